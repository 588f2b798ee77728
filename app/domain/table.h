// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"
#include "domain/sorted_chunks.h"

#include <array>

namespace domain {

/// All records of one kind, ordered by id, with an index for each field that refers to other records.
/// Immutable and shared between snapshots: an edit copies one chunk per sequence it touches.
template <class Record>
class Table
{
    struct ById
    {
        qint64 operator()(const Record &record) const { return record.id.value; }
    };
    struct Link
    {
        qint64 owner = 0;
        qint64 id = 0;
        auto operator<=>(const Link &) const = default;
    };
    struct ByItself
    {
        Link operator()(const Link &link) const { return link; }
    };
    using Links = SortedChunks<Link, ByItself>;

    static constexpr bool isLink(const FieldMeta &meta)
    {
        return meta.kind == FieldKind::Reference || meta.kind == FieldKind::AnyReference;
    }
    static constexpr size_t linkCount()
    {
        return size_t(std::ranges::count_if(kFields<Record>, [](const auto &meta) { return isLink(meta); }));
    }
    static constexpr int linkIndex(int fieldIndex)
    {
        return int(std::ranges::count_if(kFields<Record>.first(size_t(fieldIndex)), [](const auto &meta) { return isLink(meta); }));
    }

public:
    using Rows = SortedChunks<Record, ById>;

    Table() = default;
    /// Takes the records in any order; ids must be unique.
    static Table fromRecords(std::vector<Record> records)
    {
        Table table;
        std::ranges::sort(records, {}, [](const Record &record) { return record.id.value; });
        forEachLinkField([&](size_t link, const FieldInfo<Record> &info) {
            std::vector<Link> links;
            for (const auto &record : records) {
                if (const qint64 owner = ownerOf(info, record))
                    links.push_back({owner, record.id.value});
            }
            std::ranges::sort(links);
            table.m_links[link] = Links::fromSorted(std::move(links));
        });
        table.m_rows = Rows::fromSorted(std::move(records));
        return table;
    }

    const Rows &rows() const { return m_rows; }
    qsizetype size() const { return m_rows.size(); }
    const Record *find(Id<Record> id) const { return m_rows.find(id.value); }

    /// Calls `visit(const Record &)` for each record whose field `Member` refers to `owner`, in id order.
    template <auto Member, class Visit>
    void forEachOf(qint64 owner, Visit &&visit) const { forEachLinked(fieldIndex<Member>(), owner, visit); }

    /// The same by field number, for generic parts; the field must be a reference.
    template <class Visit>
    void forEachLinked(int field, qint64 owner, Visit &&visit) const
    {
        const Links &links = m_links[size_t(linkIndex(field))];
        for (auto at = links.lowerBound({owner, 0}); at != links.end() && at->owner == owner; ++at)
            visit(*find(Id<Record>{at->id}));
    }

    /// A copy with the edits applied.
    Table patched(const QList<Edit<Record>> &edits) const
    {
        if (edits.isEmpty())
            return *this;
        Table result;
        std::vector<typename Rows::Patch> patches;
        patches.reserve(size_t(edits.size()));
        for (const auto &edit : edits)
            patches.push_back({edit.id().value, edit.after});
        std::ranges::sort(patches, {}, [](const auto &patch) { return patch.key; });
        result.m_rows = m_rows.patched(patches);
        forEachLinkField([&](size_t link, const FieldInfo<Record> &info) {
            result.m_links[link] = m_links[link].patched(linkPatches(info, edits));
        });
        return result;
    }

private:
    template <class Visit>
    static void forEachLinkField(Visit &&visit)
    {
        size_t link = 0;
        for (const auto &info : kFields<Record>) {
            if (isLink(info))
                visit(link++, info);
        }
    }

    static qint64 ownerOf(const FieldInfo<Record> &info, const Record &record)
    {
        const Value value = info.get(record);
        const qint64 *owner = std::get_if<qint64>(&value);
        return owner ? *owner : 0;
    }

    static std::vector<typename Links::Patch> linkPatches(const FieldInfo<Record> &info, const QList<Edit<Record>> &edits)
    {
        std::vector<typename Links::Patch> patches;
        for (const auto &edit : edits) {
            const qint64 from = edit.before ? ownerOf(info, *edit.before) : 0;
            const qint64 to = edit.after ? ownerOf(info, *edit.after) : 0;
            if (from == to)
                continue;
            if (from)
                patches.push_back({{from, edit.id().value}, std::nullopt});
            if (to)
                patches.push_back({{to, edit.id().value}, Link{to, edit.id().value}});
        }
        std::ranges::sort(patches, {}, [](const auto &patch) { return patch.key; });
        return patches;
    }

    Rows m_rows;
    std::array<Links, linkCount()> m_links;
};

} // namespace domain
