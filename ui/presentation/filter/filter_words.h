// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/filter_completion.h"
#include "domain/filter/filter_line.h"

namespace presentation {

/// A condition as a chip shows it: "Highest phase" and "Phase 2, Phase 3", "Announced" and "2023 – 2024".
struct ConditionWords
{
    QString field;
    QString value;
};
/// A field that several kinds share is called as the shown kind calls it.
ConditionWords conditionWords(const domain::Portfolio &portfolio, const domain::Condition &condition, domain::RecordKind shown = domain::RecordKind::Unset);

/// Why a filter line cannot be used: quotes the stretch and says what to write instead. One or two sentences.
QString filterProblemSentence(const domain::FilterProblem &problem);

/// What a suggestion means, beside its text: a field's name, an operator in words, a value in English and Chinese.
QString suggestionMeaning(const domain::Portfolio &portfolio, const domain::FilterSuggestion &suggestion);

/// A facet's bucket in words; "Not recorded" for the empty value.
QString bucketLabel(const domain::Portfolio &portfolio, const domain::FieldMeta &field, const domain::Value &value);

} // namespace presentation
