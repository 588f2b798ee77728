// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/return_rate_headline.h"

#include "analytics/chart_frame.h"
#include "figure/headline.h"

#include <algorithm>

namespace analytics {

using figure::Phrases;

namespace {

constexpr qint64 kFewestToStandOut = 30;

QString yearsOf(const Cohort &cohort, const Phrases &words)
{
    return words.years(cohort.firstYear, cohort.lastYear);
}

QString rateOf(const Cohort &cohort, const Phrases &words)
{
    return words.percent(cohort.returnRate().rate(), 0);
}

/// All mature cohorts but one, as one proportion.
Proportion pooledWithout(const QList<Cohort> &mature, qsizetype left)
{
    Proportion pooled;
    for (qsizetype i = 0; i < mature.size(); ++i) {
        if (i == left)
            continue;
        pooled.part += mature[i].returned.size();
        pooled.whole += mature[i].ids.size();
    }
    return pooled;
}

QString returnedText(const Cohort &cohort, const Phrases &words)
{
    return words(QT_TRANSLATE_NOOP("figure", "%1 of %2 deals signed in %3 were terminated or returned"))
        .arg(words.count(cohort.returned.size()), words.count(cohort.ids.size()), yearsOf(cohort, words));
}

/// The cohort farthest from the pooled rate of the others, where its interval excludes that rate.
QString standingOut(const QList<Cohort> &mature, const Phrases &words)
{
    qsizetype farthest = -1;
    double distance = 0.0;
    for (qsizetype i = 0; i < mature.size(); ++i) {
        const Proportion others = pooledWithout(mature, i);
        const auto interval = wilson(mature[i].returnRate());
        if (mature[i].ids.size() < kFewestToStandOut || others.whole == 0 || !interval)
            continue;
        const double apart = std::abs(mature[i].returnRate().rate() - others.rate());
        const bool isExcluded = others.rate() < interval->low || others.rate() > interval->high;
        if (isExcluded && apart > distance) {
            farthest = i;
            distance = apart;
        }
    }
    return farthest < 0 ? QString() : returnedText(mature[farthest], words);
}

/// The largest change between neighbors whose difference is clear.
QString clearestChange(const QList<Cohort> &mature, const Phrases &words)
{
    QString text;
    double largest = 0.0;
    for (qsizetype i = 1; i < mature.size(); ++i) {
        const Cohort &before = mature[i - 1];
        const Cohort &after = mature[i];
        const auto difference = newcombeDifference(after.returnRate(), before.returnRate());
        const double change = after.returnRate().rate() - before.returnRate().rate();
        if (!difference || (difference->low <= 0.0 && difference->high >= 0.0) || std::abs(change) <= largest)
            continue;
        largest = std::abs(change);
        const char *wording = change < 0.0
            ? QT_TRANSLATE_NOOP("figure", "Return rate fell from %1 (signed %2) to %3 (signed %4)")
            : QT_TRANSLATE_NOOP("figure", "Return rate rose from %1 (signed %2) to %3 (signed %4)");
        text = words(wording).arg(rateOf(before, words), yearsOf(before, words), rateOf(after, words), yearsOf(after, words));
    }
    return text;
}

QString noClearDifference(const QList<Cohort> &mature, const Phrases &words)
{
    const Cohort &first = mature.first();
    const Cohort &last = mature.last();
    return words(QT_TRANSLATE_NOOP("figure", "No clear difference in return rates: %1 (%2) and %3 (%4)"))
        .arg(rateOf(first, words), yearsOf(first, words), rateOf(last, words), yearsOf(last, words));
}

} // namespace

QString returnRateHeadline(const PartnershipOutcomes &sums, const Phrases &words)
{
    if (sums.all.ids.size() < kFewestToCompare)
        return tooFewText(words, domain::RecordKind::Deal, sums.all.ids.size());
    QList<Cohort> mature;
    std::ranges::copy_if(sums.merged, std::back_inserter(mature), &Cohort::isMature);
    if (mature.isEmpty())
        return words(QT_TRANSLATE_NOOP("figure", "Too early to compare: no cohort has 20 deals and 3 years of follow-up"));
    if (mature.size() == 1)
        return returnedText(mature.first(), words);
    if (const QString text = standingOut(mature, words); !text.isEmpty())
        return text;
    if (const QString text = clearestChange(mature, words); !text.isEmpty())
        return text;
    return noClearDifference(mature, words);
}

} // namespace analytics
