// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Inserts, changes or removes a row: `before` is none for an insertion, `after` for a removal. False where the row to be
    /// changed is not there.
    bool write(const domain::AnyRecord &before, const domain::AnyRecord &after);

private:
    int m_fieldCount;
    RowStatements m_rows;
};

/// The tables of all kinds, in the order of the kinds.
std::vector<RecordTable> allTables(const Connection &connection);
/// All that the tables hold.
domain::Snapshot readPortfolio(const std::vector<RecordTable> &tables);

} // namespace database
