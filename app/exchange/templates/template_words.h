// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "exchange/mapping/column_target.h"

namespace exchange {

/// What to write into a column: one sentence.
QString columnHint(const ColumnTarget &target, domain::Language language);
/// What the example row says in a column; empty where it says nothing.
QString columnExample(ListKind list, const ColumnTarget &target, domain::Language language);
/// The lines at the head of the sheet of notes.
QStringList templateRules(domain::Language language);

/// A text of the table in both languages.
struct TemplateText
{
    const char *english;
    const char *chinese;

    QString in(domain::Language language) const { return QString::fromUtf8(language == domain::Language::Chinese ? chinese : english); }
};
inline constexpr TemplateText kHeadingColumn{"Column", "列"};
inline constexpr TemplateText kHeadingHint{"What to write", "填写内容"};
inline constexpr TemplateText kHeadingExample{"Example", "示例"};
inline constexpr TemplateText kYes{"Yes", "是"};
inline constexpr TemplateText kNo{"No", "否"};

} // namespace exchange
