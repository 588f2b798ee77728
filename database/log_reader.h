// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/record_change.h"
#include "database/revert_plan.h"
#include "database/step_query.h"
#include "database/store.h"

namespace database {

/// Reads the change log of an open portfolio over a connection of its own, so that a worker thread can look back while the
/// window goes on editing. Belongs to the thread that opened it. `now` is always the portfolio after step `upTo`.
class LogReader
{
public:
    /// True where the answer is no longer wanted.
    using Stop = std::function<bool()>;

    /// `upTo` is the newest step to know of; later ones are not seen.
    static domain::Result<std::unique_ptr<LogReader>> open(const QString &path, qint64 upTo);
    ~LogReader();

    /// The portfolio as it was recorded at the end of `day`, a day of UTC (domain/changes/known_day.h). Canceled where `stop` says so.
    domain::Result<domain::Snapshot> asKnownOn(QDate day, const domain::Snapshot &now, const Stop &stop = {}) const;
    /// The same with what was recorded before `moment`.
    domain::Result<domain::Snapshot> asKnownBefore(const QDateTime &moment, const domain::Snapshot &now, const Stop &stop = {}) const;
    /// The steps that answer the query, newest first, from the one before `before` (0: from the newest).
    domain::Result<QList<StepInfo>> steps(const StepQuery &query, int limit, qint64 before = 0) const;
    /// These steps, as far as they exist.
    domain::Result<QList<StepInfo>> steps(const QList<qint64> &ids) const;
    domain::Result<QStringList> authors() const;
    /// What a step did, in its order, from the entry behind position `after` (0: from the first).
    domain::Result<QList<RecordChange>> changesOf(qint64 step, qint64 after, int limit, const domain::Portfolio &now) const;
    /// What happened to a record and to all that belongs to it, also to what was removed since; newest first.
    domain::Result<QList<RecordChange>> historyOf(const RecordKey &record, const domain::Portfolio &now) const;
    /// What reverting a step would take back, field by field. NotFound for an unknown step.
    domain::Result<QList<RevertItem>> revertPlan(qint64 step, const domain::Portfolio &now) const;

private:
    class Private;
    explicit LogReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace database
