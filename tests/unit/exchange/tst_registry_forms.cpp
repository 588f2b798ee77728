// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"
#include "exchange/registry/registry_dates.h"
#include "exchange/registry/text_records.h"
#include "unit/exchange/shelf.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>
#include <zlib.h>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;
using namespace unit;

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(PORTOLAN_TEST_DATA "/registry/") + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString shared(const QString &name)
{
    return qEnvironmentVariable("PORTOLAN_SHARED_DATA") + u'/' + name;
}

/// The trials and texts that a file makes in an empty portfolio, by number.
struct Taken
{
    Shelf shelf;
    PlanCounts counts;
    QString problem;

    explicit Taken(const QString &path) { add(path); }
    void add(const QString &path)
    {
        auto planned = planTrialImport(path, *shelf.now, shelf.lookup());
        problem = planned.ok() ? QString() : planned.error().detail;
        counts = planned.ok() ? planned.value().counts : PlanCounts();
        if (planned.ok())
            shelf.apply(planned.value().toChangeSet(shelf.ids, someDay()));
    }
    const Trial &trial(const QString &number) const { return shelf.trial(number); }
    QJsonObject texts(const QString &number) const { return RegistryTexts::decode(shelf.lookup()(trial(number).texts)); }
    QStringList countries(const QString &number) const
    {
        QStringList codes;
        shelf.now->forEachOf<&TrialCountry::trial>(trial(number).id, [&](const TrialCountry &country) { codes.append(country.country); });
        codes.sort();
        return codes;
    }
};

/// The trial without what tells the copies apart.
Trial bare(Trial trial)
{
    trial.id = {};
    return trial;
}

/// What the CSV download has no columns for.
Trial withoutJsonOnly(Trial trial)
{
    trial.id = {};
    trial.enrollmentBasis = trial.startBasis = trial.primaryCompletionBasis = trial.completionBasis = DateBasis::Unset;
    trial.lastKnownStatus = TrialStatus::Unset;
    trial.whyStopped.clear();
    return trial;
}

void makeZip(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    int problem = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
    for (const auto &[name, bytes] : entries)
        zip_file_add(zip, name.constData(), zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), ZIP_FL_ENC_UTF_8);
    QCOMPARE(zip_close(zip), 0);
}

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    file.write(bytes);
    return file.fileName();
}

QString writeGzip(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    const QString path = dir.filePath(name);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    gzwrite(file, bytes.constData(), unsigned(bytes.size()));
    gzclose(file);
    return path;
}

} // namespace

class TestRegistryForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTrialByCsvAndByJsonIsTheSameRecord()
    {
        const Taken csv(fixture(u"two_trials.csv"_s));
        const Taken json(fixture(u"two_trials.json"_s));
        QCOMPARE(csv.counts, (PlanCounts{2, 0, 0, 0, 0}));
        QCOMPARE(json.counts, (PlanCounts{2, 0, 0, 0, 0}));
        for (const QString &number : {u"NCT90000011"_s, u"NCT90000012"_s}) {
            QCOMPARE(withoutJsonOnly(json.trial(number)), bare(csv.trial(number)));
            QCOMPARE(json.texts(number), csv.texts(number));
            QCOMPARE(json.countries(number), csv.countries(number));
        }
        QCOMPARE(json.trial(u"NCT90000011"_s).startBasis, DateBasis::Actual);
        QCOMPARE(json.trial(u"NCT90000012"_s).whyStopped, u"Slow accrual"_s);
    }

    void oneFormAfterTheOtherChangesNothingBothHave()
    {
        Taken both(fixture(u"two_trials.json"_s));
        both.add(fixture(u"two_trials.csv"_s));
        QCOMPARE(both.counts, (PlanCounts{0, 0, 2, 0, 0}));
        Taken other(fixture(u"two_trials.csv"_s));
        other.add(fixture(u"two_trials.json"_s));
        QCOMPARE(other.counts, (PlanCounts{0, 2, 0, 0, 0}));
        QCOMPARE(other.trial(u"NCT90000012"_s).whyStopped, u"Slow accrual"_s);
        QCOMPARE(other.shelf.now->of<Trial>().size(), 2);
    }

    void theOldSitesColumnsMeanTheSame()
    {
        const Taken old(fixture(u"two_trials_old.tsv"_s));
        const Taken csv(fixture(u"two_trials.csv"_s));
        QCOMPARE(old.counts, (PlanCounts{2, 0, 0, 0, 0}));
        for (const QString &number : {u"NCT90000011"_s, u"NCT90000012"_s}) {
            Trial expected = bare(csv.trial(number));
            Trial read = bare(old.trial(number));
            expected.texts.clear();
            read.texts.clear();
            QCOMPARE(read, expected);
            QCOMPARE(old.countries(number), csv.countries(number));
        }
        QCOMPARE(old.texts(u"NCT90000011"_s).value(u"Age in Words").toString(), u"18 Years to 75 Years"_s);
        QCOMPARE(old.texts(u"NCT90000011"_s).value(u"Funded Bys").toString(), u"Industry|Other"_s);
    }

    void everyFormOfJsonGivesTheSame_data()
    {
        QTest::addColumn<QString>("form");
        for (const auto *form : {"array", "page", "lines", "gzip", "zip", "folder", "BOM"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }
    void everyFormOfJsonGivesTheSame()
    {
        QFETCH(QString, form);
        const QByteArray array = contents(fixture(u"two_trials.json"_s));
        const QJsonArray studies = QJsonDocument::fromJson(array).array();
        const auto one = [&studies](qsizetype i) { return QJsonDocument(studies[i].toObject()).toJson(QJsonDocument::Compact); };
        const QTemporaryDir dir;
        QString path = write(dir, u"a.json"_s, array);
        if (form == "page"_L1)
            path = write(dir, u"a.json"_s, QJsonDocument(QJsonObject{{u"totalCount"_s, 2}, {u"studies"_s, studies}, {u"nextPageToken"_s, u"x"_s}}).toJson());
        else if (form == "lines"_L1)
            path = write(dir, u"a.json"_s, one(0) + "\n" + one(1) + "\n");
        else if (form == "BOM"_L1)
            path = write(dir, u"a.json"_s, "\xEF\xBB\xBF" + array);
        else if (form == "gzip"_L1)
            path = writeGzip(dir, u"a.json.gz"_s, array);
        else if (form == "zip"_L1)
            makeZip(path = dir.filePath(u"a.zip"_s), {{"one.json", one(0)}, {"two.json", one(1)}});
        else if (form == "folder"_L1) {
            QFile::remove(path);
            write(dir, u"one.json"_s, one(0));
            write(dir, u"two.json"_s, one(1));
            path = dir.path();
        }
        const Taken expected(fixture(u"two_trials.json"_s));
        const Taken taken(path);
        QCOMPARE(taken.problem, QString());
        QCOMPARE(taken.counts, (PlanCounts{2, 0, 0, 0, 0}));
        for (const QString &number : {u"NCT90000011"_s, u"NCT90000012"_s})
            QCOMPARE(bare(taken.trial(number)), bare(expected.trial(number)));
    }

    void aFileThatIsNoStudyIsRefusedByName()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a.zip"_s);
        makeZip(path, {{"one.json", R"({"protocolSection":{"identificationModule":{"nctId":"NCT90000011"}}})"},
                       {"two.json", R"({"drugs":[]})"}, {"three.json", R"({"protocolSection":)"}, {"readme.txt", "x"}});
        const Shelf shelf;
        const auto planned = planTrialImport(path, *shelf.now, shelf.lookup());
        QVERIFY(planned.ok());
        QCOMPARE(planned.value().counts, (PlanCounts{1, 0, 0, 0, 3}));
        QStringList refused;
        for (const PlanRow &row : planned.value().rows) {
            if (row.reason == RefusalReason::BadFile)
                refused.append(row.file);
        }
        refused.sort();
        QCOMPARE(refused, QStringList({u"readme.txt"_s, u"three.json"_s, u"two.json"_s}));
    }

    void bombsAreRefused()
    {
        const QTemporaryDir dir;
        const QString zip = dir.filePath(u"a.zip"_s);
        makeZip(zip, {{"one.json", QByteArray(100 << 20, ' ')}});
        QCOMPARE(Taken(zip).problem, u"BAD_ARCHIVE: BOMB"_s);
        QCOMPARE(Taken(writeGzip(dir, u"a.csv.gz"_s, "NCT Number,Study Title\n" + QByteArray(100 << 20, 0x0a))).problem, u"BAD_ARCHIVE: BOMB"_s);
        QVERIFY(Taken(write(dir, u"b.zip"_s, "PK\x03\x04" + QByteArray(100, 'x'))).problem.startsWith("BAD_ARCHIVE: DAMAGED"_L1));
        const QByteArray endless = "NCT Number,Study Title\nNCT00000001,\"" + QByteArray(80 << 20, 'x');
        QCOMPARE(Taken(write(dir, u"c.csv"_s, endless)).problem, u"TOO_LARGE: row"_s);
    }

    void chinasRegisterIsRead()
    {
        const Taken endpoints(fixture(u"china_endpoints.csv"_s));
        QCOMPARE(endpoints.counts, (PlanCounts{2, 0, 0, 0, 0}));
        QCOMPARE(endpoints.trial(u"CTR90000001"_s).registry, Registry::ChinaDrugTrials);
        QCOMPARE(endpoints.texts(u"CTR90000001"_s).value(u"Primary Outcome Measures").toString(), u"最大浓度, 给药后24h, 有效性指标|曲线下面积, 给药后24h, 有效性指标"_s);
        QCOMPARE(endpoints.texts(u"CTR90000001"_s).value(u"Secondary Outcome Measures").toString(), u"不良事件, 整个研究期间, 安全性指标"_s);
        const Taken list(fixture(u"china_list.csv"_s));
        QCOMPARE(list.counts, (PlanCounts{2, 0, 0, 0, 0}));
        const Trial &trial = list.trial(u"CTR90000001"_s);
        QCOMPARE(trial.titleZh, u"某药的II期研究"_s);
        QCOMPARE(trial.status, TrialStatus::Recruiting);
        QCOMPARE(trial.phase, Phase::Phase2);
        QCOMPARE(trial.sponsorName, u"某医药有限公司"_s);
        QCOMPARE(list.trial(u"CTR90000002"_s).phase, Phase::Unknown);
        QCOMPARE(list.texts(u"CTR90000002"_s).value(u"Phase in Words").toString(), u"其它"_s);
    }

    void everySharedTrialFileComesInOrIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("refused");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *file, int added, const char *problem = "") { QTest::newRow(file) << QString::fromLatin1(file) << added << 0 << QString::fromLatin1(problem); };
        row("trials/ctg_new_full30_1000.csv", 1000);
        row("trials/ctg_old_full27_bcell_1000.csv", 1000);
        row("trials/ctg_old_full27_breast_40.tsv", 40);
        row("trials/ctg_old_subset10_1952.csv", 1952);
        row("trials/ctg_v2_download_list_50.json", 50);
        row("trials/ctg_v2_download_list_1.json", 1);
        row("trials/ctg_v2_single_files_635.zip", 635);
        row("trials/ctg_v2_api_page_100.json.gz", 100);
        row("trials/ctg_legacy_api_v1_covid_100.json.gz", 100);
        row("trials/relational_5000_studies.csv.gz", 5000);
        row("trials/relational_5000_locations.csv.gz", 0, "NOT_STUDIES");
        row("trials/relational_5000_interventions.csv.gz", 0, "NOT_STUDIES");
        row("trials/relational_5000_sponsors.csv.gz", 0, "NOT_STUDIES");
        row("trials/relational_5000_conditions.csv.gz", 0, "NOT_STUDIES");
        row("china/cde_trial_endpoints_noheader.csv", 46);
        row("china/cde_ethics_reviews_noheader.csv", 0, "CDE_ETHICS_REVIEWS");
    }
    void everySharedTrialFileComesInOrIsRefusedWithAReason()
    {
        QFETCH(QString, file);
        QFETCH(int, added);
        QFETCH(int, refused);
        QFETCH(QString, problem);
        const QString path = shared(file);
        if (!QFileInfo::exists(path))
            QSKIP("PORTOLAN_SHARED_DATA does not name the shared files");
        Taken taken(path);
        QCOMPARE(taken.problem.section(u':', 0, 0), problem);
        QCOMPARE(taken.counts, (PlanCounts{added, 0, 0, 0, refused}));
        QCOMPARE(looksLikeRegistry(path), added > 0);
        taken.add(path);
        QCOMPARE(taken.counts, (PlanCounts{0, 0, added, 0, refused}));
    }

    void theSharedTrialThatOccursInTwoFormsIsOneRecord()
    {
        const QString number = u"NCT02663973"_s;
        if (!QFileInfo::exists(shared(u"trials/ctg_v2_download_list_1.json"_s)))
            QSKIP("PORTOLAN_SHARED_DATA does not name the shared files");
        const Taken json(shared(u"trials/ctg_v2_download_list_1.json"_s));
        const Taken old(shared(u"trials/ctg_old_full27_breast_40.tsv"_s));
        Trial read = withoutJsonOnly(old.trial(number));
        Trial expected = withoutJsonOnly(json.trial(number));
        read.texts.clear();
        expected.texts.clear();
        QCOMPARE(read, expected);
        QCOMPARE(old.countries(number), json.countries(number));
    }

    void theSubsetOfTheOldSiteAgreesWithTheFullFile()
    {
        if (!QFileInfo::exists(shared(u"trials/ctg_old_subset10_1952.csv"_s)))
            QSKIP("PORTOLAN_SHARED_DATA does not name the shared files");
        Taken taken(shared(u"trials/ctg_old_full27_bcell_1000.csv"_s));
        taken.add(shared(u"trials/ctg_old_subset10_1952.csv"_s));
        QCOMPARE(taken.counts.added, 952);
        QCOMPARE(taken.counts.refused, 0);
    }

    void textsAreWrittenAsQtWritesThem()
    {
        const QByteArray odd = "a\"b\\c\n\r\t\b\f\x01\x1f\x7f/é中😀";
        const QString first = u"A"_s;
        const QString second = u"B c"_s;
        const RegistryTexts made = RegistryTexts::of(RegistryTexts::Cells{{&first, odd}, {&second, "x"}});
        QCOMPARE(made.json, QJsonDocument(QJsonObject{{first, QString::fromUtf8(odd)}, {second, u"x"_s}}).toJson(QJsonDocument::Compact));
        QCOMPARE(RegistryTexts::of(RegistryTexts::Cells{}).hash, QString());
    }

    void recordsAreFoundAsLibcsvFindsThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n");
        QTest::newRow("quotes") << QByteArray("a,\"b\"\"c\"\n\"x\ny\",z\r\n\"\",\"q\"");
        QTest::newRow("stray quotes") << QByteArray("5\" needle,b\n\"a\" b,c\",d\n");
        QTest::newRow("line ends") << QByteArray("a,b\r\n\r\nc,d\re,f\n\n\ng,h");
        QTest::newRow("empty cells") << QByteArray(",,\n,\"\",\n");
    }
    void recordsAreFoundAsLibcsvFindsThem()
    {
        QFETCH(QByteArray, text);
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        QList<CsvRecord> expected;
        QVERIFY(CsvReader(buffer).read([&expected](const CsvRecord &record) { expected.append(record); return true; }).ok());
        TextRecords records(text, {});
        for (const CsvRecord &record : expected) {
            QVERIFY(records.next());
            QStringList cells;
            for (const QByteArrayView cell : records.cells())
                cells.append(QString::fromUtf8(cell));
            QCOMPARE(cells, record.cells);
            QCOMPARE(records.line(), record.line);
        }
        QVERIFY(!records.next());
    }

    void datesAreReadAsRegistriesWriteThem()
    {
        QCOMPARE(readRegistryDate("October 16, 2014"), std::optional(PartialDate::day(2014, 10, 16)));
        QCOMPARE(readRegistryDate("October 2014"), std::optional(PartialDate::month(2014, 10)));
        QCOMPARE(readRegistryDate("2014-10"), std::optional(PartialDate::month(2014, 10)));
        QCOMPARE(readRegistryDate("null"), std::optional(PartialDate()));
        for (const auto *bad : {"February 30, 2014", "October 16, 9999", "Octobre 2014", "16/10/2014", "October", "October x, 2014", "May 1 2 2014"})
            QVERIFY2(!readRegistryDate(bad), bad);
    }
};

QTEST_GUILESS_MAIN(TestRegistryForms)
#include "tst_registry_forms.moc"
