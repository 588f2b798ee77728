// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/vocabulary/pipeline_vocabulary.h"

namespace domain {

/// One entry of an open vocabulary. A merged term points to the one that replaced it; built-in ones keep their code.
struct Term
{
    Id<Term> id;
    TermVocabulary vocabulary = TermVocabulary::Unset;
    QString code;
    QString labelEn;
    QString labelZh;
    bool builtIn = false;
    qint64 sort = 0;
    Id<Term> mergedInto;

    friend bool operator==(const Term &, const Term &) = default;
};
inline constexpr FieldInfo<Term> kTermFields[] = {
    field<&Term::vocabulary>("vocabulary", "Vocabulary", Need::Required),
    field<&Term::code>("code", "Code", Need::Required),
    field<&Term::labelEn>("label_en", "English label", Need::Required),
    field<&Term::labelZh>("label_zh", "Chinese label"),
    field<&Term::builtIn>("built_in", "Built in"),
    field<&Term::sort>("sort", "Order"),
    field<&Term::mergedInto>("merged_into", "Merged into"),
};
template <>
inline constexpr std::span<const FieldInfo<Term>> kFields<Term>{kTermFields};

/// One named choice that belongs to the portfolio, such as its title or its home countries.
struct Setting
{
    Id<Setting> id;
    QString key;
    QString value;

    friend bool operator==(const Setting &, const Setting &) = default;
};
inline constexpr FieldInfo<Setting> kSettingFields[] = {
    field<&Setting::key>("key", "Key", Need::Required),
    field<&Setting::value>("value", "Value"),
};
template <>
inline constexpr std::span<const FieldInfo<Setting>> kFields<Setting>{kSettingFields};

} // namespace domain
