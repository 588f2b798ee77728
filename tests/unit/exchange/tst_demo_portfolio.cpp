// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_status.h"
#include "domain/derived/deal_money.h"
#include "exchange/csv_reader.h"
#include "exchange/demo_portfolio.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QString facts()
{
    return QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo");
}

/// Reads a facts file apart from the builder: column name → cell, row by row.
QList<QMap<QString, QString>> rowsOf(const QString &name)
{
    QFile file(facts() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(name));
    QStringList header;
    QList<QMap<QString, QString>> rows;
    const auto status = CsvReader(file).read([&](const CsvRecord &record) {
        if (header.isEmpty()) {
            header = record.cells;
            return true;
        }
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header[i], record.cells[i]);
        rows.append(row);
        return true;
    });
    if (!status.ok())
        qFatal("%s", qPrintable(status.error().detail));
    return rows;
}

/// One line of the table in the facts README.
struct Count
{
    int deals = 0;
    int out = 0;
    int returned = 0;
    int outReturned = 0;

    void add(bool isOut, bool isBack)
    {
        ++deals;
        out += isOut;
        returned += isBack;
        outReturned += isOut && isBack;
    }
    friend bool operator==(const Count &, const Count &) = default;
};

} // namespace

class TestDemoPortfolio : public QObject
{
    Q_OBJECT

private:
    ChangeSet m_changes;
    Snapshot m_demo;

    const Deal *deal(const QString &title) const
    {
        for (const Deal &deal : m_demo->rows<Deal>()) {
            if (deal.title.contains(title))
                return &deal;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        IdSource ids(1, 0);
        const auto built = demoPortfolio(facts(), ids);
        QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(built.error().detail + u" "_s + built.error().where));
        m_changes = built.value();
        m_demo = applied(std::make_shared<const Portfolio>(), m_changes);
    }

    void everyFactIsThere()
    {
        QCOMPARE(m_demo->of<Candidate>().size(), 159);
        QCOMPARE(m_demo->of<Company>().size(), 135);
        QCOMPARE(m_demo->of<Indication>().size(), 78);
        QCOMPARE(m_demo->of<StatusEvent>().size(), 372);
        QCOMPARE(m_demo->of<Trial>().size(), 154);
        QCOMPARE(m_demo->of<Deal>().size(), 114);
        QCOMPARE(m_demo->of<DealCandidate>().size(), 132);
        QCOMPARE(m_demo->of<DealEvent>().size(), 182 + 3); // three notices apart from their endings
        QCOMPARE(m_demo->of<RegulatoryEvent>().size(), 78);
        QCOMPARE(m_demo->of<Benchmark>().size(), 40);
        QCOMPARE(m_demo->setting(settings::kDemo), u"1"_s);
        QCOMPARE(m_demo->setting(settings::kTitle), u"Demo: China out-licensing"_s);
    }

    void theCohortOf2020IsAsPublished()
    {
        const AsOf asOf{QDate(2025, 4, 20), {}};
        int deals = 0, returned = 0;
        for (const Deal &deal : m_demo->rows<Deal>()) {
            if (cohortDate(*m_demo, deal).yearNumber() != 2020)
                continue;
            ++deals;
            returned += isReturned(*m_demo, deal.id, asOf) ? 1 : 0;
        }
        QCOMPARE(deals, 16);
        QCOMPARE(returned, 9);
    }

    void yearsAndReturnsAgreeWithAnIndependentCount()
    {
        QMap<QString, QString> hq;
        for (const auto &row : rowsOf(u"organizations.csv"_s))
            hq.insert(row[u"name"_s], row[u"hq_country"_s]);
        QSet<QString> ended;
        for (const auto &row : rowsOf(u"deal_events.csv"_s)) {
            if (row[u"event"_s] == u"Terminated"_s || row[u"event"_s] == u"Rights returned"_s)
                ended.insert(row[u"deal_key"_s]);
        }
        const QSet<QString> home{u"CN"_s, u"HK"_s};
        QMap<int, Count> expected, found;
        for (const auto &row : rowsOf(u"deals.csv"_s)) {
            const bool out = home.contains(hq[row[u"licensor"_s]]) && !home.contains(hq[row[u"licensee"_s]]);
            expected[row[u"announced_date"_s].left(4).toInt()].add(out, ended.contains(row[u"deal_key"_s]));
        }
        const AsOf asOf{QDate(2026, 11, 22), {}};
        for (const Deal &deal : m_demo->rows<Deal>())
            found[cohortDate(*m_demo, deal).yearNumber()].add(direction(*m_demo, deal.id) == DealDirection::Outbound, isReturned(*m_demo, deal.id, asOf));
        QCOMPARE(found.keys(), expected.keys());
        for (const int year : expected.keys())
            QVERIFY2(found[year] == expected[year], qPrintable(QString::number(year)));
        QVERIFY((found[2020] == Count{16, 10, 9, 8})); // the facts README's own table
        QVERIFY((found[2025] == Count{25, 23, 0, 0}));
    }

    void wordsAreMappedAsDecided()
    {
        int noticed = 0, lapsed = 0, taken = 0, accelerated = 0, conditional = 0, designations = 0;
        const AsOf asOf{QDate(2026, 11, 22), {}};
        for (const DealEvent &event : m_demo->rows<DealEvent>()) {
            noticed += event.type == DealEventType::TerminationNotice;
            lapsed += event.type == DealEventType::OptionLapsed && dealStatus(*m_demo, event.deal, asOf) == DealStatus::Lapsed;
        }
        for (const StatusEvent &event : m_demo->rows<StatusEvent>()) {
            QVERIFY(event.activity != Activity::Withdrawn);
            taken += event.reason == u"application withdrawn"_s && event.phase == Phase::Filed && event.activity == Activity::Discontinued;
        }
        for (const RegulatoryEvent &event : m_demo->rows<RegulatoryEvent>()) {
            const Term *designation = m_demo->find(event.designation);
            accelerated += designation && designation->code == u"ACCELERATED_APPROVAL"_s && event.agency == Agency::Fda;
            conditional += designation && designation->code == u"CONDITIONAL_MA"_s && event.agency == Agency::Ema;
            designations += event.kind == RegEvent::DesignationGranted && designation;
        }
        QCOMPARE(noticed, 3);
        QCOMPARE(lapsed, 1);
        QCOMPARE(taken, 1);
        QCOMPARE(accelerated, 4);
        QCOMPARE(conditional, 2);
        QCOMPARE(designations, 9);
        int unrecorded = 0;
        for (const Trial &trial : m_demo->rows<Trial>())
            unrecorded += trial.status == TrialStatus::Unset;
        QCOMPARE(unrecorded, 84);
        for (const Program &program : m_demo->rows<Program>())
            QVERIFY(program.region != u"Global"_s && program.region != u"UK"_s && program.region != u"EU"_s);
    }

    void moneyIsExact()
    {
        qint64 sum = 0, tenths = 0;
        for (const DealTerm &term : m_demo->rows<DealTerm>()) {
            if (term.type == TermType::Headline)
                sum += term.max.value_or(term.min.value_or(0));
        }
        for (const auto &row : rowsOf(u"deals.csv"_s)) {
            const QStringList parts = row[u"headline_total_usd_m"_s].split(u'.');
            tenths += parts[0].toLongLong() * 10 + parts.value(1, u"0"_s).toLongLong();
        }
        QCOMPARE(sum, tenths * 100'000);
    }

    void everyRowHasItsSource()
    {
        QMap<RecordKind, QSet<qint64>> cited;
        for (const Citation &citation : m_demo->rows<Citation>()) {
            QVERIFY(m_demo->find(citation.source));
            cited[citation.kind].insert(citation.record);
        }
        QCOMPARE(cited[RecordKind::Candidate].size(), 159);
        QCOMPARE(cited[RecordKind::StatusEvent].size(), 372);
        QCOMPARE(cited[RecordKind::Trial].size(), 154);
        QCOMPARE(cited[RecordKind::Deal].size(), 114);
        QCOMPARE(cited[RecordKind::DealEvent].size(), 185);
        QCOMPARE(cited[RecordKind::RegulatoryEvent].size(), 78);
        QSet<QString> links;
        int internal = 0;
        for (const Source &source : m_demo->rows<Source>()) {
            QVERIFY(!source.title.isEmpty());
            QVERIFY(source.url.isEmpty() || !links.contains(source.url));
            links.insert(source.url);
            internal += source.kind == SourceKind::Internal;
        }
        QCOMPARE(internal, 1);
        for (const Benchmark &benchmark : m_demo->rows<Benchmark>())
            QVERIFY(m_demo->find(benchmark.source));
    }

    void territoriesHaveTheirCountries()
    {
        for (const DealTerritory &territory : m_demo->rows<DealTerritory>())
            QVERIFY2(!m_demo->listOf<&DealTerritoryCountry::territory>(territory.id).isEmpty(), qPrintable(territory.territory));
        for (const DealParty &party : m_demo->rows<DealParty>())
            QVERIFY(!party.hqAtSigning.isEmpty());
    }

    void buildingItAgainGivesTheSame()
    {
        IdSource ids(1, 0);
        QVERIFY(demoPortfolio(facts(), ids).value().edits == m_changes.edits);
    }

    void missingFactsAreAnErrorNotAnEmptyDemo()
    {
        IdSource ids(1, 0);
        const auto built = demoPortfolio(u"/nowhere"_s, ids);
        QVERIFY(!built.ok());
        QCOMPARE(built.error().code, Error::Code::CannotOpen);
    }
};

QTEST_GUILESS_MAIN(TestDemoPortfolio)
#include "tst_demo_portfolio.moc"
