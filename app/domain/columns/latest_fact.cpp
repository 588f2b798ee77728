// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns/latest_fact.h"

#include "domain/derived/phase_status.h"

namespace domain {

namespace {

void consider(LatestFact &latest, RecordKind kind, const PartialDate &date, const AsOf &asOf, const QString &text)
{
    if (counts(date, asOf) && (latest.date.isEmpty() || !(date < latest.date)))
        latest = {kind, date, text};
}

QString statusText(const StatusEvent &event, Language language)
{
    QStringList parts;
    if (event.phase != Phase::Unknown)
        parts.append(labelOf(event.phase, language));
    if (event.activity != Activity::Unset && event.activity != Activity::Active)
        parts.append(labelOf(event.activity, language));
    return parts.join(language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", "));
}

void considerDeal(LatestFact &latest, const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf, Language language)
{
    portfolio.forEachOf<&DealEvent::deal>(deal, [&](const DealEvent &event) {
        consider(latest, RecordKind::DealEvent, event.date, asOf, labelOf(event.type, language));
    });
}

} // namespace

LatestFact latestFact(const Portfolio &portfolio, Id<Candidate> candidate, const AsOf &asOf, Language language)
{
    LatestFact latest;
    portfolio.forEachOf<&Program::candidate>(candidate, [&](const Program &program) {
        for (const auto &event : statusEvents(portfolio, program.id, asOf))
            consider(latest, RecordKind::StatusEvent, event.date, asOf, statusText(event, language));
    });
    portfolio.forEachOf<&DealCandidate::candidate>(candidate, [&](const DealCandidate &link) { considerDeal(latest, portfolio, link.deal, asOf, language); });
    portfolio.forEachOf<&RegulatoryEvent::candidate>(candidate, [&](const RegulatoryEvent &event) {
        if (event.status == RegEventStatus::Unset || event.status == RegEventStatus::Occurred)
            consider(latest, RecordKind::RegulatoryEvent, event.date, asOf, labelOf(event.kind, language));
    });
    return latest;
}

LatestFact latestFact(const Portfolio &portfolio, Id<Deal> deal, const AsOf &asOf, Language language)
{
    LatestFact latest;
    considerDeal(latest, portfolio, deal, asOf, language);
    return latest;
}

} // namespace domain
