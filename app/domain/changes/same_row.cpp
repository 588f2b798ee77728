// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/same_row.h"

#include "domain/changes/same_term.h"
#include "domain/names.h"

namespace domain::edits {

namespace {

bool isName(RecordKind kind)
{
    return kind == RecordKind::CandidateName || kind == RecordKind::CompanyAlias;
}

/// True for rows that are links or names: two of them are the same where they contradict each other in nothing.
/// So are two events of one kind and day. Of all other rows every field must be equal.
bool isLinkRow(RecordKind kind)
{
    switch (kind) {
    case RecordKind::CandidateName:
    case RecordKind::CompanyAlias:
    case RecordKind::CandidateTarget:
    case RecordKind::Program:
    case RecordKind::TrialCandidate:
    case RecordKind::TrialIndication:
    case RecordKind::TrialCountry:
    case RecordKind::DealParty:
    case RecordKind::DealEvent:
    case RecordKind::Citation: return true;
    default: return false;
    }
}

bool agree(RecordKind kind, const FieldMeta &field, const Value &first, const Value &second)
{
    if (first == second || field.kind == FieldKind::Flag)
        return true;
    const auto *text = std::get_if<QString>(&first);
    const auto *other = std::get_if<QString>(&second);
    if (isName(kind) && field.required && text && other)
        return normalizedKey(*text) == normalizedKey(*other);
    // A program without a region is another one than a program with one.
    const bool isLink = field.kind == FieldKind::Reference && kind != RecordKind::DealEvent;
    const bool identifies = field.required || isLink || (kind == RecordKind::Program && field.kind == FieldKind::Text);
    return !identifies && (isEmpty(first) || isEmpty(second));
}

} // namespace

bool isRow(const RecordType &type)
{
    return type.hasOwner() || type.kind() == RecordKind::Citation;
}

bool isSameRow(const AnyRecord &a, const AnyRecord &b)
{
    if (const auto *term = a.as<DealTerm>())
        return compareTerms(*term, *b.as<DealTerm>()) == TermLikeness::Same;
    if (!isLinkRow(a.kind()))
        return AnyRecord::firstDifference(a, b) < 0;
    const auto &fields = recordType(a.kind())->fields();
    for (int field = 0; field < int(fields.size()); ++field) {
        if (!agree(a.kind(), *fields[field], a.value(field), b.value(field)))
            return false;
    }
    return true;
}

void absorb(AnyRecord &row, const AnyRecord &other)
{
    if (const auto *term = row.as<DealTerm>()) {
        DealTerm filled = *term;
        absorb(filled, *other.as<DealTerm>());
        row = AnyRecord(filled);
        return;
    }
    for (int field = 0; field < int(recordType(row.kind())->fields().size()); ++field) {
        const Value value = row.value(field);
        if (isEmpty(value) || value == Value(false))
            row.set(field, other.value(field));
    }
}

} // namespace domain::edits
