// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/record_table.h"

namespace database {

RecordTable::RecordTable(const Connection &connection, const domain::RecordType &type)
    : m_fieldCount(int(type.fields().size()))
    , m_rows(connection, domain::tableName(type.kind()), {type.fields().begin(), type.fields().end()})
{
}

template <class Record>
std::vector<Record> RecordTable::readAll() const
{
    std::vector<Record> records;
    auto row = m_rows.all();
    while (row.executeStep()) {
        Record &record = records.emplace_back();
        record.id.value = row.getColumn(0).getInt64();
        for (size_t i = 0; i < domain::kFields<Record>.size(); ++i) {
            if (const auto value = m_rows.read(row, i); !domain::isEmpty(value))
                domain::kFields<Record>[i].set(record, value);
        }
    }
    return records;
}

bool RecordTable::write(const domain::AnyRecord &before, const domain::AnyRecord &after)
{
    if (!after)
        return m_rows.remove(before.id());
    for (int field = 0; field < m_fieldCount; ++field)
        m_rows.bind(size_t(field), after.value(field));
    if (before)
        return m_rows.update(after.id());
    m_rows.insert(after.id());
    return true;
}

std::vector<RecordTable> allTables(const Connection &connection)
{
    std::vector<RecordTable> tables;
    tables.reserve(size_t(domain::kRecordKindCount));
    for (const auto *type : domain::recordTypes())
        tables.emplace_back(connection, *type);
    return tables;
}

domain::Snapshot readPortfolio(const std::vector<RecordTable> &tables)
{
    auto portfolio = std::make_shared<domain::Portfolio>();
    auto table = tables.begin();
    domain::forEachRecordKind([&]<class Record>() { portfolio->set(domain::Table<Record>::fromRecords((table++)->readAll<Record>())); });
    return portfolio;
}

} // namespace database
