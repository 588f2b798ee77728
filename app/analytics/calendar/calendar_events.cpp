// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/calendar/calendar_events.h"

#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"
#include "domain/derived/trial_status.h"
#include "domain/records.h"

#include <algorithm>
#include <tuple>

namespace analytics {

using domain::Candidate;
using domain::Deal;
using domain::Id;
using domain::PartialDate;
using domain::RecordKind;
using domain::Trial;

namespace {

/// Collects what has a date, record by record. Lives for one call.
class CalendarWriter
{
public:
    /// With a day `until`, only what is to come and begins by then is wanted.
    CalendarWriter(const domain::Portfolio &portfolio, const domain::AsOf &asOf, QDate until = {})
        : m_portfolio(portfolio), m_asOf(asOf), m_until(until) {}

    void addVisible(const domain::VisibleRecords &visible);

    void addCandidate(Id<Candidate> candidate);
    void addProgram(const domain::Program &program);
    void addTrial(const Trial &trial);
    void addDeal(Id<Deal> deal);
    CalendarFigures finished();

private:
    struct Subject
    {
        RecordKind kind;
        qint64 id;
    };
    template <class Record>
    static Subject subject(Id<Record> id) { return {domain::recordKindOf<Record>(), id.value}; }
    template <class Record>
    CalendarEvent event(CalendarKind kind, const Record &record, Subject about, const PartialDate &date) const
    {
        CalendarEvent event;
        event.kind = kind;
        event.record = domain::recordKindOf<Record>();
        event.id = record.id.value;
        event.subject = about.kind;
        event.subjectId = about.id;
        event.from = date;
        event.to = date;
        return event;
    }
    bool hasPassed(const PartialDate &date) const { return domain::counts(date, m_asOf); }
    /// Something that happened; what is dated later is counted, not shown.
    void addFact(CalendarEvent fact);
    /// Something that is to come: it stays when its day has passed without a word.
    void addExpected(CalendarEvent expected, bool isDone);
    void addCatalyst(const domain::Catalyst &catalyst);
    void addRegulatory(const domain::RegulatoryEvent &event);
    void addDealEvent(const domain::DealEvent &event);

    const domain::Portfolio &m_portfolio;
    domain::AsOf m_asOf;
    QDate m_until;
    CalendarFigures m_figures;
};

void CalendarWriter::addFact(CalendarEvent fact)
{
    if (fact.from.isEmpty() || m_until.isValid())
        return;
    if (!hasPassed(fact.from)) {
        ++m_figures.later;
        return;
    }
    fact.state = CalendarState::Occurred;
    m_figures.events.append(fact);
}

void CalendarWriter::addExpected(CalendarEvent expected, bool isDone)
{
    if (expected.from.isEmpty() && expected.to.isEmpty()) {
        m_figures.undated += !isDone;
        return;
    }
    if (expected.from.isEmpty())
        expected.from = expected.to;
    if (expected.to.isEmpty() || expected.to.latestDay() < expected.from.latestDay())
        expected.to = expected.from;
    expected.state = isDone ? CalendarState::Done : hasPassed(expected.to) ? CalendarState::Overdue : CalendarState::Expected;
    m_figures.overdue += m_until.isValid() && expected.state == CalendarState::Overdue ? 1 : 0;
    if (!m_until.isValid() || (expected.state == CalendarState::Expected && expected.firstDay() <= m_until))
        m_figures.events.append(expected);
}

CalendarKind kindOf(domain::CatalystType type)
{
    using domain::CatalystType;
    switch (type) {
    case CatalystType::PdufaDate:
    case CatalystType::AdCom:
    case CatalystType::Filing: return CalendarKind::Regulatory;
    case CatalystType::OptionDecision:
    case CatalystType::MilestoneDue:
    case CatalystType::DealAnniversary:
    case CatalystType::PatentExpiry: return CalendarKind::Deadline;
    default: return CalendarKind::ReadOut;
    }
}

void CalendarWriter::addCatalyst(const domain::Catalyst &catalyst)
{
    using domain::CatalystOutcome;
    const Subject about = catalyst.trial.isValid() ? subject(catalyst.trial) : subject(catalyst.candidate);
    CalendarEvent expected = event(kindOf(catalyst.kind), catalyst, about, catalyst.windowStart);
    expected.to = catalyst.windowEnd;
    expected.isEstimate = catalyst.certainty == domain::CatalystCertainty::Estimated;
    const bool isOpen = catalyst.outcome == CatalystOutcome::Unset || catalyst.outcome == CatalystOutcome::Pending || catalyst.outcome == CatalystOutcome::Delayed;
    const auto &last = expected.to.isEmpty() ? expected.from : expected.to;
    addExpected(expected, !isOpen && (last.isEmpty() || hasPassed(last))); // Before that day its outcome was not known.
}

void CalendarWriter::addRegulatory(const domain::RegulatoryEvent &event)
{
    using domain::RegEventStatus;
    const CalendarEvent entry = this->event(CalendarKind::Regulatory, event, subject(event.candidate), event.date);
    const bool isScheduled = event.kind == domain::RegEvent::PdufaDate || event.kind == domain::RegEvent::AdCom;
    if (event.status == RegEventStatus::Expected || (event.status == RegEventStatus::Unset && isScheduled && !hasPassed(event.date)))
        addExpected(entry, false);
    else if (event.status != RegEventStatus::Missed && event.status != RegEventStatus::Withdrawn)
        addFact(entry);
}

void CalendarWriter::addCandidate(Id<Candidate> candidate)
{
    m_portfolio.forEachOf<&domain::Catalyst::candidate>(candidate, [this](const domain::Catalyst &catalyst) { addCatalyst(catalyst); });
    m_portfolio.forEachOf<&domain::RegulatoryEvent::candidate>(candidate, [this](const domain::RegulatoryEvent &event) { addRegulatory(event); });
}

void CalendarWriter::addProgram(const domain::Program &program)
{
    m_portfolio.forEachOf<&domain::StatusEvent::program>(program.id, [&](const domain::StatusEvent &step) {
        addFact(event(CalendarKind::Development, step, subject(program.candidate), step.date));
    });
}

/// An actual date is a fact; one that is not said to be actual is a plan, also where it has passed, unless the trial was stopped.
void CalendarWriter::addTrial(const Trial &trial)
{
    const auto group = domain::trialGroup(domain::trialStatusAt(m_portfolio, trial, m_asOf));
    if (!trial.primaryCompletion.isEmpty() && group != domain::TrialGroup::Stopped) {
        CalendarEvent completion = event(CalendarKind::ReadOut, trial, subject(trial.id), trial.primaryCompletion);
        completion.isEstimate = trial.primaryCompletionBasis != domain::DateBasis::Actual;
        if (!completion.isEstimate)
            addFact(completion);
        else
            addExpected(completion, group == domain::TrialGroup::Completed);
    }
    CalendarEvent results = event(CalendarKind::ReadOut, trial, subject(trial.id), trial.resultsFirstPosted);
    results.part = 1;
    addFact(results);
}

/// An event that was announced by the as-of day and takes effect later is to come.
void CalendarWriter::addDealEvent(const domain::DealEvent &event)
{
    const CalendarEvent entry = this->event(CalendarKind::Deal, event, subject(event.deal), domain::effectDate(event));
    const bool isAnnounced = (!event.notice.isEmpty() && hasPassed(event.notice)) || (!event.effective.isEmpty() && hasPassed(event.date));
    if (isAnnounced && !hasPassed(entry.from))
        addExpected(entry, false);
    else
        addFact(entry);
}

void CalendarWriter::addDeal(Id<Deal> id)
{
    const Deal *deal = m_portfolio.find(id);
    if (!deal)
        return;
    const Subject about = subject(id);
    m_portfolio.forEachOf<&domain::Obligation::deal>(id, [&](const domain::Obligation &obligation) {
        addExpected(event(CalendarKind::Deadline, obligation, about, obligation.due), !obligation.done.isEmpty() && hasPassed(obligation.done));
    });
    m_portfolio.forEachOf<&domain::Payment::deal>(id, [&](const domain::Payment &payment) {
        if (payment.kind == domain::PaymentKind::Expected) {
            CalendarEvent due = event(CalendarKind::Deadline, payment, about, payment.due);
            due.isEstimate = payment.forecast;
            addExpected(due, !payment.actual.isEmpty() && hasPassed(payment.actual));
        }
    });
    m_portfolio.forEachOf<&domain::DealTerm::deal>(id, [&](const domain::DealTerm &term) {
        if (!term.expected.isEmpty())
            addExpected(event(CalendarKind::Deadline, term, about, term.expected), false);
    });
    if (!deal->end.isEmpty()) // What is planned is not known to have happened, what is past is told by an event.
        addExpected(event(CalendarKind::Deadline, *deal, about, deal->end), hasPassed(deal->end));
    m_portfolio.forEachOf<&domain::DealEvent::deal>(id, [this](const domain::DealEvent &event) { addDealEvent(event); });
}

CalendarFigures CalendarWriter::finished()
{
    std::ranges::sort(m_figures.events, {}, [](const CalendarEvent &event) {
        return std::tuple(event.firstDay(), event.lastDay(), event.kind, event.record, event.id, event.part);
    });
    return std::move(m_figures);
}

void CalendarWriter::addVisible(const domain::VisibleRecords &visible)
{
    for (const qint64 id : visible.of(RecordKind::Candidate).ids)
        addCandidate(Id<Candidate>{id});
    for (const qint64 id : m_until.isValid() ? QList<qint64>() : visible.of(RecordKind::Program).ids) { // Their steps are facts.
        if (const auto *program = m_portfolio.find(Id<domain::Program>{id}))
            addProgram(*program);
    }
    for (const qint64 id : visible.of(RecordKind::Trial).ids) {
        if (const auto *trial = m_portfolio.find(Id<Trial>{id}))
            addTrial(*trial);
    }
    for (const qint64 id : visible.of(RecordKind::Deal).ids)
        addDeal(Id<Deal>{id});
    for (const RecordKind kind : {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal}) {
        if (!visible.of(kind).ignored.isEmpty())
            m_figures.ignoring.append(kind);
    }
}

} // namespace

CalendarFigures calendarEvents(const domain::Portfolio &portfolio, const domain::VisibleRecords &visible, const domain::AsOf &asOf)
{
    CalendarWriter writer(portfolio, asOf);
    writer.addVisible(visible);
    return writer.finished();
}

CalendarFigures expectedEvents(const domain::Portfolio &portfolio, const domain::VisibleRecords &visible, const domain::AsOf &asOf, QDate until)
{
    CalendarWriter writer(portfolio, asOf, until);
    writer.addVisible(visible);
    return writer.finished();
}

QList<CalendarEvent> eventsOf(const domain::Portfolio &portfolio, Id<Candidate> candidate, const domain::AsOf &asOf)
{
    CalendarWriter writer(portfolio, asOf);
    writer.addCandidate(candidate);
    portfolio.forEachOf<&domain::Program::candidate>(candidate, [&](const domain::Program &program) { writer.addProgram(program); });
    portfolio.forEachOf<&domain::TrialCandidate::candidate>(candidate, [&](const domain::TrialCandidate &link) {
        if (const auto *trial = portfolio.find(link.trial))
            writer.addTrial(*trial);
    });
    QList<Id<Deal>> deals;
    portfolio.forEachOf<&domain::DealCandidate::candidate>(candidate, [&](const domain::DealCandidate &link) {
        if (!deals.contains(link.deal))
            deals.append(link.deal);
    });
    for (const auto deal : std::as_const(deals))
        writer.addDeal(deal);
    return writer.finished().events;
}

QList<CalendarEvent> eventsOf(const domain::Portfolio &portfolio, Id<Deal> deal, const domain::AsOf &asOf)
{
    CalendarWriter writer(portfolio, asOf);
    writer.addDeal(deal);
    return writer.finished().events;
}

std::optional<CalendarEvent> nextEventOf(const domain::Portfolio &portfolio, Id<Candidate> candidate, const domain::AsOf &asOf)
{
    const auto events = eventsOf(portfolio, candidate, asOf);
    const auto next = std::ranges::find(events, CalendarState::Expected, &CalendarEvent::state);
    return next == events.end() ? std::nullopt : std::optional(*next);
}

} // namespace analytics
