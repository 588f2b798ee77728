// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/log_reader.h"

#include "database/connection.h"
#include "database/failure.h"
#include "database/past_records.h"
#include "database/revert_planning.h"
#include "domain/changes/known_day.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace database {

using domain::Error;
using domain::RecordKind;

namespace {

constexpr int kDepth = 3; ///< Candidate → program → status event → its citations.

/// The present records that cannot be without `parent`: those that require it, and those attached to it.
QList<RecordKey> childrenOf(const domain::Portfolio &portfolio, const RecordKey &parent)
{
    QList<RecordKey> children;
    for (const auto &field : domain::referencesTo(parent.kind)) {
        if (!field.leadsAnywhere() && !field.meta().required)
            continue;
        field.type->forEachLinked(portfolio, field.number, parent.id, [&](qint64 child) {
            if (!field.leadsAnywhere() || field.leadsTo(field.type->find(portfolio, child), parent.kind, parent.id))
                children.append({field.type->kind(), child});
        });
    }
    return children;
}

} // namespace

class LogReader::Private
{
public:
    Private(const QString &file, qint64 newest) : path(file), upTo(newest), connection(file, Access::ReadOnly), log(connection) {}

    QSet<RecordKey> family(const RecordKey &record, const domain::Portfolio &now) const;
    void addRemoved(const RecordKey &parent, QSet<RecordKey> &family, QList<RecordKey> &next) const;

    QString path;
    qint64 upTo;
    Connection connection;
    ChangeLog log;
};

/// Children that were removed since are found by what their removal logged.
void LogReader::Private::addRemoved(const RecordKey &parent, QSet<RecordKey> &family, QList<RecordKey> &next) const
{
    for (const auto &entry : log.removalsWith(u"\"%1\""_s.arg(parent.id))) {
        const RecordKey key{entry.kind, entry.record};
        bool isChild = false;
        for (const auto &field : domain::referencesTo(parent.kind)) {
            const bool leads = field.type->kind() == entry.kind && (field.leadsAnywhere() || field.meta().required);
            isChild = isChild || (leads && entry.changes.value(QLatin1StringView(field.meta().key)).toString().toLongLong() == parent.id);
        }
        if (isChild && !family.contains(key)) {
            family.insert(key);
            next.append(key);
        }
    }
}

QSet<RecordKey> LogReader::Private::family(const RecordKey &record, const domain::Portfolio &now) const
{
    QSet<RecordKey> found{record};
    QList<RecordKey> parents{record};
    for (int depth = 0; depth < kDepth; ++depth) {
        QList<RecordKey> next;
        for (const auto &parent : std::as_const(parents)) {
            for (const auto &child : childrenOf(now, parent)) {
                if (!found.contains(child)) {
                    found.insert(child);
                    next.append(child);
                }
            }
            if (depth == 0)
                addRemoved(parent, found, next);
        }
        parents = next;
    }
    return found;
}

LogReader::LogReader(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

LogReader::~LogReader() = default;

domain::Result<std::unique_ptr<LogReader>> LogReader::open(const QString &path, qint64 upTo)
{
    return guarded(path, [&] { return std::unique_ptr<LogReader>(new LogReader(std::make_unique<Private>(path, upTo))); });
}

domain::Result<domain::Snapshot> LogReader::asKnownOn(QDate day, const domain::Snapshot &now, const Stop &stop) const
{
    return asKnownBefore(domain::endOfKnownDay(day), now, stop);
}

domain::Result<domain::Snapshot> LogReader::asKnownBefore(const QDateTime &moment, const domain::Snapshot &now, const Stop &stop) const
{
    return guarded(d->path, [&] {
        PastRecords past(*now);
        d->log.forEachSince(d->log.lastStepBefore(moment), [&](const LogEntry &entry) {
            if (stop && stop())
                throw Failure({Error::Code::Canceled, {}, {}});
            if (entry.step <= d->upTo)
                past.takeBack(entry);
        });
        return domain::applied(now, past.changes());
    });
}

domain::Result<QList<StepInfo>> LogReader::steps(const StepQuery &query, int limit, qint64 before) const
{
    return guarded(d->path, [&] { return d->log.steps(query, limit, before > 0 ? before : d->upTo + 1); });
}

domain::Result<QList<StepInfo>> LogReader::steps(const QList<qint64> &ids) const
{
    return guarded(d->path, [&] {
        QList<StepInfo> found;
        for (const qint64 id : ids) {
            if (const auto step = d->log.step(id))
                found.append(*step);
        }
        return found;
    });
}

domain::Result<QStringList> LogReader::authors() const
{
    return guarded(d->path, [&] { return d->log.authors(); });
}

domain::Result<QList<RecordChange>> LogReader::changesOf(qint64 step, qint64 after, int limit, const domain::Portfolio &now) const
{
    return guarded(d->path, [&] {
        QList<RecordChange> changes;
        for (const auto &entry : d->log.entriesOf(step, after, limit)) {
            PastRecords past(now);
            if (entry.action == LogEntry::Action::Inserted) {
                for (const auto &later : d->log.entriesOfRecord(entry.kind, entry.record, step)) {
                    if (later.step <= d->upTo)
                        past.takeBack(later);
                }
            }
            changes.append(past.changeOf(entry));
        }
        return changes;
    });
}

domain::Result<QList<RecordChange>> LogReader::historyOf(const RecordKey &record, const domain::Portfolio &now) const
{
    return guarded(d->path, [&] {
        QList<RecordChange> changes;
        PastRecords past(now);
        for (const auto &member : d->family(record, now)) {
            for (const auto &entry : d->log.entriesOfRecord(member.kind, member.id)) {
                if (entry.step > d->upTo)
                    continue;
                changes.append(past.changeOf(entry));
                past.takeBack(entry);
            }
        }
        std::ranges::sort(changes, std::greater<>(), [](const RecordChange &change) { return std::pair(change.step, -change.position); });
        return changes;
    });
}

domain::Result<QList<RevertItem>> LogReader::revertPlan(qint64 step, const domain::Portfolio &now) const
{
    return guarded(d->path, [&] {
        if (!d->log.step(step))
            throw Failure({Error::Code::NotFound, QString::number(step), d->path});
        return RevertPlanning(d->log, now, d->upTo).of(step);
    });
}

} // namespace database
