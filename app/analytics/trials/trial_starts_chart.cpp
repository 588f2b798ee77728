// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/trials/trial_charts.h"

#include "analytics/areas.h"
#include "analytics/chart_parts.h"
#include "analytics/groups.h"
#include "domain/derived/phase_status.h"
#include "domain/records.h"

#include <algorithm>
#include <map>

namespace analytics {

using domain::Id;
using domain::Trial;
using figure::ChartData;
using figure::Phrases;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr int kMostYears = 20;

/// The trials started in one year.
struct StartYear
{
    QList<qint64> ids;
    QHash<QString, QList<qint64>> idsOfGroup;
    QList<qint64> rare;
};

struct Starts
{
    std::map<int, StartYear> years;
    qint64 undated = 0;
    qint64 planned = 0; ///< Start after the as-of date.
    qint64 coarse = 0;  ///< Start stated so coarsely that it may be after the as-of date.
    qint64 withoutArea = 0;
    qint64 earlier = 0; ///< In years before the first one shown.
    QList<qint64> all;
    QList<qint64> rare;
};

Starts startsOf(const ChartRequest &request, const QList<qint64> &ids)
{
    Starts starts;
    ChartRequest rareOnly = request;
    rareOnly.options.cut = Cut::Rare;
    const QList<qint64> rare = cutIds(rareOnly, ids);
    for (const qint64 id : ids) {
        const Trial *trial = request.snapshot->find(Id<Trial>{id});
        if (!trial || trial->start.isEmpty()) {
            ++starts.undated;
            continue;
        }
        if (trial->start.earliestDay() > request.asOf.date) {
            ++starts.planned;
            continue;
        }
        if (!domain::counts(trial->start, request.asOf)) {
            ++starts.coarse;
            continue;
        }
        const int year = trial->start.yearNumber();
        if (year <= request.asOf.date.year() - kMostYears) {
            ++starts.earlier;
            continue;
        }
        StartYear &of = starts.years[year];
        of.ids.append(id);
        const auto area = areaOfUnit(request, id);
        starts.withoutArea += !area.isValid();
        of.idsOfGroup[areaGroup(*request.snapshot, area)].append(id);
        starts.all.append(id);
        if (std::ranges::binary_search(rare, id)) {
            of.rare.append(id);
            starts.rare.append(id);
        }
    }
    for (int year = starts.years.empty() ? 0 : starts.years.begin()->first; !starts.years.empty() && year < starts.years.rbegin()->first; ++year)
        starts.years[year];
    return starts;
}

QString groupLabel(const ChartRequest &request, const QString &code, const Phrases &words)
{
    for (const domain::Term &term : request.snapshot->rows<domain::Term>()) {
        if (term.vocabulary == domain::TermVocabulary::Area && term.code == code)
            return areaLabel(*request.snapshot, term.id, request.language);
    }
    return words(QT_TRANSLATE_NOOP("figure", "Other areas"));
}

void appendPanels(ChartData &chart, const ChartRequest &request, const Starts &starts)
{
    const Phrases words(chart.language);
    figure::Panel counts;
    counts.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Trials started"));
    for (const QString &group : areaGroups()) {
        const bool isUsed = std::ranges::any_of(starts.years, [&](const auto &year) { return year.second.idsOfGroup.contains(group); });
        if (!isUsed)
            continue;
        counts.series.append(newSeries(group, groupLabel(request, group, words), SeriesShape::Stack));
        for (const auto &[year, of] : starts.years)
            counts.series.last().data.append(countDatum(of.idsOfGroup.value(group), of.ids.size(), words));
    }
    figure::Panel shares;
    shares.title = words(QT_TRANSLATE_NOOP("figure", "Rare-disease share by start year, 95% interval"));
    shares.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Rare disease, %"));
    shares.heightShare = 0.4;
    shares.series.append(newSeries(QStringLiteral("rare_share"), words(QT_TRANSLATE_NOOP("figure", "Rare disease")), SeriesShape::Point, Unit::Percent));
    for (const auto &[year, of] : starts.years) {
        chart.categories.append(newCategory(QString::number(year), QString::number(year), of.ids.size()));
        shares.series.first().data.append(rateDatum(of.rare, of.ids.size(), words));
    }
    chart.panels = {counts, shares};
}

/// The last full year against the one as many years before it as the reader chose, or the first one shown.
QString headline(ChartData &chart, const ChartRequest &request, const Starts &starts)
{
    const Phrases words(chart.language);
    if (qint64(starts.all.size()) < kFewestToCompare)
        return tooFewText(words, chart.unit, starts.all.size());
    const QDate day = request.asOf.date;
    const int last = day.month() == 12 && day.day() == 31 ? day.year() : day.year() - 1;
    const auto end = starts.years.find(last);
    const int first = std::max(last - request.options.growthYears, starts.years.begin()->first);
    const auto begin = starts.years.find(first);
    const auto fewest = kFewestToCompare;
    if (end == starts.years.end() || begin == starts.years.end() || first == last || begin->second.ids.size() < fewest || end->second.ids.size() < fewest) {
        const auto most = std::ranges::max_element(starts.years, {}, [](const auto &year) { return year.second.ids.size(); });
        return words(QT_TRANSLATE_NOOP("figure", "%1 trials started in the years shown, most in %2 (%3)"))
            .arg(words.count(starts.all.size())).arg(most->first).arg(words.count(most->second.ids.size()));
    }
    const double growth = double(end->second.ids.size()) / double(begin->second.ids.size()) - 1.0;
    const QString text = (growth > 0 ? QStringLiteral("+") : QString()) + words.percent(growth, 0);
    figure::KeyFigure key = keyFigure("growth", words(QT_TRANSLATE_NOOP("figure", "Growth, %1 to %2")).arg(first).arg(last), Unit::Percent, growth,
                                      words(QT_TRANSLATE_NOOP("figure", "%1 (%2 to %3 trials)"))
                                          .arg(text, words.count(begin->second.ids.size()), words.count(end->second.ids.size())));
    key.datum.n = end->second.ids.size();
    key.datum.ids = end->second.ids;
    chart.keyFigures.append(key);
    return words(QT_TRANSLATE_NOOP("figure", "%1 trials started in %2, %3 in %4"))
        .arg(words.count(end->second.ids.size())).arg(last).arg(words.count(begin->second.ids.size())).arg(first);
}

} // namespace

ChartData trialStartsChart(const ChartRequest &request)
{
    ChartData chart = framedChart(request, "trial-starts", QT_TRANSLATE_NOOP("figure", "Trial starts"));
    const Phrases words(request.language);
    const QList<qint64> ids = cutIds(request, countedIds(request));
    chart.n = ids.size();
    const Starts starts = startsOf(request, ids);
    if (hasRecords(chart) && starts.all.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No start date is known for %1")).arg(countedUnit(words, chart.unit, chart.n));
    if (chart.emptyText.isEmpty()) {
        appendPanels(chart, request, starts);
        chart.keyFigures.append(rateKeyFigure("rare_share_all", words(QT_TRANSLATE_NOOP("figure", "Rare disease, all years shown")), starts.rare, starts.all.size(), words));
        chart.headline = headline(chart, request, starts);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Trials by start year, stacked by area; below: rare-disease share"));
    QStringList notes;
    const auto note = [&](const char *text, qint64 n) {
        if (n > 0)
            notes.append(words(text).arg(words.count(n)));
    };
    note(QT_TRANSLATE_NOOP("figure", "Without start date: %1."), starts.undated);
    note(QT_TRANSLATE_NOOP("figure", "Start after the as-of date: %1."), starts.planned);
    note(QT_TRANSLATE_NOOP("figure", "Start date too coarse to lie surely before the as-of date: %1."), starts.coarse);
    note(QT_TRANSLATE_NOOP("figure", "Started before the years shown: %1."), starts.earlier);
    note(QT_TRANSLATE_NOOP("figure", "Area unknown, among the other areas: %1."), starts.withoutArea);
    return finished(chart, request, notes, {&definitions::kTrialStart, &definitions::kLinkedArea});
}

} // namespace analytics
