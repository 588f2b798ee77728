// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calendar/calendar_sheet.h"

#include "domain/records.h"
#include "exchange/reports/exported_file.h"
#include "presentation/calendar/calendar_file.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analytics::CalendarEvent;
using presentation::CalendarPeriod;
using presentation::calendarSheet;
using Length = presentation::CalendarPeriod::Length;

namespace {

CalendarEvent on(const QString &from, const QString &to = {})
{
    CalendarEvent event;
    event.from = support::date(from);
    event.to = to.isEmpty() ? event.from : support::date(to);
    return event;
}

QList<int> eventsOn(const presentation::CalendarSheet &sheet, QDate day)
{
    for (const auto &box : sheet.boxes) {
        if (day >= box.first && day <= box.last)
            return box.events;
    }
    return {-1};
}

const CalendarPeriod kSeptember{Length::Month, 2026, 9};
constexpr auto kEnglish = domain::Language::English;

} // namespace

class TestCalendarSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthHasWholeWeeksFromMonday()
    {
        const auto sheet = calendarSheet({}, kSeptember, kEnglish);
        QCOMPARE(sheet.boxes.size(), 35);
        QCOMPARE(sheet.boxes.first().first, QDate(2026, 8, 31));
        QVERIFY(sheet.boxes.first().isOutside);
        QCOMPARE(sheet.boxes.first().first.dayOfWeek(), 1);
        QCOMPARE(sheet.boxes.last().first, QDate(2026, 10, 4));
    }

    void onlyADayStandsOnADay()
    {
        const QList<CalendarEvent> events{on(u"2026"_s), on(u"2026-H2"_s), on(u"2026-Q3"_s), on(u"2026-09"_s), on(u"2026-09-15"_s), on(u"2026-09-15"_s, u"2026-09-20"_s)};
        const auto sheet = calendarSheet(events, kSeptember, kEnglish);
        QCOMPARE(eventsOn(sheet, QDate(2026, 9, 15)), QList<int>{4});
        QCOMPARE(sheet.coarse.events, (QList<int>{5, 3, 2, 1, 0})); // The finest first.
        QCOMPARE(sheet.readingOrder().size(), 6);
    }

    void aQuarterHoldsItsMonthsAndWhatIsCoarser()
    {
        const QList<CalendarEvent> events{on(u"2026-Q3"_s), on(u"2026-07-01"_s), on(u"2026-09"_s), on(u"2026-10-01"_s)};
        const auto sheet = calendarSheet(events, {Length::Quarter, 2026, 3}, kEnglish);
        QCOMPARE(sheet.boxes.size(), 3);
        QCOMPARE(sheet.coarse.events, QList<int>{0});
        QCOMPARE(eventsOn(sheet, QDate(2026, 7, 1)), QList<int>{1});
        QCOMPARE(eventsOn(sheet, QDate(2026, 9, 30)), QList<int>{2});
    }

    void daysOfNeighborsAreShownButNotWalked()
    {
        const auto sheet = calendarSheet({on(u"2026-08-31"_s), on(u"2026-09-01"_s)}, kSeptember, kEnglish);
        QCOMPARE(eventsOn(sheet, QDate(2026, 8, 31)), QList<int>{0});
        QCOMPARE(sheet.readingOrder(), QList<int>{1});
    }

    void pagesTurnOverTheYear_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("previous");
        QTest::newRow("month") << int(Length::Month) << u"January 2027"_s << u"November 2026"_s;
        QTest::newRow("quarter") << int(Length::Quarter) << u"Q1 2027"_s << u"Q3 2026"_s;
    }
    void pagesTurnOverTheYear()
    {
        QFETCH(int, length);
        QFETCH(QString, next);
        QFETCH(QString, previous);
        const auto period = CalendarPeriod::around(QDate(2026, 12, 31), Length(length));
        QCOMPARE(period.next().title(kEnglish), next);
        QCOMPARE(period.previous().title(kEnglish), previous);
        QCOMPARE(period.next().previous(), period);
    }

    void theFileSaysWhereNoDayIsKnown()
    {
        support::PortfolioBuilder builder;
        domain::Catalyst catalyst;
        catalyst.candidate = builder.candidate(u"BL-1"_s);
        catalyst.kind = domain::CatalystType::Filing;
        catalyst.windowStart = support::date(u"2026-Q3"_s);
        builder.add(catalyst);
        const domain::AsOf day{QDate(2025, 6, 30), {}};
        const auto figures = analytics::calendarEvents(builder.portfolio(), domain::evaluate(builder.portfolio(), {}, day), day);
        const QByteArray bytes = presentation::calendarFile({builder.snapshot(), figures, day, u"Demo"_s, kEnglish, QDateTime(day.date, {}, Qt::UTC)});
        QVERIFY(bytes.contains("SUMMARY:Filing: BL-1 (Q3 2026)\r\n"));
        QVERIFY(QByteArray(bytes).replace("\r\n ", "").contains("No single day is known"));
        QVERIFY(bytes.contains("DTEND;VALUE=DATE:20261001\r\n"));
    }

    void theFileSaysWhatItRestsOnAndWhatIsNotInIt()
    {
        support::PortfolioBuilder builder;
        domain::Catalyst catalyst;
        catalyst.candidate = builder.candidate(u"BL-1"_s);
        catalyst.kind = domain::CatalystType::Filing;
        catalyst.windowStart = support::date(u"2026-09-15"_s);
        builder.add(catalyst);
        catalyst.windowStart = {};
        builder.add(catalyst); // Expected, nobody knows when.
        const domain::AsOf day{QDate(2025, 6, 30), QDate(2025, 6, 28)};
        presentation::CalendarFileRequest request{builder.snapshot(), analytics::calendarEvents(builder.portfolio(), domain::evaluate(builder.portfolio(), {}, day), day), day, u"Demo"_s, kEnglish, {}};
        request.kinds = {analytics::kCalendarKinds[1]};
        request.origin.portfolio = u"Demo"_s;
        const QByteArray bytes = presentation::calendarFile(request);
        const QString text = QString::fromUtf8(QByteArray(bytes).replace("\r\n ", "").replace("\\,", ","));
        for (const QString &part : {u"Expected without any date: 1."_s, u"As of 30 Jun 2025."_s, u"As known on 28 Jun 2025 (UTC)"_s, u"Only these dates: "_s})
            QVERIFY2(text.section(u"BEGIN:VEVENT"_s, 0, 0).contains(part), qPrintable(part + text));
        QVERIFY(text.section(u"BEGIN:VEVENT"_s, 1).contains(u"As known on 28 Jun 2025 (UTC)"_s));
        const auto file = exchange::exportedFile(bytes).value();
        QVERIFY(file.isWhole());
        const auto again = presentation::calendarAgain(file.provenance, builder.snapshot(), builder.snapshot()).value();
        QVERIFY(figure::changedFigures(file.provenance.figures, again).isEmpty());
        builder.add(catalyst);
        const auto more = presentation::calendarAgain(file.provenance, builder.snapshot(), builder.snapshot()).value();
        QCOMPARE(figure::changedFigures(file.provenance.figures, more).size(), 1);
    }

    void theFootnoteCountsWhatWasLeftOut()
    {
        analytics::CalendarFigures figures;
        figures.events = {on(u"2026-Q3"_s), on(u"2026-09-15"_s)};
        figures.undated = 3;
        figures.later = 4;
        const QString note = presentation::calendarFootnote(figures, {QDate(2025, 6, 30), {}}, u"area:oncology"_s, u"demo portfolio"_s, kEnglish);
        for (const QString &part : {u"2 dates, 1 of them"_s, u"without any date: 3"_s, u"dated later, not shown: 4"_s, u"As of 30 Jun 2025."_s, u"area:oncology"_s, u"Source: demo portfolio."_s})
            QVERIFY2(note.contains(part), qPrintable(part));
    }
};

QTEST_GUILESS_MAIN(TestCalendarSheet)
#include "tst_calendar_sheet.moc"
