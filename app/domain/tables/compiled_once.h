// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tables/shared_table.h"
#include "domain/tables/typed_records.h"

namespace domain {

template <class Record>
void Portfolio::set(Table<Record> table)
{
    m_tables[kPosition<Record>] = sharedTable(std::move(table));
    m_facts.reset();
}

template <class Record>
void ChangeSet::insert(Record record)
{
    of<Record>().append({std::nullopt, std::move(record)});
}

template <class Record>
void ChangeSet::remove(Record record)
{
    of<Record>().append({std::move(record), std::nullopt});
}

template <class Record>
void ChangeSet::update(Record before, Record after)
{
    of<Record>().append({std::move(before), std::move(after)});
}

template <class Record>
class TypedContent final : public AnyRecord::Content
{
public:
    explicit TypedContent(const Record &record) : m_record(record) {}
    Content *clone() const override { return new TypedContent(m_record); }
    RecordKind kind() const override { return recordKindOf<Record>(); }
    qint64 id() const override { return m_record.id.value; }
    void setId(qint64 id) override { m_record.id.value = id; }
    Value value(int field) const override { return kFields<Record>[size_t(field)].get(m_record); }
    void set(int field, const Value &value) override { kFields<Record>[size_t(field)].set(m_record, value); }
    const void *record() const override { return &m_record; }

private:
    Record m_record;
};

template <class Record>
AnyRecord::AnyRecord(const Record &record) : m_content(new TypedContent<Record>(record))
{
}

template <class Record>
class TypedRecords final : public RecordType
{
public:
    TypedRecords()
    {
        for (const auto &field : kFields<Record>)
            m_fields.append(&field);
    }
    RecordKind kind() const override { return recordKindOf<Record>(); }
    const QList<const FieldMeta *> &fields() const override { return m_fields; }
    AnyRecord blank(qint64 id) const override
    {
        Record record;
        record.id.value = id;
        return AnyRecord(record);
    }
    bool contains(const Portfolio &portfolio, qint64 id) const override { return portfolio.find(Id<Record>{id}) != nullptr; }
    AnyRecord find(const Portfolio &portfolio, qint64 id) const override
    {
        const Record *record = portfolio.find(Id<Record>{id});
        return record ? AnyRecord(*record) : AnyRecord();
    }
    const Links &links(const Portfolio &portfolio, int field) const override { return portfolio.of<Record>().linksBy(field); }
    void add(ChangeSet &changes, const AnyRecord &before, const AnyRecord &after) const override
    {
        const Record *from = before.as<Record>();
        const Record *to = after.as<Record>();
        if (!from)
            changes.insert(*to);
        else if (!to)
            changes.remove(*from);
        else
            changes.update(*from, *to);
    }
    void forEachEdit(const ChangeSet &changes, const EditVisit &visit) const override
    {
        for (const auto &edit : changes.of<Record>())
            visit(edit.before ? AnyRecord(*edit.before) : AnyRecord(), edit.after ? AnyRecord(*edit.after) : AnyRecord());
    }

private:
    QList<const FieldMeta *> m_fields;
};

template <class Record>
const RecordType *typedRecords()
{
    static const TypedRecords<Record> type;
    return &type;
}

} // namespace domain

// What is compiled for each record kind, once: by the sources beside this header and nowhere else.
#define PORTOLAN_COMPILE(Record) \
    template class SortedChunks<Record, detail::RecordId>; \
    template class Table<Record>; \
    template void Portfolio::set(Table<Record>); \
    template void ChangeSet::insert(Record); \
    template void ChangeSet::remove(Record); \
    template void ChangeSet::update(Record, Record); \
    template AnyRecord::AnyRecord(const Record &); \
    template const RecordType *typedRecords<Record>();
