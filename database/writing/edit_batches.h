// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/writing/edit_batch.h"
#include "database/record_table.h"
#include "domain/change_set.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>

namespace database {

/// The edits of a change set as batches, kind by kind. Those of a large one are encoded on a thread of their own, a few batches ahead of
/// the thread that writes them, which SQLite alone keeps busy. Change set and tables must outlive it.
class EditBatches
{
public:
    EditBatches(const domain::ChangeSet &changes, const std::vector<RecordTable> &tables);
    /// Ends the encoding, wherever it is.
    ~EditBatches();
    EditBatches(const EditBatches &) = delete;
    EditBatches &operator=(const EditBatches &) = delete;

    /// The next batch, or nullptr after the last; valid until the next call.
    const EditBatch *next();

private:
    using Batch = std::unique_ptr<EditBatch>;

    void encodeAll();
    void encode(const domain::RecordType &type);
    /// Passes on what `batch` holds and gives it room again; false where nobody wants more.
    bool pass(Batch &batch);
    Batch take();

    const domain::ChangeSet &m_changes;
    const std::vector<RecordTable> &m_tables;
    bool m_isAhead; ///< Encoded on another thread.
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<Batch> m_ready;
    std::vector<Batch> m_spare;
    bool m_isAtEnd = false;
    bool m_isStopped = false;
    Batch m_current; ///< What next() gave.
    std::future<void> m_encoding;
};

} // namespace database
