// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/trust/cited_place.h"
#include "domain/vocabulary/vocabulary.h"

namespace domain {

/// How long ago somebody last checked a record against its sources (DOMAIN, Freshness). The mark is part of the label, so
/// that it is never told by color alone.
enum class Freshness : quint8 { Unset, Fresh, Aging, Stale, Never };
inline constexpr VocabularyEntry kFreshnessEntries[] = {
    {"", "", ""},
    {"FRESH", "● Fresh", "● 新近核实"},
    {"AGING", "◐ 30 days or more", "◐ 30天以上"},
    {"STALE", "○ 90 days or more", "○ 90天以上"},
    {"NEVER", "– Not verified", "– 未核实"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<Freshness>{kFreshnessEntries};

inline constexpr int kAgingAfterDays = 30;
inline constexpr int kStaleAfterDays = 90;

/// Days from the verification's middle day to the as-of date, never below 0; empty where nobody verified.
std::optional<qint64> daysSince(const PartialDate &verified, const AsOf &asOf);
Freshness freshnessOf(const PartialDate &verified, const AsOf &asOf);

/// True for kinds that are verified: candidates, trials, deals and companies.
bool isVerifiable(RecordKind kind);
PartialDate lastVerified(const Portfolio &portfolio, const RecordRef &record);

/// A record that should be looked at again.
struct StaleRecord
{
    RecordRef record;
    PartialDate verified;          ///< Empty: never.
    std::optional<qint64> days;    ///< Since then.
    Freshness freshness = Freshness::Never;

    friend bool operator==(const StaleRecord &, const StaleRecord &) = default;
};
/// The records of a kind (Unset: of every kind) in one of these states: never verified ones first, then the oldest; equal
/// ones in kind and id order. Records that do not exist yet at the as-of date are left out.
QList<StaleRecord> staleRecords(const Portfolio &portfolio, RecordKind kind, const QList<Freshness> &states, const AsOf &asOf);

namespace edits {

/// Sets the day of verification in the records that do not have it already. Error::Usage for a kind that is not verified.
Result<ChangeSet> verify(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids, QDate day);
/// The same for records of several kinds, as one step.
Result<ChangeSet> verify(const Portfolio &portfolio, const QList<RecordRef> &records, QDate day);

} // namespace edits

} // namespace domain
