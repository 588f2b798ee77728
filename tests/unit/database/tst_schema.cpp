// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "database/failure.h"
#include "database/record_table.h"
#include "database/schema.h"
#include "database/store_file.h"

#include <QtTest>

#include <vector>

using namespace domain;
using namespace database;
using namespace Qt::StringLiterals;

/// The schema is what the field tables say, and old files are brought to it without loss.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreTheFields();
    void everyReferenceIsEnforcedAndIndexed();
    void nothingInTheSchemaRunsByItself();
    void migrationsAreNumberedWithoutGaps();
    void theReleasedSchemaStillOpens_data();
    void theReleasedSchemaStillOpens();
    void anOldFileIsBackedUpAndMigrated();
    void aMigrationThatBreaksReferencesIsTakenBack();
};

namespace {

/// "name type notnull default" of each column, in order.
QStringList columnsOf(const Connection &connection, const QString &table)
{
    return connection.texts(u"SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || coalesce(dflt_value, '-')"
                            " FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
}

QString expectedColumn(const FieldMeta &field, bool emptyByDefault)
{
    const QString name = QString::fromLatin1(field.key);
    switch (field.kind) {
    case FieldKind::Flag:
        return name + u" INTEGER 1 0"_s;
    case FieldKind::OptionalFlag:
        return name + u" INTEGER 0 -"_s;
    case FieldKind::Reference:
    case FieldKind::AnyReference:
        return name + (field.required ? u" INTEGER 1 -"_s : u" INTEGER 0 -"_s);
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::BasisPoints:
        return name + (emptyByDefault ? u" INTEGER 0 -"_s : u" INTEGER 1 0"_s);
    default:
        return name + u" TEXT 1 ''"_s;
    }
}

Connection freshSchema()
{
    Connection connection = Connection::inMemory();
    migrate(connection, migrations());
    return connection;
}

constexpr Migration kNext{4, "0004_next", "ALTER TABLE company ADD COLUMN color TEXT NOT NULL DEFAULT 'blue'; PRAGMA user_version = 4"};
constexpr Migration kBroken{4, "0004_broken",
                            "INSERT INTO company_alias (id, company_id, alias) VALUES (77, 78, 'x'); PRAGMA user_version = 4"};

/// All released migrations and one more.
std::vector<Migration> followedBy(const Migration &next)
{
    std::vector<Migration> list(migrations().begin(), migrations().end());
    list.push_back(next);
    return list;
}

} // namespace

void TestSchema::columnsAreTheFields()
{
    const Connection connection = freshSchema();
    forEachRecordKind([&]<class Record>() {
        QStringList expected{u"id INTEGER 0 -"_s};
        for (const auto &field : kFields<Record>)
            expected.append(expectedColumn(field, isEmpty(field.get(Record{}))));
        QCOMPARE(columnsOf(connection, tableName(recordKindOf<Record>())), expected);
    });
}

void TestSchema::everyReferenceIsEnforcedAndIndexed()
{
    const Connection connection = freshSchema();
    forEachRecordKind([&]<class Record>() {
        const QString table = tableName(recordKindOf<Record>());
        QStringList expected;
        for (const auto &field : kFields<Record>) {
            if (field.kind == FieldKind::Reference)
                expected.append(u"%1 %2"_s.arg(QLatin1StringView(field.key), tableName(field.references)));
        }
        expected.sort();
        QCOMPARE(connection.texts(u"SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('%1') ORDER BY 1"_s.arg(table)), expected);
        QCOMPARE(connection.number(u"SELECT count(*) FROM pragma_index_list('%1')"_s.arg(table)), qint64(expected.size()));
    });
}

void TestSchema::nothingInTheSchemaRunsByItself()
{
    const Connection connection = freshSchema();
    QCOMPARE(connection.number(u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s), qint64(0));
    QCOMPARE(connection.number(u"SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%GENERATED%'"_s), qint64(0));
    QCOMPARE(connection.number(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND NOT strict"_s), qint64(0));
}

void TestSchema::migrationsAreNumberedWithoutGaps()
{
    int version = 0;
    for (const auto &migration : migrations())
        QCOMPARE(migration.version, ++version);
    QCOMPARE(schemaVersion(freshSchema()), version);
}

void TestSchema::theReleasedSchemaStillOpens_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kinds"); // Kinds are appended, so a schema knows the first ones.
    QTest::newRow("schema 1") << u"schema_0001.portolan"_s << 30;
    QTest::newRow("schema 2") << u"schema_0002.portolan"_s << 39;
    QTest::newRow("schema 3") << u"schema_0003.portolan"_s << 43;
}

void TestSchema::theReleasedSchemaStillOpens()
{
    QFETCH(QString, file);
    QFETCH(int, kinds);
    StoreFixture f;
    const QString path = f.path(file);
    QVERIFY(QFile::copy(QStringLiteral(PORTOLAN_TEST_DATA "/") + file, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto store = StoreFixture::must(Store::open(path, f.options()));
    const auto portfolio = StoreFixture::must(store->load());
    forEachRecordKind([&]<class Record>() {
        const qint64 id = 1000 + qint64(recordKindOf<Record>());
        const Record *record = portfolio->find(Id<Record>{id});
        QCOMPARE(record != nullptr, int(recordKindOf<Record>()) <= kinds);
        Record expected = filledRecord<Record>(id, u"授权 "_s);
        if constexpr (std::is_same_v<Record, Company>)
            expected.lastVerified = kinds >= 39 ? expected.lastVerified : PartialDate();
        if constexpr (std::is_same_v<Record, DealEvent>)
            expected.territory = kinds >= 43 ? expected.territory : QString();
        if (const auto *owner = findField<Record>(u"record_kind"))
            owner->set(expected, qint64(kinds)); // The last kind the schema knew.
        QVERIFY(!record || *record == expected);
    });
    QCOMPARE(store->integrityProblems(), QStringList());
    QCOMPARE(store->steps(10).size(), 1);
    QCOMPARE(store->text(u"abc"_s), u"long text"_s);
}

void TestSchema::anOldFileIsBackedUpAndMigrated()
{
    StoreFixture f;
    StoreFixture::must(f.apply(everyKind(u"x"_s)));
    f.close();
    const auto list = followedBy(kNext);
    {
        const StoreFile file = openFile(f.path(), f.options(), list);
        QCOMPARE(schemaVersion(*file.connection), kNext.version);
        QCOMPARE(file.connection->text(u"SELECT color FROM company"_s), u"blue"_s);
    }
    const auto backup = StoreFixture::must(Store::open(f.path(u"p.schema-3.portolan"_s), f.options()));
    QCOMPARE(support::dump(*StoreFixture::must(backup->load())), f.dump());
    // The migrated file is now newer than this program.
    QCOMPARE(Store::open(f.path(), f.options()).error().code, Error::Code::NewerSchema);
    auto reader = f.options();
    reader.mode = OpenMode::ReadOnly;
    QCOMPARE(support::dump(*StoreFixture::must(StoreFixture::must(Store::open(f.path(), reader))->load())), f.dump());
}

void TestSchema::aMigrationThatBreaksReferencesIsTakenBack()
{
    StoreFixture f;
    f.added(made(Company(), &Company::name, u"A"_s));
    f.close();
    const auto list = followedBy(kBroken);
    QVERIFY_THROWS_EXCEPTION(Failure, openFile(f.path(), f.options(), list));
    f.reopen();
    QCOMPARE(f.now()->of<Company>().size(), 1);
    QCOMPARE(f.now()->of<CompanyAlias>().size(), 0);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
