// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/area_concentration.h"

#include "analytics/area_comparison.h"
#include "analytics/areas.h"
#include "analytics/chart_frame.h"
#include "analytics/money/deal_amounts.h"
#include "analytics/published_marks.h"
#include "figure/headline.h"

#include <algorithm>

namespace analytics {

using domain::RecordKind;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::Unit;

namespace {

/// As many areas as BIO counts; a longer vocabulary gathers its smallest ones.
constexpr qsizetype kMostAreas = 15;
constexpr double kLeaderShare = 0.4;
// Bounds of the 2023 US Merger Guidelines for markets, borrowed here.
constexpr double kModerateHhi = 1'000.0;
constexpr double kHighHhi = 1'800.0;

bool countsPairs(const ChartData &chart, const ChartRequest &request)
{
    return request.options.everyArea && chart.unit == RecordKind::Candidate;
}

bool countsValue(const ChartData &chart, const ChartRequest &request)
{
    return request.options.byValue && chart.unit == RecordKind::Deal;
}

void appendBar(ChartData &chart, const figure::Category &category, const AreaShare &share, qint64 known)
{
    const Phrases words(chart.language);
    const QList<qint64> &ids = share.ids;
    Datum datum;
    datum.value = share.share;
    datum.state = known < kFewestToCompare ? DatumState::TooFew : DatumState::Known;
    datum.n = ids.size();
    datum.denominator = known;
    datum.label = words.percent(*datum.value);
    datum.ids = ids;
    chart.categories.append(category);
    chart.panels.first().series.first().data.append(datum);
}

/// The areas too small for a bar of their own, as one; named in its long label.
void appendGathered(ChartData &chart, const ChartRequest &request, const QList<AreaShare> &rest, qint64 known)
{
    const Phrases words(chart.language);
    figure::Category category{QString::fromUtf16(kOtherGroup), words(QT_TRANSLATE_NOOP("figure", "Other areas")), {}, true, 0};
    AreaShare all;
    QStringList names;
    for (const auto &share : rest) {
        all.ids += share.ids;
        all.share += share.share;
        names.append(areaLabel(*request.snapshot, share.area, chart.language));
    }
    std::ranges::sort(all.ids);
    category.longLabel = words(QT_TRANSLATE_NOOP("figure", "%1 (%2)")).arg(category.label, names.join(QStringLiteral(", ")));
    category.n = all.ids.size();
    appendBar(chart, category, all, known);
}

/// Outside the shares: counted and clickable, but without a bar.
void appendUnknown(ChartData &chart, const QList<qint64> &ids)
{
    const QString label = Phrases(chart.language)(QT_TRANSLATE_NOOP("figure", "Area unknown"));
    Datum datum;
    datum.n = ids.size();
    datum.ids = ids;
    chart.categories.append({QString::fromUtf16(kAreaUnknown), label, label, true, ids.size()});
    chart.panels.first().series.first().data.append(datum);
}

void appendBars(ChartData &chart, const ChartRequest &request, const AreaConcentration &sums)
{
    const Phrases words(chart.language);
    figure::Series series;
    series.key = QStringLiteral("share");
    series.label = words(QT_TRANSLATE_NOOP("figure", "Share"));
    series.unit = Unit::Percent;
    figure::Panel panel;
    panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Share of %1, %")).arg(unitNoun(words, chart.unit));
    panel.orientation = figure::Orientation::Horizontal;
    panel.series.append(series);
    chart.panels.append(panel);
    const bool gathers = sums.areas.size() > kMostAreas;
    const qsizetype own = gathers ? kMostAreas - 1 : sums.areas.size();
    for (qsizetype i = 0; i < own; ++i) {
        const auto &share = sums.areas[i];
        const QString code = areaCode(*request.snapshot, share.area);
        const QString label = areaLabel(*request.snapshot, share.area, chart.language);
        appendBar(chart, {code, label, label, code == QStringView(kOthersArea), share.ids.size()}, share, sums.known);
    }
    if (gathers)
        appendGathered(chart, request, sums.areas.mid(own), sums.known);
    if (!sums.unknown.isEmpty())
        appendUnknown(chart, sums.unknown);
}

/// The records of the largest areas, largest share first; a candidate counts in each of its areas but is one record.
void setRecords(Datum &datum, const AreaConcentration &sums, qsizetype areas)
{
    QList<AreaShare> ranked = sums.areas;
    std::ranges::stable_sort(ranked, std::greater<>(), &AreaShare::share);
    for (const AreaShare &area : ranked.first(std::min(areas, ranked.size()))) {
        datum.n += area.ids.size();
        datum.ids += area.ids;
    }
    std::ranges::sort(datum.ids);
    datum.ids.erase(std::unique(datum.ids.begin(), datum.ids.end()), datum.ids.end());
}

void appendKeyFigures(ChartData &chart, const AreaConcentration &sums)
{
    if (!sums.figures)
        return;
    const Phrases words(chart.language);
    const Concentration &figures = *sums.figures;
    chart.keyFigures = {
        keyFigure("hhi", words(QT_TRANSLATE_NOOP("figure", "HHI")), Unit::Number, figures.hhi, words.number(figures.hhi, 0)),
        keyFigure("effective_number", words(QT_TRANSLATE_NOOP("figure", "Effective number of areas")), Unit::Number, figures.effectiveNumber,
                  words.number(figures.effectiveNumber, 1)),
        keyFigure("top1_share", words(QT_TRANSLATE_NOOP("figure", "Share of the largest area")), Unit::Percent, figures.top1,
                  words.percent(figures.top1)),
        keyFigure("top3_share", words(QT_TRANSLATE_NOOP("figure", "Share of the three largest areas")), Unit::Percent, figures.top3,
                  words.percent(figures.top3)),
        keyFigure("shannon", words(QT_TRANSLATE_NOOP("figure", "Shannon index")), Unit::Number, figures.shannon, words.number(figures.shannon, 2)),
    };
    constexpr qsizetype kTopOne = 2;
    constexpr qsizetype kTopThree = 3;
    Datum all;
    setRecords(all, sums, sums.areas.size());
    for (qsizetype i = 0; i < chart.keyFigures.size(); ++i) {
        Datum &datum = chart.keyFigures[i].datum;
        if (i == kTopOne || i == kTopThree) {
            setRecords(datum, sums, i == kTopOne ? 1 : 3);
        } else {
            datum.n = all.n;
            datum.ids = all.ids;
        }
        datum.denominator = sums.known;
        if (sums.known < kFewestToCompare)
            datum.state = DatumState::TooFew;
    }
}

/// Headline rules of this chart, in order: too few · two equal leaders · no leader from 40 % · leader.
QString headline(const ChartData &chart, const ChartRequest &request, const AreaConcentration &sums)
{
    const Phrases words(chart.language);
    const QString noun = countsValue(chart, request) ? words(QT_TRANSLATE_NOOP("figure", "disclosed deal value")) : unitNoun(words, chart.unit);
    if (sums.known < kFewestToCompare)
        return tooFewText(words, chart.unit, sums.known);
    QList<AreaShare> ranked = sums.areas;
    std::ranges::stable_sort(ranked, std::greater<>(), &AreaShare::share);
    const auto label = [&](qsizetype rank) { return areaLabel(*request.snapshot, ranked[rank].area, chart.language); };
    const auto leads = std::ranges::count(ranked, ranked[0].share, &AreaShare::share);
    const QString top = words.percent(sums.figures->top1, 0);
    const QString three = words.percent(sums.figures->top3, 0);
    if (leads == 2)
        return words(QT_TRANSLATE_NOOP("figure", "%1 and %2 each hold %3 of %4")).arg(label(0), label(1), top, noun);
    if (sums.figures->top1 < kLeaderShare)
        return words(QT_TRANSLATE_NOOP("figure", "No single area leads; the top three hold %1 of %2")).arg(three, noun);
    const QString plain = words(QT_TRANSLATE_NOOP("figure", "%1 holds %2 of %3")).arg(label(0), top, noun);
    if (ranked.size() <= 3)
        return plain;
    return figure::chosenHeadline(
        {words(QT_TRANSLATE_NOOP("figure", "%1 holds %2 of %3; the top three areas hold %4")).arg(label(0), top, noun, three), plain});
}

QString subtitle(const ChartData &chart, const ChartRequest &request, const AreaConcentration &sums)
{
    const Phrases words(chart.language);
    QString measured;
    if (countsValue(chart, request))
        measured = words(QT_TRANSLATE_NOOP("figure", "Disclosed deal value by area, share in %"));
    else if (countsPairs(chart, request))
        measured = words(QT_TRANSLATE_NOOP("figure", "Candidate–area pairs by area, share in %"));
    else if (chart.unit == RecordKind::Candidate)
        measured = words(QT_TRANSLATE_NOOP("figure", "Candidates by lead area, share in %"));
    else
        measured = words(QT_TRANSLATE_NOOP("figure", "%1 by area, share in %")).arg(unitTitle(words, chart.unit));
    if (!sums.figures || sums.known < kFewestToCompare)
        return measured;
    return words(QT_TRANSLATE_NOOP("figure", "%1 · HHI %2, like %3 equal areas"))
        .arg(measured, words.number(sums.figures->hhi, 0), words.number(sums.figures->effectiveNumber, 1));
}

QStringList notes(const ChartData &chart, const ChartRequest &request, const AreaConcentration &sums)
{
    const Phrases words(chart.language);
    QStringList notes;
    if (countsPairs(chart, request))
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Pairs of %1.")).arg(countedUnit(words, chart.unit, countedIds(request).size())));
    if (request.options.licenseOutOnly && chart.unit == RecordKind::Deal)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "License-outs only.")));
    if (countsValue(chart, request)) {
        const AmountSum all = amountSum(request, countedIds(request), Measure::Announced);
        if (all.withheld() > 0)
            notes.append(words(QT_TRANSLATE_NOOP("figure", "Amount not disclosed, outside the shares: %1.")).arg(words.count(all.withheld())));
        appendAmountNotes(notes, all, words);
    }
    if (!sums.unknown.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Area unknown, outside the shares: %1.")).arg(words.count(sums.unknown.size())));
    if (std::ranges::any_of(chart.references, [](const figure::ReferenceMark &mark) { return mark.n == 0; }))
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Published figures are not from these records.")));
    if (!sums.figures || sums.known < kFewestToCompare)
        return notes;
    const double hhi = sums.figures->hhi;
    const char *degree = hhi > kHighHhi ? QT_TRANSLATE_NOOP("figure", "HHI above 1,800: highly concentrated")
        : hhi > kModerateHhi            ? QT_TRANSLATE_NOOP("figure", "HHI above 1,000, up to 1,800: moderately concentrated")
                                        : QT_TRANSLATE_NOOP("figure", "HHI up to 1,000: not concentrated");
    notes.append(words(QT_TRANSLATE_NOOP("figure", "%1 (bounds borrowed from the 2023 US Merger Guidelines).")).arg(words(degree)));
    return notes;
}

UsedDefinitions usedDefinitions(const ChartData &chart, const ChartRequest &request)
{
    const MetricDefinition *area = &definitions::kLinkedArea;
    if (chart.unit == RecordKind::Candidate)
        area = request.options.everyArea ? &definitions::kEveryArea : &definitions::kLeadArea;
    else if (chart.unit == RecordKind::Program)
        area = &definitions::kProgramArea;
    UsedDefinitions used{area, &definitions::kConcentration};
    if (countsValue(chart, request))
        used += {&definitions::kDealValue, &definitions::kCohortDate};
    appendLicenseOut(used, request);
    return used;
}

/// N counts what n counts: with pairs, the pairs of all candidates that exist, whether they pass the filter or not.
void setCounts(ChartData &chart, const ChartRequest &request, const AreaConcentration &sums)
{
    chart.n = sums.known + sums.unknown.size() + sums.undisclosed.size();
    if (countsPairs(chart, request))
        chart.total = existingAreaPairs(request);
}

} // namespace

ChartData areaConcentrationChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "therapeutic-area-concentration", QT_TRANSLATE_NOOP("figure", "Therapeutic-area concentration"));
    const Phrases words(request.language);
    const AreaConcentration sums = areaConcentration(request);
    setCounts(chart, request, sums);
    if (chart.n == 0)
        chart.emptyText = nothingText(words, chart);
    else if (sums.known == 0)
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No area is known for %1")).arg(countedUnit(words, chart.unit, chart.n));
    else if (!sums.figures)
        chart.emptyText = noAmountText(amountSum(request, countedIds(request), Measure::Announced), countedUnit(words, chart.unit, chart.n), words);
    if (chart.emptyText.isEmpty()) {
        if (!request.options.asCurve)
            appendBars(chart, request, sums);
        appendKeyFigures(chart, sums);
        if (request.options.asCurve)
            appendLorenz(chart, sums);
        else if (request.options.yearAgo)
            appendYearAgo(chart, request, sums);
        if (!request.options.asCurve)
            chart.references += publishedAreaShares(request, chart.categories);
    }
    chart.headline = chart.emptyText.isEmpty() ? headline(chart, request, sums) : chart.emptyText;
    chart.subtitle = subtitle(chart, request, sums);
    setFootnote(chart, request, notes(chart, request, sums), usedDefinitions(chart, request));
    setAlternativeText(chart, words);
    return chart;
}

} // namespace analytics
