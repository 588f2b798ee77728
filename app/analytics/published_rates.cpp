// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/published_rates.h"

#include "analytics/statistics.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "figure/phrases.h"

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

} // namespace

QList<ReferenceMark> publishedReturnRates(const ChartRequest &request, const QList<figure::Category> &years)
{
    const Phrases words(request.language);
    QList<ReferenceMark> marks;
    for (const Benchmark &benchmark : request.snapshot->rows<Benchmark>()) {
        if (!benchmark.key.startsWith(kKeyStart) || benchmark.denominator.value_or(0) <= 0 || !benchmark.numerator)
            continue;
        const QString year = benchmark.key.sliced(kKeyStart.size());
        const bool isOnAxis = std::ranges::find(years, year, &figure::Category::key) != years.end();
        // A figure of "April 2025" was taken some time in that month, so it is public from the month's first day on.
        const QDate from = benchmark.asOf.earliestDay();
        if (isOnAxis && (!from.isValid() || from <= request.asOf.date))
            marks.append(markOf(benchmark, year, words));
    }
    return marks;
}

} // namespace analytics
