// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/published_marks.h"

#include "analytics/statistics.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "figure/phrases.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace analytics {

using domain::Benchmark;
using figure::Phrases;
using figure::ReferenceMark;

namespace {

constexpr QLatin1StringView kKeyStart("return_rate_");

ReferenceMark markOf(const Benchmark &benchmark, const QString &year, const Phrases &words)
{
    const Proportion rate{*benchmark.numerator, *benchmark.denominator};
    ReferenceMark mark;
    mark.value = rate.rate();
    mark.interval = wilson(rate);
    mark.n = rate.part;
    mark.denominator = rate.whole;
    mark.categoryKey = year;
    mark.panel = 1;
    mark.label = words(QT_TRANSLATE_NOOP("figure", "Published: %1 (%2 of %3)"))
                     .arg(words.percent(rate.rate()), words.count(rate.part), words.count(rate.whole));
    mark.source = words(QT_TRANSLATE_NOOP("figure", "%1, cohort %2, as of %3; 95% CI %4–%5; full terminations only"))
                      .arg(benchmark.publisher, year, domain::dateText(benchmark.asOf, words.language()), words.percent(mark.interval->low),
                           words.percent(mark.interval->high));
    return mark;
}

bool isOnAxis(const QList<figure::Category> &categories, const QString &key)
{
    return std::ranges::find(categories, key, &figure::Category::key) != categories.end();
}

/// A figure of "April 2025" was taken some time in that month, so it is public from the month's first day on.
bool wasPublic(const Benchmark &benchmark, const ChartRequest &request)
{
    const QDate from = benchmark.asOf.earliestDay();
    return !from.isValid() || from <= request.asOf.date;
}

/// The year a market figure is about, and whether it covers all of it; empty for another measure.
struct MarketYear
{
    QString year;
    bool isWhole = true;
};

std::optional<MarketYear> marketYear(const QString &key, Measure measure)
{
    static const QRegularExpression kWhole(QStringLiteral("^outlicensing_(?:full_)?(\\d{4})$"));
    static const QRegularExpression kPart(QStringLiteral("^outlicensing_(?:h1|ytd_[a-z]+)_(\\d{4})(?:_alt)?$"));
    static const QRegularExpression kUpfront(QStringLiteral("^outlicensing_upfront_(\\d{4})$"));
    static const QRegularExpression kDeals(QStringLiteral("^outlicensing_deals_(\\d{4})$"));
    const auto year = [&](const QRegularExpression &pattern) { return pattern.match(key).captured(1); };
    const QString whole = measure == Measure::Announced ? year(kWhole) : measure == Measure::Upfront ? year(kUpfront) : measure == Measure::Deals ? year(kDeals) : QString();
    if (!whole.isEmpty())
        return MarketYear{whole, true};
    const QString part = measure == Measure::Announced ? year(kPart) : QString();
    return part.isEmpty() ? std::nullopt : std::optional(MarketYear{part, false});
}

/// The figure in the chart's unit; empty where the benchmark counts in something else.
std::optional<double> marketValue(const Benchmark &benchmark, Measure measure)
{
    bool isNumber = false;
    const double value = benchmark.value.toDouble(&isNumber);
    const double scale = measure == Measure::Deals ? (benchmark.unit == u"deals" ? 1.0 : 0.0)
        : benchmark.unit == u"USD bn"              ? 1e9
        : benchmark.unit == u"USD m"               ? 1e6
                                                   : 0.0;
    return isNumber && scale > 0.0 ? std::optional(value * scale) : std::nullopt;
}

ReferenceMark marketMark(const Benchmark &benchmark, const MarketYear &year, double value, const ChartRequest &request)
{
    const Phrases words(request.language);
    ReferenceMark mark;
    mark.value = value;
    mark.categoryKey = year.year;
    mark.unit = request.options.measure == Measure::Deals ? figure::Unit::Count : figure::Unit::Money;
    const QString text = mark.unit == figure::Unit::Money ? words.money(value, QStringLiteral("USD")) : words.count(qRound64(value));
    mark.label = year.isWhole ? words(QT_TRANSLATE_NOOP("figure", "Published, China license-outs: %1")).arg(text)
                              : words(QT_TRANSLATE_NOOP("figure", "Published, China license-outs, part of the year: %1")).arg(text);
    mark.source = words(QT_TRANSLATE_NOOP("figure", "%1, as of %2")).arg(benchmark.publisher, domain::dateText(benchmark.asOf, request.language));
    return mark;
}

} // namespace

QList<ReferenceMark> publishedDealValues(const ChartRequest &request, const QList<figure::Category> &years)
{
    QList<ReferenceMark> whole;
    QMap<QString, std::pair<QDate, ReferenceMark>> parts;
    if (request.options.step != TimeStep::Year)
        return whole;
    for (const Benchmark &benchmark : request.snapshot->rows<Benchmark>()) {
        const auto year = marketYear(benchmark.key, request.options.measure);
        const auto value = marketValue(benchmark, request.options.measure);
        if (!year || !value || !isOnAxis(years, year->year) || !wasPublic(benchmark, request))
            continue;
        const ReferenceMark mark = marketMark(benchmark, *year, *value, request);
        const bool isKnown = std::ranges::find(whole, year->year, &ReferenceMark::categoryKey) != whole.end();
        if (year->isWhole && !isKnown)
            whole.append(mark);
        else if (!year->isWhole && (!parts.contains(year->year) || parts[year->year].first < benchmark.asOf.latestDay()))
            parts.insert(year->year, {benchmark.asOf.latestDay(), mark});
    }
    for (const auto &[day, mark] : std::as_const(parts)) {
        if (std::ranges::find(whole, mark.categoryKey, &ReferenceMark::categoryKey) == whole.end())
            whole.append(mark);
    }
    return whole;
}

QList<ReferenceMark> publishedAreaShares(const ChartRequest &request, const QList<figure::Category> &areas)
{
    constexpr QLatin1StringView kKeyEnd("_trial_share");
    const Phrases words(request.language);
    QList<ReferenceMark> marks;
    if (request.options.unit != domain::RecordKind::Trial)
        return marks;
    for (const Benchmark &benchmark : request.snapshot->rows<Benchmark>()) {
        const QString area = benchmark.key.chopped(std::min(benchmark.key.size(), kKeyEnd.size())).toUpper();
        bool isNumber = false;
        const double percent = benchmark.value.toDouble(&isNumber);
        if (!benchmark.key.endsWith(kKeyEnd) || !isNumber || benchmark.unit != u"%" || !isOnAxis(areas, area) || !wasPublic(benchmark, request))
            continue;
        ReferenceMark mark;
        mark.value = percent / 100.0;
        mark.categoryKey = area;
        mark.label = words(QT_TRANSLATE_NOOP("figure", "Published, trials in China: %1")).arg(words.percent(mark.value, 0));
        mark.source = words(QT_TRANSLATE_NOOP("figure", "%1, as of %2")).arg(benchmark.publisher, domain::dateText(benchmark.asOf, request.language));
        marks.append(mark);
    }
    return marks;
}

QList<ReferenceMark> publishedReturnRates(const ChartRequest &request, const QList<figure::Category> &years)
{
    const Phrases words(request.language);
    QList<ReferenceMark> marks;
    for (const Benchmark &benchmark : request.snapshot->rows<Benchmark>()) {
        if (!benchmark.key.startsWith(kKeyStart) || benchmark.denominator.value_or(0) <= 0 || !benchmark.numerator)
            continue;
        const QString year = benchmark.key.sliced(kKeyStart.size());
        if (isOnAxis(years, year) && wasPublic(benchmark, request))
            marks.append(markOf(benchmark, year, words));
    }
    return marks;
}

} // namespace analytics
