// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partial_date.h"

#include <QString>

#include <variant>

namespace domain {

/// One field's content without its record's type. Empty (monostate) means "not recorded", which is never zero.
/// Choices hold the vocabulary's ordinal, references the id's number, money whole units, rates hundredths of a percent.
using Value = std::variant<std::monostate, bool, qint64, double, QString, PartialDate>;

inline bool isEmpty(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// What a Value means and how it is edited, sorted and written.
enum class FieldKind : quint8 {
    Text,        ///< One line; QString.
    LongText,    ///< Several lines; QString.
    List,        ///< Texts separated by '|'; QString.
    Flag,        ///< bool, never empty.
    OptionalFlag,///< bool or empty.
    Integer,     ///< qint64.
    Money,       ///< qint64 in whole currency units; the currency is another field.
    BasisPoints, ///< qint64, hundredths of a percent: 12.5 % is 1250.
    Number,      ///< double; only for derived figures, never stored.
    Date,        ///< PartialDate.
    Choice,      ///< qint64 ordinal in a closed vocabulary.
    Reference,   ///< qint64 id of a record of the referenced kind.
    AnyReference,///< qint64 id of a record whose kind stands in another field.
    Country,     ///< QString, ISO 3166-1 alpha-2.
    Currency,    ///< QString, ISO 4217.
    Url,         ///< QString, http or https only.
    TextHash     ///< QString, hexadecimal key of a registry text stored apart.
};

} // namespace domain
