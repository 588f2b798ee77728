// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/list_fixture.h"

#include "domain/derived/confidential_records.h"
#include "domain/derived/deal_money.h"
#include "exchange/demo_portfolio.h"
#include "exchange/mapping/own_table.h"
#include "exchange/record_list_writer.h"

#include <QTest>

using namespace unit;
using Action = ListRow::Action;

namespace {

struct OwnKind
{
    ListKind list;
    RecordKind kind;
};
constexpr OwnKind kKinds[] = {{ListKind::Companies, RecordKind::Company}, {ListKind::Candidates, RecordKind::Candidate}, {ListKind::Programs, RecordKind::Program},
                              {ListKind::Trials, RecordKind::Trial}, {ListKind::Deals, RecordKind::Deal}, {ListKind::Events, RecordKind::DealEvent}};

/// The table that `portolan list` writes of a kind.
QByteArray tableOf(const Portfolio &portfolio, RecordKind kind, bool isJson = false)
{
    QList<qint64> ids;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == kind)
            for (const Record &record : portfolio.rows<Record>())
                ids.append(record.id.value);
    });
    const RecordListSpec spec{kind, ids, {}, {QDate(2026, 11, 22), {}}};
    const auto bytes = isJson ? recordListJson(portfolio, spec) : recordListCsv(portfolio, spec);
    if (!bytes.ok())
        qFatal("no table");
    return bytes.value();
}

/// The column's cell of the row that holds `text`.
QByteArray changed(const QByteArray &table, const QByteArray &from, const QByteArray &to)
{
    if (table.count(from) != 1)
        qFatal("%s occurs %lld times", from.constData(), qlonglong(table.count(from)));
    return QByteArray(table).replace(from, to);
}

} // namespace

class TestOwnTables : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTableAgainChangesNothing_data();
    void theTableAgainChangesNothing();
    void aNameThatStayedHereIsNoEdit();
    void onlyTheChangedCellIsRead();
    void theChangedMemberOfJsonIsRead();
    void aGuardedFormulaComesBackAsItWas();
    void computedColumnsAreLeftAndSaid();
    void anotherPortfolioReadsWhatIsStated();
    void termsAndSourcesAreKnown();
    void aListWithSmallNumbersIsNotOurs();

private:
    Snapshot m_demo;
};

void TestOwnTables::initTestCase()
{
    IdSource ids(9, 0);
    auto demo = demoPortfolio(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo"), ids);
    QVERIFY(demo.ok());
    m_demo = applied(std::make_shared<const Portfolio>(), demo.value());
}

void TestOwnTables::theTableAgainChangesNothing_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isJson");
    for (int i = 0; i < int(std::size(kKinds)); ++i) {
        QTest::newRow(qPrintable(tableName(kKinds[i].kind))) << i << false;
        QTest::newRow(qPrintable(tableName(kKinds[i].kind) + u" as JSON"_s)) << i << true;
    }
}

void TestOwnTables::theTableAgainChangesNothing()
{
    QFETCH(int, number);
    ListShelf shelf;
    shelf.now = m_demo;
    QFETCH(bool, isJson);
    const QByteArray table = tableOf(*m_demo, kKinds[number].kind, isJson);
    ListSource source = shelf.source(table);
    QCOMPARE(source.mapping.list, kKinds[number].list);
    const auto plan = planListImport(source, m_demo, shelf.choices, {shelf.ids, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)});
    QVERIFY(plan.ok());
    QVERIFY(plan.value().rows.size() > 100);
    QCOMPARE(plan.value().counts.unchanged, plan.value().rows.size());
    QVERIFY(plan.value().changes.isEmpty());
    QCOMPARE(plan.value().otherwiseComputed, 0);
}

/// What was blanked on its way out must not be written over the title on its way back.
void TestOwnTables::aNameThatStayedHereIsNoEdit()
{
    ListShelf shelf;
    const Deal deal = *m_demo->rows<Deal>().begin();
    Deal named = deal;
    named.title = u"Both rights, with first look at LM-299"_s;
    Candidate secret;
    secret.id.value = 5000;
    secret.name = u"LM-299"_s;
    secret.confidential = true;
    ChangeSet changes;
    changes.update(deal, named);
    changes.insert(secret);
    shelf.now = applied(m_demo, changes);
    const QByteArray table = tableOf(*publicPortfolio(shelf.now).snapshot, RecordKind::Deal);
    QVERIFY(table.contains("first look at [confidential]"));
    const auto plan = shelf.take(table);
    QCOMPARE(plan.counts.updated, 0);
    QCOMPARE(shelf.now->find(deal.id)->title, named.title);
}

void TestOwnTables::onlyTheChangedCellIsRead()
{
    ListShelf shelf;
    shelf.now = m_demo;
    const QByteArray table = changed(tableOf(*m_demo, RecordKind::Deal), "BeiGene,Merck KGaA,lifirafenib,Worldwide|ex Mainland China,233000000,,AT_LEAST,",
                                     "BeiGene,Merck KGaA,lifirafenib,Worldwide|ex Greater China,250000000,,AT_LEAST,");
    const ListPlan plan = shelf.take(table);
    QCOMPARE(plan.counts.updated, 1);
    QCOMPARE(plan.counts.unchanged, plan.rows.size() - 1);
    const Deal deal = shelf.all<Deal>().first();
    QCOMPARE(statedHeadline(*shelf.now, deal.id), (AmountInterval{250'000'000, {}, u"USD"_s}));
    QStringList labels;
    for (const DealTerritory &territory : shelf.now->listOf<&DealTerritory::deal>(deal.id))
        labels.append(codeOf(territory.mode) + u' ' + territory.territory);
    QCOMPARE(labels, (QStringList{u"INCLUDED Worldwide"_s, u"EXCLUDED Greater China"_s}));
    QCOMPARE(shelf.plan(table).changes.size(), 0);
}

void TestOwnTables::theChangedMemberOfJsonIsRead()
{
    ListShelf shelf;
    shelf.now = m_demo;
    QByteArray table = tableOf(*m_demo, RecordKind::Candidate, true);
    const qsizetype at = table.indexOf("\"moa_text\": \"covalent BTK inhibitor\"");
    QVERIFY(at > 0);
    table.replace(at, 36, "\"moa_text\": \"covalent BTK blocker\"");
    const ListPlan plan = shelf.take(table);
    QCOMPARE(plan.counts.updated, 1);
    QCOMPARE(plan.counts.unchanged, plan.rows.size() - 1);
    const auto changed = shelf.all<Candidate>();
    QVERIFY(std::ranges::any_of(changed, [](const Candidate &candidate) { return candidate.mechanism == u"covalent BTK blocker"_s; }));
}

void TestOwnTables::aGuardedFormulaComesBackAsItWas()
{
    ListShelf shelf;
    shelf.take("Company,Country\n=Sum Bio,CN\n@Home Pharma,US\n-2+3 Labs,US\n'Prentice Bio,US\n");
    const QByteArray table = tableOf(*shelf.now, RecordKind::Company);
    QVERIFY(table.contains("'=Sum Bio"));
    const ListPlan again = shelf.plan(table);
    QCOMPARE(again.counts.unchanged, 4);
    QVERIFY(again.changes.isEmpty());
    ListShelf other;
    other.take(table);
    QStringList names;
    for (const Company &company : other.now->rows<Company>())
        names.append(company.name);
    names.sort();
    QCOMPARE(names, (QStringList{u"'Prentice Bio"_s, u"-2+3 Labs"_s, u"=Sum Bio"_s, u"@Home Pharma"_s}));
}

void TestOwnTables::computedColumnsAreLeftAndSaid()
{
    ListShelf shelf;
    shelf.now = m_demo;
    QByteArray table = tableOf(*m_demo, RecordKind::Deal);
    const qsizetype at = table.indexOf("TERMINATED,ENDED_EARLY");
    table.replace(at, 10, "ACTIVE");
    const ListPlan plan = shelf.plan(table);
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(plan.otherwiseComputed, 1);
    QVERIFY(plan.computed.contains(u"status"_s) && plan.computed.contains(u"area"_s) && !plan.computed.contains(u"headline"_s));
}

/// Into an empty portfolio: figures and rights come out as they were.
void TestOwnTables::anotherPortfolioReadsWhatIsStated()
{
    ListShelf shelf;
    shelf.take(tableOf(*m_demo, RecordKind::Company));
    shelf.take(tableOf(*m_demo, RecordKind::Candidate));
    const ListPlan plan = shelf.take(tableOf(*m_demo, RecordKind::Deal));
    QCOMPARE(plan.counts.refused, 0);
    QHash<QString, Deal> there;
    for (const Deal &deal : m_demo->rows<Deal>())
        there.insert(deal.title, deal);
    for (const Deal &deal : shelf.now->rows<Deal>()) {
        const Deal other = there.take(deal.title);
        QVERIFY2(other.id.isValid(), qPrintable(deal.title));
        QCOMPARE(headlineTotal(*shelf.now, deal.id).figure(), headlineTotal(*m_demo, other.id).figure());
        QCOMPARE(upfront(*shelf.now, deal.id).figure(), upfront(*m_demo, other.id).figure());
    }
    QVERIFY(there.isEmpty());
    QVERIFY(shelf.all<StatusEvent>().isEmpty()); // No phase is made of a computed one.
}

void TestOwnTables::termsAndSourcesAreKnown()
{
    for (const RecordKind kind : {RecordKind::DealTerm, RecordKind::Source}) {
        const QList<QByteArray> lines = tableOf(*m_demo, kind).split('\n');
        const QStringList headings = QString::fromUtf8(lines[0].trimmed()).split(u',');
        const QString id = QString::fromUtf8(lines[1]).section(u',', 0, 0);
        QCOMPARE(OwnTable::unlistedKind(headings, id), kind);
    }
    QCOMPARE(OwnTable::unlistedKind({u"id"_s, u"title"_s, u"principal"_s, u"partner"_s}, u"6371364940287366"_s), RecordKind::Unset);
}

void TestOwnTables::aListWithSmallNumbersIsNotOurs()
{
    QVERIFY(!OwnTable::of({u"id"_s, u"title"_s, u"status"_s, u"upfront"_s}, ListKind::Deals, u"17"_s));
    QVERIFY(OwnTable::of({u"id"_s, u"title"_s, u"status"_s, u"upfront"_s}, ListKind::Deals, u"6371364940287366"_s));
}

QTEST_GUILESS_MAIN(TestOwnTables)
#include "tst_own_tables.moc"
