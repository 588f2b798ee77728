// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

namespace database {

/// What is known of one logged step without reading its records.
struct StepInfo
{
    qint64 id = 0;
    QDateTime at; ///< UTC.
    QString author;
    domain::StepLabel label;
    qint64 recordCount = 0;
    qint64 reverts = 0;    ///< The step this one reverted, or 0.
    qint64 revertedBy = 0; ///< The newest step that reverted this one, or 0.
};

enum class OpenMode : quint8 { ReadWrite, ReadOnly };

/// What opening a file needs from outside, so that tests are reproducible.
struct OpenOptions
{
    OpenMode mode = OpenMode::ReadWrite;
    QString author;                        ///< Written into the change log.
    std::function<quint32()> random;       ///< For copy numbers; injected (DECISIONS 21).
    QString machineFingerprint;            ///< With the path, decides whether a new copy number is drawn.
    qint64 maxPages = 0;                   ///< Pages of 4 KiB the file may grow to; 0 means as many as the disk holds.
};

/// Tells how far a large write has come (0..1); returns false to cancel, which rolls back.
using Progress = std::function<bool(double)>;

/// One portfolio file: opens, migrates, loads, applies change sets together with the change log. Caches and shows nothing.
/// Used by one thread at a time.
class Store
{
public:
    /// Never makes a new file silently: `create` does, and refuses a path that exists (CannotWrite, detail "exists").
    /// Each refusal leaves the file as it was. Newer files open read-only where they allow it (else NewerSchema); the
    /// file is backed up beside itself before it is migrated.
    static domain::Result<std::unique_ptr<Store>> create(const QString &path, const OpenOptions &options);
    static domain::Result<std::unique_ptr<Store>> open(const QString &path, const OpenOptions &options);
    ~Store();

    /// Reads everything into memory.
    domain::Result<domain::Snapshot> load() const;
    /// Writes the rows and the log in one transaction; on failure nothing has changed. Returns the new step's id, or 0
    /// for an empty change set, which leaves no trace. Conflict where a row to be changed is gone; Constraint where a
    /// reference leads nowhere (detail "kind:id refers to a missing kind").
    domain::Result<qint64> apply(const domain::ChangeSet &changes, const QDateTime &at, const Progress &progress = {});
    /// The change set that takes a logged step back; `now` must be the state after the newest step. Conflict where later
    /// changes stand in the way: detail "kind:id" of the record, where the field's key or "kind:id" of a dependent record.
    domain::Result<domain::ChangeSet> revertOf(qint64 step, const domain::Portfolio &now) const;
    /// Newest first.
    QList<StepInfo> steps(int limit, qint64 before = 0) const;
    /// The newest step of the log, or 0; a LogReader that is told so sees exactly what memory holds.
    qint64 newestStep() const;
    /// The portfolio as it was recorded at the end of `day`, a day of UTC (walks back from `now` through the log).
    domain::Result<domain::Snapshot> asKnownOn(QDate day, const domain::Snapshot &now) const;
    /// The bytes of an attached file or a text by their hash; empty where there are none.
    QByteArray content(const QString &hash) const;
    /// A registry text by its hash; empty where there is none.
    QString text(const QString &hash) const;
    /// Every problem SQLite and the foreign keys report, as facts for sentences; empty means sound.
    QStringList integrityProblems() const;
    /// A consistent copy of the file; replaces `path` only once it is complete. Locked where a window has `path` open.
    domain::Status backupTo(const QString &path) const;

    domain::IdSource &ids();
    QString path() const;
    bool isReadOnly() const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace database
