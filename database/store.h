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
};

/// Tells how far a large write has come (0..1); returns false to cancel, which rolls back.
using Progress = std::function<bool(double)>;

/// One portfolio file: opens, migrates, loads, applies change sets together with the change log. Caches and shows nothing.
/// Used by one thread at a time.
class Store
{
public:
    /// Never makes a new file silently: `create` does, and refuses a path that exists.
    static domain::Result<std::unique_ptr<Store>> create(const QString &path, const OpenOptions &options);
    static domain::Result<std::unique_ptr<Store>> open(const QString &path, const OpenOptions &options);
    ~Store();

    /// Reads everything into memory.
    domain::Result<domain::Snapshot> load() const;
    /// Writes the rows and the log in one transaction; on failure nothing has changed. Returns the new step's id.
    domain::Result<qint64> apply(const domain::ChangeSet &changes, const QDateTime &at, const Progress &progress = {});
    /// The change set that takes a logged step back, as far as the present records allow. Conflict where later changes stand in the way.
    domain::Result<domain::ChangeSet> revertOf(qint64 step, const domain::Portfolio &now) const;
    /// Newest first.
    QList<StepInfo> steps(int limit, qint64 before = 0) const;
    /// The portfolio as it was recorded at the end of `day` (walks back from `now` through the log).
    domain::Result<domain::Snapshot> asKnownOn(QDate day, const domain::Snapshot &now) const;
    /// A registry text by its hash; empty where there is none.
    QString text(const QString &hash) const;
    /// Every problem SQLite and the foreign keys report, as facts for sentences; empty means sound.
    QStringList integrityProblems() const;
    /// A consistent copy of the file.
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
