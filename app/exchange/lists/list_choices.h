// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/record_kind.h"

#include "domain/partial_date.h"

#include <QHash>

namespace exchange {

/// What the user wants done with one row, other than what the plan would do by itself.
struct RowChoice
{
    enum class Kind : quint8 { Default, Add, Apply, KeepMine, Merge, Skip };
    Kind kind = Kind::Default;
    qint64 record = 0; ///< For Merge: the record it goes into; 0 for the row of `line`.
    qint64 line = 0;

    friend bool operator==(const RowChoice &, const RowChoice &) = default;
};

/// What holds for all updates that were not decided one by one.
enum class UpdatePolicy : quint8 { NewerSourceWins, KeepMine };

/// What to do with a word that names no record or term.
struct WordAnswer
{
    enum class Kind : quint8 { Undecided, New, Existing, LeaveOut };
    Kind kind = Kind::Undecided;
    qint64 id = 0; ///< For Existing.

    friend bool operator==(const WordAnswer &, const WordAnswer &) = default;
};

/// A cell of the sheet, for its correction.
struct CellPlace
{
    qint64 line = 0;
    int column = 0;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
    friend size_t qHash(const CellPlace &place, size_t seed = 0) { return qHashMulti(seed, place.line, place.column); }
};

/// Everything the user decided about an import. With sheet, mapping and portfolio it determines the plan.
struct ListChoices
{
    QHash<qint64, RowChoice> rows; ///< By line.
    QHash<CellPlace, QString> fixes; ///< Corrected cells; an empty text leaves the cell out.
    QHash<QString, WordAnswer> words; ///< By `wordKey`.
    UpdatePolicy updates = UpdatePolicy::NewerSourceWins;
    domain::PartialDate asOf; ///< Day of phases that the list does not date; empty refuses them.
    QString region;           ///< Of programs whose list does not name one; empty: Worldwide.

    /// `vocabulary` is 0 for records.
    static QString wordKey(domain::RecordKind kind, int vocabulary, const QString &word);
};

} // namespace exchange
