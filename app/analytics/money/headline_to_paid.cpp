// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/money/top_deals.h"

#include "analytics/chart_parts.h"
#include "analytics/money/deal_amounts.h"
#include "domain/derived/deal_status.h"
#include "domain/records.h"

#include <algorithm>
#include <span>

namespace analytics {

using domain::Deal;
using domain::Id;
using figure::ChartData;
using figure::Datum;
using figure::Phrases;

namespace {

/// The deals whose announced total can still be earned.
QList<qint64> runningDeals(const ChartRequest &request, const QList<qint64> &ids)
{
    QList<qint64> running;
    std::ranges::copy_if(ids, std::back_inserter(running), [&](qint64 id) {
        const auto group = domain::outcomeGroup(domain::dealStatus(*request.snapshot, Id<Deal>{id}, request.asOf));
        return group != domain::OutcomeGroup::EndedEarly;
    });
    return running;
}

struct Stage
{
    const char *key;
    QString label;
    AmountSum sum;
    Measure measure;
};

/// Each stage with its share of what was announced.
void appendStages(ChartData &chart, std::span<const Stage> stages, double announced)
{
    const Phrases words(chart.language);
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "US dollars"));
    panel.series.append(newSeries(QStringLiteral("amount"), words(QT_TRANSLATE_NOOP("figure", "Amount")), figure::SeriesShape::Bar, figure::Unit::Money));
    panel.series.first().currency = QStringLiteral("USD");
    for (const Stage &stage : stages) {
        chart.categories.append(newCategory(QString::fromLatin1(stage.key), stage.label, stage.sum.disclosed.size()));
        Datum datum = amountDatum(stage.sum, stage.measure, words);
        if (datum.value)
            datum.label = words(QT_TRANSLATE_NOOP("figure", "%1 (%2)")).arg(datum.label, words.percent(*datum.value / announced));
        panel.series.first().data.append(datum);
    }
    chart.panels.append(panel);
}

} // namespace

ChartData headlineToPaidChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "headline-to-paid", QT_TRANSLATE_NOOP("figure", "Headline to paid"));
    const Phrases words(request.language);
    const QList<qint64> counted = countedIds(request);
    // Only deals with a disclosed total: all stages then speak of the same deals.
    const AmountSum announced = amountSum(request, counted, Measure::Announced);
    const QList<qint64> &ids = announced.disclosed;
    AmountSum known = amountSum(request, ids, Measure::Announced);
    const Stage stages[] = {
        {"announced", words(QT_TRANSLATE_NOOP("figure", "Announced")), known, Measure::Announced},
        {"not_ended", words(QT_TRANSLATE_NOOP("figure", "Of deals not ended early")), amountSum(request, runningDeals(request, ids), Measure::Announced),
         Measure::Announced},
        {"upfront", words(QT_TRANSLATE_NOOP("figure", "Upfront")), amountSum(request, ids, Measure::Upfront), Measure::Upfront},
        {"paid", words(QT_TRANSLATE_NOOP("figure", "Paid so far, as recorded")), amountSum(request, ids, Measure::Paid), Measure::Paid},
    };
    chart.n = counted.size();
    if (hasRecords(chart) && known.dollars <= 0.0)
        chart.emptyText = noAmountText(announced, countedUnit(words, chart.unit, chart.n), words);
    if (chart.emptyText.isEmpty()) {
        appendStages(chart, stages, known.dollars);
        const AmountSum &paid = stages[3].sum;
        chart.headline = ids.size() < kFewestToCompare
            ? tooFewText(words, chart.unit, ids.size())
            : words(QT_TRANSLATE_NOOP("figure", "Of %1 announced, %2 (%3) was paid as far as recorded"))
                  .arg(amountText(known, Measure::Announced, words), amountText(paid, Measure::Paid, words), words.percent(paid.dollars / known.dollars));
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Deals with a disclosed total: announced, upfront and paid, US dollars"));
    QStringList notes{words(QT_TRANSLATE_NOOP("figure", "Total not disclosed, left out: %1.")).arg(words.count(announced.withheld()))};
    appendAmountNotes(notes, announced, words);
    if (const AmountSum &upfront = stages[2].sum; upfront.bounded > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Upfront stated as “up to” or as a range: %1; the bar counts the least that is known, these may add up to %2."))
                         .arg(words.count(upfront.bounded), words.money(upfront.more, QStringLiteral("USD"))));
    notes.append(words(QT_TRANSLATE_NOOP("figure", "Payments are rarely made public: what was paid is a lower bound.")));
    UsedDefinitions used{&definitions::kHeadlineToPaid, &definitions::kDealValue, &definitions::kCohortDate};
    appendLicenseOut(used, request);
    return finished(chart, request, notes, used);
}

} // namespace analytics
