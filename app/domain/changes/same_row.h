// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "domain/records.h"

namespace domain::edits {

/// True for records that are rows of a list of another record, which is their first field; citations are rows too.
template <class Record>
inline constexpr bool kIsRow = (kFields<Record>[0].kind == FieldKind::Reference && kFields<Record>[0].required)
    || std::is_same_v<Record, Citation>;

/// True for rows that are links or names: two of them are the same where they contradict each other in nothing.
/// Of all other rows every field must be equal, since two like terms or events may well be two.
template <class Record>
inline constexpr bool kIsLinkRow = std::is_same_v<Record, CandidateName> || std::is_same_v<Record, CompanyAlias>
    || std::is_same_v<Record, CandidateTarget> || std::is_same_v<Record, Program> || std::is_same_v<Record, TrialCandidate>
    || std::is_same_v<Record, TrialIndication> || std::is_same_v<Record, TrialCountry> || std::is_same_v<Record, DealParty>
    || std::is_same_v<Record, Citation>;

/// Whether a reference leads to a record of this kind and id.
template <class Record>
bool refersTo(const FieldInfo<Record> &field, const Record &record, RecordKind kind, qint64 id)
{
    if (field.get(record) != Value(id))
        return false;
    if (field.kind == FieldKind::Reference)
        return true;
    const auto *holder = findField<Record>(u"record_kind");
    return holder && holder->get(record) == Value(qint64(kind));
}

template <class Record>
bool agree(const FieldInfo<Record> &field, const Record &a, const Record &b)
{
    const Value first = field.get(a);
    const Value second = field.get(b);
    if (first == second || field.kind == FieldKind::Flag)
        return true;
    constexpr bool kIsName = std::is_same_v<Record, CandidateName> || std::is_same_v<Record, CompanyAlias>;
    const auto *text = std::get_if<QString>(&first);
    const auto *other = std::get_if<QString>(&second);
    if (kIsName && field.required && text && other)
        return normalizedKey(*text) == normalizedKey(*other);
    // A program without a region is another one than a program with one.
    const bool identifies = field.required || field.kind == FieldKind::Reference || (std::is_same_v<Record, Program> && field.kind == FieldKind::Text);
    return !identifies && (isEmpty(first) || isEmpty(second));
}

/// Whether two rows of one list say the same.
template <class Record>
bool isSameRow(const Record &a, const Record &b)
{
    if constexpr (kIsLinkRow<Record>)
        return std::ranges::all_of(kFields<Record>, [&](const auto &field) { return agree(field, a, b); });
    Record twin = b;
    twin.id = a.id;
    return twin == a;
}

/// Fills in what only the other row says; a mark that either has stays.
template <class Record>
void absorb(Record &row, const Record &other)
{
    for (const auto &field : kFields<Record>) {
        const Value value = field.get(row);
        if (isEmpty(value) || value == Value(false))
            field.set(row, field.get(other));
    }
}

} // namespace domain::edits
