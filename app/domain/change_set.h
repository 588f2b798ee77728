// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <tuple>

namespace domain {

/// One record's change: before is empty for an insertion, after for a removal, both are set for an update.
template <class Record>
struct Edit
{
    std::optional<Record> before;
    std::optional<Record> after;

    Id<Record> id() const { return before ? before->id : after->id; }
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// What a step does, in words-free form; presentation makes the sentence ("Undo edit of phase of BL-B01D1").
struct StepLabel
{
    enum class Action : quint8 { Edit, Add, Remove, Duplicate, Import, Link, Revert, Create, Paste, Merge, Correct, Verify };
    Action action = Action::Edit;
    RecordKind kind = RecordKind::Unset;
    QString field; ///< Field key, for an edit of one field.
    QString name;  ///< Name of the record or of the imported file.
    int count = 1; ///< Number of records the user chose, not counting dependent ones.

    friend bool operator==(const StepLabel &, const StepLabel &) = default;
};

/// One user-visible step as data: every record before and after. At most one edit per record.
struct ChangeSet
{
    template <class List>
    struct EditsOf;
    template <class... Records>
    struct EditsOf<RecordList<Records...>>
    {
        using Type = std::tuple<QList<Edit<Records>>...>;
    };

    StepLabel label;
    EditsOf<AllRecords>::Type edits;
    /// Registry texts and attached files that new records refer to: hexadecimal hash → compressed bytes (qCompress; texts
    /// are UTF-8). Never removed by undo.
    QHash<QString, QByteArray> texts;
    /// The logged step that this one reverts; 0 for ordinary steps.
    qint64 reverts = 0;

    // Defined out of line, or every source that holds a change set compiles the lists of all kinds again.
    ChangeSet();
    ChangeSet(const ChangeSet &other);
    ChangeSet(ChangeSet &&other) noexcept;
    ChangeSet &operator=(const ChangeSet &other);
    ChangeSet &operator=(ChangeSet &&other) noexcept;
    ~ChangeSet();

    template <class Record>
    QList<Edit<Record>> &of() { return std::get<QList<Edit<Record>>>(edits); }
    template <class Record>
    const QList<Edit<Record>> &of() const { return std::get<QList<Edit<Record>>>(edits); }

    // Compiled once per kind, in domain/tables.
    template <class Record>
    void insert(Record record);
    template <class Record>
    void remove(Record record);
    template <class Record>
    void update(Record before, Record after);

    bool isEmpty() const;
    /// Number of edits over all kinds.
    qsizetype size() const;
    /// The change set that takes this one back.
    ChangeSet inverted() const;
};

} // namespace domain
