// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/change_log.h"

#include "database/failure.h"
#include "database/step_condition.h"
#include "domain/tables/record_type.h"
#include "domain/value_text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace database {

using domain::RecordKind;
using domain::StepLabel;

namespace {

constexpr std::array kActionCodes = {"EDIT"_L1, "ADD"_L1, "REMOVE"_L1, "DUPLICATE"_L1, "IMPORT"_L1, "LINK"_L1, "REVERT"_L1, "CREATE"_L1,
                                      "PASTE"_L1, "MERGE"_L1, "CORRECT"_L1, "VERIFY"_L1};

StepLabel::Action actionOf(const QString &code)
{
    const auto found = std::ranges::find(kActionCodes, code);
    return found == kActionCodes.end() ? StepLabel::Action::Edit : StepLabel::Action(found - kActionCodes.begin());
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

// %1: a condition with ?2 as its parameter; ?1 limits the rows.
constexpr char16_t kSteps[] =
    u"SELECT s.id, s.at, s.author, s.label_action, s.label_kind, s.label_field, s.label_name, s.label_count, s.record_count,"
    " coalesce(s.reverts, 0) FROM change_step s WHERE %1 ORDER BY s.id DESC LIMIT ?1";

// %1: a condition and an order.
constexpr char16_t kEntries[] = u"SELECT kind, record, action, changes, step, position FROM change_entry WHERE %1";

StepInfo stepAt(const SQLite::Statement &row)
{
    StepInfo step;
    step.id = row.getColumn(0).getInt64();
    step.at = QDateTime::fromString(columnText(row, 1), Qt::ISODateWithMs);
    step.author = columnText(row, 2);
    step.label.action = actionOf(columnText(row, 3));
    step.label.kind = RecordKind(std::max(0, domain::vocabularyOf<RecordKind>().find(columnText(row, 4))));
    step.label.field = columnText(row, 5);
    step.label.name = columnText(row, 6);
    step.label.count = row.getColumn(7).getInt();
    step.recordCount = row.getColumn(8).getInt64();
    step.reverts = row.getColumn(9).getInt64();
    return step;
}

/// The newest revert of each step that is taken back. A revert that was itself taken back counts for nothing, and two that stand cancel
/// each other: older versions logged the redo of an undo as a second revert of the same step.
QHash<qint64, qint64> takenBack(const Connection &connection)
{
    QHash<qint64, qint64> revertOf;
    auto row = connection.prepare(u"SELECT id, reverts FROM change_step WHERE reverts IS NOT NULL ORDER BY id DESC"_s);
    while (row.executeStep()) {
        const qint64 revert = row.getColumn(0).getInt64();
        const qint64 step = row.getColumn(1).getInt64();
        if (revertOf.contains(revert))
            continue;
        if (!revertOf.remove(step))
            revertOf.insert(step, revert);
    }
    return revertOf;
}

void settleReverts(const Connection &connection, QList<StepInfo> &steps)
{
    const auto revertOf = takenBack(connection);
    for (StepInfo &step : steps)
        step.revertedBy = revertOf.value(step.id, 0);
}

QList<StepInfo> stepsWhere(const Connection &connection, const QString &condition, int limit, qint64 parameter)
{
    QList<StepInfo> steps;
    auto row = connection.prepare(QString::fromUtf16(kSteps).arg(condition));
    row.bind(1, limit);
    row.bind(2, int64_t(parameter));
    while (row.executeStep())
        steps.append(stepAt(row));
    settleReverts(connection, steps);
    return steps;
}

} // namespace

QString actionCode(StepLabel::Action action)
{
    return kActionCodes.at(size_t(action));
}

ChangeLog::ChangeLog(const Connection &connection) : m_connection(connection)
{
    for (int kind = 0; kind < domain::vocabularyOf<RecordKind>().size(); ++kind) {
        m_tables.append(domain::tableName(RecordKind(kind)));
        m_kinds.insert(m_tables.last(), RecordKind(kind));
        m_tableTexts.push_back(m_tables.last().toStdString());
    }
}

qint64 ChangeLog::begin(const domain::ChangeSet &changes, const QDateTime &at, const QString &author)
{
    m_step = m_connection.number(u"SELECT coalesce(max(id), 0) + 1 FROM change_step"_s);
    m_position = 0;
    auto row = m_connection.prepare(u"INSERT INTO change_step VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,nullif(?10,0))"_s);
    const auto &label = changes.label;
    row.bind(1, int64_t(m_step));
    bindText(row, 2, timeText(at));
    bindText(row, 3, author);
    bindText(row, 4, actionCode(label.action));
    bindText(row, 5, domain::codeOf(label.kind));
    bindText(row, 6, label.field);
    bindText(row, 7, label.name);
    row.bind(8, label.count);
    row.bind(9, int64_t(changes.size()));
    row.bind(10, int64_t(changes.reverts));
    row.exec();
    return m_step;
}

void ChangeLog::add(const EditBatch &batch, BatchTable &shown)
{
    if (!m_add)
        m_add.emplace(m_connection.prepare(u"INSERT INTO change_entry SELECT ?1, ?2 + at, ?3, id, action, changes FROM edit_batch"_s), 3);
    m_add->bindNumber(1, m_step);
    m_add->bindNumber(2, m_position + 1);
    m_add->bindConstant(3, m_tableTexts[size_t(batch.kind)]);
    shown.show(batch, 0, batch.count);
    m_add->execute();
    m_position += qint64(batch.count);
}

QList<StepInfo> ChangeLog::steps(int limit, qint64 before) const
{
    return stepsWhere(m_connection, u"?2 = 0 OR s.id < ?2"_s, limit, before);
}

QList<StepInfo> ChangeLog::steps(const StepQuery &query, int limit, qint64 before) const
{
    const StepCondition condition(query, m_tables);
    auto row = m_connection.prepare(QString::fromUtf16(kSteps).arg(condition.sql()));
    row.bind(1, limit);
    row.bind(2, int64_t(before));
    condition.bind(row);
    QList<StepInfo> steps;
    while (row.executeStep())
        steps.append(stepAt(row));
    settleReverts(m_connection, steps);
    return steps;
}

QStringList ChangeLog::authors() const
{
    return m_connection.texts(u"SELECT DISTINCT author FROM change_step ORDER BY author"_s);
}

qint64 ChangeLog::newestStep() const
{
    return m_connection.number(u"SELECT coalesce(max(id), 0) FROM change_step"_s);
}

std::optional<StepInfo> ChangeLog::step(qint64 id) const
{
    const auto found = stepsWhere(m_connection, u"s.id = ?2"_s, 1, id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

qint64 ChangeLog::lastStepBefore(const QDateTime &moment) const
{
    auto row = m_connection.prepare(u"SELECT coalesce(max(id), 0) FROM change_step WHERE at < ?1"_s);
    bindText(row, 1, timeText(moment));
    row.executeStep();
    return row.getColumn(0).getInt64();
}

LogEntry ChangeLog::entryAt(const SQLite::Statement &row) const
{
    LogEntry entry;
    entry.step = row.getColumn(4).getInt64();
    entry.position = row.getColumn(5).getInt64();
    entry.kind = m_kinds.value(columnText(row, 0));
    entry.record = row.getColumn(1).getInt64();
    entry.action = LogEntry::Action(columnText(row, 2).front().toLatin1());
    const auto column = row.getColumn(3);
    const char *text = column.getText();
    if (const int size = column.getBytes())
        entry.changes = QJsonDocument::fromJson(QByteArray::fromRawData(text, size)).object();
    return entry;
}

QList<LogEntry> ChangeLog::allEntries(SQLite::Statement row) const
{
    QList<LogEntry> entries;
    while (row.executeStep())
        entries.append(entryAt(row));
    return entries;
}

QList<LogEntry> ChangeLog::entriesOf(qint64 step) const
{
    return entriesOf(step, 0, -1);
}

QList<LogEntry> ChangeLog::entriesOf(qint64 step, qint64 after, int limit) const
{
    auto row = m_connection.prepare(QString::fromUtf16(kEntries).arg(u"step = ?1 AND position > ?2 ORDER BY position LIMIT ?3"_s));
    row.bind(1, int64_t(step));
    row.bind(2, int64_t(after));
    row.bind(3, limit);
    return allEntries(std::move(row));
}

QList<LogEntry> ChangeLog::entriesOfRecord(RecordKind kind, qint64 record, qint64 step) const
{
    auto row = m_connection.prepare(QString::fromUtf16(kEntries).arg(u"record = ?1 AND kind = ?2 AND step > ?3 ORDER BY step DESC, position DESC"_s));
    row.bind(1, int64_t(record));
    bindText(row, 2, m_tables.at(int(kind)));
    row.bind(3, int64_t(step));
    return allEntries(std::move(row));
}

QList<LogEntry> ChangeLog::removalsWith(const QString &text) const
{
    auto row = m_connection.prepare(QString::fromUtf16(kEntries).arg(u"action = 'R' AND instr(changes, ?1) > 0 ORDER BY step DESC, position DESC"_s));
    bindText(row, 1, text);
    return allEntries(std::move(row));
}

void ChangeLog::forEachSince(qint64 step, const std::function<void(const LogEntry &)> &visit) const
{
    auto row = m_connection.prepare(QString::fromUtf16(kEntries).arg(u"step > ?1 ORDER BY step DESC, position DESC"_s));
    row.bind(1, int64_t(step));
    while (row.executeStep())
        visit(entryAt(row));
}

void encodeLogLine(const domain::AnyRecord &before, const domain::AnyRecord &after, EncodedEdit &edit)
{
    edit.action = !before ? EncodedEdit::Action::Inserted : after ? EncodedEdit::Action::Updated : EncodedEdit::Action::Removed;
    edit.changes.setConstant(noText());
    QJsonObject changes;
    const auto &fields = domain::recordType((before ? before : after).kind())->fields();
    for (int number = 0; before && number < int(fields.size()); ++number) {
        const auto value = before.value(number);
        changes = after ? changedField(std::move(changes), *fields[number], value, after.value(number))
                        : lostField(std::move(changes), *fields[number], value);
    }
    if (!changes.isEmpty())
        edit.changes.setText() = QJsonDocument(changes).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject changedField(QJsonObject changes, const domain::FieldMeta &field, const domain::Value &before, const domain::Value &after)
{
    if (before != after)
        changes.insert(QLatin1StringView(field.key), QJsonArray{domain::canonicalText(field, before), domain::canonicalText(field, after)});
    return changes;
}

QJsonObject lostField(QJsonObject changes, const domain::FieldMeta &field, const domain::Value &value)
{
    if (!domain::isEmpty(value))
        changes.insert(QLatin1StringView(field.key), domain::canonicalText(field, value));
    return changes;
}

} // namespace database
