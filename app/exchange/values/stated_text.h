// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exchange {

/// Longest cell that is read as a value; longer ones are prose.
inline constexpr qsizetype kLongestValue = 400;

/// The text as readers compare it: full-width signs made narrow, dashes and quotes unified, spaces simplified.
QString plainText(const QString &text);
/// Words that stand where nothing was stated: "N/A", "–", "null", "TBD", "不详". Not "undisclosed", which states something.
bool saysNothing(const QString &plain);
/// "undisclosed", "not disclosed", "未披露", "[***]" and the like; also where that is not all that is said.
bool saysUndisclosed(const QString &plain);
/// The text cut at separators that stand outside brackets; pieces trimmed, empty ones left out.
QStringList splitOutsideBrackets(const QString &plain, const QStringList &separators);
/// "Rentosertib (ISM3312)" as "Rentosertib" and "ISM3312": the last pair of brackets, where it ends the text and something stands before it.
struct Bracketed
{
    QString before;
    QString inside;
};
Bracketed splitBrackets(const QString &plain);
/// Notes joined by "; ", without empty and repeated ones.
QString joinedNotes(const QStringList &notes);

} // namespace exchange
