// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/row_statements.h"
#include "domain/portfolio.h"

namespace database {

/// The stored rows of one record kind. Throws SQLite::Exception and Failure; belongs to one connection and its thread.
template <class Record>
class RecordTable
{
public:
    explicit RecordTable(const Connection &connection)
        : m_rows(connection, domain::tableName(domain::recordKindOf<Record>()), metas())
    {
    }

    /// Every record, in id order.
    std::vector<Record> readAll() const
    {
        std::vector<Record> records;
        auto row = m_rows.all();
        while (row.executeStep()) {
            Record &record = records.emplace_back();
            record.id.value = row.getColumn(0).getInt64();
            for (size_t i = 0; i < kCount; ++i) {
                if (const auto value = m_rows.read(row, i); !domain::isEmpty(value))
                    domain::kFields<Record>[i].set(record, value);
            }
        }
        return records;
    }

    /// False where the row to be changed is not there.
    bool write(const domain::Edit<Record> &edit)
    {
        if (!edit.after)
            return m_rows.remove(edit.before->id.value);
        bindAll(*edit.after);
        if (edit.before)
            return m_rows.update(edit.after->id.value);
        m_rows.insert(edit.after->id.value);
        return true;
    }

private:
    static constexpr size_t kCount = domain::kFields<Record>.size();

    static std::vector<const domain::FieldMeta *> metas()
    {
        std::vector<const domain::FieldMeta *> result;
        for (const auto &field : domain::kFields<Record>)
            result.push_back(&field);
        return result;
    }

    void bindAll(const Record &record)
    {
        for (size_t i = 0; i < kCount; ++i)
            m_rows.bind(i, domain::kFields<Record>[i].get(record));
    }

    RowStatements m_rows;
};

} // namespace database
