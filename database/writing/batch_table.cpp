// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/writing/batch_table.h"

#include "database/failure.h"
#include "domain/tables/record_type.h"

#include <sqlite3.h>

namespace database {

struct BatchTable::Shown
{
    const EditBatch *batch = nullptr;
    size_t first = 0;
    size_t end = 0;
};

struct BatchTable::Table : sqlite3_vtab
{
    const Shown *shown = nullptr;
};

struct BatchTable::Cursor : sqlite3_vtab_cursor
{
    Shown shown;
    size_t at = 0;
};

namespace {

enum Column { kAt, kId, kAction, kChanges, kFirstValue };

std::string declaration()
{
    qsizetype most = 0;
    for (const auto *type : domain::recordTypes())
        most = std::max(most, type->fields().size());
    std::string sql = "CREATE TABLE edit_batch (at, id, action, changes";
    for (qsizetype i = 0; i < most; ++i)
        sql += ", v" + std::to_string(i);
    return sql + ")";
}

void give(sqlite3_context *context, const EncodedValue &value)
{
    const std::string *text = value.form == EncodedValue::Form::Constant ? value.constant : &value.text;
    switch (value.form) {
    case EncodedValue::Form::Nothing: sqlite3_result_null(context); break;
    case EncodedValue::Form::Number: sqlite3_result_int64(context, value.number); break;
    case EncodedValue::Form::Constant:
    case EncodedValue::Form::Text: sqlite3_result_text64(context, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8); break;
    }
}

} // namespace

/// What SQLite calls; each function does what its documentation of virtual tables says.
struct BatchTable::Module
{
    static int connect(sqlite3 *connection, const void *shown, sqlite3_vtab **made)
    {
        if (const int answer = sqlite3_declare_vtab(connection, declaration().c_str()); answer != SQLITE_OK)
            return answer;
        auto *table = new Table();
        table->shown = static_cast<const Shown *>(shown);
        *made = table;
        return SQLITE_OK;
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete static_cast<Table *>(table);
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab *, sqlite3_index_info *) { return SQLITE_OK; }
    static int open(sqlite3_vtab *, sqlite3_vtab_cursor **made)
    {
        *made = new Cursor();
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete static_cast<Cursor *>(cursor);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor *base, int, const char *, int, sqlite3_value **)
    {
        auto *cursor = static_cast<Cursor *>(base);
        cursor->shown = *static_cast<const Table *>(base->pVtab)->shown;
        cursor->at = cursor->shown.first;
        return SQLITE_OK;
    }
    static int next(sqlite3_vtab_cursor *cursor)
    {
        ++static_cast<Cursor *>(cursor)->at;
        return SQLITE_OK;
    }
    static int isAtEnd(sqlite3_vtab_cursor *base)
    {
        const auto *cursor = static_cast<const Cursor *>(base);
        return cursor->at >= cursor->shown.end ? 1 : 0;
    }
    static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int number)
    {
        const auto *cursor = static_cast<const Cursor *>(base);
        const EditBatch &batch = *cursor->shown.batch;
        const EncodedEdit &edit = batch.edits[cursor->at];
        switch (number) {
        case kAt: sqlite3_result_int64(context, qint64(cursor->at)); break;
        case kId: sqlite3_result_int64(context, edit.id); break;
        case kAction: sqlite3_result_text(context, reinterpret_cast<const char *>(&edit.action), 1, SQLITE_STATIC); break;
        case kChanges: give(context, edit.changes); break;
        default:
            if (const size_t value = size_t(number - kFirstValue); value < batch.columns)
                give(context, batch.row(cursor->at)[value]);
        }
        return SQLITE_OK;
    }
    static int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
    {
        *id = qint64(static_cast<const Cursor *>(cursor)->at);
        return SQLITE_OK;
    }

    static sqlite3_module functions()
    {
        sqlite3_module module{};
        // Without xCreate the table is there by itself and cannot be made in a file.
        module.xConnect = [](sqlite3 *connection, void *shown, int, const char *const *, sqlite3_vtab **made, char **) {
            return connect(connection, shown, made);
        };
        module.xBestIndex = bestIndex;
        module.xDisconnect = disconnect;
        module.xOpen = open;
        module.xClose = close;
        module.xFilter = filter;
        module.xNext = next;
        module.xEof = isAtEnd;
        module.xColumn = column;
        module.xRowid = rowId;
        return module;
    }
};

BatchTable::BatchTable(sqlite3 *connection) : m_connection(connection), m_shown(std::make_unique<Shown>())
{
    static const sqlite3_module functions = Module::functions();
    if (sqlite3_create_module_v2(connection, "edit_batch", &functions, m_shown.get(), nullptr) != SQLITE_OK)
        throw SQLite::Exception(connection);
}

BatchTable::~BatchTable()
{
    sqlite3_create_module_v2(m_connection, "edit_batch", nullptr, nullptr, nullptr);
}

void BatchTable::show(const EditBatch &batch, size_t first, size_t end)
{
    *m_shown = {&batch, first, end};
}

} // namespace database
