// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/calendar/calendar_events.h"
#include "domain/records.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace analytics;
using namespace domain;
using namespace Qt::StringLiterals;
using support::date;

namespace {

const AsOf kDay{QDate(2025, 6, 30), {}};

struct Calendar
{
    support::PortfolioBuilder builder;
    Id<Candidate> candidate = builder.candidate(u"BL-1"_s);
    Id<Trial> trial = builder.trial(u"NCT1"_s, candidate);
    Id<Deal> deal = builder.deal(u"A/B"_s, u"2024-01-15"_s);

    Calendar() { builder.asset(deal, candidate); }
    CalendarFigures figures(const AsOf &asOf = kDay) const
    {
        return calendarEvents(builder.portfolio(), domain::evaluate(builder.portfolio(), {}, asOf), asOf);
    }
    void regulatory(RegEvent kind, const QString &on, RegEventStatus status)
    {
        RegulatoryEvent event;
        event.candidate = candidate;
        event.agency = Agency::Fda;
        event.kind = kind;
        event.date = on.isEmpty() ? PartialDate() : date(on);
        event.status = status;
        builder.add(event);
    }
    void catalyst(const QString &from, const QString &to, CatalystOutcome outcome = CatalystOutcome::Unset)
    {
        Catalyst catalyst;
        catalyst.candidate = candidate;
        catalyst.kind = CatalystType::ReadoutTopline;
        catalyst.windowStart = from.isEmpty() ? PartialDate() : date(from);
        catalyst.windowEnd = to.isEmpty() ? PartialDate() : date(to);
        catalyst.outcome = outcome;
        builder.add(catalyst);
    }
    void completion(const QString &on, DateBasis basis, TrialStatus status = TrialStatus::Recruiting)
    {
        Trial changed = builder.get(trial);
        changed.primaryCompletion = date(on);
        changed.primaryCompletionBasis = basis;
        changed.status = status;
        builder.replace(changed);
    }
    void obligation(const QString &due, const QString &done = {})
    {
        Obligation obligation;
        obligation.deal = deal;
        obligation.kind = ObligationKind::OptionExpiry;
        obligation.due = due.isEmpty() ? PartialDate() : date(due);
        obligation.done = done.isEmpty() ? PartialDate() : date(done);
        builder.add(obligation);
    }
};

QStringList lines(const CalendarFigures &figures, const Portfolio &portfolio)
{
    QStringList lines;
    for (const auto &event : figures.events)
        lines.append(u"%1|%2|%3"_s.arg(eventDateText(event, Language::English), eventTitle(portfolio, event, Language::English), calendarStateName(event.state, Language::English)));
    return lines;
}

} // namespace

class TestCalendarEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsADateAsCoarseAsItWasStated()
    {
        Calendar calendar;
        calendar.regulatory(RegEvent::PdufaDate, u"2026-Q3"_s, RegEventStatus::Expected);
        const auto figures = calendar.figures();
        QCOMPARE(lines(figures, calendar.builder.portfolio()), QStringList{u"Q3 2026|PDUFA date (FDA): BL-1|Expected"_s});
        QVERIFY(!figures.events.first().isOneDay());
        QCOMPARE(figures.events.first().firstDay(), QDate(2026, 7, 1));
        QCOMPARE(figures.events.first().lastDay(), QDate(2026, 9, 30));
        QCOMPARE(figures.events.first().subject, RecordKind::Candidate);
    }

    void tellsAWindowByBothEnds()
    {
        Calendar calendar;
        calendar.catalyst(u"2025-11-15"_s, u"2025-12-20"_s);
        calendar.catalyst({}, u"2026-H1"_s);
        calendar.catalyst({}, {});
        const auto figures = calendar.figures();
        QCOMPARE(lines(figures, calendar.builder.portfolio()),
                 (QStringList{u"15 Nov 2025 – 20 Dec 2025|Read-out (topline): BL-1|Expected"_s, u"H1 2026|Read-out (topline): BL-1|Expected"_s}));
        QCOMPARE(figures.undated, 1);
    }

    void knowsNoFactsOfTheFuture()
    {
        Calendar calendar;
        const auto program = calendar.builder.program(calendar.candidate);
        calendar.builder.status(program, u"2020"_s, Phase::Phase2);
        calendar.builder.status(program, u"2025-09"_s, Phase::Phase3);
        calendar.regulatory(RegEvent::Approved, u"2025-08-01"_s, RegEventStatus::Occurred);
        const auto figures = calendar.figures();
        QCOMPARE(lines(figures, calendar.builder.portfolio()), QStringList{u"2020|Phase 2: BL-1|Occurred"_s});
        QCOMPARE(figures.later, 2);
        QCOMPARE(calendar.figures({QDate(2025, 12, 31), {}}).events.size(), 3);
    }

    void knowsNoOutcomeBeforeItsDay()
    {
        Calendar calendar;
        calendar.catalyst(u"2025-03-01"_s, {}, CatalystOutcome::Positive);
        QCOMPARE(calendar.figures({QDate(2024, 6, 1), {}}).events.first().state, CalendarState::Expected);
        QCOMPARE(calendar.figures().events.first().state, CalendarState::Done);
    }

    void countsAPartialDateOnlyOnceAllOfItHasPassed()
    {
        Calendar calendar;
        calendar.catalyst(u"2025-06"_s, {});
        QCOMPARE(calendar.figures({QDate(2025, 6, 29), {}}).events.first().state, CalendarState::Expected);
        QCOMPARE(calendar.figures().events.first().state, CalendarState::Overdue);
    }

    void tellsDeadlinesThatWereMetFromThoseMissed()
    {
        Calendar calendar;
        calendar.obligation(u"2025-03-31"_s, u"2025-03-20"_s);
        calendar.obligation(u"2025-04-30"_s);
        calendar.obligation(u"2025-09-30"_s);
        calendar.obligation({});
        const auto figures = calendar.figures();
        QList<CalendarState> states;
        for (const auto &event : figures.events)
            states.append(event.state);
        QCOMPARE(states, (QList{CalendarState::Done, CalendarState::Overdue, CalendarState::Expected}));
        QCOMPARE(figures.undated, 1);
        QCOMPARE(figures.events.last().kind, CalendarKind::Deadline);
    }

    void trialCompletion_data()
    {
        QTest::addColumn<DateBasis>("basis");
        QTest::addColumn<TrialStatus>("status");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("to come") << DateBasis::Estimated << TrialStatus::Recruiting << u"2026-01"_s << QStringList{u"Expected"_s};
        QTest::newRow("nobody said so") << DateBasis::Estimated << TrialStatus::Recruiting << u"2025-01"_s << QStringList{u"Overdue"_s};
        QTest::newRow("happened") << DateBasis::Actual << TrialStatus::Completed << u"2025-01"_s << QStringList{u"Occurred"_s};
        QTest::newRow("completed, date still a plan") << DateBasis::Estimated << TrialStatus::Completed << u"2025-01"_s << QStringList{u"Done"_s};
        QTest::newRow("stopped before") << DateBasis::Estimated << TrialStatus::Terminated << u"2026-01"_s << QStringList{};
    }
    void trialCompletion()
    {
        QFETCH(DateBasis, basis);
        QFETCH(TrialStatus, status);
        QFETCH(QString, on);
        QFETCH(QStringList, expected);
        Calendar calendar;
        calendar.completion(on, basis, status);
        QStringList states;
        for (const auto &event : calendar.figures().events)
            states.append(calendarStateName(event.state, Language::English));
        QCOMPARE(states, expected);
    }

    void expectsAnAnnouncedEndOfADeal()
    {
        Calendar calendar;
        calendar.builder.event(calendar.deal, DealEventType::Terminated, u"2025-06-01"_s, u"2025-12-01"_s);
        const auto figures = calendar.figures();
        QCOMPARE(lines(figures, calendar.builder.portfolio()), QStringList{u"1 Dec 2025|Terminated: A/B|Expected"_s});
    }

    void findsTheNextEventOfACandidateAmongItsTrialsAndDeals()
    {
        Calendar calendar;
        calendar.catalyst(u"2026-Q4"_s, {});
        calendar.completion(u"2026-03"_s, DateBasis::Estimated);
        calendar.obligation(u"2025-09-30"_s);
        const auto next = nextEventOf(calendar.builder.portfolio(), calendar.candidate, kDay);
        QVERIFY(next);
        QCOMPARE(eventTitle(calendar.builder.portfolio(), *next, Language::English), u"Option expiry: A/B"_s);
        QVERIFY(!nextEventOf(calendar.builder.portfolio(), calendar.builder.candidate(u"Quiet"_s), kDay));
    }

    void whatIsExpectedAloneIsThatPartOfTheWhole()
    {
        Calendar calendar;
        calendar.catalyst(u"2025-Q4"_s, {});
        calendar.catalyst(u"2027"_s, {});
        calendar.catalyst(u"2024-Q4"_s, {});
        calendar.catalyst({}, {});
        calendar.completion(u"2025-09"_s, DateBasis::Estimated);
        calendar.obligation(u"2025-07-15"_s);
        calendar.obligation(u"2025-05-15"_s);
        calendar.regulatory(RegEvent::PdufaDate, u"2025-02-01"_s, RegEventStatus::Unset);
        calendar.builder.event(calendar.deal, DealEventType::Terminated, u"2025-06-01"_s, u"2025-12-01"_s);
        const auto all = calendar.figures();
        const QDate until(2025, 12, 31);
        const auto expected = expectedEvents(calendar.builder.portfolio(), domain::evaluate(calendar.builder.portfolio(), {}, kDay), kDay, until);
        QList<CalendarEvent> wanted;
        for (const auto &event : all.events) {
            if (event.state == CalendarState::Expected && event.firstDay() <= until)
                wanted.append(event);
        }
        QCOMPARE(wanted.size(), 4);
        QCOMPARE(expected.events, wanted);
        QCOMPARE(expected.overdue, std::ranges::count(all.events, CalendarState::Overdue, &CalendarEvent::state));
        QVERIFY(expected.overdue > 0);
        QCOMPARE(expected.undated, all.undated);
    }

    void honorsTheFilter()
    {
        Calendar calendar;
        calendar.catalyst(u"2026-Q4"_s, {});
        VisibleRecords none;
        QVERIFY(calendarEvents(calendar.builder.portfolio(), none, kDay).events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCalendarEvents)
#include "tst_calendar_events.moc"
