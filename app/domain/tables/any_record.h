// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QSharedDataPointer>

namespace domain {

/// A record of any kind, or none: a value that reads and writes its fields by their numbers, which are their positions in
/// storage order. For code that treats all kinds alike and is compiled once for them all. Each field number must be the kind's.
class AnyRecord
{
public:
    /// None: the fields of none cannot be read.
    AnyRecord();
    // Compiled once per kind, in domain/tables.
    template <class Record>
    explicit AnyRecord(const Record &record);
    AnyRecord(const AnyRecord &other);
    AnyRecord(AnyRecord &&other) noexcept;
    AnyRecord &operator=(const AnyRecord &other);
    AnyRecord &operator=(AnyRecord &&other) noexcept;
    ~AnyRecord();

    explicit operator bool() const;
    /// Unset for none.
    RecordKind kind() const;
    qint64 id() const;
    void setId(qint64 id);

    Value value(int field) const;
    /// An empty value clears the field; a value of another type than the field's leaves it cleared as well.
    void set(int field, const Value &value);

    /// The record with its type, or nullptr where it is of another kind. Valid until the next change.
    template <class Record>
    const Record *as() const { return kind() == recordKindOf<Record>() ? static_cast<const Record *>(content()) : nullptr; }

    /// The number of the first field that two records of one kind hold differently; -1 where they are equal but for their ids.
    static int firstDifference(const AnyRecord &a, const AnyRecord &b);
    /// Also where both are none.
    friend bool operator==(const AnyRecord &a, const AnyRecord &b);

    class Content;

private:
    const void *content() const;

    QSharedDataPointer<Content> m_content;
};

} // namespace domain
