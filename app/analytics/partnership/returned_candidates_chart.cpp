// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/partnership/termination_reasons.h"

#include "analytics/chart_parts.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/partnership.h"
#include "domain/derived/phase_status.h"
#include "domain/records.h"

#include <algorithm>

namespace analytics {

using domain::Candidate;
using domain::Id;
using domain::PartnershipState;
using figure::ChartData;
using figure::Phrases;

namespace {

enum class Afterwards : quint8 { PartneredAgain, Marketed, InDevelopment, NoActiveProgram, NotRecorded };

struct Row
{
    Afterwards state;
    const char *key;
    const char *label;
};
constexpr Row kRows[] = {
    {Afterwards::PartneredAgain, "PARTNERED_AGAIN", QT_TRANSLATE_NOOP("figure", "Partnered again, or another partner remained")},
    {Afterwards::Marketed, "MARKETED", QT_TRANSLATE_NOOP("figure", "Approved or on the market without a partner")},
    {Afterwards::InDevelopment, "IN_DEVELOPMENT", QT_TRANSLATE_NOOP("figure", "In development without a partner")},
    {Afterwards::NoActiveProgram, "NO_ACTIVE_PROGRAM", QT_TRANSLATE_NOOP("figure", "No active program")},
    {Afterwards::NotRecorded, "NOT_RECORDED", QT_TRANSLATE_NOOP("figure", "Not recorded")},
};

bool wasReturned(const ChartRequest &request, Id<Candidate> candidate)
{
    bool returned = false;
    request.snapshot->forEachOf<&domain::DealCandidate::candidate>(candidate, [&](const domain::DealCandidate &asset) {
        returned = returned || domain::isReturned(*request.snapshot, asset.deal, request.asOf);
    });
    return returned;
}

Afterwards afterwards(const ChartRequest &request, Id<Candidate> candidate)
{
    const auto state = domain::partnershipState(*request.snapshot, candidate, request.asOf);
    if (state != PartnershipState::RightsReturned && state != PartnershipState::Unpartnered && state != PartnershipState::Unset)
        return Afterwards::PartneredAgain;
    const auto phase = domain::highestActivePhase(*request.snapshot, candidate, request.asOf);
    switch (phase.state) {
    case domain::CandidatePhase::State::NoActiveProgram: return Afterwards::NoActiveProgram;
    case domain::CandidatePhase::State::PhaseUnknown: return Afterwards::NotRecorded;
    case domain::CandidatePhase::State::InPhase: break;
    }
    return domain::rank(phase.phase) >= domain::rank(domain::Phase::Approved) ? Afterwards::Marketed : Afterwards::InDevelopment;
}

QString headline(const ChartData &chart, const QList<qint64> &active)
{
    const Phrases words(chart.language);
    if (chart.n < kFewestToCompare)
        return tooFewText(words, chart.unit, chart.n);
    return words(QT_TRANSLATE_NOOP("figure", "%1 of %2 candidates with returned rights are still developed or on the market"))
        .arg(words.count(active.size()), words.count(chart.n));
}

} // namespace

ChartData returnedCandidatesChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "returned-candidates", QT_TRANSLATE_NOOP("figure", "Returned candidates"));
    const Phrases words(request.language);
    const QList<qint64> counted = countedIds(request);
    QHash<Afterwards, QList<qint64>> idsOf;
    QList<qint64> active;
    qint64 returned = 0;
    for (const qint64 id : counted) {
        if (!wasReturned(request, Id<Candidate>{id}))
            continue;
        const Afterwards state = afterwards(request, Id<Candidate>{id});
        idsOf[state].append(id);
        ++returned;
        if (state <= Afterwards::InDevelopment)
            active.append(id);
    }
    chart.n = counted.size();
    if (hasRecords(chart) && returned == 0)
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No rights have come back for any of %1")).arg(countedUnit(words, chart.unit, chart.n));
    chart.n = returned;
    if (chart.emptyText.isEmpty()) {
        figure::Panel panel;
        panel.orientation = figure::Orientation::Horizontal;
        panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Number of %1")).arg(unitNoun(words, chart.unit));
        panel.series.append(newSeries(QStringLiteral("candidates"), words(QT_TRANSLATE_NOOP("figure", "Candidates")), figure::SeriesShape::Bar));
        for (const Row &row : kRows) {
            const QList<qint64> ids = idsOf.value(row.state);
            figure::Category category = newCategory(QString::fromLatin1(row.key), words(row.label), ids.size());
            category.other = row.state == Afterwards::NotRecorded;
            chart.categories.append(category);
            panel.series.first().data.append(countDatum(ids, returned, words));
        }
        chart.panels.append(panel);
        chart.keyFigures.append(rateKeyFigure("still_active", words(QT_TRANSLATE_NOOP("figure", "Partnered, developed or marketed since")), active, returned, words));
        chart.headline = headline(chart, active);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Candidates of deals that were terminated or returned, by what became of them; number of candidates"));
    return finished(chart, request, {}, {&definitions::kReturnedCandidate, &definitions::kReturnRate, &definitions::kTerminated, &definitions::kCandidatePhase});
}

} // namespace analytics
