// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tables/record_type.h"

namespace domain {

/// What an AnyRecord holds.
class AnyRecord::Content : public QSharedData
{
public:
    virtual ~Content() = default;
    virtual Content *clone() const = 0;
    virtual RecordKind kind() const = 0;
    virtual qint64 id() const = 0;
    virtual void setId(qint64 id) = 0;
    virtual Value value(int field) const = 0;
    virtual void set(int field, const Value &value) = 0;
    virtual const void *record() const = 0;
};

/// The record type of one kind; compiled in domain/tables.
template <class Record>
const RecordType *typedRecords();

} // namespace domain

template <>
inline domain::AnyRecord::Content *QSharedDataPointer<domain::AnyRecord::Content>::clone()
{
    return d->clone();
}
