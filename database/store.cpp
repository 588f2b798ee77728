// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store.h"

#include "database/change_log.h"
#include "database/failure.h"
#include "database/record_table.h"
#include "database/reversal.h"
#include "database/schema.h"
#include "database/store_file.h"
#include "database/writing/edit_batches.h"
#include "database/writing/log_folding.h"
#include "domain/changes/known_day.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace database {

using domain::ChangeSet;
using domain::Error;

namespace {

constexpr qsizetype kEditsPerReport = 500;
constexpr qsizetype kLargeStep = 20'000;
constexpr quint32 kLargestContent = 64u * 1024 * 1024;

/// Reports every few hundred edits; the writing stops where the answer is no.
class Meter
{
public:
    Meter(const Progress &progress, qsizetype total) : m_progress(progress), m_total(total) {}
    void count(qsizetype edits)
    {
        const qsizetype before = std::exchange(m_done, m_done + edits);
        if (m_done / kEditsPerReport != before / kEditsPerReport && m_progress && !m_progress(double(m_done) / double(m_total)))
            throw Failure({Error::Code::Canceled, {}, {}});
    }

private:
    const Progress &m_progress;
    qsizetype m_total;
    qsizetype m_done = 0;
};

} // namespace

class Store::Private
{
public:
    Private(StoreFile opened, const OpenOptions &options)
        : file(std::move(opened))
        , author(options.author)
        , readOnly(options.mode == OpenMode::ReadOnly)
        , ids(file.identity.copyNumber, file.identity.lastCounter)
        , shown(file.connection->handle())
        , tables(allTables(*file.connection))
        , log(*file.connection)
        , folding(file.path)
    {
    }

    /// Rows and log in one transaction.
    qint64 write(const ChangeSet &changes, const QDateTime &at, const Progress &progress);
    qint64 writeLarge(const ChangeSet &changes, const QDateTime &at, const Progress &progress);
    void writeTexts(const QHash<QString, QByteArray> &texts);
    void commit(Transaction &transaction);

    StoreFile file; // First, so that statements go before their connection.
    QString author;
    bool readOnly;
    domain::IdSource ids;
    BatchTable shown; // Before the statements that read it.
    std::vector<RecordTable> tables; ///< By kind.
    ChangeLog log;
    LogFolding folding;
};

qint64 Store::Private::write(const ChangeSet &changes, const QDateTime &at, const Progress &progress)
{
    if (readOnly)
        throw Failure({Error::Code::CannotWrite, u"opened for reading only"_s, file.path});
    Transaction transaction(*file.connection);
    const qint64 step = log.begin(changes, at, author);
    Meter meter(progress, changes.size());
    EditBatches batches(changes, tables);
    while (const EditBatch *batch = batches.next()) {
        tables[size_t(batch->kind) - 1].write(*batch, shown);
        log.add(*batch, shown);
        meter.count(qsizetype(batch->count));
    }
    writeTexts(changes.texts);
    writeMeta(*file.connection, u"last_counter"_s, QString::number(ids.lastCounter()));
    commit(transaction);
    return step;
}

/// The log grows to the size of the step; folding it is left to another thread, or the next small edit would have to.
qint64 Store::Private::writeLarge(const ChangeSet &changes, const QDateTime &at, const Progress &progress)
{
    folding.wait();
    file.connection->setFoldsLog(false);
    const auto foldAgain = qScopeGuard([this] { file.connection->setFoldsLog(true); });
    const qint64 step = write(changes, at, progress);
    folding.begin();
    return step;
}

void Store::Private::writeTexts(const QHash<QString, QByteArray> &texts)
{
    if (texts.isEmpty())
        return;
    auto row = file.connection->prepare(u"INSERT OR IGNORE INTO registry_text (hash, compressed) VALUES (?1,?2)"_s);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        row.tryReset();
        bindText(row, 1, text.key());
        row.bind(2, text->constData(), int(text->size()));
        row.exec();
    }
}

void Store::Private::commit(Transaction &transaction)
{
    try {
        transaction.commit();
    } catch (const SQLite::Exception &exception) {
        if (exception.getExtendedErrorCode() != SQLITE_CONSTRAINT_FOREIGNKEY)
            throw;
        throw Failure({Error::Code::Constraint, brokenReferences(*file.connection).value(0), file.path});
    }
}

Store::Store(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

Store::~Store() = default;

domain::Result<std::unique_ptr<Store>> Store::create(const QString &path, const OpenOptions &options)
{
    return guarded(path, [&] {
        auto opened = std::make_unique<Private>(createFile(path, options, migrations()), options);
        return std::unique_ptr<Store>(new Store(std::move(opened)));
    });
}

domain::Result<std::unique_ptr<Store>> Store::open(const QString &path, const OpenOptions &options)
{
    return guarded(path, [&] {
        auto opened = std::make_unique<Private>(openFile(path, options, migrations()), options);
        return std::unique_ptr<Store>(new Store(std::move(opened)));
    });
}

domain::Result<domain::Snapshot> Store::load() const
{
    return guarded(d->file.path, [this]() -> domain::Snapshot {
        Transaction reading(*d->file.connection, Transaction::Purpose::Read);
        auto portfolio = readPortfolio(d->tables);
        reading.commit();
        return portfolio;
    });
}

domain::Result<qint64> Store::apply(const ChangeSet &changes, const QDateTime &at, const Progress &progress)
{
    if (changes.isEmpty() && changes.texts.isEmpty())
        return qint64(0);
    return guarded(d->file.path, [&] { return changes.size() < kLargeStep ? d->write(changes, at, progress) : d->writeLarge(changes, at, progress); });
}

domain::Result<ChangeSet> Store::revertOf(qint64 step, const domain::Portfolio &now) const
{
    return guarded(d->file.path, [&] {
        const auto info = d->log.step(step);
        if (!info)
            throw Failure({Error::Code::NotFound, QString::number(step), d->file.path});
        return Reversal(d->log, now).of(*info);
    });
}

QList<StepInfo> Store::steps(int limit, qint64 before) const
{
    const auto steps = guarded(d->file.path, [&] { return d->log.steps(limit, before); });
    return steps.ok() ? steps.value() : QList<StepInfo>();
}

qint64 Store::newestStep() const
{
    const auto newest = guarded(d->file.path, [this] { return d->log.newestStep(); });
    return newest.ok() ? newest.value() : 0;
}

domain::Result<domain::Snapshot> Store::asKnownOn(QDate day, const domain::Snapshot &now) const
{
    return guarded(d->file.path, [&] {
        PastRecords past(*now);
        d->log.forEachSince(d->log.lastStepBefore(domain::endOfKnownDay(day)), [&](const LogEntry &entry) { past.takeBack(entry); });
        return domain::applied(now, past.changes());
    });
}

QByteArray Store::content(const QString &hash) const
{
    const auto content = guarded(d->file.path, [&]() -> QByteArray {
        auto row = d->file.connection->prepare(u"SELECT compressed FROM registry_text WHERE hash = ?1"_s);
        bindText(row, 1, hash);
        if (!row.executeStep())
            return {};
        const auto column = row.getColumn(0);
        const auto bytes = QByteArray::fromRawData(static_cast<const char *>(column.getBlob()), column.getBytes());
        // The length in front comes from the file: a bomb must not be inflated.
        if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > kLargestContent)
            return {};
        return qUncompress(bytes);
    });
    return content.ok() ? content.value() : QByteArray();
}

QString Store::text(const QString &hash) const
{
    return QString::fromUtf8(content(hash));
}

QStringList Store::integrityProblems() const
{
    const auto problems = guarded(d->file.path, [this] {
        QStringList found = d->file.connection->texts(u"PRAGMA integrity_check(100)"_s);
        found.removeAll(u"ok"_s);
        return found + brokenReferences(*d->file.connection);
    });
    return problems.ok() ? problems.value() : QStringList{problems.error().detail};
}

domain::Status Store::backupTo(const QString &path) const
{
    return guarded(path, [&] {
        if (QFileInfo(path) == QFileInfo(d->file.path))
            throw Failure({Error::Code::Usage, u"a backup needs another name"_s, path});
        const auto lock = FileLock::take(path);
        if (!lock.ok())
            throw Failure(lock.error());
        copyTo(*d->file.connection, path);
        return domain::Done{};
    });
}

domain::IdSource &Store::ids()
{
    return d->ids;
}

QString Store::path() const
{
    return d->file.path;
}

bool Store::isReadOnly() const
{
    return d->readOnly;
}

} // namespace database
