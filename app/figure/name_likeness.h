// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace figure {

/// Two names differ by one slip of the pen where one letter is missing, added, wrong, or two neighbors are swapped (the distance of
/// Damerau, 1964, in its optimal string alignment form, is 1), both have at least six characters after normalization, and their
/// digits are the same: SHR-1701 and SHR-1702 are two drugs.
bool differByOneSlip(const QString &firstKey, const QString &secondKey);

/// The key itself and all keys that lack one of its characters but a digit, each with the key's digits: two keys one slip apart share one of
/// these. Empty for short keys.
QStringList slipKeys(const QString &key);

/// A company's name without its legal form and the words of its trade ("Co., Ltd.", "Pharmaceuticals", "股份有限公司", "医药"),
/// normalized. Empty where fewer than four Latin or two Chinese characters are left.
QString keyWithoutLegalForm(const QString &name);
/// Whether a word is a legal form or a word of the trade ("Ltd", "Pharma", "Therapeutics"), and so says nothing about who it is.
bool isTradeWord(const QString &word);

} // namespace figure
