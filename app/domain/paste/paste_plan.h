// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/bulk_edit.h"
#include "domain/paste/block_text.h"

#include <QSet>

namespace domain {

/// Where a pasted block goes.
enum class Placement : quint8 {
    FromCell, ///< Over the cells from the current one, right and down; what goes on below the table becomes new records.
    ByName,   ///< Into the records whose name each row gives; a name that nobody has becomes a new record.
    NewRows   ///< Each row becomes a new record.
};

/// What is to be pasted and where.
struct PasteRequest
{
    RecordKind kind = RecordKind::Unset;
    Block block;
    QList<qint64> targets;          ///< The rows from the current one down, as shown.
    QStringList columns;            ///< The shown columns from the current one to the right, by key.
    QHash<QString, QString> labels; ///< What a header may call a column, as normalized key → column key.
    QSet<QString> emptyWords;       ///< What the table says where a derived value is empty ("no active program").
    std::optional<Placement> placement; ///< Empty: by name where the header has the name, else from the current cell.
    AsOf asOf;
};

/// What becomes of one cell of the block. Cells that leave everything as it is are not listed.
struct PasteCell
{
    enum class Outcome : quint8 {
        Changed,
        Unreadable,     ///< Not of the column's type.
        NotFound,       ///< Nobody has this name.
        NotUnique,      ///< More than one record has this name.
        CannotBeStored, ///< A rule says so: `rule`.
        Derived,        ///< The column is computed from other records.
        NeedsEvent,     ///< Only a dated event changes it (changes/dated_fields.h).
        Outside         ///< Right of the last column.
    };
    int column = 0; ///< In the block, from 0.
    QString key;    ///< Column; empty outside.
    QString text;   ///< As pasted.
    Value before;
    Value after;    ///< For changed cells only.
    Outcome outcome = Outcome::Changed;
    ProblemCode rule = ProblemCode::RequiredEmpty;

    bool isRefused() const { return outcome != Outcome::Changed; }
};

/// What becomes of one row of the block.
struct PasteRow
{
    enum class Outcome : quint8 {
        Added, Updated, Unchanged,
        Incomplete,   ///< A new record would lack what it needs: `cells` say what.
        Ambiguous,    ///< More than one record has the name.
        Repeated      ///< An earlier row of the block is about the same record.
    };
    int line = 0;      ///< In the block, from 1.
    qint64 record = 0; ///< 0 where nothing is written.
    QString name;      ///< What the row is about, for a reader.
    Outcome outcome = Outcome::Unchanged;
    QList<PasteCell> cells;

    bool isRefused() const { return outcome >= Outcome::Incomplete; }
};

/// A block as it would be written, and the step that writes it. A plain value; made on any thread, written by nobody.
struct PastePlan
{
    RecordKind kind = RecordKind::Unset;
    Placement placement = Placement::FromCell;
    bool hasHeader = false;
    bool hasNames = false;    ///< Whether the block can be placed by name.
    QStringList columns;      ///< For each column of the block, the key it goes to; empty for one that is left out.
    QStringList unknown;      ///< Headings that name no column; what stands below them is left out.
    QStringList leftOut;      ///< Keys of derived columns, which new records compute by themselves.
    QList<PasteRow> rows;
    qsizetype added = 0;
    qsizetype updated = 0;
    qsizetype unchanged = 0;
    qsizetype refusedRows = 0;
    qsizetype refusedCells = 0;
    ChangeSet changes;
    QList<Problem> contradictions; ///< Stored all the same, and marked.

    bool isEmpty() const { return added + updated == 0; }
};

/// Plans a paste; nothing is changed. `ids` gives new records theirs. Long; ask `isCanceled` to stop early with what is done.
PastePlan planPaste(const Portfolio &portfolio, const PasteRequest &request, IdSource &ids, const IsCanceled &isCanceled = {});

} // namespace domain
