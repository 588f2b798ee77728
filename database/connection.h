// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace database {

enum class Access : quint8 { ReadWrite, ReadOnly };

/// One SQLite connection set up for an untrusted file: foreign keys on, no triggers or views, limits, full durability.
/// Never makes a file. Every member may throw SQLite::Exception. One thread at a time.
class Connection
{
public:
    Connection(const QString &path, Access access);
    /// An empty database in memory, for comparing schemas.
    static Connection inMemory();
    /// All of `source` in memory, so that it can be changed without touching the file.
    static Connection inMemoryCopyOf(Connection &source);

    SQLite::Statement prepare(const QString &sql) const { return SQLite::Statement(m_database, sql.toStdString()); }
    void run(const QString &sql);
    void run(const char *sql) { m_database.exec(sql); }
    qint64 number(const QString &sql) const;
    QString text(const QString &sql) const;
    /// The first column of every row.
    QStringList texts(const QString &sql) const;

    /// For what SQLiteCpp has nothing for.
    sqlite3 *handle() const { return m_database.getHandle(); }

    /// All of the database as a new file, in one transaction.
    void copyInto(const QString &target) const;

    /// WAL where the file system can do it, else a rollback journal; both survive a power cut.
    void makeDurable();
    /// Whether SQLite folds the write-ahead log into the file by itself whenever it has grown; as long as nobody asks, it does.
    void setFoldsLog(bool folds);
    /// Folds as much of the log into the file as is possible beside other connections. Does nothing without such a log.
    void foldLog();
    /// Pages the file may grow to; for a full disk on demand.
    void limitPages(qint64 pages);

private:
    Connection(const std::string &name, int flags);
    void harden();

    SQLite::Database m_database;
};

/// Bound text with its length: may hold any character, NUL included.
void bindText(SQLite::Statement &statement, int index, const QString &text);
QString columnText(const SQLite::Statement &statement, int index);

/// One state of the file from construction to commit(): everything written in between, or nothing of it.
class Transaction
{
public:
    enum class Purpose : quint8 { Write, Read };
    explicit Transaction(Connection &connection, Purpose purpose = Purpose::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace database
