// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/record_table.h"

#include "database/failure.h"

using namespace Qt::StringLiterals;

namespace database {

RecordTable::RecordTable(const Connection &connection, const domain::RecordType &type)
    : m_fieldCount(size_t(type.fields().size()))
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

void RecordTable::encode(const domain::AnyRecord &record, std::span<EncodedValue> values) const
{
    for (size_t field = 0; field < m_fieldCount; ++field)
        m_rows.codec(field).encode(record.value(int(field)), values[field]);
}

void RecordTable::write(const EditBatch &batch, BatchTable &shown)
{
    using Action = EncodedEdit::Action;
    for (size_t i = 0; i < batch.count;) {
        const EncodedEdit &edit = batch.edits[i];
        if (edit.action == Action::Inserted) {
            const size_t first = i;
            while (i < batch.count && batch.edits[i].action == Action::Inserted)
                ++i;
            shown.show(batch, first, i);
            m_rows.insertShown();
            continue;
        }
        if (!(edit.action == Action::Updated ? m_rows.update(edit.id, batch.row(i)) : m_rows.remove(edit.id)))
            throw Failure({domain::Error::Code::Conflict, u"%1:%2"_s.arg(domain::tableName(batch.kind)).arg(edit.id), {}});
        ++i;
    }
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
