// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/writing/edit_batches.h"

#include "database/change_log.h"

#include <QScopeGuard>

namespace database {

namespace {

constexpr size_t kEditsPerBatch = 250;
constexpr size_t kBatchesAhead = 8;
/// Below this a thread costs more than it spares.
constexpr qsizetype kWorthAThread = 2000;

/// Ends the walk over the edits where nobody wants more.
struct Stopped
{
};

} // namespace

EditBatches::EditBatches(const domain::ChangeSet &changes, const std::vector<RecordTable> &tables)
    : m_changes(changes), m_tables(tables), m_isAhead(changes.size() >= kWorthAThread)
{
    if (m_isAhead)
        m_encoding = std::async(std::launch::async, [this] { encodeAll(); });
    else
        encodeAll();
}

EditBatches::~EditBatches()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_moved.notify_all();
}

const EditBatch *EditBatches::next()
{
    Batch batch = take();
    if (m_current) {
        const std::lock_guard lock(m_mutex);
        m_spare.push_back(std::move(m_current));
    }
    m_current = std::move(batch);
    if (!m_current && m_encoding.valid())
        m_encoding.get();
    return m_current.get();
}

EditBatches::Batch EditBatches::take()
{
    std::unique_lock lock(m_mutex);
    m_moved.wait(lock, [this] { return !m_ready.empty() || m_isAtEnd; });
    if (m_ready.empty())
        return nullptr;
    Batch batch = std::move(m_ready.front());
    m_ready.pop_front();
    lock.unlock();
    m_moved.notify_all();
    return batch;
}

void EditBatches::encodeAll()
{
    const auto end = qScopeGuard([this] {
        {
            const std::lock_guard lock(m_mutex);
            m_isAtEnd = true;
        }
        m_moved.notify_all();
    });
    try {
        for (const auto *type : domain::recordTypes())
            encode(*type);
    } catch (const Stopped &) {
    }
}

void EditBatches::encode(const domain::RecordType &type)
{
    const RecordTable &table = m_tables[size_t(type.kind()) - 1];
    auto batch = std::make_unique<EditBatch>();
    const auto begin = [&] {
        batch->kind = type.kind();
        batch->columns = table.columns();
        batch->count = 0;
    };
    begin();
    type.forEachEdit(m_changes, [&](const domain::AnyRecord &before, const domain::AnyRecord &after) {
        if (batch->edits.size() <= batch->count)
            batch->edits.resize(batch->count + 1);
        if (const size_t room = (batch->count + 1) * batch->columns; batch->values.size() < room)
            batch->values.resize(room);
        const auto &record = before ? before : after;
        EncodedEdit &edit = batch->edits[batch->count];
        edit.id = record.id();
        encodeLogLine(before, after, edit);
        if (after)
            table.encode(after, batch->row(batch->count));
        if (++batch->count < kEditsPerBatch)
            return;
        if (!pass(batch))
            throw Stopped();
        begin();
    });
    if (batch->count > 0 && !pass(batch))
        throw Stopped();
}

bool EditBatches::pass(Batch &batch)
{
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return m_isStopped || !m_isAhead || m_ready.size() < kBatchesAhead; });
        if (m_isStopped)
            return false;
        m_ready.push_back(std::move(batch));
        if (!m_spare.empty()) {
            batch = std::move(m_spare.back());
            m_spare.pop_back();
        }
    }
    m_moved.notify_all();
    if (!batch)
        batch = std::make_unique<EditBatch>();
    return true;
}

} // namespace database
