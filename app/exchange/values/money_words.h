// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/deal_content_vocabulary.h"

#include <QString>

#include <optional>

namespace exchange {

/// A word at the edge of a text and how long it is there; length 0: none.
template <class Meaning>
struct EdgeWord
{
    Meaning meaning{};
    qsizetype length = 0;
};

/// The currency whose sign, code or name ends or begins the text (spaces aside): "upfront US$" → USD.
EdgeWord<QString> currencyAtEnd(const QString &text);
EdgeWord<QString> currencyAtBegin(const QString &text);
/// The power of ten that begins the text: "M", "Mio.", "billion", "亿", "万". Letters must end there.
EdgeWord<qint64> scaleAtBegin(const QString &text);
/// "up to", "at least" and the like: the disclosure that the words before or after an amount say; Unset where they say none.
domain::Disclosure boundBefore(const QString &words);
domain::Disclosure boundAfter(const QString &words);
/// "upfront", "里程碑": what the words beside an amount say that it pays for.
domain::TermType termTypeSaid(const QString &words);
/// Words that say no more than what was read from them, so that they need not be kept as a note.
bool isFiller(const QString &words);
/// Digits with at most one point ("1.25"; grouping removed) times a factor in whole units; nothing where it is not whole or too large.
std::optional<qint64> exactAmount(const QString &digits, qint64 factor);
/// "1,250.5", "12,5", "1'000" with a decimal point and without grouping; empty where the grouping is doubtful ("1,25,3").
QString decimalDigits(const QString &number);
/// An amount without loss: "$1.25 B", "$100 M", "€1,234,567".
QString exactMoneyText(qint64 amount, const QString &currency);

} // namespace exchange
