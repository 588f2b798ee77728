// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/key_figures.h"

#include "analytics/statistics.h"
#include "domain/derived/deal_money.h"
#include "domain/derived/disclosed_value.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"
#include "domain/derived/trial_status.h"

namespace analytics {

using domain::Portfolio;
using figure::Datum;
using figure::DatumState;

namespace {

/// The datum of those records among `ids` that satisfy `belongs`, out of all of them.
template <class Record, class Belongs>
Datum counted(const QList<qint64> &ids, Belongs belongs)
{
    Datum datum;
    for (const qint64 id : ids) {
        if (belongs(domain::Id<Record>{id}))
            datum.ids.append(id);
    }
    datum.n = datum.ids.size();
    datum.denominator = ids.size();
    datum.value = double(datum.n);
    datum.state = DatumState::Known;
    return datum;
}

bool isClinical(const domain::PhaseStatus &status)
{
    const int rank = domain::rank(status.phase);
    return domain::isActive(status.activity) && rank >= domain::rank(domain::Phase::ClinicalUnknown) && rank <= domain::rank(domain::Phase::Phase3);
}

Datum disclosedTotals(const Portfolio &portfolio, const QList<qint64> &deals)
{
    const auto value = domain::disclosedValue(portfolio, deals);
    Datum datum;
    datum.ids = value.ids;
    datum.undisclosed = value.undisclosed;
    datum.n = datum.ids.size();
    datum.denominator = deals.size();
    if (datum.n == 0)
        datum.state = deals.isEmpty() ? DatumState::Absent : DatumState::Undisclosed;
    else
        datum.state = value.isLowerBound() ? DatumState::AtLeast : DatumState::Known;
    if (datum.n > 0)
        datum.value = double(value.dollars);
    return datum;
}

Datum returnedDeals(const Portfolio &portfolio, const QList<qint64> &deals, const domain::AsOf &asOf)
{
    QList<qint64> dated;
    for (const qint64 id : deals) {
        const auto *deal = portfolio.find(domain::Id<domain::Deal>{id});
        if (deal && !domain::cohortDate(portfolio, *deal).isEmpty())
            dated.append(id);
    }
    Datum datum = counted<domain::Deal>(dated, [&](domain::Id<domain::Deal> id) { return domain::isReturned(portfolio, id, asOf); });
    datum.interval = wilson({datum.n, datum.denominator});
    datum.value.reset();
    datum.state = DatumState::Absent;
    if (datum.denominator > 0) {
        datum.value = Proportion{datum.n, datum.denominator}.rate();
        datum.state = DatumState::Known;
    }
    return datum;
}

} // namespace

KeyFigures keyFigures(const Portfolio &portfolio, const domain::VisibleRecords &visible, const domain::AsOf &asOf)
{
    using namespace domain;
    KeyFigures figures;
    figures.candidates = counted<Candidate>(visible.ids<Candidate>(), [](Id<Candidate>) { return true; });
    figures.candidates.denominator = visible.total<Candidate>();
    figures.clinicalPrograms = counted<Program>(visible.ids<Program>(), [&](Id<Program> id) {
        const auto status = programStatus(portfolio, id, asOf);
        return status && isClinical(*status);
    });
    figures.recruitingTrials = counted<Trial>(visible.ids<Trial>(), [&](Id<Trial> id) {
        const Trial *trial = portfolio.find(id);
        return trial && trialStatusAt(portfolio, *trial, asOf) == TrialStatus::Recruiting;
    });
    figures.activeDeals = counted<Deal>(visible.ids<Deal>(), [&](Id<Deal> id) {
        const OutcomeGroup group = outcomeGroup(dealStatus(portfolio, id, asOf));
        figures.unverifiedDeals += group == OutcomeGroup::Unknown;
        return group == OutcomeGroup::Active;
    });
    figures.disclosedValue = disclosedTotals(portfolio, visible.ids<Deal>());
    figures.returnRate = returnedDeals(portfolio, visible.ids<Deal>(), asOf);
    return figures;
}

} // namespace analytics
