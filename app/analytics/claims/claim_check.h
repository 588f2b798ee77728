// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/statistics.h"
#include "domain/language.h"

#include <QString>
#include <QStringList>

namespace analytics {

/// A figure as printed: its value and how many decimals were given, so that rounding can be judged.
struct PrintedNumber
{
    double value = 0.0;
    int decimals = 0;

    /// The values that round (half up) to it: from `low`, below `high`.
    double low() const;
    double high() const;
    /// Reads "40.3", "40.3 %", "1,775"; empty where it is no number.
    static std::optional<PrintedNumber> parse(QStringView text);
};

/// A statement about a part of a whole, about growth, or both. What is not stated is empty.
struct Claim
{
    QString key;       ///< Of the published figure it comes from; empty for one typed in.
    QString statement;
    std::optional<qint64> part;
    std::optional<qint64> whole;
    std::optional<PrintedNumber> partAmount;  ///< In place of `part` and `whole` where amounts are divided, not counts: 84.53 of 163.4.
    std::optional<PrintedNumber> wholeAmount;
    std::optional<PrintedNumber> percent;
    std::optional<PrintedNumber> low;  ///< 95 % interval, percent.
    std::optional<PrintedNumber> high;
    std::optional<double> before;
    std::optional<double> after;
    std::optional<PrintedNumber> growthPercent;
    bool mixesSources = false; ///< Numerator and denominator were counted by different hands.
    bool mixesWindows = false; ///< The two figures cover windows of different length.
};

/// Whole numbers from first to last; empty where first is above last.
struct CountRange
{
    qint64 first = 1;
    qint64 last = 0;

    bool isEmpty() const { return first > last; }
    CountRange shared(const CountRange &other) const { return {std::max(first, other.first), std::min(last, other.last)}; }
    friend bool operator==(const CountRange &, const CountRange &) = default;
};

/// The totals for which a part is a percentage after rounding half up; empty where there is none.
CountRange impliedWholes(qint64 part, const PrintedNumber &percent);
/// The parts of a total that are a percentage after rounding half up.
CountRange impliedParts(qint64 whole, const PrintedNumber &percent);

/// What came out of checking a claim.
struct ClaimResult
{
    enum class Verdict : quint8 { Agrees, Disagrees, Incomplete };
    Verdict verdict = Verdict::Incomplete;
    QStringList findings;                      ///< Sentences, each with the figures it rests on.
    std::optional<double> percent;             ///< Of the stated counts.
    std::optional<figure::Interval> interval;  ///< Wilson, of the stated counts, as fractions.
    std::optional<CountRange> wholes;          ///< Implied by part and percentage where the total is not stated.
    std::optional<CountRange> parts;           ///< Implied by total and percentage where the part is not stated.
    std::optional<double> growthPercent;
};
/// Pure. Checks every pair of stated parts against each other after rounding.
ClaimResult checkClaim(const Claim &claim, domain::Language language);

/// The total for which several parts of one whole all hold, in a sentence; empty where fewer than two of the claims imply a total.
QString sharedWholeText(const QList<Claim> &claims, domain::Language language);
/// States part and total: as counts where they are whole numbers, else as amounts.
void setPartOfWhole(Claim &claim, const std::optional<PrintedNumber> &part, const std::optional<PrintedNumber> &whole);

/// A claim in one sentence: "40.3% (25 of 62; 95% CI 29.0–52.7%)".
QString claimText(const Claim &claim, domain::Language language);

/// Whether two proportions clearly differ (Newcombe), in words with both figures.
QString comparedText(Proportion claimed, Proportion own, domain::Language language);

} // namespace analytics
