// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/pipeline_vocabulary.h"

namespace exchange {

/// Other words for a term: '|'-separated, compared without case, spaces and punctuation.
struct ChoiceWords
{
    const char *code;
    const char *words;
};

/// Other words for the terms of a closed vocabulary; empty where there are none.
std::span<const ChoiceWords> choiceWords(const domain::Vocabulary &vocabulary);
/// Other words for built-in terms of an open vocabulary.
std::span<const ChoiceWords> termWords(domain::TermVocabulary vocabulary);

} // namespace exchange
