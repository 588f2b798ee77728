// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "domain/tables/any_record.h"

#include <functional>

namespace domain {

/// One record kind at run time: its fields, its table in a portfolio and its edits in a change set. For code over all kinds
/// that is compiled once instead of once per kind. Stateless; any thread; lives as long as the program.
class RecordType
{
public:
    /// Either is none for an insertion or a removal.
    using EditVisit = std::function<void(const AnyRecord &before, const AnyRecord &after)>;

    virtual ~RecordType() = default;

    virtual RecordKind kind() const = 0;
    /// The stored fields, in storage order.
    virtual const QList<const FieldMeta *> &fields() const = 0;
    /// A record without values.
    virtual AnyRecord blank(qint64 id) const = 0;

    virtual bool contains(const Portfolio &portfolio, qint64 id) const = 0;
    /// A copy of the record; none where it does not exist.
    virtual AnyRecord find(const Portfolio &portfolio, qint64 id) const = 0;
    /// Who refers to whom by the field with this number, which must be a reference.
    virtual const Links &links(const Portfolio &portfolio, int field) const = 0;

    /// Adds an edit: an insertion where `before` is none, a removal where `after` is. One of them must be a record.
    virtual void add(ChangeSet &changes, const AnyRecord &before, const AnyRecord &after) const = 0;
    virtual void forEachEdit(const ChangeSet &changes, const EditVisit &visit) const = 0;

    /// The number of the field with this key, or -1.
    int fieldNumber(QStringView key) const;
    /// True for rows of a list of another record: their first field must name it.
    bool hasOwner() const;
    /// Calls `visit(id)` for each record whose field with this number refers to `owner`, in id order.
    template <class Visit>
    void forEachLinked(const Portfolio &portfolio, int field, qint64 owner, Visit &&visit) const
    {
        const Links &all = links(portfolio, field);
        for (auto at = all.lowerBound({owner, 0}); at != all.end() && at->owner == owner; ++at)
            visit(at->id);
    }
};

/// Every kind, in the order of RecordKind.
const QList<const RecordType *> &recordTypes();
/// nullptr for Unset.
const RecordType *recordType(RecordKind kind);

/// A field that refers to records.
struct ReferenceField
{
    const RecordType *type = nullptr;
    int number = 0;

    const FieldMeta &meta() const { return *type->fields()[number]; }
    /// True where it leads to a record of any kind, which the record's field "record_kind" names.
    bool leadsAnywhere() const { return meta().kind == FieldKind::AnyReference; }
    /// Whether the record's reference leads to this record.
    bool leadsTo(const AnyRecord &record, RecordKind kind, qint64 id) const;
};
/// Every field that can refer to records of this kind, by kind and number.
const QList<ReferenceField> &referencesTo(RecordKind kind);

} // namespace domain
