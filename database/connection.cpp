// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUrl>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace database {

namespace {

constexpr int kBusyMilliseconds = 3000;
constexpr int kMegabyte = 1024 * 1024;

/// Where nobody can write, beside the file or into it, it is read as one that nobody changes: SQLite needs to write to read a logged file.
bool isUnchangeable(const QString &path, Access access)
{
    const QFileInfo file(path);
    return access == Access::ReadOnly && !QFileInfo::exists(path + "-wal"_L1) && !QFileInfo(file.absolutePath()).isWritable();
}

std::string uri(const QString &path, Access access)
{
    QUrl url = QUrl::fromLocalFile(QDir::current().absoluteFilePath(path));
    if (isUnchangeable(path, access))
        url.setQuery(u"immutable=1"_s);
    return url.toEncoded(QUrl::FullyEncoded).toStdString();
}

/// A reader may write as well, though it never writes a row (`query_only`): only so can it, leaving last, take away the log that reading
/// needed, and leave the folder as it was.
int flagsFor(const QString &path, Access access)
{
    const bool mayWrite = access == Access::ReadWrite || (!isUnchangeable(path, access) && QFileInfo(path).isWritable());
    return (mayWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX;
}

} // namespace

Connection::Connection(const QString &path, Access access) : Connection(uri(path, access), flagsFor(path, access))
{
    if (access == Access::ReadWrite)
        return;
    // A log with something in it belongs to a writer: a reader leaves it as it is, even when it leaves last.
    const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, hasLog ? 1 : 0, nullptr);
    run(u"PRAGMA query_only = ON"_s);
}

Connection Connection::inMemory()
{
    return Connection(std::string(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
}

Connection Connection::inMemoryCopyOf(Connection &source)
{
    Connection copy = inMemory();
    SQLite::Backup(copy.m_database, source.m_database).executeStep(-1);
    return copy;
}

Connection::Connection(const std::string &name, int flags) : m_database(name, flags, kBusyMilliseconds)
{
    harden();
}

void Connection::harden()
{
    sqlite3 *handle = m_database.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    const auto configure = [handle](int option, int value) { sqlite3_db_config(handle, option, value, nullptr); };
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(SQLITE_DBCONFIG_DQS_DML, 0);
    configure(SQLITE_DBCONFIG_DQS_DDL, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * kMegabyte);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, kMegabyte);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target.
    run("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
}

void Connection::run(const QString &sql)
{
    m_database.exec(sql.toStdString());
}

qint64 Connection::number(const QString &sql) const
{
    auto statement = prepare(sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

QString Connection::text(const QString &sql) const
{
    return texts(sql).value(0);
}

QStringList Connection::texts(const QString &sql) const
{
    QStringList result;
    auto statement = prepare(sql);
    while (statement.executeStep())
        result.append(columnText(statement, 0));
    return result;
}

void Connection::copyInto(const QString &target) const
{
    // A reader may not write a row of its own file; VACUUM asks no further which file is meant.
    const bool isReader = number(u"PRAGMA query_only"_s) != 0;
    const auto settle = [this](bool reads) { number(reads ? u"PRAGMA query_only = ON"_s : u"PRAGMA query_only = OFF"_s); };
    settle(false);
    const auto restore = qScopeGuard([&] { settle(isReader); });
    auto statement = prepare(u"VACUUM INTO ?1"_s);
    bindText(statement, 1, target);
    statement.exec();
}

void Connection::makeDurable()
{
    // Where WAL is refused (network drives) the answer names the mode that stays.
    if (text(u"PRAGMA journal_mode = WAL"_s) != "wal"_L1)
        text(u"PRAGMA journal_mode = DELETE"_s);
    run("PRAGMA synchronous = FULL");
}

void Connection::setFoldsLog(bool folds)
{
    // 1000 pages are SQLite's own choice.
    number(folds ? u"PRAGMA wal_autocheckpoint = 1000"_s : u"PRAGMA wal_autocheckpoint = 0"_s);
}

void Connection::foldLog()
{
    number(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

void Connection::limitPages(qint64 pages)
{
    number(u"PRAGMA max_page_count = %1"_s.arg(pages));
}

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

QString columnText(const SQLite::Statement &statement, int index)
{
    const auto column = statement.getColumn(index);
    const char *text = column.getText();
    return QString::fromUtf8(text, column.getBytes());
}

Transaction::Transaction(Connection &connection, Purpose purpose) : m_connection(connection)
{
    m_connection.run(purpose == Purpose::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.run("ROLLBACK");
    } catch (const SQLite::Exception &) {
        // SQLite rolls back by itself when the disk is full, and then refuses a second time.
    }
}

void Transaction::commit()
{
    m_connection.run("COMMIT");
    m_open = false;
}

} // namespace database
