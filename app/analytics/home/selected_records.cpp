// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/home/selected_records.h"

#include <QHash>

#include <algorithm>

namespace analytics {

using domain::Id;
using domain::Portfolio;
using domain::RecordKind;
using figure::ChartData;
using figure::Datum;
using figure::MarkShare;

namespace {

QList<qint64> sortedOnce(QList<qint64> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QList<qint64> candidatesOf(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids)
{
    if (kind == RecordKind::Candidate)
        return ids;
    QList<qint64> candidates;
    for (const qint64 id : ids) {
        if (const auto *program = kind == RecordKind::Program ? portfolio.find(Id<domain::Program>{id}) : nullptr)
            candidates.append(program->candidate.value);
        if (kind == RecordKind::Trial)
            portfolio.forEachOf<&domain::TrialCandidate::trial>(Id<domain::Trial>{id}, [&](const auto &link) { candidates.append(link.candidate.value); });
        if (kind == RecordKind::Deal)
            portfolio.forEachOf<&domain::DealCandidate::deal>(Id<domain::Deal>{id}, [&](const auto &link) { candidates.append(link.candidate.value); });
    }
    return sortedOnce(candidates);
}

QList<qint64> ofCandidates(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &candidates)
{
    if (kind == RecordKind::Candidate)
        return candidates;
    QList<qint64> ids;
    for (const qint64 number : candidates) {
        const Id<domain::Candidate> id{number};
        if (kind == RecordKind::Program)
            portfolio.forEachOf<&domain::Program::candidate>(id, [&](const auto &program) { ids.append(program.id.value); });
        if (kind == RecordKind::Trial)
            portfolio.forEachOf<&domain::TrialCandidate::candidate>(id, [&](const auto &link) { ids.append(link.trial.value); });
        if (kind == RecordKind::Deal)
            portfolio.forEachOf<&domain::DealCandidate::candidate>(id, [&](const auto &link) { ids.append(link.deal.value); });
    }
    return sortedOnce(ids);
}

/// The value of the same mark in the chart of the selected records; 0 where that has no such mark.
double valueIn(const ChartData &chart, int panel, const QString &seriesKey, const QString &categoryKey)
{
    if (panel >= chart.panels.size())
        return 0.0;
    const auto category = std::ranges::find(chart.categories, categoryKey, &figure::Category::key);
    for (const auto &series : chart.panels[panel].series) {
        const auto index = category - chart.categories.begin();
        if (series.key == seriesKey && category != chart.categories.end() && index < series.data.size())
            return series.data[index].value.value_or(0.0);
    }
    return 0.0;
}

MarkShare shareOf(const Datum &datum, const QList<qint64> &selected)
{
    MarkShare share;
    share.whole = datum.ids.size();
    share.n = std::ranges::count_if(datum.ids, [&](qint64 id) { return std::ranges::binary_search(selected, id); });
    share.part = share.whole > 0 ? double(share.n) / double(share.whole) : 0.0;
    return share;
}

} // namespace

QList<qint64> linkedIds(const Portfolio &portfolio, const RecordPick &from, RecordKind to)
{
    return from.kind == to ? sortedOnce(from.ids) : ofCandidates(portfolio, to, candidatesOf(portfolio, from.kind, from.ids));
}

QList<qint64> selectedIds(const Portfolio &portfolio, const QList<RecordPick> &picks, RecordKind kind)
{
    QList<QString> order;
    QHash<QString, QList<qint64>> byChart;
    for (const auto &pick : picks) {
        if (!byChart.contains(pick.chart))
            order.append(pick.chart);
        byChart[pick.chart] += linkedIds(portfolio, pick, kind);
    }
    QList<qint64> selected;
    for (const auto &chart : std::as_const(order)) {
        const QList<qint64> ids = sortedOnce(byChart[chart]);
        if (chart == order.first()) {
            selected = ids;
            continue;
        }
        QList<qint64> both;
        std::ranges::set_intersection(selected, ids, std::back_inserter(both));
        selected = both;
    }
    return selected;
}

bool drawsAmounts(const ChartData &chart)
{
    return std::ranges::any_of(chart.panels, [](const auto &panel) {
        return std::ranges::any_of(panel.series, [](const auto &series) { return series.unit == figure::Unit::Money; });
    });
}

figure::MarkShares selectionShares(const ChartData &chart, const QList<qint64> &selected, const ChartData *ofSelected)
{
    figure::MarkShares shares;
    for (int p = 0; p < chart.panels.size(); ++p) {
        QList<QList<MarkShare>> ofPanel;
        for (const auto &series : chart.panels[p].series) {
            QList<MarkShare> ofSeries;
            for (int i = 0; i < series.data.size(); ++i) {
                const Datum &datum = series.data[i];
                MarkShare share = shareOf(datum, selected);
                const bool isAmount = ofSelected && series.unit == figure::Unit::Money && i < chart.categories.size() && datum.value && *datum.value > 0;
                if (isAmount && share.n > 0 && share.n < share.whole)
                    share.part = std::clamp(valueIn(*ofSelected, p, series.key, chart.categories[i].key) / *datum.value, 0.0, 1.0);
                ofSeries.append(share);
            }
            ofPanel.append(ofSeries);
        }
        shares.panels.append(ofPanel);
    }
    return shares;
}

} // namespace analytics
