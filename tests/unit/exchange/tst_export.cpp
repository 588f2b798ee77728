// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/built_in_vocabulary.h"
#include "exchange/chart_writer.h"
#include "exchange/csv_reader.h"
#include "exchange/demo_portfolio.h"
#include "exchange/lossless_export.h"
#include "exchange/record_list_writer.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QString noText(const QString &)
{
    return {};
}

Snapshot empty()
{
    return std::make_shared<const Portfolio>();
}

QByteArray jsonOf(const Portfolio &portfolio, const TextLookup &textOf = noText)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writePortfolioJson(portfolio, textOf, buffer).ok())
        qFatal("cannot write to memory");
    return buffer.data();
}

bool areEqual(const Portfolio &a, const Portfolio &b)
{
    bool equal = true;
    forEachRecordKind([&]<class Record>() {
        equal = equal && std::equal(a.rows<Record>().begin(), a.rows<Record>().end(), b.rows<Record>().begin(), b.rows<Record>().end());
    });
    return equal;
}

Value randomValue(QRandomGenerator &random, const FieldMeta &field)
{
    if (random.bounded(4) == 0)
        return {};
    static const QString kLetters = QString::fromUtf8("aZ09 ,\"\\\n\t泽布é\u2028{}");
    QString text;
    for (int n = 1 + random.bounded(8); n > 0; --n)
        text.append(kLetters[random.bounded(int(kLetters.size()))]);
    switch (field.kind) {
    case FieldKind::Flag:
    case FieldKind::OptionalFlag: return random.bounded(2) == 1;
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::BasisPoints: return qint64(random.generate64() >> 12) - (qint64(1) << 51);
    case FieldKind::Reference:
    case FieldKind::AnyReference: return qint64(1 + random.bounded(1'000'000));
    case FieldKind::Choice: return qint64(random.bounded(field.vocabulary().size()));
    case FieldKind::Date: {
        const int year = 1800 + random.bounded(400);
        const PartialDate dates[] = {PartialDate::year(year), PartialDate::half(year, 2), PartialDate::quarter(year, 3),
                                     PartialDate::month(year, 11), PartialDate::day(year, 2, 28)};
        return dates[random.bounded(5)];
    }
    default: return text;
    }
}

ChangeSet randomRecords(quint32 seed)
{
    QRandomGenerator random(seed);
    IdSource ids(qint64(1) << 20, 0);
    ChangeSet changes;
    forEachRecordKind([&]<class Record>() {
        for (int n = random.bounded(6); n > 0; --n) {
            Record record;
            record.id = ids.next<Record>();
            for (const auto &field : kFields<Record>)
                field.set(record, randomValue(random, field));
            changes.insert(record);
        }
    });
    return changes;
}

figure::ChartData smallChart()
{
    using namespace figure;
    Datum known;
    known.value = 0.4032;
    known.state = DatumState::Known;
    known.n = 25;
    known.denominator = 62;
    known.interval = Interval{0.290249, 0.527495, 0.95};
    known.ids = {(qint64(5) << 32) | 1, (qint64(5) << 32) | 7};
    Datum hidden;
    hidden.state = DatumState::Undisclosed;
    hidden.undisclosed = 3;
    ChartData chart;
    chart.chartId = u"partnership-outcomes"_s;
    chart.headline = u"Two in five, \"returned\""_s;
    chart.footnote = u"n = 62 of 114"_s;
    chart.unit = RecordKind::Deal;
    chart.categories = {{u"2020"_s, u"2020"_s, u"2020"_s, false}, {u"2021"_s, u"2021"_s, u"2021"_s, false}};
    chart.panels = {Panel{{}, u"Return rate"_s, Orientation::Vertical, {Series{u"rate"_s, u"Rate"_s, SeriesShape::Point, Unit::Percent, {}, {known, hidden}}}}};
    chart.n = 62;
    chart.total = 114;
    chart.asOf = QDate(2025, 4, 20);
    chart.definitions = {u"Return rate 1"_s};
    return chart;
}

} // namespace

/// Everything that leaves: lossless export and back, charts, lists.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPortfolioComesBackTheSame()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const Snapshot before = applied(empty(), randomRecords(seed));
            const auto changes = readPortfolioJson(jsonOf(*before), *empty());
            QVERIFY2(changes.ok(), changes.ok() ? "" : qPrintable(changes.error().where + u": "_s + changes.error().detail));
            QVERIFY(areEqual(*before, *applied(empty(), changes.value())));
        }
    }

    void theDemoComesBackIntoANewPortfolio()
    {
        IdSource ids(1, 0);
        const Snapshot demo = applied(empty(), demoPortfolio(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo"), ids).value());
        IdSource otherIds(2, 0);
        const Snapshot fresh = applied(empty(), builtInVocabulary(otherIds));
        const auto changes = readPortfolioJson(jsonOf(*demo), *fresh);
        QVERIFY(changes.ok());
        QVERIFY(!isStale(*fresh, changes.value()));
        const Snapshot copy = applied(fresh, changes.value());
        QVERIFY(areEqual(*demo, *copy));
        QCOMPARE(jsonOf(*copy), jsonOf(*demo));
        QCOMPARE(readPortfolioJson(jsonOf(*demo), *demo).error().code, Error::Code::Conflict);
    }

    void registryTextsTravelReadableAndUnchanged()
    {
        const auto texts = RegistryTexts::of({{u"Brief Summary"_s, QString::fromUtf8("泽 \"a\"\nb\u2028")}, {u"Locations"_s, u"Paris, France"_s}});
        const QString odd = u"{ \"not\": \"ours\" }"_s;
        const QString oddHash = u"00000000000000000000000000000000"_s;
        ChangeSet changes;
        for (const QString &hash : {texts.hash, oddHash}) {
            Trial trial;
            trial.id = Id<Trial>{hash == oddHash ? 2 : 1};
            trial.number = hash;
            trial.texts = hash;
            changes.insert(trial);
        }
        const auto textOf = [&](const QString &hash) { return hash == oddHash ? odd : QString::fromUtf8(texts.json); };
        const QByteArray json = jsonOf(*applied(empty(), changes), textOf);
        const auto object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object[u"texts"_s][texts.hash][u"Locations"_s].toString(), u"Paris, France"_s);
        const auto back = readPortfolioJson(json, *empty());
        QVERIFY(back.ok());
        QCOMPARE(qUncompress(back.value().texts[texts.hash]), texts.json);
        QCOMPARE(QString::fromUtf8(qUncompress(back.value().texts[oddHash])), odd);
    }

    void everyKindHasItsCsv()
    {
        IdSource ids(1, 0);
        const Snapshot demo = applied(empty(), demoPortfolio(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo"), ids).value());
        QTemporaryDir folder;
        const auto paths = exportPortfolio(*demo, noText, folder.filePath(u"new/out"_s));
        QVERIFY(paths.ok());
        QCOMPARE(QFileInfo(paths.value().first()).fileName(), u"portfolio.json"_s);
        forEachRecordKind([&]<class Record>() {
            QFile file(folder.filePath(u"new/out/"_s + tableName(recordKindOf<Record>()) + u".csv"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            qsizetype rows = -1;
            QVERIFY(CsvReader(file).read([&](const CsvRecord &record) {
                ++rows;
                return record.cells.size() == qsizetype(kFields<Record>.size()) + 1;
            }).ok());
            QCOMPARE(rows, demo->of<Record>().size());
        });
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto paths = exportPortfolio(*empty(), noText, folder.filePath(u"file/out"_s));
        QVERIFY(!paths.ok());
        QCOMPARE(paths.error().code, Error::Code::CannotWrite);
    }

    void otherJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("where");
        QTest::newRow("no JSON") << QByteArray("{\n\"schema\"") << int(Error::Code::WrongFormat) << u"2"_s;
        QTest::newRow("cut off in a text") << QByteArray("{\n\"schema\": 1, \"company\": [{\"name_en\": \"Acme") << int(Error::Code::WrongFormat) << u"2"_s;
        QTest::newRow("a chart") << QByteArray("{\"chart\":\"x\"}") << int(Error::Code::WrongFormat) << QString();
        QTest::newRow("newer") << QByteArray("{\"schema\":2}") << int(Error::Code::NewerSchema) << QString();
        QTest::newRow("unknown kind") << QByteArray("{\"schema\":1,\"spaceship\":[]}") << int(Error::Code::WrongFormat) << QString();
        QTest::newRow("unknown field") << QByteArray("{\"schema\":1,\"company\":[{\"id\":7,\"hue\":1}]}") << int(Error::Code::Syntax) << u"company 7 hue"_s;
        QTest::newRow("unknown code") << QByteArray("{\"schema\":1,\"deal\":[{\"id\":7,\"deal_type\":\"GIFT\"}]}") << int(Error::Code::Syntax) << u"deal 7 deal_type"_s;
        QTest::newRow("half a unit") << QByteArray("{\"schema\":1,\"deal_term\":[{\"id\":7,\"amount_min\":0.5}]}") << int(Error::Code::Syntax) << u"deal_term 7 amount_min"_s;
        QTest::newRow("twice the same id") << QByteArray("{\"schema\":1,\"company\":[{\"id\":7},{\"id\":7}]}") << int(Error::Code::Syntax) << u"company"_s;
    }
    void otherJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, where);
        const auto changes = readPortfolioJson(json, *empty());
        QVERIFY(!changes.ok());
        QCOMPARE(int(changes.error().code), code);
        QCOMPARE(changes.error().where, where);
    }

    void aChartFileSaysEveryNumberOfHowManyAndWhose()
    {
        const auto root = QJsonDocument::fromJson(chartJson(smallChart())).object();
        QCOMPARE(root[u"schema"_s].toInt(), 1);
        QCOMPARE(root[u"headline"_s].toString(), u"Two in five, \"returned\""_s);
        QCOMPARE(root[u"as_of"_s].toString(), u"2025-04-20"_s);
        QVERIFY(root[u"as_known_on"_s].isNull());
        const auto data = root[u"panels"_s][0][u"series"_s][0][u"data"_s].toArray();
        QCOMPARE(data[0][u"n"_s].toInt(), 25);
        QCOMPARE(data[0][u"denominator"_s].toInt(), 62);
        QCOMPARE(data[0][u"category"_s].toString(), u"2020"_s);
        QCOMPARE(data[0][u"interval"_s][u"high"_s].toDouble(), 0.527495);
        QCOMPARE(data[0][u"ids"_s][1].toInteger(), (qint64(5) << 32) | 7);
        QVERIFY(data[1][u"value"_s].isNull()); // undisclosed is not zero
        QVERIFY(data[1][u"denominator"_s].isNull());
        QCOMPARE(data[1][u"state"_s].toString(), u"UNDISCLOSED"_s);
    }

    void theCsvOfAChartHasTheSameNumbersAndASidecar()
    {
        QByteArray text = chartCsv(smallChart());
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        QList<CsvRecord> rows;
        QVERIFY(CsvReader(buffer).read([&](const CsvRecord &record) { rows.append(record); return true; }).ok());
        QCOMPARE(rows.size(), 3);
        const CsvHeader header(rows[0].cells);
        QCOMPARE(rows[1].cells[header.column(u"value")], u"0.4032"_s);
        QCOMPARE(rows[1].cells[header.column(u"n")], u"25"_s);
        QCOMPARE(rows[1].cells[header.column(u"low")], u"0.290249"_s);
        QCOMPARE(rows[2].cells[header.column(u"value")], QString());
        const auto sidecar = QJsonDocument::fromJson(chartProvenance(smallChart())).object();
        QCOMPARE(sidecar[u"definitions"_s][0].toString(), u"Return rate 1"_s);
        QCOMPARE(sidecar[u"footnote"_s].toString(), u"n = 62 of 114"_s);
    }

    void aListShowsWhatWasAskedFor()
    {
        ChangeSet changes;
        Company maker;
        maker.id = Id<Company>{1};
        maker.name = u"Maker, Inc."_s;
        Candidate candidate;
        candidate.id = Id<Candidate>{2};
        candidate.name = u"A-1"_s;
        candidate.originator = maker.id;
        candidate.novelty = Novelty::FirstInClass;
        changes.insert(maker);
        changes.insert(candidate);
        const Snapshot now = applied(empty(), changes);
        RecordListSpec spec{RecordKind::Candidate, {2}, {u"primary_name"_s, u"novelty"_s, u"originator_company_id"_s, u"id"_s}, {QDate(2026, 1, 1), {}}};
        QCOMPARE(recordListCsv(*now, spec).value(), QByteArray("primary_name,novelty,originator_company_id,id\r\nA-1,FIC,\"Maker, Inc.\",2\r\n"));
        const auto json = QJsonDocument::fromJson(recordListJson(*now, spec).value()).object();
        QCOMPARE(json[u"n"_s].toInt(), 1);
        QCOMPARE(json[u"rows"_s][0][u"originator_company_id"_s][u"name"_s].toString(), u"Maker, Inc."_s);
        spec.columns = {u"hue"_s};
        const auto refused = recordListCsv(*now, spec);
        QCOMPARE(refused.error().code, Error::Code::Usage);
        QCOMPARE(refused.error().detail, u"hue"_s);
        spec.columns.clear();
        QVERIFY(recordListCsv(*now, spec).value().startsWith("id,primary_name,"));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
