// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "database/connection.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace domain;
using namespace Qt::StringLiterals;
using database::OpenMode;
using database::Store;

/// Each file that cannot be used is refused with its reason, and is byte for byte the same afterwards.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPortfolioIsRefused_data();
    void whatIsNoPortfolioIsRefused();
    void aTamperedPortfolioIsRefused_data();
    void aTamperedPortfolioIsRefused();
    void aTruncatedPortfolioIsDamaged_data();
    void aTruncatedPortfolioIsDamaged();
    void anOverwrittenPageIsDamaged();
    void aMissingFileIsNotMade();
    void creatingRefusesAFileThatExists();
    void creatingNeedsAFolder();
    void aReadOnlyFileOpensForReadingOnly();
    void aSecondWindowIsRefusedUntilTheFirstCloses();
    void theLockOfADeadProcessIsTakenOver();
    void aReaderRefusesToWrite();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

/// Refused in both modes, unchanged, and nothing left beside it.
void verifyRefused(const StoreFixture &f, const QString &path, Error::Code code)
{
    const QByteArray before = contents(path);
    const auto entries = QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files);
    for (const auto mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        auto options = f.options();
        options.mode = mode;
        const auto store = Store::open(path, options);
        QVERIFY(!store.ok());
        QCOMPARE(store.error().code, code);
    }
    QCOMPARE(contents(path), before);
    QCOMPARE(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files), entries);
}

} // namespace

void TestRefusals::whatIsNoPortfolioIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("CSV") << QByteArray("NCT Number,Study Title\nNCT00000001,A trial\n").repeated(100);
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04").append(QByteArray(5000, '\0'));
    QTest::newRow("another program's SQLite file") << QByteArray("SQLite format 3\0", 16).append(QByteArray(4080, '\0'));
}

void TestRefusals::whatIsNoPortfolioIsRefused()
{
    QFETCH(QByteArray, bytes);
    StoreFixture f;
    f.close();
    const QString path = f.path(u"other.portolan"_s);
    write(path, bytes);
    verifyRefused(f, path, Error::Code::NotAPortfolio);
}

void TestRefusals::aTamperedPortfolioIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON company BEGIN DELETE FROM trial; END"_s << Error::Code::ForeignSchema;
    QTest::newRow("view") << u"CREATE VIEW v AS SELECT * FROM company"_s << Error::Code::ForeignSchema;
    QTest::newRow("table") << u"CREATE TABLE extra (id INTEGER)"_s << Error::Code::ForeignSchema;
    QTest::newRow("index") << u"CREATE INDEX extra ON company (name_en)"_s << Error::Code::ForeignSchema;
    QTest::newRow("column") << u"ALTER TABLE company ADD COLUMN extra TEXT"_s << Error::Code::ForeignSchema;
    QTest::newRow("table missing") << u"DROP TABLE setting"_s << Error::Code::Damaged;
    QTest::newRow("newer") << u"PRAGMA user_version = 99; UPDATE portfolio_meta SET value = '99' WHERE key = 'readable_from'"_s
                           << Error::Code::NewerSchema;
    QTest::newRow("newer with a trigger") << u"PRAGMA user_version = 99; CREATE TRIGGER t AFTER INSERT ON company BEGIN DELETE FROM trial; END"_s
                                          << Error::Code::NewerSchema;
    QTest::newRow("other application") << u"PRAGMA application_id = 1"_s << Error::Code::NotAPortfolio;
}

void TestRefusals::aTamperedPortfolioIsRefused()
{
    QFETCH(QString, sql);
    QFETCH(Error::Code, code);
    StoreFixture f;
    f.added(made(Company(), &Company::name, u"A"_s));
    f.close();
    {
        database::Connection connection(f.path(), database::Access::ReadWrite);
        connection.text(u"PRAGMA journal_mode = DELETE"_s);
        connection.run(sql);
    }
    verifyRefused(f, f.path(), code);
}

void TestRefusals::aTruncatedPortfolioIsDamaged_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 30, 60, 90, 99})
        QTest::addRow("%d %%", percent) << percent;
}

void TestRefusals::aTruncatedPortfolioIsDamaged()
{
    QFETCH(int, percent);
    StoreFixture f;
    StoreFixture::must(f.apply(everyKind(u"x"_s.repeated(5000))));
    f.close();
    const QByteArray whole = contents(f.path());
    const QString path = f.path(u"cut.portolan"_s);
    write(path, whole.first(whole.size() * percent / 100));
    auto options = f.options();
    const auto store = Store::open(path, options);
    QVERIFY(!store.ok());
    QCOMPARE(store.error().code, Error::Code::Damaged);
    QCOMPARE(contents(path), whole.first(whole.size() * percent / 100));
}

void TestRefusals::anOverwrittenPageIsDamaged()
{
    StoreFixture f;
    StoreFixture::must(f.apply(everyKind(u"x"_s.repeated(5000))));
    f.close();
    QByteArray bytes = contents(f.path());
    bytes.replace(8192, 4096, QByteArray(4096, '\xAA'));
    write(f.path(), bytes);
    QCOMPARE(Store::open(f.path(), f.options()).error().code, Error::Code::Damaged);
    QCOMPARE(contents(f.path()), bytes);
}

void TestRefusals::aMissingFileIsNotMade()
{
    StoreFixture f;
    const QString path = f.path(u"missing.portolan"_s);
    QCOMPARE(Store::open(path, f.options()).error().code, Error::Code::CannotOpen);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(Store::open(QFileInfo(f.path()).absolutePath(), f.options()).error().code, Error::Code::CannotOpen);
}

void TestRefusals::creatingRefusesAFileThatExists()
{
    StoreFixture f;
    const QString path = f.path(u"mine.csv"_s);
    write(path, "a,b\n");
    QCOMPARE(Store::create(path, f.options()).error(), (Error{Error::Code::CannotWrite, u"exists"_s, path}));
    QCOMPARE(contents(path), QByteArray("a,b\n"));
}

void TestRefusals::creatingNeedsAFolder()
{
    StoreFixture f;
    QCOMPARE(Store::create(f.path(u"no/such/p.portolan"_s), f.options()).error().code, Error::Code::CannotWrite);
}

void TestRefusals::aReadOnlyFileOpensForReadingOnly()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
#endif
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    f.close();
    const QString folder = QFileInfo(f.path()).absolutePath();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    auto options = f.options();
    const auto refused = Store::open(f.path(), options);
    options.mode = OpenMode::ReadOnly;
    const auto store = Store::open(f.path(), options);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(refused.error().code, Error::Code::CannotWrite);
    QVERIFY(store.ok());
    QVERIFY(StoreFixture::must(store.value()->load())->find(company.id));
}

void TestRefusals::aSecondWindowIsRefusedUntilTheFirstCloses()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    QCOMPARE(Store::open(f.path(), f.options()).error().code, Error::Code::Locked);
    auto options = f.options();
    options.mode = OpenMode::ReadOnly;
    {
        const auto reader = StoreFixture::must(Store::open(f.path(), options));
        QVERIFY(StoreFixture::must(reader->load())->find(company.id));
        const auto later = f.added(made(Company(), &Company::name, u"B"_s));
        QVERIFY(StoreFixture::must(reader->load())->find(later.id));
    }
    f.close();
    QVERIFY(Store::open(f.path(), f.options()).ok());
}

void TestRefusals::theLockOfADeadProcessIsTakenOver()
{
    StoreFixture f;
    f.close();
    write(f.path() + u".lock"_s, "2147483646\nportolan\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QVERIFY(Store::open(f.path(), f.options()).ok());
}

void TestRefusals::aReaderRefusesToWrite()
{
    StoreFixture f;
    f.close();
    auto options = f.options();
    options.mode = OpenMode::ReadOnly;
    const auto reader = StoreFixture::must(Store::open(f.path(), options));
    QVERIFY(reader->isReadOnly());
    QCOMPARE(reader->apply(everyKind(u"x"_s), QDateTime::currentDateTimeUtc()).error().code, Error::Code::CannotWrite);
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
