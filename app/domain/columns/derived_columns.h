// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columns.h"

namespace domain {

template <class Record>
using Derivation = Value (*)(const Portfolio &, const Record &, const AsOf &);

/// A derived column of a kind that needs no vocabulary and refers to nothing.
template <class Record>
Column<Record> derivedColumn(FieldKind kind, const char *key, const char *label, Derivation<Record> derived)
{
    Column<Record> column{};
    column.key = key;
    column.label = label;
    column.kind = kind;
    column.derived = derived;
    return column;
}

template <class Enum, class Record>
Column<Record> derivedChoice(const char *key, const char *label, Derivation<Record> derived)
{
    auto column = derivedColumn<Record>(FieldKind::Choice, key, label, derived);
    column.vocabulary = &vocabularyOf<Enum>;
    return column;
}

template <class Owner, class Record>
Column<Record> derivedReference(const char *key, const char *label, Derivation<Record> derived)
{
    auto column = derivedColumn<Record>(FieldKind::Reference, key, label, derived);
    column.references = recordKindOf<Owner>();
    return column;
}

template <class Record>
Column<Record> derivedMoney(const char *key, const char *label, const char *currency, Derivation<Record> derived)
{
    auto column = derivedColumn<Record>(FieldKind::Money, key, label, derived);
    column.currency = currency;
    return column;
}

template <class Enum>
Value choiceValue(Enum value)
{
    return value == Enum{} ? Value() : Value(qint64(value));
}

template <class Record>
Value referenceValue(Id<Record> id)
{
    return id.isValid() ? Value(id.value) : Value();
}

/// Names joined as a List field holds them; empty when there are none.
Value listValue(const QStringList &names);
Value dateValue(const PartialDate &date);

/// What a record kind shows beside its stored fields.
QList<Column<Candidate>> candidateColumns();
QList<Column<Program>> programColumns();
QList<Column<Trial>> trialColumns();
QList<Column<Deal>> dealColumns();
QList<Column<Company>> companyColumns();
QList<Column<RoyaltyTier>> royaltyTierColumns();

} // namespace domain
