// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"
#include "domain/rules.h"

#include <memory>

namespace domain {

/// A stored field and what it is to hold.
struct FieldValue
{
    const FieldMeta *field = nullptr;
    Value value;
};

/// The fields of one record kind that is known only at run time, and how its records are written. Stateless; any thread.
class RecordFields
{
public:
    virtual ~RecordFields() = default;

    virtual RecordKind kind() const = 0;
    /// The stored field with this key, or nullptr.
    virtual const FieldMeta *field(QStringView key) const = 0;
    /// The stored fields, in storage order.
    virtual QList<const FieldMeta *> fields() const = 0;
    /// The derived columns, which nobody can edit.
    virtual QList<const FieldMeta *> derived() const = 0;
    virtual bool exists(const Portfolio &portfolio, qint64 id) const = 0;
    /// A stored or derived value; empty where the record or the field does not exist.
    virtual Value value(const Portfolio &portfolio, qint64 id, QStringView key, const AsOf &asOf) const = 0;
    /// What would keep the record from being stored with these values; a record that does not exist would be a new one.
    virtual QList<Problem> blocking(const Portfolio &portfolio, qint64 id, const QList<FieldValue> &values) const = 0;
    /// Adds the update of the record, or its insertion where it does not exist. False, and nothing added, where it changes nothing.
    virtual bool write(const Portfolio &portfolio, qint64 id, const QList<FieldValue> &values, ChangeSet &changes) const = 0;
};

/// Not for Unset.
std::unique_ptr<RecordFields> recordFields(RecordKind kind);

/// Whether a person may type into the field at all: hashes of registry texts and free references are set by the program.
bool isTyped(const FieldMeta &field);

} // namespace domain
