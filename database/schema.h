// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/migrations.h"

#include <QStringList>

namespace database {

int schemaVersion(const Connection &connection);
int newestVersion(std::span<const Migration> migrations);

/// Throws Failure: NewerSchema where a newer program wrote the file (a reader is let through if the file allows it),
/// ForeignSchema where any table, index, view or trigger is not exactly as the migrations up to its version make it.
void checkSchema(const Connection &connection, std::span<const Migration> migrations, Access access);

/// Throws Failure{Damaged} with what SQLite's quick_check found.
void checkPages(const Connection &connection);

/// Runs the migrations the file lacks, each in a transaction of its own whose references are checked before its commit.
/// Throws Failure{Damaged} where references break; the file then has the last version that went through.
void migrate(Connection &connection, std::span<const Migration> migrations);

/// One line per broken reference: table, row, referred table.
QStringList brokenReferences(const Connection &connection);

} // namespace database
