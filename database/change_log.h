// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/writing/batch_table.h"
#include "database/writing/kept_statement.h"
#include "database/step_query.h"
#include "database/store.h"
#include "domain/tables/any_record.h"

#include <QJsonObject>

#include <optional>

namespace database {

/// One record's line in the log. `changes` is empty for an insertion, {field: [old, new]} for an update and
/// {field: value} for a removal; texts are canonical, fields without a value are left out of a removal.
struct LogEntry
{
    using Action = EncodedEdit::Action;
    qint64 step = 0;
    qint64 position = 0; ///< Within the step.
    domain::RecordKind kind = domain::RecordKind::Unset;
    qint64 record = 0;
    Action action = Action::Inserted;
    QJsonObject changes;
};

/// The steps and entries of the change log. Throws SQLite::Exception and Failure; belongs to one connection and its thread.
class ChangeLog
{
public:
    explicit ChangeLog(const Connection &connection);

    /// Begins a step of `changes` and returns its id; add() then belongs to it.
    qint64 begin(const domain::ChangeSet &changes, const QDateTime &at, const QString &author);
    void add(const EditBatch &batch, BatchTable &shown);

    QList<StepInfo> steps(int limit, qint64 before) const;
    /// The steps that answer the query, newest first, from the one before `before` (0: from the newest).
    QList<StepInfo> steps(const StepQuery &query, int limit, qint64 before) const;
    QStringList authors() const;
    qint64 newestStep() const;
    std::optional<StepInfo> step(qint64 id) const;
    /// The newest step made before `moment`; 0 if there is none.
    qint64 lastStepBefore(const QDateTime &moment) const;
    QList<LogEntry> entriesOf(qint64 step) const;
    /// The entries of a step behind a position, in their order.
    QList<LogEntry> entriesOf(qint64 step, qint64 after, int limit) const;
    /// The entries of one record newer than `step`, newest first.
    QList<LogEntry> entriesOfRecord(domain::RecordKind kind, qint64 record, qint64 step = 0) const;
    /// The removals whose logged values hold this text.
    QList<LogEntry> removalsWith(const QString &text) const;
    /// Calls `visit` for each entry newer than `step`, newest first.
    void forEachSince(qint64 step, const std::function<void(const LogEntry &)> &visit) const;

private:
    LogEntry entryAt(const SQLite::Statement &row) const;
    QList<LogEntry> allEntries(SQLite::Statement row) const;

    const Connection &m_connection;
    std::optional<KeptStatement> m_add;
    QHash<QString, domain::RecordKind> m_kinds;
    QStringList m_tables; ///< Table names by kind.
    std::vector<std::string> m_tableTexts; ///< The same, as they are bound; never changed.
    qint64 m_step = 0;
    qint64 m_position = 0;
};

/// What the log says of an edit, but for its place. Either is none for an insertion or a removal. On any thread.
void encodeLogLine(const domain::AnyRecord &before, const domain::AnyRecord &after, EncodedEdit &edit);

/// The member names and texts that log and history agree on.
QJsonObject changedField(QJsonObject changes, const domain::FieldMeta &field, const domain::Value &before, const domain::Value &after);
QJsonObject lostField(QJsonObject changes, const domain::FieldMeta &field, const domain::Value &value);

} // namespace database
