// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"
#include "domain/names.h"

#include <QSet>

#include <optional>

namespace domain {

/// One condition made ready for many records: its values are read once, so that testing a choice or a reference is one comparison.
/// Immutable; any thread.
class ValueTest
{
public:
    /// Error::Syntax with the unreadable value as detail and the field as place; for operators that a field cannot have, the operator.
    static Result<ValueTest> make(const FieldMeta &field, const Condition &condition, const Portfolio &portfolio);

    bool passes(const Value &value) const { return holds(value) != m_isNegated; }
    /// For a value that is there but cannot be compared: it passes where only its presence is asked.
    bool passesUnknown() const { return m_wantsEmpty && m_wholes.isEmpty() && m_wholeRanges.isEmpty() && m_isNegated; }
    bool isNegated() const { return m_isNegated; }
    /// Whether a value names a record that the portfolio does not have: nothing can pass, but it is no error.
    bool knowsNobody() const { return m_field.kind == FieldKind::Reference && m_ids.isEmpty() && !m_wantsEmpty; }

private:
    struct WholeRange
    {
        std::optional<qint64> least;
        std::optional<qint64> most;
    };
    struct DateRange
    {
        PartialDate first;
        PartialDate last;
    };

    Status read(const QString &text, const Portfolio &portfolio);
    Status readOne(const QString &text, const Portfolio &portfolio);
    Status readRange(const QString &text, const Portfolio &portfolio);
    Result<std::optional<qint64>> whole(const QString &text, const Portfolio &portfolio) const;
    Result<PartialDate> date(const QString &text) const;
    Status readText(const QString &text);
    void readReference(const QString &text, const Portfolio &portfolio);

    qint64 height(qint64 whole) const;
    bool holds(const Value &value) const;
    bool holdsWhole(qint64 value) const;
    bool holdsDate(const PartialDate &date) const;
    bool holdsText(const QString &text) const;

    FieldMeta m_field{};
    Condition::Op m_op = Condition::Op::Contains;
    bool m_isNegated = false;
    bool m_wantsEmpty = false;
    bool m_isPhase = false;
    QList<qint64> m_wholes;  ///< Ordinals, amounts, flags; compared in order.
    QSet<qint64> m_ids;      ///< References.
    QList<PartialDate> m_dates;
    QList<WholeRange> m_wholeRanges;
    QList<DateRange> m_dateRanges;
    QStringList m_keys;      ///< Normalized texts; codes of countries and currencies.
    QList<KeySearch> m_searches;
};

} // namespace domain
