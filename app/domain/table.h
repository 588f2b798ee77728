// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"
#include "domain/instantiate.h"
#include "domain/sorted_chunks.h"

#include <algorithm>
#include <array>

namespace domain {

/// The record `id` refers to the record `owner`.
struct Link
{
    qint64 owner = 0;
    qint64 id = 0;
    auto operator<=>(const Link &) const = default;
};

/// Where a reference of a record led before an edit and where it leads after it; 0 where nowhere.
struct LinkChange
{
    qint64 id = 0;
    qint64 from = 0;
    qint64 to = 0;
};

namespace detail {

struct LinkItself
{
    Link operator()(const Link &link) const { return link; }
};
struct RecordId
{
    template <class Record>
    qint64 operator()(const Record &record) const { return record.id.value; }
};

/// The positions of `ids`, by rising id.
std::vector<size_t> orderOf(const std::vector<qint64> &ids);

} // namespace detail

/// The records that refer to each owner by one field, by owner and then id.
using Links = SortedChunks<Link, detail::LinkItself>;
extern template class SortedChunks<Link, detail::LinkItself>;

/// In any order; those from nowhere to somewhere, or the other way, are entered or taken out.
Links patchedLinks(const Links &links, const std::vector<LinkChange> &changes);

/// All records of one kind, ordered by id, with an index for each field that refers to other records.
/// Immutable and shared between snapshots: an edit copies one chunk per sequence it touches.
/// Compiled once per kind, in domain/tables.
template <class Record>
class Table
{
    static constexpr bool isLink(const FieldMeta &meta)
    {
        return meta.kind == FieldKind::Reference || meta.kind == FieldKind::AnyReference;
    }
    /// Number of references among the fields before this one.
    static constexpr size_t linkIndex(size_t field)
    {
        size_t count = 0;
        for (size_t i = 0; i < field; ++i)
            count += isLink(kFields<Record>[i]) ? 1 : 0;
        return count;
    }

public:
    using Rows = SortedChunks<Record, detail::RecordId>;

    /// Takes the records in any order; ids must be unique.
    static Table fromRecords(std::vector<Record> records);

    const Rows &rows() const { return m_rows; }
    qsizetype size() const { return m_rows.size(); }
    const Record *find(Id<Record> id) const;

    /// Calls `visit(const Record &)` for each record whose field `Member` refers to `owner`, in id order.
    template <auto Member, class Visit>
    void forEachOf(qint64 owner, Visit &&visit) const
    {
        constexpr int kField = fieldIndex<Member>();
        static_assert(isLink(kFields<Record>[size_t(kField)]));
        forEachLinked(kField, owner, visit);
    }
    /// The same by field number, for generic parts; the field must be a reference.
    template <class Visit>
    void forEachLinked(int field, qint64 owner, Visit &&visit) const
    {
        const Links &links = linksBy(field);
        for (auto at = links.lowerBound({owner, 0}); at != links.end() && at->owner == owner; ++at)
            visit(*find(Id<Record>{at->id}));
    }
    /// Who refers to whom by the field with this number, which must be a reference.
    const Links &linksBy(int field) const;

    /// A copy with the edits applied.
    Table patched(const QList<Edit<Record>> &edits) const;

private:
    static qint64 ownerOf(const FieldInfo<Record> &info, const Record &record);

    Rows m_rows;
    /// One spare where a kind refers to nothing: an array of none has no first element for the compiler to reason about.
    std::array<Links, std::max(size_t(1), size_t(linkIndex(kFields<Record>.size())))> m_links;
};

template <class Record>
Table<Record> Table<Record>::fromRecords(std::vector<Record> records)
{
    std::vector<qint64> ids;
    ids.reserve(records.size());
    for (const auto &record : records)
        ids.push_back(record.id.value);
    std::vector<Record> ordered;
    ordered.reserve(records.size());
    for (const size_t at : detail::orderOf(ids))
        ordered.push_back(std::move(records[at]));

    Table table;
    size_t link = 0;
    for (const auto &info : kFields<Record>) {
        if (!isLink(info))
            continue;
        std::vector<LinkChange> changes;
        changes.reserve(ordered.size());
        for (const auto &record : ordered)
            changes.push_back({record.id.value, 0, ownerOf(info, record)});
        table.m_links[link++] = patchedLinks({}, changes);
    }
    table.m_rows = Rows::fromSorted(std::move(ordered));
    return table;
}

template <class Record>
const Record *Table<Record>::find(Id<Record> id) const
{
    return m_rows.find(id.value);
}

template <class Record>
const Links &Table<Record>::linksBy(int field) const
{
    return m_links[linkIndex(size_t(field))];
}

template <class Record>
Table<Record> Table<Record>::patched(const QList<Edit<Record>> &edits) const
{
    if (edits.isEmpty())
        return *this;
    std::vector<qint64> ids;
    ids.reserve(size_t(edits.size()));
    for (const auto &edit : edits)
        ids.push_back(edit.id().value);
    std::vector<typename Rows::Patch> patches;
    patches.reserve(ids.size());
    for (const size_t at : detail::orderOf(ids))
        patches.push_back({ids[at], edits[qsizetype(at)].after});

    Table result;
    result.m_rows = m_rows.patched(patches);
    size_t link = 0;
    for (const auto &info : kFields<Record>) {
        if (!isLink(info))
            continue;
        std::vector<LinkChange> changes;
        changes.reserve(ids.size());
        for (const auto &edit : edits)
            changes.push_back({edit.id().value, edit.before ? ownerOf(info, *edit.before) : 0, edit.after ? ownerOf(info, *edit.after) : 0});
        result.m_links[link] = patchedLinks(m_links[link], changes);
        ++link;
    }
    return result;
}

template <class Record>
qint64 Table<Record>::ownerOf(const FieldInfo<Record> &info, const Record &record)
{
    const Value value = info.get(record);
    const qint64 *owner = std::get_if<qint64>(&value);
    return owner ? *owner : 0;
}

#define PORTOLAN_COMPILED_ONCE(Record) \
    extern template class SortedChunks<Record, detail::RecordId>; \
    extern template class Table<Record>;
PORTOLAN_FOR_EACH_RECORD(PORTOLAN_COMPILED_ONCE)
#undef PORTOLAN_COMPILED_ONCE

} // namespace domain
