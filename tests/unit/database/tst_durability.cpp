// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QScopeGuard>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace domain;
using namespace Qt::StringLiterals;
using database::Store;

/// A step is on disk as a whole or not at all, whatever interrupts it.
class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskRefusesTheWholeStep();
    void aBackupWithoutRoomLeavesTheOlderOne();
    void aCanceledStepLeavesNothing();
    void progressRisesToTheEnd();
    void aBrokenReferenceRefusesTheWholeStep();
    void aStaleUpdateIsRefused();
    void aVeryLargeStepOfEveryActionIsWrittenWhole();
    void aConflictInTheMiddleOfALargeStepLeavesNothing();
    void aProcessKilledInTheMiddleLeavesTheLastStep();
    void aProcessKilledAfterAStepKeepsIt();
};

namespace {

ChangeSet manyTrials(int count)
{
    ChangeSet changes;
    for (int i = 1; i <= count; ++i)
        changes.insert(made(Trial(), &Trial::id, Id<Trial>{100000 + i}, &Trial::number, u"NCT%1"_s.arg(i, 8, 10, QLatin1Char('0')),
                            &Trial::title, u"A trial of something "_s.repeated(5)));
    return changes;
}

const auto kNow = QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC);

} // namespace

void TestDurability::aFullDiskRefusesTheWholeStep()
{
    StoreFixture f;
    f.added(made(Company(), &Company::name, u"A"_s));
    auto options = f.options();
    options.maxPages = 150;
    f.reopen(options);
    const QString before = f.dump();
    const auto step = f.apply(manyTrials(20000));
    QVERIFY(!step.ok());
    QCOMPARE(step.error().code, Error::Code::DiskFull);
    QCOMPARE(f.stored(), before);
    QCOMPARE(f.store().steps(10).size(), 1);
    f.added(made(Company(), &Company::name, u"small changes still fit"_s));
    f.reopen();
    QCOMPARE(f.now()->of<Company>().size(), 2);
    QCOMPARE(f.store().integrityProblems(), QStringList());
}

/// A limit on the size of files stands for the full disk of a stick; what a crash left beside the older copy is not played into the new one.
void TestDurability::aBackupWithoutRoomLeavesTheOlderOne()
{
    StoreFixture f;
    f.added(made(Company(), &Company::name, u"A"_s));
    const QString backup = f.path(u"backup.portolan"_s);
    StoreFixture::must(f.store().backupTo(backup));
    const auto content = [&backup] {
        QFile file(backup);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray older = content();
    StoreFixture::must(f.apply(manyTrials(2000)));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit was{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
    {
        const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &was); });
        const rlimit small{rlim_t(older.size()), was.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        QVERIFY(!f.store().backupTo(backup).ok());
    }
    QCOMPARE(content(), older);
    QVERIFY(!QFile::exists(backup + u".unfinished"_s));
    QFile left(backup + u"-wal"_s);
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("what a crash left") > 0);
    left.close();
    StoreFixture::must(f.store().backupTo(backup));
    QVERIFY(!left.exists());
    const auto copy = StoreFixture::must(database::Store::open(backup, f.options()));
    QCOMPARE(support::dump(*StoreFixture::must(copy->load())), f.dump());
}

void TestDurability::aCanceledStepLeavesNothing()
{
    StoreFixture f;
    f.added(made(Company(), &Company::name, u"A"_s));
    const auto step = f.store().apply(manyTrials(5000), kNow, [](double done) { return done < 0.5; });
    QCOMPARE(step.error().code, Error::Code::Canceled);
    QCOMPARE(f.stored(), f.dump());
    QCOMPARE(f.store().steps(10).size(), 1);
}

void TestDurability::progressRisesToTheEnd()
{
    StoreFixture f;
    QList<double> reports;
    const auto note = [&](double done) {
        reports.append(done);
        return true;
    };
    QVERIFY(f.store().apply(manyTrials(5000), kNow, note).ok());
    QVERIFY(reports.size() >= 5);
    QVERIFY(std::ranges::is_sorted(reports));
    QCOMPARE(reports.last(), 1.0);
}

void TestDurability::aBrokenReferenceRefusesTheWholeStep()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    ChangeSet changes;
    const auto good = made(CompanyAlias(), &CompanyAlias::id, Id<CompanyAlias>{7}, &CompanyAlias::company, company.id);
    changes.insert(good);
    changes.insert(made(good, &CompanyAlias::id, Id<CompanyAlias>{8}, &CompanyAlias::company, Id<Company>{999}));
    const auto step = f.apply(changes);
    QCOMPARE(step.error().code, Error::Code::Constraint);
    QCOMPARE(step.error().detail, u"company_alias:8 refers to a missing company"_s);
    QCOMPARE(f.stored(), f.dump());
    f.added(made(CompanyAlias(), &CompanyAlias::company, company.id, &CompanyAlias::alias, u"next"_s));
}

void TestDurability::aStaleUpdateIsRefused()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    ChangeSet removal;
    removal.remove(company);
    StoreFixture::must(f.apply(removal));
    ChangeSet update;
    auto renamed = company;
    renamed.name = u"B"_s;
    update.update(company, renamed);
    QCOMPARE(f.apply(update).error().code, Error::Code::Conflict);
    QCOMPARE(f.apply(removal).error().code, Error::Code::Conflict);
    QCOMPARE(f.store().steps(10).size(), 2);
}

void TestDurability::aVeryLargeStepOfEveryActionIsWrittenWhole()
{
    constexpr int kCount = 12'000; // Makes 22,000 edits, encoded on another thread, and folded on a third.
    StoreFixture f;
    StoreFixture::must(f.apply(manyTrials(kCount)));
    ChangeSet changes;
    for (const Trial &trial : f.now()->rows<Trial>()) {
        if (trial.id.value % 7 == 0) {
            changes.remove(trial);
        } else {
            changes.update(trial, made(trial, &Trial::acronym, trial.id.value % 2 ? u"odd"_s : QString(), &Trial::notes, trial.number));
            changes.insert(made(Trial(), &Trial::id, Id<Trial>{trial.id.value + 1'000'000}, &Trial::number, trial.number));
        }
    }
    const auto step = StoreFixture::must(f.apply(changes));
    f.added(made(Company(), &Company::name, u"while it is folded"_s));
    const QString after = f.dump();
    f.reopen();
    QVERIFY(f.dump() == after);
    QCOMPARE(f.store().steps(10).at(1).recordCount, changes.size());
    QCOMPARE(f.store().integrityProblems(), QStringList());
    StoreFixture::must(f.apply(StoreFixture::must(f.store().revertOf(step, *f.now()))));
    QCOMPARE(f.now()->of<Trial>().size(), kCount);
    QVERIFY(f.now()->rows<Trial>().begin()->notes.isEmpty());
    QVERIFY(f.stored() == f.dump());
}

void TestDurability::aConflictInTheMiddleOfALargeStepLeavesNothing()
{
    StoreFixture f;
    StoreFixture::must(f.apply(manyTrials(4000)));
    ChangeSet changes;
    for (const Trial &trial : f.now()->rows<Trial>())
        changes.update(trial, made(trial, &Trial::notes, u"new"_s));
    changes.of<Trial>()[2000].before->id = changes.of<Trial>()[2000].after->id = Id<Trial>{5};
    QCOMPARE(f.apply(changes).error().code, Error::Code::Conflict);
    QVERIFY(f.stored() == f.dump());
    f.added(made(Company(), &Company::name, u"next"_s));
    QVERIFY(f.stored() == f.dump());
}

#ifdef Q_OS_UNIX
namespace {

/// Runs `work` in a process that dies by SIGKILL in it or after it.
void inAProcessThatDies(const std::function<void()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        raise(SIGKILL);
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFSIGNALED(status))
        qFatal("the child did not die as planned");
}

} // namespace
#endif

void TestDurability::aProcessKilledInTheMiddleLeavesTheLastStep()
{
#ifdef Q_OS_UNIX
    StoreFixture f;
    f.added(made(Company(), &Company::name, u"A"_s));
    const QString before = f.dump();
    f.close();
    inAProcessThatDies([&] {
        const auto store = StoreFixture::must(Store::open(f.path(), f.options()));
        (void)store->apply(manyTrials(20000), kNow, [](double done) {
            if (done > 0.7)
                raise(SIGKILL);
            return true;
        });
    });
    f.reopen();
    QCOMPARE(f.dump(), before);
    QCOMPARE(f.store().steps(10).size(), 1);
    QCOMPARE(f.store().integrityProblems(), QStringList());
#else
    QSKIP("needs fork");
#endif
}

void TestDurability::aProcessKilledAfterAStepKeepsIt()
{
#ifdef Q_OS_UNIX
    StoreFixture f;
    f.close();
    const auto company = made(Company(), &Company::id, Id<Company>{5}, &Company::name, u"A"_s);
    inAProcessThatDies([&] {
        const auto store = StoreFixture::must(Store::open(f.path(), f.options()));
        ChangeSet changes;
        changes.insert(company);
        StoreFixture::must(store->apply(changes, kNow));
        raise(SIGKILL);
    });
    f.reopen();
    QVERIFY(f.now()->find(company.id));
#else
    QSKIP("needs fork");
#endif
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
