// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/partnership/termination_reasons.h"

#include "analytics/areas.h"
#include "analytics/chart_parts.h"
#include "domain/derived/area.h"
#include "domain/derived/deal_end.h"
#include "domain/records.h"
#include "figure/headline.h"

#include <algorithm>
#include <tuple>

namespace analytics {

using domain::Deal;
using domain::DealStatus;
using domain::Id;
using domain::Term;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::Unit;

namespace {

constexpr double kLeaderShare = 0.4;
constexpr QStringView kUndisclosedReason(u"UNDISCLOSED");

bool endedEarly(DealStatus status)
{
    return domain::outcomeGroup(status) == domain::OutcomeGroup::EndedEarly;
}

/// The reason of the ending event, else of the notice before it.
Id<Term> reasonOf(const ChartRequest &request, Id<Deal> deal)
{
    const auto end = domain::dealEnd(*request.snapshot, deal, request.asOf);
    if (!end)
        return {};
    Id<Term> reason = end->event.reason;
    for (const domain::DealEvent &event : domain::dealEvents(*request.snapshot, deal, request.asOf)) {
        if (!reason.isValid() && event.type == domain::DealEventType::TerminationNotice)
            reason = event.reason;
    }
    return domain::resolvedTerm(*request.snapshot, reason);
}

Datum reasonDatum(const ReasonCount &reason, qint64 disclosed, const Phrases &words)
{
    Datum datum = countDatum(reason.ids, disclosed, words);
    datum.state = disclosed < kFewestToCompare ? DatumState::TooFew : DatumState::Known;
    datum.label = words(QT_TRANSLATE_NOOP("figure", "%1 (%2)"))
                      .arg(words.count(datum.n), words.percent(double(datum.n) / double(disclosed), 0));
    return datum;
}

void appendBars(ChartData &chart, const TerminationReasons &sums)
{
    const Phrases words(chart.language);
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Deals that ended early"));
    panel.series.append(newSeries(QStringLiteral("ended_early"), words(QT_TRANSLATE_NOOP("figure", "Ended early")), figure::SeriesShape::Bar));
    for (const ReasonCount &reason : sums.reasons) {
        chart.categories.append(newCategory(reason.key, reason.label, reason.ids.size()));
        panel.series.first().data.append(reasonDatum(reason, sums.disclosed, words));
    }
    if (!sums.undisclosed.isEmpty()) {
        figure::Category category = newCategory(kUndisclosedReason.toString(), words(QT_TRANSLATE_NOOP("figure", "Reason not disclosed")), sums.undisclosed.size());
        category.other = true;
        chart.categories.append(category);
        Datum datum = countDatum(sums.undisclosed, 0, words);
        datum.undisclosed = datum.n;
        panel.series.first().data.append(datum);
    }
    chart.panels.append(panel);
}

/// Rules: too few · a reason from 40 % · no single reason.
QString headline(const ChartData &chart, const TerminationReasons &sums)
{
    const Phrases words(chart.language);
    if (sums.disclosed < kFewestToCompare)
        return words(QT_TRANSLATE_NOOP("figure", "Too few disclosed reasons to compare (n = %1, needs %2)"))
            .arg(words.count(sums.disclosed), words.count(kFewestToCompare));
    const ReasonCount &first = sums.reasons.first();
    const double share = double(first.ids.size()) / double(sums.disclosed);
    const char *text = share >= kLeaderShare ? QT_TRANSLATE_NOOP("figure", "%1: %2 of %3 early endings with a disclosed reason (%4)")
                                             : QT_TRANSLATE_NOOP("figure", "No single reason leads; most often %1: %2 of %3 (%4)");
    return words(text).arg(first.label, words.count(first.ids.size()), words.count(sums.disclosed), words.percent(share, 0));
}

} // namespace

TerminationReasons terminationReasons(const ChartRequest &request)
{
    TerminationReasons result;
    QHash<QString, ReasonCount> ofReason;
    for (const qint64 id : countedIds(request)) {
        if (!endedEarly(domain::dealStatus(*request.snapshot, Id<Deal>{id}, request.asOf)))
            continue;
        const Id<Term> reason = reasonOf(request, Id<Deal>{id});
        const QString code = reason.isValid() ? areaCode(*request.snapshot, reason) : QString();
        if (code.isEmpty() || code == kUndisclosedReason) {
            result.undisclosed.append(id);
            continue;
        }
        ReasonCount &count = ofReason[code];
        count.key = code;
        count.label = areaLabel(*request.snapshot, reason, request.language);
        count.ids.append(id);
        ++result.disclosed;
    }
    result.reasons = ofReason.values();
    std::ranges::sort(result.reasons, {}, [](const ReasonCount &one) { return std::tuple(-one.ids.size(), one.key); });
    return result;
}

ChartData terminationReasonsChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "termination-reasons", QT_TRANSLATE_NOOP("figure", "Termination reasons"));
    const Phrases words(request.language);
    const TerminationReasons sums = terminationReasons(request);
    const qint64 ended = sums.disclosed + sums.undisclosed.size();
    const qint64 counted = countedIds(request).size();
    chart.n = counted;
    if (hasRecords(chart) && ended == 0)
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "None of %1 ended early")).arg(countedUnit(words, chart.unit, counted));
    chart.n = ended;
    if (chart.emptyText.isEmpty()) {
        appendBars(chart, sums);
        QList<qint64> all = sums.undisclosed;
        for (const ReasonCount &reason : sums.reasons)
            all += reason.ids;
        std::ranges::sort(all);
        chart.keyFigures = {rateKeyFigure("ended_early", words(QT_TRANSLATE_NOOP("figure", "Ended early, of all deals")), all, counted, words),
                            countKeyFigure("undisclosed", words(QT_TRANSLATE_NOOP("figure", "Reason not disclosed")), sums.undisclosed, ended, words)};
        chart.headline = headline(chart, sums);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Deals that ended early by first reason; number of deals, share of the disclosed reasons"));
    QStringList notes;
    if (request.options.licenseOutOnly)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "License-outs only.")));
    if (!sums.undisclosed.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Reason not disclosed, outside the shares: %1.")).arg(words.count(sums.undisclosed.size())));
    UsedDefinitions used{&definitions::kTerminationReasons, &definitions::kTerminated, &definitions::kOutcomeGroups};
    appendLicenseOut(used, request);
    return finished(chart, request, notes, used);
}

} // namespace analytics
