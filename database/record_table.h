// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/writing/batch_table.h"
#include "database/row_statements.h"
#include "domain/tables/record_type.h"

namespace database {

/// The stored rows of one record kind. Throws SQLite::Exception and Failure; belongs to one connection and its thread.
class RecordTable
{
public:
    RecordTable(const Connection &connection, const domain::RecordType &type);

    /// Every record, in id order. `Record` must be the table's kind.
    template <class Record>
    std::vector<Record> readAll() const;

    /// Number of columns but for the id.
    size_t columns() const { return m_fieldCount; }
    /// Encodes the record's values, as many as there are columns. On any thread.
    void encode(const domain::AnyRecord &record, std::span<EncodedValue> values) const;
    /// Inserts, changes or removes rows. Throws Failure{Conflict} where a row to be changed is not there.
    void write(const EditBatch &batch, BatchTable &shown);

private:
    size_t m_fieldCount;
    RowStatements m_rows;
};

/// The tables of all kinds, in the order of the kinds.
std::vector<RecordTable> allTables(const Connection &connection);
/// All that the tables hold.
domain::Snapshot readPortfolio(const std::vector<RecordTable> &tables);

} // namespace database
