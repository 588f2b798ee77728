// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/area_concentration.h"

#include "analytics/areas.h"
#include "analytics/chart_frame.h"
#include "analytics/money/deal_amounts.h"

#include <algorithm>
#include <tuple>

namespace analytics {

using domain::Id;
using domain::Term;

namespace {

/// Largest first; what is called "Others" last, however large.
void sortAreas(QList<AreaShare> &areas, const domain::Portfolio &portfolio)
{
    const auto place = [&](const AreaShare &share) {
        const Term *term = portfolio.find(share.area);
        const bool isOthers = term && term->code == QStringView(kOthersArea);
        return std::tuple(isOthers, -share.share, -share.ids.size(), term ? term->sort : 0, share.area.value);
    };
    std::ranges::sort(areas, [&](const AreaShare &a, const AreaShare &b) { return place(a) < place(b); });
}

} // namespace

AreaConcentration areaConcentration(const ChartRequest &request)
{
    AreaConcentration result;
    const bool byValue = request.options.byValue && request.options.unit == domain::RecordKind::Deal;
    QHash<Id<Term>, QList<qint64>> idsOfArea;
    QHash<Id<Term>, qint64> weightOfArea;
    qint64 whole = 0;
    for (const qint64 id : countedIds(request)) {
        const auto amount = byValue ? dealAmount(request, Id<domain::Deal>{id}, Measure::Announced).dollars : std::optional(1.0);
        if (!amount) {
            result.undisclosed.append(id);
            continue;
        }
        const auto areas = areasOfUnit(request, id);
        if (areas.isEmpty())
            result.unknown.append(id);
        for (const auto area : areas)
            idsOfArea[area].append(id);
        for (const auto area : areas) {
            weightOfArea[area] += qRound64(*amount);
            whole += qRound64(*amount);
        }
        result.known += areas.size();
    }
    QList<qint64> counts;
    for (auto area = idsOfArea.cbegin(); area != idsOfArea.cend(); ++area) {
        counts.append(weightOfArea[area.key()]);
        result.areas.append({area.key(), *area, whole > 0 ? double(weightOfArea[area.key()]) / double(whole) : 0.0});
    }
    sortAreas(result.areas, *request.snapshot);
    result.figures = concentration(counts);
    return result;
}

} // namespace analytics
