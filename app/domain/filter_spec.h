// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

#include <QStringList>

#include <array>

namespace domain {

/// One condition of a filter: a field of one record kind compared with any of several values, given as canonical or typed text.
struct Condition
{
    enum class Op : quint8 { Contains, Equals, Less, LessEqual, Greater, GreaterEqual };

    /// Unset: every kind that has the field is asked itself; a deal's events and terms ask their deal, the others their candidates,
    /// where these have it. `filter_keys.h` has the rules by which a key is resolved.
    RecordKind kind = RecordKind::Unset;
    QString field; ///< Column key, or one of the short keys of `filterKeys()`.
    Op op = Op::Contains;
    /// Any of them; none at all, and an empty one among others, mean "is not recorded". Where the field has an order, `2023..2024` is a
    /// range with both ends, `2023..` and `..2024` one with one end.
    QStringList values;
    bool negated = false;

    /// As in the filter's text line, e.g. `deal.status:ACTIVE`.
    QString toString() const;
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What is shown: conditions over several record kinds, and words searched in each record's own texts. Holds no ids and no widgets.
/// Text line: `phase>=phase_2 area:oncology partner:"Merck" -terminated announced>2023 ADC`; filter/filter_line.h has its rules.
struct FilterSpec
{
    QList<Condition> conditions;
    QStringList words;              ///< Each must occur.
    QStringList excludedWords = {}; ///< None may occur.

    bool isEmpty() const { return conditions.isEmpty() && words.isEmpty() && excludedWords.isEmpty(); }
    QString toString() const;
    /// Error::Syntax; `detail` is the offending text, `where` the nearest known field names separated by ", ".
    static Result<FilterSpec> parse(QStringView text);
    friend bool operator==(const FilterSpec &, const FilterSpec &) = default;
};

/// The record kinds that a filter can name, in the order in which they are shown.
using FilterableRecords = RecordList<Candidate, Program, Trial, Deal, Company, Indication, DealEvent, DealTerm, Source>;

/// What passes a filter, by record kind. A plain value; ids ascend.
class VisibleRecords
{
public:
    struct OfKind
    {
        QList<qint64> ids;
        qsizetype total = 0; ///< N: the records that exist at the as-of date.
        QStringList ignored; ///< Conditions that do not apply to this kind, as text.

        friend bool operator==(const OfKind &, const OfKind &) = default;
    };

    template <class Record>
    const QList<qint64> &ids() const { return of(recordKindOf<Record>()).ids; }
    template <class Record>
    qsizetype total() const { return of(recordKindOf<Record>()).total; }
    template <class Record>
    const QStringList &ignored() const { return of(recordKindOf<Record>()).ignored; }
    template <class Record>
    bool contains(Id<Record> id) const { return std::ranges::binary_search(ids<Record>(), id.value); }

    const OfKind &of(RecordKind kind) const { return m_kinds[size_t(kind)]; }
    void set(RecordKind kind, OfKind visible) { m_kinds[size_t(kind)] = std::move(visible); }
    friend bool operator==(const VisibleRecords &, const VisibleRecords &) = default;

private:
    std::array<OfKind, size_t(kRecordKindCount) + 1> m_kinds;
};

/// Applies a filter to every filterable kind (DECISIONS 23). A condition whose values cannot be read lets nothing pass; `validate` says why.
VisibleRecords evaluate(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf);
/// Whether every field is known and every value can be read.
Status validate(const Portfolio &portfolio, const FilterSpec &filter);

/// A key that a filter line may use, for completion: the kinds that have it and the words it is explained by.
struct FilterKey
{
    QString key;
    RecordKind kind = RecordKind::Unset; ///< Unset where several kinds have it.
    const FieldMeta *field = nullptr;    ///< Of the first kind that has it.
};
/// All short keys and all unambiguous column keys, sorted.
const QList<FilterKey> &filterKeys();
/// The word for a kind in `deal.status`: candidate, program, trial, deal, company, indication, event, term, source.
QString filterWord(RecordKind kind);

} // namespace domain
