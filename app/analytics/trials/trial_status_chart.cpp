// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/trials/trial_charts.h"

#include "analytics/chart_parts.h"
#include "analytics/groups.h"
#include "domain/derived/trial_status.h"
#include "domain/records.h"

#include <algorithm>

namespace analytics {

using domain::Id;
using domain::Trial;
using domain::TrialStatus;
using figure::ChartData;
using figure::Phrases;

namespace {

constexpr TrialStatus kOrder[] = {TrialStatus::NotYetRecruiting, TrialStatus::Recruiting, TrialStatus::EnrollingByInvitation,
                                  TrialStatus::ActiveNotRecruiting, TrialStatus::Completed, TrialStatus::Suspended, TrialStatus::Terminated,
                                  TrialStatus::Withdrawn, TrialStatus::Available, TrialStatus::NoLongerAvailable,
                                  TrialStatus::TemporarilyNotAvailable, TrialStatus::ApprovedForMarketing, TrialStatus::Unknown,
                                  TrialStatus::Withheld, TrialStatus::Unset};

struct StatusRows
{
    QHash<TrialStatus, QList<qint64>> idsOf;
    qint64 known = 0; ///< Denominator of the shares.
};

StatusRows statusRows(const ChartRequest &request, const QList<qint64> &ids)
{
    StatusRows rows;
    for (const qint64 id : ids) {
        const Trial *trial = request.snapshot->find(Id<Trial>{id});
        const TrialStatus status = trial ? domain::trialStatusAt(*request.snapshot, *trial, request.asOf) : TrialStatus::Unset;
        rows.idsOf[status].append(id);
        rows.known += status != TrialStatus::Unset;
    }
    return rows;
}

void appendBars(ChartData &chart, const StatusRows &rows)
{
    const Phrases words(chart.language);
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Number of %1")).arg(unitNoun(words, chart.unit));
    panel.series.append(newSeries(QStringLiteral("trials"), words(QT_TRANSLATE_NOOP("figure", "Trials")), figure::SeriesShape::Bar));
    for (const TrialStatus status : kOrder) {
        const QList<qint64> ids = rows.idsOf.value(status);
        if (ids.isEmpty())
            continue;
        const bool isKnown = status != TrialStatus::Unset;
        const QString label = isKnown ? domain::labelOf(status, chart.language) : words(QT_TRANSLATE_NOOP("figure", "Not known then"));
        figure::Category category = newCategory(isKnown ? domain::codeOf(status) : QStringLiteral("NOT_KNOWN"), label, ids.size());
        category.other = !isKnown || status == TrialStatus::Unknown || status == TrialStatus::Withheld;
        chart.categories.append(category);
        figure::Datum datum = countDatum(ids, isKnown ? rows.known : 0, words);
        if (isKnown)
            datum.label = words(QT_TRANSLATE_NOOP("figure", "%1 (%2)")).arg(words.count(ids.size()), words.percent(double(ids.size()) / double(rows.known), 0));
        panel.series.first().data.append(datum);
    }
    chart.panels.append(panel);
}

QList<qint64> idsOfGroup(const StatusRows &rows, domain::TrialGroup group)
{
    QList<qint64> ids;
    for (auto row = rows.idsOf.cbegin(); row != rows.idsOf.cend(); ++row) {
        if (row.key() != TrialStatus::Unset && domain::trialGroup(row.key()) == group)
            ids += row.value();
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace

ChartData trialStatusChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "trial-status", QT_TRANSLATE_NOOP("figure", "Trial status"));
    const Phrases words(request.language);
    const QList<qint64> ids = cutIds(request, countedIds(request));
    const StatusRows rows = statusRows(request, ids);
    chart.n = ids.size();
    if (hasRecords(chart) && rows.known == 0)
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No status is known for %1")).arg(countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty()) {
        appendBars(chart, rows);
        const auto ongoing = idsOfGroup(rows, domain::TrialGroup::Ongoing);
        const auto stopped = idsOfGroup(rows, domain::TrialGroup::Stopped);
        chart.keyFigures = {rateKeyFigure("ongoing", words(QT_TRANSLATE_NOOP("figure", "Ongoing")), ongoing, rows.known, words),
                            rateKeyFigure("completed", words(QT_TRANSLATE_NOOP("figure", "Completed")), idsOfGroup(rows, domain::TrialGroup::Completed), rows.known, words),
                            rateKeyFigure("stopped", words(QT_TRANSLATE_NOOP("figure", "Terminated or withdrawn")), stopped, rows.known, words)};
        chart.headline = rows.known < kFewestToCompare
            ? tooFewText(words, chart.unit, rows.known)
            : words(QT_TRANSLATE_NOOP("figure", "%1 of %2 trials are ongoing, %3 were terminated or withdrawn"))
                  .arg(words.count(ongoing.size()), words.count(rows.known), words.count(stopped.size()));
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Trials by registry status at the as-of date; number of trials, share of those with a status"));
    return finished(chart, request, {}, {&definitions::kTrialStatus});
}

} // namespace analytics
