// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/claims/claim_check.h"

#include "figure/phrases.h"

#include <QRegularExpression>

#include <cmath>

namespace analytics {

using figure::Phrases;

namespace {

using Verdict = ClaimResult::Verdict;

constexpr double kRounding = 1e-9; ///< Binary fractions of decimal halves.

bool rounds(double value, const PrintedNumber &printed)
{
    return value >= printed.low() - kRounding && value < printed.high() - kRounding;
}

void settle(ClaimResult &result, bool agrees, const QString &finding)
{
    if (!agrees)
        result.verdict = Verdict::Disagrees;
    else if (result.verdict == Verdict::Incomplete)
        result.verdict = Verdict::Agrees;
    result.findings.append(finding);
}

QString printed(const PrintedNumber &number, const Phrases &words)
{
    return words.number(number.value, number.decimals) + u'%';
}

QString rangeText(const CountRange &range, const Phrases &words)
{
    return range.first == range.last ? words.count(range.first)
                                     : words(QT_TRANSLATE_NOOP("figure", "%1–%2")).arg(words.count(range.first), words.count(range.last));
}

void checkCounts(ClaimResult &result, const Claim &claim, const Phrases &words)
{
    if (!claim.part || !claim.whole)
        return;
    if (*claim.whole <= 0 || *claim.part < 0 || *claim.part > *claim.whole) {
        settle(result, false, words(QT_TRANSLATE_NOOP("figure", "%1 of %2 is not a part of a whole.")).arg(words.count(*claim.part), words.count(*claim.whole)));
        return;
    }
    const Proportion proportion{*claim.part, *claim.whole};
    result.percent = 100.0 * proportion.rate();
    result.interval = wilson(proportion);
    if (claim.percent) {
        const bool agrees = rounds(*result.percent, *claim.percent);
        const char *text = agrees ? QT_TRANSLATE_NOOP("figure", "%1 of %2 is %3, which rounds to the stated %4.")
                                  : QT_TRANSLATE_NOOP("figure", "%1 of %2 is %3, not the stated %4.");
        settle(result, agrees,
               words(text).arg(words.count(*claim.part), words.count(*claim.whole), words.percent(proportion.rate(), claim.percent->decimals + 1),
                               printed(*claim.percent, words)));
    }
}

void checkInterval(ClaimResult &result, const Claim &claim, const Phrases &words)
{
    if (!result.interval || !claim.low || !claim.high)
        return;
    const bool agrees = rounds(100.0 * result.interval->low, *claim.low) && rounds(100.0 * result.interval->high, *claim.high);
    const QString own = words(QT_TRANSLATE_NOOP("figure", "%1–%2"))
                            .arg(words.percent(result.interval->low, claim.low->decimals), words.percent(result.interval->high, claim.high->decimals));
    const char *text = agrees ? QT_TRANSLATE_NOOP("figure", "The 95% interval (Wilson) of these counts is %1, as stated.")
                              : QT_TRANSLATE_NOOP("figure", "The 95% interval (Wilson) of these counts is %1, not as stated.");
    settle(result, agrees, words(text).arg(own));
}

/// Amounts are rounded themselves: they agree with the percentage where some values that round to them do.
void checkAmounts(ClaimResult &result, const Claim &claim, const Phrases &words)
{
    if (!claim.partAmount || !claim.wholeAmount)
        return;
    const PrintedNumber &part = *claim.partAmount;
    const PrintedNumber &whole = *claim.wholeAmount;
    const QString amounts = words(QT_TRANSLATE_NOOP("figure", "%1 of %2")).arg(words.number(part.value, part.decimals), words.number(whole.value, whole.decimals));
    if (whole.low() <= 0.0) {
        settle(result, false, words(QT_TRANSLATE_NOOP("figure", "%1 is not a part of a whole.")).arg(amounts));
        return;
    }
    result.percent = 100.0 * part.value / whole.value;
    const double least = 100.0 * part.low() / whole.high();
    const double most = 100.0 * part.high() / whole.low();
    const int decimals = claim.percent ? claim.percent->decimals + 1 : 1;
    const QString own = words.percent(*result.percent / 100.0, decimals);
    if (!claim.percent) {
        result.findings.append(words(QT_TRANSLATE_NOOP("figure", "%1 is %2.")).arg(amounts, own));
        return;
    }
    const bool agrees = most >= claim.percent->low() - kRounding && least < claim.percent->high();
    const char *text = agrees ? QT_TRANSLATE_NOOP("figure", "%1 is %2, as the stated %3.") : QT_TRANSLATE_NOOP("figure", "%1 is %2, not the stated %3.");
    settle(result, agrees, words(text).arg(amounts, own, printed(*claim.percent, words)));
}

/// Counts without a percentage: what they are, so that a reader can state it.
void tellPercent(ClaimResult &result, const Claim &claim, const Phrases &words)
{
    if (!result.interval || claim.percent)
        return;
    result.findings.append(words(QT_TRANSLATE_NOOP("figure", "%1 of %2 is %3 (95% CI %4–%5)."))
                               .arg(words.count(*claim.part), words.count(*claim.whole), words.percent(*result.percent / 100.0),
                                    words.percent(result.interval->low), words.percent(result.interval->high)));
}

void implyCounts(ClaimResult &result, const Claim &claim, const Phrases &words)
{
    if (!claim.percent)
        return;
    if (claim.part && !claim.whole) {
        result.wholes = impliedWholes(*claim.part, *claim.percent);
        const QString text = result.wholes->isEmpty()
            ? words(QT_TRANSLATE_NOOP("figure", "No total makes %1 equal %2 after rounding.")).arg(words.count(*claim.part), printed(*claim.percent, words))
            : words(QT_TRANSLATE_NOOP("figure", "%1 is %2 of a total of %3.")).arg(words.count(*claim.part), printed(*claim.percent, words), rangeText(*result.wholes, words));
        settle(result, !result.wholes->isEmpty(), text);
    } else if (claim.whole && !claim.part) {
        result.parts = impliedParts(*claim.whole, *claim.percent);
        const QString text = result.parts->isEmpty()
            ? words(QT_TRANSLATE_NOOP("figure", "No part of %1 is %2 after rounding.")).arg(words.count(*claim.whole), printed(*claim.percent, words))
            : words(QT_TRANSLATE_NOOP("figure", "%1 of %2 are %3.")).arg(printed(*claim.percent, words), words.count(*claim.whole), rangeText(*result.parts, words));
        settle(result, !result.parts->isEmpty(), text);
    }
}

void checkGrowth(ClaimResult &result, const Claim &claim, const Phrases &words)
{
    if (!claim.before || !claim.after || *claim.before <= 0.0)
        return;
    result.growthPercent = 100.0 * (*claim.after / *claim.before - 1.0);
    const QString sign = *result.growthPercent > 0.0 ? QStringLiteral("+") : QString();
    const int decimals = claim.growthPercent ? claim.growthPercent->decimals : 1;
    const QString growth = sign + words.number(*result.growthPercent, decimals) + u'%';
    const QString figures = words(QT_TRANSLATE_NOOP("figure", "%1 against %2 is %3")).arg(words.number(*claim.after, 1), words.number(*claim.before, 1), growth);
    if (claim.mixesSources) {
        settle(result, false, words(QT_TRANSLATE_NOOP("figure", "%1, but the two were counted by different sources: no growth can be told.")).arg(figures));
        return;
    }
    const bool agrees = !claim.growthPercent || rounds(*result.growthPercent, *claim.growthPercent);
    settle(result, agrees, agrees ? words(QT_TRANSLATE_NOOP("figure", "%1.")).arg(figures)
                                  : words(QT_TRANSLATE_NOOP("figure", "%1, not the stated %2.")).arg(figures, printed(*claim.growthPercent, words)));
    if (claim.mixesWindows)
        result.findings.append(words(QT_TRANSLATE_NOOP("figure", "The two windows differ in length; label it so, such as first half against full year.")));
}

} // namespace

double PrintedNumber::low() const
{
    return value - 0.5 * std::pow(10.0, -decimals);
}

double PrintedNumber::high() const
{
    return value + 0.5 * std::pow(10.0, -decimals);
}

std::optional<PrintedNumber> PrintedNumber::parse(QStringView text)
{
    static const QRegularExpression kNumber(QStringLiteral("^[+]?(-?\\d+)(?:\\.(\\d+))?%?$"));
    const auto match = kNumber.match(text.toString().remove(u',').remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(2);
    return PrintedNumber{QString(match.captured(1) + u'.' + (decimals.isEmpty() ? QStringLiteral("0") : decimals)).toDouble(), int(decimals.size())};
}

CountRange impliedWholes(qint64 part, const PrintedNumber &percent)
{
    const double most = percent.low() > 0.0 ? 100.0 * double(part) / percent.low() : 9e15;
    const double least = 100.0 * double(part) / percent.high();
    // The percentage may equal the lower bound (half up), never the upper one.
    return {std::max(part, qint64(std::floor(least + kRounding)) + 1), qint64(std::floor(most + kRounding))};
}

CountRange impliedParts(qint64 whole, const PrintedNumber &percent)
{
    const double least = percent.low() * double(whole) / 100.0;
    const double most = percent.high() * double(whole) / 100.0;
    return {std::max<qint64>(0, qint64(std::ceil(least - kRounding))), std::min(whole, qint64(std::ceil(most - kRounding)) - 1)};
}

ClaimResult checkClaim(const Claim &claim, domain::Language language)
{
    const Phrases words(language);
    ClaimResult result;
    checkCounts(result, claim, words);
    tellPercent(result, claim, words);
    checkAmounts(result, claim, words);
    checkInterval(result, claim, words);
    implyCounts(result, claim, words);
    checkGrowth(result, claim, words);
    if (result.verdict == Verdict::Incomplete && result.findings.isEmpty())
        result.findings.append(words(QT_TRANSLATE_NOOP("figure", "Too little is stated to check: give two of part, total and percentage, or two figures of a growth.")));
    return result;
}

QString sharedWholeText(const QList<Claim> &claims, domain::Language language)
{
    const Phrases words(language);
    std::optional<CountRange> shared;
    int implied = 0;
    for (const Claim &claim : claims) {
        if (!claim.part || claim.whole || !claim.percent)
            continue;
        const CountRange own = impliedWholes(*claim.part, *claim.percent);
        shared = shared ? shared->shared(own) : own;
        ++implied;
    }
    if (implied < 2)
        return {};
    if (shared->isEmpty())
        return words(QT_TRANSLATE_NOOP("figure", "No one total makes all of these shares true."));
    return words(QT_TRANSLATE_NOOP("figure", "These shares hold together only for a total of %1.")).arg(rangeText(*shared, words));
}

void setPartOfWhole(Claim &claim, const std::optional<PrintedNumber> &part, const std::optional<PrintedNumber> &whole)
{
    const bool isAmount = (part && part->decimals > 0) || (whole && whole->decimals > 0);
    const auto count = [](const std::optional<PrintedNumber> &number) { return number ? std::optional(qint64(number->value)) : std::nullopt; };
    claim.part = isAmount ? std::nullopt : count(part);
    claim.whole = isAmount ? std::nullopt : count(whole);
    claim.partAmount = isAmount ? part : std::nullopt;
    claim.wholeAmount = isAmount ? whole : std::nullopt;
}

QString claimText(const Claim &claim, domain::Language language)
{
    const Phrases words(language);
    QStringList parts;
    if (claim.partAmount && claim.wholeAmount)
        parts.append(words(QT_TRANSLATE_NOOP("figure", "%1 of %2"))
                         .arg(words.number(claim.partAmount->value, claim.partAmount->decimals), words.number(claim.wholeAmount->value, claim.wholeAmount->decimals)));
    else if (claim.part && claim.whole)
        parts.append(words(QT_TRANSLATE_NOOP("figure", "%1 of %2")).arg(words.count(*claim.part), words.count(*claim.whole)));
    else if (claim.part)
        parts.append(words.count(*claim.part));
    else if (claim.whole)
        parts.append(words(QT_TRANSLATE_NOOP("figure", "of %1")).arg(words.count(*claim.whole)));
    if (claim.low && claim.high)
        parts.append(words(QT_TRANSLATE_NOOP("figure", "95% CI %1–%2")).arg(printed(*claim.low, words), printed(*claim.high, words)));
    const QString rest = parts.join(QStringLiteral("; "));
    if (!claim.percent)
        return rest;
    return rest.isEmpty() ? printed(*claim.percent, words) : words(QT_TRANSLATE_NOOP("figure", "%1 (%2)")).arg(printed(*claim.percent, words), rest);
}

QString comparedText(Proportion claimed, Proportion own, domain::Language language)
{
    const Phrases words(language);
    const auto difference = newcombeDifference(own, claimed);
    if (!difference)
        return words(QT_TRANSLATE_NOOP("figure", "These records have nothing to compare."));
    const char *text = difference->low > 0.0 ? QT_TRANSLATE_NOOP("figure", "These records: %1 (%2 of %3), higher than the published %4.")
        : difference->high < 0.0             ? QT_TRANSLATE_NOOP("figure", "These records: %1 (%2 of %3), lower than the published %4.")
                                             : QT_TRANSLATE_NOOP("figure", "These records: %1 (%2 of %3), no clear difference from the published %4.");
    return words(text).arg(words.percent(own.rate()), words.count(own.part), words.count(own.whole), words.percent(claimed.rate()));
}

} // namespace analytics
