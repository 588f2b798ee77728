// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values/money_reading.h"

#include <QList>

namespace exchange {

/// One number of a text that is money, and the words between it and the amount before it.
struct MoneyToken
{
    QString gap;        ///< Between the amount before (or the text's begin) and this one, without currency signs and scale words.
    QString digits;     ///< With a decimal point, without grouping.
    qint64 factor = 0;  ///< 0: no scale word stands there.
    QString currency;   ///< Empty: none stands there.
    bool isBareSign = false; ///< "$" or "¥" alone, which several currencies use.
    bool isMarked() const { return factor != 0 || !currency.isEmpty(); }
};

/// A text cut into amounts and the words around them. Numbers that are no money (percentages, codes, counts) stay in the words.
struct MoneyTokens
{
    QList<MoneyToken> amounts;
    QString tail; ///< After the last amount.
    Refusal refusal = Refusal::None;
};
MoneyTokens moneyTokens(const QString &plain);
/// Whether the words between two numbers make them the ends of a range: "-", "to", "至"; "and" after "between".
bool isRangeGap(const QString &gap, const QString &gapBefore);

} // namespace exchange
