// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/pipeline/novelty_by_origin.h"

#include "analytics/chart_parts.h"
#include "analytics/groups.h"
#include "analytics/statistics.h"
#include "domain/records.h"

#include <algorithm>

namespace analytics {

using domain::Candidate;
using domain::Id;
using domain::Novelty;
using figure::ChartData;
using figure::Datum;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr qsizetype kMostCountries = 8;
constexpr Novelty kOrder[] = {Novelty::FirstInClass, Novelty::BestInClass, Novelty::FastFollow, Novelty::MeBetter, Novelty::MeToo, Novelty::Biosimilar};

bool isClassified(Novelty novelty)
{
    return novelty != Novelty::Unset && novelty != Novelty::Unclassified;
}

Novelty noveltyOf(const ChartRequest &request, qint64 id)
{
    const Candidate *candidate = request.snapshot->find(Id<Candidate>{id});
    return candidate ? candidate->novelty : Novelty::Unset;
}

template <class Belongs>
QList<qint64> idsWhere(const ChartRequest &request, const QList<qint64> &ids, Belongs belongs)
{
    QList<qint64> kept;
    std::ranges::copy_if(ids, std::back_inserter(kept), [&](qint64 id) { return belongs(noveltyOf(request, id)); });
    return kept;
}

void appendPanels(ChartData &chart, const ChartRequest &request, const QList<GroupedIds> &groups)
{
    const Phrases words(chart.language);
    figure::Panel counts;
    counts.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Number of %1")).arg(unitNoun(words, chart.unit));
    const auto appendStack = [&](const QString &key, const QString &label, auto belongs) {
        counts.series.append(newSeries(key, label, SeriesShape::Stack));
        for (const GroupedIds &group : groups)
            counts.series.last().data.append(countDatum(idsWhere(request, group.ids, belongs), group.ids.size(), words));
    };
    for (const Novelty novelty : kOrder)
        appendStack(domain::codeOf(novelty), domain::labelOf(novelty, chart.language), [novelty](Novelty one) { return one == novelty; });
    appendStack(QStringLiteral("UNCLASSIFIED"), words(QT_TRANSLATE_NOOP("figure", "Unclassified or not recorded")), [](Novelty one) { return !isClassified(one); });
    figure::Panel shares;
    shares.title = words(QT_TRANSLATE_NOOP("figure", "First-in-class share of the classified candidates, 95% interval"));
    shares.valueLabel = words(QT_TRANSLATE_NOOP("figure", "First in class, %"));
    shares.heightShare = 0.45;
    shares.series.append(newSeries(QStringLiteral("first_in_class_share"), words(QT_TRANSLATE_NOOP("figure", "First in class")), SeriesShape::Point, Unit::Percent));
    for (const GroupedIds &group : groups) {
        figure::Category category = newCategory(group.group.key, group.group.label, group.ids.size());
        category.other = group.other;
        chart.categories.append(category);
        const auto classified = idsWhere(request, group.ids, isClassified);
        const auto first = idsWhere(request, group.ids, [](Novelty one) { return one == Novelty::FirstInClass; });
        shares.series.first().data.append(rateDatum(first, classified.size(), words));
    }
    chart.panels = {counts, shares};
}

/// The published world figures as text: they count another world than these records do.
QStringList publishedNotes(const ChartRequest &request, const Phrases &words)
{
    QStringList parts;
    for (const domain::Benchmark &benchmark : request.snapshot->rows<domain::Benchmark>()) {
        const bool isWanted = benchmark.key == u"fic_china_share" || benchmark.key == u"fic_us_share";
        if (!isWanted || !benchmark.numerator || (benchmark.asOf.earliestDay().isValid() && benchmark.asOf.earliestDay() > request.asOf.date))
            continue;
        const QString country = benchmark.key == u"fic_china_share" ? words(QT_TRANSLATE_NOOP("figure", "China")) : words(QT_TRANSLATE_NOOP("figure", "United States"));
        parts.append(words(QT_TRANSLATE_NOOP("figure", "%1 %2 (%3% of the world)")).arg(country, words.count(*benchmark.numerator), benchmark.value));
    }
    if (parts.isEmpty())
        return {};
    return {words(QT_TRANSLATE_NOOP("figure", "Published first-in-class candidates, not from these records: %1."))
                .arg(parts.join(words(QT_TRANSLATE_NOOP("figure", ", "))))};
}

/// Rules: too few classified · two countries that clearly differ · the share overall.
QString headline(const ChartData &chart, const QList<qint64> &first, const QList<qint64> &classified)
{
    const Phrases words(chart.language);
    if (classified.size() < kFewestToCompare)
        return tooFewText(words, chart.unit, classified.size());
    const auto &data = chart.panels[1].series.first().data;
    const Datum *a = nullptr;
    const Datum *b = nullptr;
    QStringList names;
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (data[i].denominator < kFewestToCompare || chart.categories[i].other)
            continue;
        (a ? b : a) = b ? b : &data[i];
        if (names.size() < 2)
            names.append(chart.categories[i].label);
    }
    if (a && b) {
        const auto difference = newcombeDifference({a->n, a->denominator}, {b->n, b->denominator});
        const bool isClear = difference && (difference->low > 0.0 || difference->high < 0.0);
        const char *text = isClear ? QT_TRANSLATE_NOOP("figure", "First in class: %1 from %2, %3 from %4")
                                   : QT_TRANSLATE_NOOP("figure", "First in class: no clear difference between %2 (%1) and %4 (%3)");
        return words(text).arg(words.percent(*a->value, 0), names[0], words.percent(*b->value, 0), names[1]);
    }
    return words(QT_TRANSLATE_NOOP("figure", "%1 of %2 classified candidates are first in class")).arg(words.count(first.size()), words.count(classified.size()));
}

} // namespace

ChartData noveltyByOriginChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "novelty-by-origin", QT_TRANSLATE_NOOP("figure", "Novelty by origin"));
    const Phrases words(request.language);
    const QList<qint64> ids = cutIds(request, countedIds(request));
    chart.n = ids.size();
    const auto classified = idsWhere(request, ids, isClassified);
    const auto first = idsWhere(request, ids, [](Novelty one) { return one == Novelty::FirstInClass; });
    if (hasRecords(chart) && classified.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No novelty is recorded for %1")).arg(countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty()) {
        appendPanels(chart, request, groupedIds(request, ids, Split::Origin, kMostCountries));
        chart.keyFigures.append(rateKeyFigure("first_in_class_share_all", words(QT_TRANSLATE_NOOP("figure", "First in class, all origins")), first, classified.size(), words));
        chart.headline = headline(chart, first, classified);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Candidates by country of origin and novelty; below: first-in-class share, 95% interval"));
    QStringList notes;
    if (const auto rest = ids.size() - classified.size(); rest > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Unclassified or not recorded, outside the shares: %1.")).arg(words.count(rest)));
    notes += publishedNotes(request, words);
    return finished(chart, request, notes, {&definitions::kNovelty});
}

} // namespace analytics
