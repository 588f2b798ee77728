// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/plan_rows.h"
#include "workspace/workspace.h"

#include <memory>

namespace presentation {

/// What a plan comes to, in words: what stands around its rows, and what is told when it is done.
struct PlanSummary
{
    exchange::PlanCounts counts;
    domain::RecordKind kind = domain::RecordKind::Unset; ///< What "Show what came in" shows.
    QString title;      ///< "Import deals"
    QString file;       ///< "deals.csv · 63 rows · UTF-8"
    QString unchanged;  ///< Under the number of unchanged rows: "already here; 2 skipped".
    QString totals;     ///< "Deals 440 → 481"
    QString waiting;    ///< Beside the buttons: what is left out if the plan is applied now.
    QString remarks;    ///< Under the rows.
    QString apply;      ///< "Apply 41 additions and 7 updates"
    QString done;       ///< "deals.csv: 63 rows: 41 to add, …"
};

/// An import of one file on its way, whatever the file is: it is planned in the background, decided row by row, and becomes one step.
/// Writes nothing. Lives on the main thread.
class FileImport : public QObject
{
    Q_OBJECT

public:
    explicit FileImport(workspace::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

    /// Makes the plan, or makes it anew on the portfolio as it is now; `planned` or `refused` follows.
    virtual void plan() = 0;
    /// Stops reading and planning.
    virtual void cancel() = 0;
    /// Drops file and plan once they are written: they may hold hundreds of megabytes.
    virtual void forget() = 0;
    virtual std::shared_ptr<const PlanRows> rows() const = 0;
    virtual PlanSummary summary() const = 0;
    /// The step that the plan is.
    virtual domain::ChangeSet changes() const = 0;
    /// Records of summary().kind that the step adds or changes.
    virtual QList<qint64> written() const = 0;
    /// How many rows planning goes through; 0 where that is not known before.
    virtual qint64 rowCount() const { return 0; }
    /// Carries out an offer of PlanRows::offers(); `chosen` may follow at once, `planned` does.
    virtual void take(qsizetype row, const RowOffer &offer) = 0;
    virtual exchange::UpdatePolicy updates() const = 0;
    virtual void setUpdates(exchange::UpdatePolicy updates) = 0;
    /// What is shown is what would be written; not while a choice is still being worked into the plan.
    virtual bool isSettled() const { return true; }
    /// Whether the user decided anything that would be lost.
    virtual bool isDecided() const = 0;

Q_SIGNALS:
    /// The plan that is shown is being made anew.
    void planningStarted();
    /// rows() and summary() show a choice; what else it changes is being worked out.
    void chosen();
    void planned();
    void refused(const domain::Error &error);
    /// `rows` is 0 where none are counted.
    void progressed(double share, qint64 rows);

protected:
    /// Reports progress from another thread; the work goes on while `isWanted` says so.
    template <class IsWanted>
    auto reporting(IsWanted isWanted)
    {
        return [this, isWanted](double share, qint64 rows) {
            QMetaObject::invokeMethod(this, [this, share, rows] { Q_EMIT progressed(share, rows); }, Qt::QueuedConnection);
            return isWanted();
        };
    }
    workspace::Workspace &workspace() const { return m_workspace; }

private:
    workspace::Workspace &m_workspace;
};

/// Ids of the records of one kind that a step adds or changes.
template <class Record>
QList<qint64> writtenIds(const domain::ChangeSet &changes)
{
    QList<qint64> ids;
    for (const auto &change : changes.of<Record>()) {
        if (change.after)
            ids.append(change.after->id.value);
    }
    return ids;
}

} // namespace presentation
