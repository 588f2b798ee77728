// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QtTest>

using namespace domain;
using namespace Qt::StringLiterals;

/// What is stored comes back unchanged, whatever it holds, and ids are never given twice.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryKindComesBack_data();
    void everyFieldOfEveryKindComesBack();
    void everyFieldCanBeEmptyAndExtreme();
    void everyFieldCanBeChangedAndCleared();
    void optionalFlagsKeepNoApartFromUnknown();
    void anEmptyChangeLeavesNoTrace();
    void stepsTellWhoDidWhat();
    void stepsComeInPages();
    void registryTextsAreKeptApart();
    void anIdIsNeverGivenTwice();
    void aCopiedFileAllotsOtherIds();
    void aReaderDrawsNoNumberIntoTheFile();
    void aReaderFollowsAWriterAndLeavesNothing();
    void aReaderWritesABackup();
    void aBackupIsCompleteAndOpens();
    void aBackupNeverOverwritesAnOpenPortfolio();
    void aSoundFileHasNoProblems();
};

void TestStore::everyFieldOfEveryKindComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"x "_s;
    QTest::newRow("quotes and line ends") << u"\"it's\"\r\n\t;--'%1?1\n"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("long Chinese") << u"授权许可，期权行使。"_s.repeated(20000);
    QTest::newRow("outside the basic plane") << u"𠮷😀"_s;
    QTest::newRow("spaces around") << u"  x "_s;
}

void TestStore::everyFieldOfEveryKindComesBack()
{
    QFETCH(QString, text);
    StoreFixture f;
    StoreFixture::must(f.apply(everyKind(text)));
    const QString before = f.dump();
    f.reopen();
    QVERIFY(f.dump() == before);
    forEachRecordKind([&]<class Record>() {
        const Id<Record> id{1000 + qint64(recordKindOf<Record>())};
        const Record *found = f.now()->find(id);
        QVERIFY(found && *found == filledRecord<Record>(id.value, text));
    });
}

void TestStore::everyFieldCanBeEmptyAndExtreme()
{
    StoreFixture f;
    DealTerm term = filledRecord<DealTerm>(5000, u"t"_s);
    term.min = std::numeric_limits<qint64>::min();
    term.equivalentMin = 0;
    term.asset = {};
    auto changes = everyKind(u"x"_s);
    changes.insert(term);
    StoreFixture::must(f.apply(changes));
    forEachRecordKind([&]<class Record>() {
        Record record;
        record.id.value = 6000 + qint64(recordKindOf<Record>());
        for (const auto &field : kFields<Record>) {
            if (field.required && (field.kind == FieldKind::Reference || field.kind == FieldKind::AnyReference))
                field.set(record, 1000 + qint64(field.kind == FieldKind::Reference ? field.references : RecordKind::Setting));
        }
        ChangeSet one;
        one.insert(record);
        StoreFixture::must(f.apply(one));
    });
    const QString before = f.dump();
    f.reopen();
    QCOMPARE(f.dump(), before);
    QCOMPARE(f.now()->find(term.id)->min, std::optional(std::numeric_limits<qint64>::min()));
    QCOMPARE(f.now()->find(term.id)->equivalentMin, std::optional(qint64(0)));
}

void TestStore::everyFieldCanBeChangedAndCleared()
{
    StoreFixture f;
    StoreFixture::must(f.apply(everyKind(u"x"_s)));
    ChangeSet changes;
    forEachRecordKind([&]<class Record>() {
        const Record *record = f.now()->find(Id<Record>{1000 + qint64(recordKindOf<Record>())});
        Record cleared = *record;
        for (const auto &field : kFields<Record>) {
            if (!field.required)
                field.set(cleared, {});
        }
        changes.update(*record, cleared);
    });
    StoreFixture::must(f.apply(changes));
    const QString before = f.dump();
    f.reopen();
    QCOMPARE(f.dump(), before);
}

void TestStore::optionalFlagsKeepNoApartFromUnknown()
{
    StoreFixture f;
    const auto no = f.added(made(Indication(), &Indication::name, u"A"_s, &Indication::solidTumor, false));
    const auto unknown = f.added(made(Indication(), &Indication::name, u"B"_s));
    f.reopen();
    QCOMPARE(f.now()->find(no.id)->solidTumor, std::optional(false));
    QCOMPARE(f.now()->find(unknown.id)->solidTumor, std::optional<bool>());
}

void TestStore::anEmptyChangeLeavesNoTrace()
{
    StoreFixture f;
    QCOMPARE(StoreFixture::must(f.apply({})), qint64(0));
    QVERIFY(f.store().steps(10).isEmpty());
}

void TestStore::stepsTellWhoDidWhat()
{
    StoreFixture f;
    ChangeSet changes;
    changes.label = {StepLabel::Action::Import, RecordKind::Trial, u"status"_s, u"ctg 中文.csv"_s, 7};
    changes.insert(made(Company(), &Company::id, Id<Company>{1}, &Company::name, u"Acme"_s));
    changes.insert(made(Company(), &Company::id, Id<Company>{2}, &Company::name, u"Beta"_s));
    const auto at = QDateTime(QDate(2025, 3, 1), QTime(8, 30, 15, 250), Qt::UTC);
    f.setClock(at);
    const qint64 first = StoreFixture::must(f.apply(changes));
    ChangeSet back = changes.inverted();
    back.reverts = first;
    const qint64 second = StoreFixture::must(f.apply(back));
    f.reopen();
    const auto steps = f.store().steps(10);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[1].id, first);
    QCOMPARE(steps[1].at, at);
    QCOMPARE(steps[1].author, u"Ada"_s);
    QCOMPARE(steps[1].label, changes.label);
    QCOMPARE(steps[1].recordCount, qint64(2));
    QCOMPARE(steps[1].reverts, qint64(0));
    QCOMPARE(steps[1].revertedBy, second);
    QCOMPARE(steps[0].reverts, first);
}

void TestStore::stepsComeInPages()
{
    StoreFixture f;
    for (int i = 0; i < 5; ++i)
        f.added(made(Company(), &Company::name, QString::number(i)));
    const auto page = f.store().steps(2);
    QCOMPARE(page.size(), 2);
    const auto next = f.store().steps(10, page.last().id);
    QCOMPARE(next.size(), 3);
    QCOMPARE(next.first().id, page.last().id - 1);
}

void TestStore::registryTextsAreKeptApart()
{
    StoreFixture f;
    ChangeSet changes;
    const QString text = u"Brief summary. 简要总结。\n"_s.repeated(1000);
    changes.insert(made(Trial(), &Trial::id, Id<Trial>{1}, &Trial::number, u"NCT00000001"_s, &Trial::texts, u"abc"_s));
    changes.texts.insert(u"abc"_s, qCompress(text.toUtf8()));
    changes.texts.insert(u"bomb"_s, QByteArray::fromHex("ffffffff789c"));
    StoreFixture::must(f.apply(changes));
    StoreFixture::must(f.apply(changes.inverted()));
    ChangeSet again;
    again.texts = changes.texts;
    StoreFixture::must(f.apply(again));
    f.reopen();
    QCOMPARE(f.store().text(u"abc"_s), text);
    QCOMPARE(f.store().text(u"none"_s), QString());
    QCOMPARE(f.store().text(u"bomb"_s), QString());
}

void TestStore::anIdIsNeverGivenTwice()
{
    StoreFixture f;
    QCOMPARE(f.store().ids().copyNumber(), qint64(42));
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    ChangeSet removal;
    removal.remove(company);
    StoreFixture::must(f.apply(removal));
    f.reopen();
    QCOMPARE(f.store().ids().copyNumber(), qint64(42));
    QVERIFY(f.store().ids().nextValue() > company.id.value);
}

void TestStore::aCopiedFileAllotsOtherIds()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    f.close();
    QVERIFY(QFile::copy(f.path(), f.path(u"copy.portolan"_s)));
    auto options = f.options();
    options.random = [] { return 4711u; };
    {
        const auto copy = StoreFixture::must(database::Store::open(f.path(u"copy.portolan"_s), options));
        QCOMPARE(copy->ids().copyNumber(), qint64(4712));
        QVERIFY(copy->ids().lastCounter() >= (company.id.value & 0xffffffff));
    }
    options.random = [] { return 1u; };
    const auto again = StoreFixture::must(database::Store::open(f.path(u"copy.portolan"_s), options));
    QCOMPARE(again->ids().copyNumber(), qint64(4712));
    options.machineFingerprint = u"another"_s;
    const auto moved = StoreFixture::must(database::Store::open(f.path(), options));
    QCOMPARE(moved->ids().copyNumber(), qint64(2));
}

void TestStore::aReaderDrawsNoNumberIntoTheFile()
{
    StoreFixture f;
    f.close();
    auto options = f.options();
    options.mode = database::OpenMode::ReadOnly;
    options.machineFingerprint = u"another"_s;
    options.random = [] { return 99u; };
    QCOMPARE(StoreFixture::must(database::Store::open(f.path(), options))->ids().copyNumber(), qint64(100));
    f.reopen();
    QCOMPARE(f.store().ids().copyNumber(), qint64(42));
}

void TestStore::aReaderFollowsAWriterAndLeavesNothing()
{
    StoreFixture f;
    StoreFixture::must(f.apply(everyKind(u"x"_s)));
    f.close();
    const QStringList before = QDir(QFileInfo(f.path()).absolutePath()).entryList(QDir::Files);
    auto options = f.options();
    options.mode = database::OpenMode::ReadOnly;
    auto reader = StoreFixture::must(database::Store::open(f.path(), options));
    const QString first = support::dump(*StoreFixture::must(reader->load()));
    f.reopen();
    f.added(made(Company(), &Company::name, u"Later"_s));
    const QString later = f.dump();
    QVERIFY(later != first);
    f.close();
    QCOMPARE(support::dump(*StoreFixture::must(reader->load())), later);
    QVERIFY(!reader->apply(everyKind(u"y"_s), QDateTime::currentDateTimeUtc()).ok());
    reader.reset();
    QCOMPARE(QDir(QFileInfo(f.path()).absolutePath()).entryList(QDir::Files), before);
}

void TestStore::aReaderWritesABackup()
{
    StoreFixture f;
    StoreFixture::must(f.apply(everyKind(u"x"_s)));
    f.close();
    auto options = f.options();
    options.mode = database::OpenMode::ReadOnly;
    const auto reader = StoreFixture::must(database::Store::open(f.path(), options));
    QVERIFY(reader->backupTo(f.path(u"copy.portolan"_s)).ok());
    const auto copy = StoreFixture::must(database::Store::open(f.path(u"copy.portolan"_s), options));
    QCOMPARE(support::dump(*StoreFixture::must(copy->load())), f.dump());
}

void TestStore::aBackupIsCompleteAndOpens()
{
    StoreFixture f;
    StoreFixture::must(f.apply(everyKind(u"x"_s)));
    const QString backup = f.path(u"backup.portolan"_s);
    StoreFixture::must(f.store().backupTo(backup));
    f.added(made(Company(), &Company::name, u"later"_s));
    StoreFixture::must(f.store().backupTo(backup));
    const auto copy = StoreFixture::must(database::Store::open(backup, f.options()));
    QCOMPARE(support::dump(*StoreFixture::must(copy->load())), f.dump());
    QCOMPARE(copy->steps(10).size(), 2);
    QVERIFY(!f.store().backupTo(f.path(u"no/such/folder.portolan"_s)).ok());
    QVERIFY(!QFile::exists(backup + u".unfinished"_s));
}

void TestStore::aBackupNeverOverwritesAnOpenPortfolio()
{
    StoreFixture f;
    StoreFixture other;
    QCOMPARE(f.store().backupTo(f.path()).error().code, Error::Code::Usage);
    QCOMPARE(f.store().backupTo(other.path()).error().code, Error::Code::Locked);
}

void TestStore::aSoundFileHasNoProblems()
{
    StoreFixture f;
    StoreFixture::must(f.apply(everyKind(u"x"_s)));
    QCOMPARE(f.store().integrityProblems(), QStringList());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
