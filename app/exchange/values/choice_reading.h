// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/pipeline_vocabulary.h"
#include "exchange/values/refusal.h"

#include <QStringList>

namespace exchange {

/// How numbers in a column of phases are meant: "4" is a phase 4 trial, in ChEMBL's max_phase (0.5 to 4.0, -1) an approved drug.
enum class PhaseScale : quint8 { Usual, Chembl };

/// A phase as somebody wrote it, and what else the cell says.
struct PhaseReading
{
    domain::Phase phase = domain::Phase::Unknown;
    domain::Activity activity = domain::Activity::Unset; ///< "Terminated", "Phase 2 (discontinued)".
    QString note;
    bool isEmpty = false; ///< Nothing was stated, or that it is not known.
    Refusal refusal = Refusal::None;
    QStringList choices; ///< Codes, best first.
};
PhaseReading readPhase(const QString &text, PhaseScale scale = PhaseScale::Usual);
/// "N/A", "Not Applicable", 不适用: of a trial that says that its study has no phase; elsewhere it says nothing.
bool saysNotApplicable(const QString &text);

/// A term of a closed vocabulary by code, label or another word for it, in English and Chinese.
struct ChoiceReading
{
    int ordinal = 0; ///< In the vocabulary; 0: nothing was stated.
    QString note;
    Refusal refusal = Refusal::None;
    QStringList choices; ///< Codes that the text may mean, best first; empty: any.
};
ChoiceReading readChoice(const domain::Vocabulary &vocabulary, const QString &text);

/// The codes of built-in areas and modalities, termination reasons, company types and designations that a word is another name of:
/// "Immunology" → AUTOIMMUNE, "mAb" → MONOCLONAL_ANTIBODY. Empty where none.
QString builtInTerm(domain::TermVocabulary vocabulary, const QString &word);

} // namespace exchange

namespace domain {

inline constexpr VocabularyEntry kPhaseScaleEntries[] = {
    {"USUAL", "Phases", "阶段"},
    {"CHEMBL", "ChEMBL max_phase (4 = approved)", "ChEMBL max_phase（4 = 获批）"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<exchange::PhaseScale>{kPhaseScaleEntries};

} // namespace domain
