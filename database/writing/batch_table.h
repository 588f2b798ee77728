// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/writing/edit_batch.h"

#include <memory>

struct sqlite3;

namespace database {

/// Shows a batch to SQL as the table `edit_batch (at, id, action, changes, v0, v1, …)`, so that one INSERT … SELECT writes all its rows:
/// a statement for each row would spend most of its time on opening the same tables again. Belongs to one connection, whose statements
/// that read the table must be gone before it.
class BatchTable
{
public:
    explicit BatchTable(sqlite3 *connection);
    ~BatchTable();
    BatchTable(const BatchTable &) = delete;
    BatchTable &operator=(const BatchTable &) = delete;

    /// The rows from `first` to before `end`, for the statements executed next; `batch` must outlive them.
    void show(const EditBatch &batch, size_t first, size_t end);

private:
    struct Shown;
    struct Table;
    struct Cursor;
    struct Module;

    sqlite3 *m_connection;
    std::unique_ptr<Shown> m_shown;
};

} // namespace database
