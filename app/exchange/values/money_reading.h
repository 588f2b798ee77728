// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/deal_content_vocabulary.h"
#include "exchange/values/refusal.h"

#include <QList>

#include <optional>

namespace exchange {

/// What a bare number of a column means: "Total Value (USD M)" is millions of dollars.
struct MoneyUnit
{
    QString currency;  ///< ISO 4217; empty where the column does not say.
    qint64 factor = 1; ///< Whole units per number: 1, 1,000, 10,000 (万), 1,000,000, 100,000,000 (亿), 1,000,000,000.

    friend bool operator==(const MoneyUnit &, const MoneyUnit &) = default;
};

/// One amount of a text, in whole currency units, never through a floating-point number.
/// Known: min = max. Range: both. At least: min only. Up to: max only. Otherwise neither.
struct MoneyPart
{
    domain::TermType type = domain::TermType::Unset; ///< What the words beside it say it pays for; Unset: what the column says.
    std::optional<qint64> min;
    std::optional<qint64> max;
    QString currency; ///< Empty where neither text nor column says.
    domain::Disclosure disclosure = domain::Disclosure::Unset;
    bool isIncluded = false; ///< Stated as a part of the first amount ("including $50M upfront"): not to be added to it.

    friend bool operator==(const MoneyPart &, const MoneyPart &) = default;
};

/// An amount as somebody wrote it: "$1.25B + $100M equity" has two parts, "up to $328M (CHF 265M)" one and its announced equivalent.
struct MoneyReading
{
    QList<MoneyPart> parts; ///< Empty only where nothing was stated (no text, "–") or the text was refused.
    std::optional<qint64> equivalentMin; ///< Of the first part.
    std::optional<qint64> equivalentMax;
    QString equivalentCurrency;
    QString note; ///< Words that are not part of an amount; the whole text where amounts are per share or per unit.
    Refusal refusal = Refusal::None;

    bool isEmpty() const { return parts.isEmpty() && refusal == Refusal::None; }
    /// All parts in one: the sum, where they have one currency and disclosure adds up; else the first part.
    MoneyPart total() const;
};
MoneyReading readMoney(const QString &text, const MoneyUnit &unit = {});

/// "USD, millions" of a heading such as "Total Value (USD M)", "首付款（亿元）", "implied_equity_value_m"; factor 1 and no currency where it says neither.
MoneyUnit unitOfHeading(const QString &heading);

/// "$1,250,000,000 + $100,000,000 upfront equity", "at least $5.9 B", "undisclosed": what was understood.
QString moneyWords(const MoneyReading &reading, domain::Language language);

} // namespace exchange
