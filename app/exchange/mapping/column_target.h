// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/pipeline_vocabulary.h"
#include "domain/vocabulary/record_kind.h"
#include "exchange/values/typed_cell.h"

namespace exchange {

/// What the rows of a list are about. One row may make records of other kinds as well: a deal's row makes companies and candidates.
enum class ListKind : quint8 { Unset, Candidates, Programs, Trials, Deals, Companies, Events, Rates };

/// Something that a column of a list can mean. Static; `key` is stored in mappings and never renamed.
struct ColumnTarget
{
    const char *key;     ///< "deal.upfront".
    const char *english; ///< "Upfront cash"; what our own templates carry as headings.
    const char *chinese;
    ReadAs reading;
    domain::RecordKind record; ///< Whose field it fills: the list's own kind or one of its children; a reference is given by name.
    const char *field;         ///< Key of a stored field of `record`; for Money the lower bound stands for the whole amount.
    const char *role;          ///< Code that tells children of one kind apart: "UPFRONT_CASH", "PRINCIPAL", "INN", "TERMINATED"; else empty.
    unsigned lists;            ///< Bit 1 << ListKind for each list that has it.
    domain::TermVocabulary terms = domain::TermVocabulary::Unset;  ///< For ReadAs::Term.
    const domain::Vocabulary &(*vocabulary)() = nullptr;           ///< For ReadAs::Choice.

    bool isIn(ListKind list) const { return (lists >> unsigned(list)) & 1U; }
};

/// All targets, those of one list together and in the order in which its template shows them.
std::span<const ColumnTarget> columnTargets();
QList<const ColumnTarget *> columnTargets(ListKind list);
/// The target of a key, or nullptr.
const ColumnTarget *columnTarget(QStringView key);
/// A column's heading by label or field key, exactly but for case, spaces and punctuation; nullptr where none is called so.
const ColumnTarget *targetCalled(ListKind list, const QString &heading);
QString targetLabel(const ColumnTarget &target, domain::Language language);
/// Targets of which several columns may fill one: notes, aliases, lists. The values are joined in column order.
bool isRepeatable(const ColumnTarget &target);

} // namespace exchange

namespace domain {

inline constexpr VocabularyEntry kListKindEntries[] = {
    {"", "", ""},
    {"CANDIDATES", "Candidates", "候选药物"},
    {"PROGRAMS", "Programs", "项目"},
    {"TRIALS", "Trials", "临床试验"},
    {"DEALS", "Deals", "交易"},
    {"COMPANIES", "Companies", "公司"},
    {"EVENTS", "Events", "事件"},
    {"RATES", "Exchange rates", "汇率"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<exchange::ListKind>{kListKindEntries};

} // namespace domain
