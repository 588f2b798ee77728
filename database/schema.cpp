// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema.h"

#include "database/failure.h"

using namespace Qt::StringLiterals;

namespace database {

using domain::Error;

namespace {

/// Everything the schema holds, one text per object, in a fixed order.
QStringList schemaObjects(const Connection &connection)
{
    return connection.texts(u"SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s);
}

QStringList expectedObjects(std::span<const Migration> migrations, int version)
{
    Connection connection = Connection::inMemory();
    for (const auto &migration : migrations) {
        if (migration.version <= version)
            connection.run(migration.sql);
    }
    return schemaObjects(connection);
}

/// A newer file lets older programs read where it says so and holds nothing that could run code of its own.
bool mayRead(const Connection &connection, int version)
{
    const bool passive = connection.number(u"SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"_s) == 0;
    const int from = connection.text(u"SELECT value FROM portfolio_meta WHERE key = 'readable_from'"_s).toInt();
    return passive && from > 0 && from <= version;
}

} // namespace

int schemaVersion(const Connection &connection)
{
    return int(connection.number(u"PRAGMA user_version"_s));
}

int newestVersion(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

void checkSchema(const Connection &connection, std::span<const Migration> migrations, Access access)
{
    const int version = schemaVersion(connection);
    if (version > newestVersion(migrations)) {
        if (access == Access::ReadOnly && mayRead(connection, newestVersion(migrations)))
            return;
        throw Failure({Error::Code::NewerSchema, QString::number(version), {}});
    }
    const QStringList expected = expectedObjects(migrations, version);
    const QStringList found = schemaObjects(connection);
    if (found == expected)
        return;
    for (const QString &object : found) {
        if (!expected.contains(object))
            throw Failure({Error::Code::ForeignSchema, object.section(u' ', 0, 1), {}});
    }
    throw Failure({Error::Code::Damaged, u"tables are missing"_s, {}});
}

void checkPages(const Connection &connection)
{
    const QStringList problems = connection.texts(u"PRAGMA quick_check(1)"_s);
    if (problems != QStringList{u"ok"_s})
        throw Failure({Error::Code::Damaged, problems.join(u'\n'), {}});
}

QStringList brokenReferences(const Connection &connection)
{
    QStringList result;
    auto statement = connection.prepare(u"PRAGMA foreign_key_check"_s);
    while (statement.executeStep())
        result.append(u"%1:%2 refers to a missing %3"_s.arg(columnText(statement, 0), columnText(statement, 1), columnText(statement, 2)));
    return result;
}

void migrate(Connection &connection, std::span<const Migration> migrations)
{
    const int version = schemaVersion(connection);
    // A table that others refer to cannot be rebuilt while references are enforced; they are checked below instead.
    connection.run("PRAGMA foreign_keys = OFF");
    for (const auto &migration : migrations) {
        if (migration.version <= version)
            continue;
        Transaction transaction(connection);
        connection.run(migration.sql);
        if (const QStringList broken = brokenReferences(connection); !broken.isEmpty())
            throw Failure({Error::Code::Damaged, broken.first(), QString::fromLatin1(migration.name)});
        transaction.commit();
    }
    connection.run("PRAGMA foreign_keys = ON");
}

} // namespace database
