// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store.h"
#include "exchange/trial_import.h"
#include "workspace/step_writing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

double processorTime(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Wall clock and processor time since it was made, of this process or of the children that have ended.
class Watch
{
public:
    explicit Watch(int who = RUSAGE_SELF) : m_who(who), m_before(processorTime(who)) { m_timer.start(); }
    double wall() const { return double(m_timer.nsecsElapsed()) / 1e9; }
    double processor() const { return processorTime(m_who) - m_before; }

private:
    int m_who;
    double m_before;
    QElapsedTimer m_timer;
};

double told(QTextStream &out, const QString &what, const Watch &watch)
{
    out << what.leftJustified(44) << u"%1 s   processor %2 s"_s.arg(watch.wall(), 7, 'f', 2).arg(watch.processor(), 7, 'f', 2) << Qt::endl;
    return watch.wall();
}

/// The same file into one untyped table by SQLite's own shell.
double importByShell(const QString &file, const QString &database, QTextStream &out)
{
    const Watch watch(RUSAGE_CHILDREN);
    QProcess shell;
    shell.start(u"sqlite3"_s, {database, u".mode csv"_s, u".import '%1' trials"_s.arg(file)});
    shell.waitForFinished(-1);
    return told(out, u"sqlite3 .import"_s, watch);
}

/// Plans and writes; returns the seconds it took, or nothing where it failed.
std::optional<double> importByUs(const QString &file, database::Store &store, domain::Snapshot &now, QTextStream &out)
{
    const Watch all;
    const Watch planning;
    const auto textOf = [&store](const QString &hash) { return store.text(hash); };
    auto plan = exchange::planTrialImport(file, *now, textOf);
    if (!plan.ok()) {
        out << plan.error().detail << Qt::endl;
        return std::nullopt;
    }
    told(out, u"  plan: %1 added, %2 unchanged, %3 refused"_s.arg(plan.value().counts.added).arg(plan.value().counts.unchanged).arg(plan.value().counts.refused), planning);
    const Watch making;
    const auto at = QDateTime::currentDateTimeUtc();
    const domain::ChangeSet changes = plan.value().toChangeSet(store.ids(), at);
    told(out, u"  step of %1 records"_s.arg(changes.size()), making);
    const Watch writing;
    const auto written = workspace::writeStep(store, now, changes, at);
    if (!written.step.ok()) {
        out << written.step.error().detail << Qt::endl;
        return std::nullopt;
    }
    now = written.after;
    told(out, u"  written, and in memory"_s, writing);
    return told(out, u"Portolan, all of it"_s, all);
}

} // namespace

/// Imports a registry file by SQLite's shell and by Portolan, and once more unchanged; prints times and their ratios.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir dir;
    if (argc != 2) {
        out << u"usage: import_performance FILE.csv"_s << Qt::endl;
        return 2;
    }
    const QString file = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    const double shell = importByShell(file, dir.filePath(u"shell.sqlite"_s), out);
    const QString path = dir.filePath(u"trials.portolan"_s);
    const database::OpenOptions options{database::OpenMode::ReadWrite, u"performance"_s, [] { return 7u; }, u"here"_s};
    auto store = database::Store::create(path, options);
    if (!store.ok()) {
        out << store.error().detail << Qt::endl;
        return 2;
    }
    domain::Snapshot now = std::make_shared<const domain::Portfolio>();
    const auto first = importByUs(file, *store.value(), now, out);
    // Nobody waits for this in the program; told for the sake of honesty.
    const Watch closing;
    store.value().reset();
    told(out, u"afterwards: the log folded into the file"_s, closing);
    store = database::Store::open(path, options);
    const auto again = first && store.ok() ? importByUs(file, *store.value(), now, out) : std::nullopt;
    if (!again)
        return 2;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out << u"ratio to sqlite3: %1, unchanged: %2; peak memory %3 MB"_s.arg(*first / shell, 0, 'f', 2).arg(*again / shell, 0, 'f', 2).arg(usage.ru_maxrss / 1024) << Qt::endl;
    return *first <= shell && *again <= shell / 2 ? 0 : 1;
}
