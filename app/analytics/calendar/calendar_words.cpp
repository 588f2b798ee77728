// SPDX-License-Identifier: GPL-3.0-or-later
// What the things of a calendar are called, in the language asked for.
#include "analytics/calendar/calendar_events.h"
#include "domain/records.h"
#include "domain/text/money_text.h"
#include "domain/value_text.h"
#include "figure/phrases.h"

namespace analytics {

using domain::Id;
using domain::Language;
using domain::RecordKind;
using figure::Phrases;

namespace {

QString stepWord(const domain::StatusEvent &step, Language language)
{
    const bool isOnlyPhase = step.activity == domain::Activity::Unset || step.activity == domain::Activity::Active;
    if (step.phase == domain::Phase::Unknown)
        return domain::labelOf(step.activity, language);
    const QString phase = domain::labelOf(step.phase, language);
    return isOnlyPhase ? phase : Phrases(language)(QT_TRANSLATE_NOOP("figure", "%1, %2")).arg(phase, domain::labelOf(step.activity, language));
}

QString regulatoryWord(const domain::Portfolio &portfolio, const domain::RegulatoryEvent &event, Language language)
{
    const QString what = event.designation.isValid() ? domain::recordName(portfolio, event.designation, language) : domain::labelOf(event.kind, language);
    return Phrases(language)(QT_TRANSLATE_NOOP("figure", "%1 (%2)")).arg(what, domain::labelOf(event.agency, language));
}

template <class Record, class Word>
QString wordOf(const domain::Portfolio &portfolio, qint64 id, Word word)
{
    const Record *record = portfolio.find(Id<Record>{id});
    return record ? word(*record) : QString();
}

QString paymentWord(const domain::Payment &payment, const Phrases &words)
{
    const QString due = words(QT_TRANSLATE_NOOP("figure", "Payment due"));
    return payment.amount ? words(QT_TRANSLATE_NOOP("figure", "%1, %2")).arg(due, domain::moneyText(*payment.amount, payment.currency, words.language())) : due;
}

} // namespace

QString eventWord(const domain::Portfolio &portfolio, const CalendarEvent &event, Language language)
{
    const Phrases words(language);
    switch (event.record) {
    case RecordKind::Catalyst:
        return wordOf<domain::Catalyst>(portfolio, event.id, [&](const auto &catalyst) { return domain::labelOf(catalyst.kind, language); });
    case RecordKind::RegulatoryEvent:
        return wordOf<domain::RegulatoryEvent>(portfolio, event.id, [&](const auto &record) { return regulatoryWord(portfolio, record, language); });
    case RecordKind::StatusEvent:
        return wordOf<domain::StatusEvent>(portfolio, event.id, [&](const auto &step) { return stepWord(step, language); });
    case RecordKind::Trial:
        return words(event.part == 0 ? QT_TRANSLATE_NOOP("figure", "Primary completion") : QT_TRANSLATE_NOOP("figure", "Results posted"));
    case RecordKind::DealEvent:
        return wordOf<domain::DealEvent>(portfolio, event.id, [&](const auto &record) { return domain::labelOf(record.type, language); });
    case RecordKind::Obligation:
        return wordOf<domain::Obligation>(portfolio, event.id, [&](const auto &obligation) { return domain::labelOf(obligation.kind, language); });
    case RecordKind::Payment:
        return wordOf<domain::Payment>(portfolio, event.id, [&](const auto &payment) { return paymentWord(payment, words); });
    case RecordKind::DealTerm:
        return wordOf<domain::DealTerm>(portfolio, event.id, [&](const auto &term) {
            return words(QT_TRANSLATE_NOOP("figure", "%1 expected")).arg(domain::labelOf(term.type, language));
        });
    case RecordKind::Deal: return words(QT_TRANSLATE_NOOP("figure", "End of the deal"));
    default: return {};
    }
}

/// A trial's number says little without what it tests.
QString subjectName(const domain::Portfolio &portfolio, const CalendarEvent &event, Language language)
{
    const QString name = domain::recordName(portfolio, event.subject, event.subjectId, language);
    Id<domain::Candidate> tested;
    if (event.subject == RecordKind::Trial) {
        portfolio.forEachOf<&domain::TrialCandidate::trial>(Id<domain::Trial>{event.subjectId}, [&](const domain::TrialCandidate &link) {
            if (!tested.isValid())
                tested = link.candidate;
        });
    }
    return tested.isValid() ? Phrases(language)(QT_TRANSLATE_NOOP("figure", "%1 (%2)")).arg(domain::recordName(portfolio, tested, language), name) : name;
}

QString eventTitle(const domain::Portfolio &portfolio, const CalendarEvent &event, Language language)
{
    return Phrases(language)(QT_TRANSLATE_NOOP("figure", "%1: %2")).arg(eventWord(portfolio, event, language), subjectName(portfolio, event, language));
}

QString eventDateText(const CalendarEvent &event, Language language)
{
    const QString from = domain::dateText(event.from, language);
    return event.from == event.to ? from : Phrases(language)(QT_TRANSLATE_NOOP("figure", "%1 – %2")).arg(from, domain::dateText(event.to, language));
}

QString calendarKindName(CalendarKind kind, Language language)
{
    const Phrases words(language);
    switch (kind) {
    case CalendarKind::ReadOut: return words(QT_TRANSLATE_NOOP("figure", "Read-outs"));
    case CalendarKind::Regulatory: return words(QT_TRANSLATE_NOOP("figure", "Regulatory"));
    case CalendarKind::Deadline: return words(QT_TRANSLATE_NOOP("figure", "Deadlines"));
    case CalendarKind::Deal: return words(QT_TRANSLATE_NOOP("figure", "Deals"));
    case CalendarKind::Development: return words(QT_TRANSLATE_NOOP("figure", "Development"));
    }
    return {};
}

QString calendarStateName(CalendarState state, Language language)
{
    const Phrases words(language);
    switch (state) {
    case CalendarState::Occurred: return words(QT_TRANSLATE_NOOP("figure", "Occurred"));
    case CalendarState::Expected: return words(QT_TRANSLATE_NOOP("figure", "Expected"));
    case CalendarState::Overdue: return words(QT_TRANSLATE_NOOP("figure", "Overdue"));
    case CalendarState::Done: return words(QT_TRANSLATE_NOOP("figure", "Done"));
    }
    return {};
}

} // namespace analytics
