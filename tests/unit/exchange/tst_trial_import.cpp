// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/trial_status.h"
#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "unit/exchange/shelf.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;
using namespace unit;

namespace {

QByteArray csv(const QList<QStringList> &rows)
{
    CsvWriter writer;
    for (const QStringList &row : rows)
        writer.add(row);
    return writer.text();
}

const QStringList kHeader{u"NCT Number"_s, u"Study Title"_s, u"Study Status"_s, u"Enrollment"_s, u"Last Update Posted"_s};

QByteArray one(const QString &title, const QString &status, const QString &enrollment, const QString &updated = u"2025-05-09"_s)
{
    return csv({kHeader, {u"NCT00000001"_s, title, status, enrollment, updated}});
}

} // namespace

class TestTrialImport : public QObject
{
    Q_OBJECT

private:
    /// The registry's real download, or nothing where the shared files are not on this machine.
    static QByteArray realFile()
    {
        QFile file(qEnvironmentVariable("PORTOLAN_SHARED_DATA") + u"/trials/ctg_new_full30_1000.csv"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QList<CsvRecord> records(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QList<CsvRecord> list;
        const auto status = CsvReader(buffer).read([&list](const CsvRecord &record) { list.append(record); return true; });
        return status.ok() ? list : QList<CsvRecord>();
    }
    static QList<FieldChange> conflictsOf(Shelf &shelf, const QByteArray &bytes)
    {
        const auto planned = shelf.plan(bytes);
        return planned.ok() ? planned.value().rows.first().conflicts : QList<FieldChange>();
    }

    /// Camrelizumab with its code, its maker, and lung cancer with synonyms.
    static std::tuple<Id<Candidate>, Id<Company>, Id<Indication>> putNames(Shelf &shelf)
    {
        ChangeSet records;
        const auto candidate = shelf.ids.next<Candidate>();
        const auto company = shelf.ids.next<Company>();
        const auto indication = shelf.ids.next<Indication>();
        Candidate drug;
        drug.id = candidate;
        drug.name = u"camrelizumab"_s;
        records.insert(drug);
        records.insert(CandidateName{shelf.ids.next<CandidateName>(), candidate, u"SHR-1210"_s, NameLanguage::English, NameKind::Code});
        Company hengrui;
        hengrui.id = company;
        hengrui.name = u"Jiangsu HengRui Medicine"_s;
        records.insert(hengrui);
        Indication lung;
        lung.id = indication;
        lung.name = u"Non-small cell lung cancer"_s;
        lung.synonyms = u"NSCLC|Lung Cancer, Nonsmall Cell"_s;
        records.insert(lung);
        shelf.apply(records);
        return {candidate, company, indication};
    }

private Q_SLOTS:
    void theRealFileIsTakenOverWhole()
    {
        const QByteArray bytes = realFile();
        if (bytes.isEmpty())
            QSKIP("PORTOLAN_SHARED_DATA does not name the shared files");
        Shelf shelf;
        const auto planned = shelf.plan(bytes);
        QVERIFY(planned.ok());
        QCOMPARE(planned.value().counts, (PlanCounts{1000, 0, 0, 0, 0}));
        QCOMPARE(planned.value().sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(planned.value().unknownCountries, QStringList({u"E2S"_s, u"Roth"_s}));
        shelf.apply(planned.value().toChangeSet(shelf.ids, someDay()));
        QCOMPARE(shelf.now->of<Trial>().size(), 1000);
        QCOMPARE(shelf.now->of<TrialStatusEvent>().size(), 1000);
        QHash<Phase, int> phases;
        int withheld = 0, months = 0, notYet = 0;
        for (const Trial &trial : shelf.now->rows<Trial>()) {
            ++phases[trial.phase];
            withheld += trial.status == TrialStatus::Withheld && trial.sponsorName == u"[Redacted]"_s ? 1 : 0;
            months += trial.start.precision() == PartialDate::Precision::Month ? 1 : 0;
            notYet += trial.status == TrialStatus::NotYetRecruiting ? 1 : 0;
        }
        QCOMPARE(phases[Phase::NotApplicable], 500);
        QCOMPARE(phases[Phase::Unknown], 230);
        QCOMPARE(phases[Phase::Phase1_2], 16);
        QCOMPARE(phases[Phase::EarlyPhase1], 15);
        QCOMPARE(phases[Phase::Phase2_3], 8);
        QCOMPARE(withheld, 3);
        QCOMPARE(months, 179);
        QCOMPARE(notYet, 533);
    }

    void noCellOfTheRealFileIsLost()
    {
        const QByteArray bytes = realFile();
        if (bytes.isEmpty())
            QSKIP("PORTOLAN_SHARED_DATA does not name the shared files");
        Shelf shelf;
        shelf.take(bytes);
        QHash<QString, const Trial *> trials;
        for (const Trial &trial : shelf.now->rows<Trial>())
            trials.insert(trial.number, &trial);
        const auto rows = records(bytes);
        const QStringList header = rows.first().cells;
        for (const CsvRecord &row : rows.sliced(1)) {
            const Trial &trial = *trials.value(row.cells.first());
            const QJsonObject texts = RegistryTexts::decode(shelf.lookup()(trial.texts));
            for (const QString &column : {u"Brief Summary"_s, u"Primary Outcome Measures"_s, u"Secondary Outcome Measures"_s,
                                          u"Other Outcome Measures"_s, u"Locations"_s, u"Study Documents"_s})
                QCOMPARE(texts.value(column).toString(), row.cells[header.indexOf(column)]);
            const auto cell = [&](const QString &column) { return row.cells[header.indexOf(column)]; };
            QCOMPARE(trial.title, cell(u"Study Title"_s));
            QCOMPARE(trial.url, cell(u"Study URL"_s));
            QCOMPARE(codeOf(trial.status), cell(u"Study Status"_s));
            QCOMPARE(trial.conditions, cell(u"Conditions"_s));
            QCOMPARE(trial.interventions, cell(u"Interventions"_s));
            QCOMPARE(trial.enrollment ? QString::number(*trial.enrollment) : QString(), cell(u"Enrollment"_s));
            QCOMPARE(trial.start.toString(), cell(u"Start Date"_s));
            QCOMPARE(trial.lastUpdatePosted.toString(), cell(u"Last Update Posted"_s));
            const QString design = cell(u"Study Design"_s);
            QCOMPARE(trial.design, design == "Observational Model: |Time Perspective: p"_L1 ? QString() : design);
            QCOMPARE(trial.otherIds, cell(u"Other IDs"_s));
            QCOMPARE(trial.age, cell(u"Age"_s));
            QCOMPARE(codeOf(trial.funderType), cell(u"Funder Type"_s));
        }
    }

    void importingTwiceAddsNothing()
    {
        const QByteArray bytes = realFile();
        if (bytes.isEmpty())
            QSKIP("PORTOLAN_SHARED_DATA does not name the shared files");
        Shelf shelf;
        shelf.take(bytes);
        const auto again = shelf.plan(bytes);
        QVERIFY(again.ok());
        QCOMPARE(again.value().counts, (PlanCounts{0, 0, 1000, 0, 0}));
        const ChangeSet changes = again.value().toChangeSet(shelf.ids, someDay());
        QVERIFY(changes.isEmpty());
        QVERIFY(changes.texts.isEmpty());
    }

    void aFileWithFewerColumnsSaysNothingNewAndTakesNothingAway()
    {
        const QByteArray bytes = realFile();
        if (bytes.isEmpty())
            QSKIP("PORTOLAN_SHARED_DATA does not name the shared files");
        Shelf shelf;
        shelf.take(bytes);
        const auto rows = records(bytes);
        const QStringList header = rows.first().cells;
        QByteArray fewer("\xEF\xBB\xBF");
        CsvWriter writer;
        for (const CsvRecord &row : rows) {
            writer.add({row.cells[header.indexOf(u"Phases"_s)], row.cells[header.indexOf(u"Brief Summary"_s)],
                        row.cells[0], row.cells[header.indexOf(u"Conditions"_s)]});
        }
        const auto planned = shelf.plan(fewer + writer.text());
        QVERIFY(planned.ok());
        QCOMPARE(planned.value().counts, (PlanCounts{0, 0, 1000, 0, 0}));
        QVERIFY(planned.value().toChangeSet(shelf.ids, someDay()).isEmpty());
    }

    void onlyTheFileChangedUpdates()
    {
        Shelf shelf;
        shelf.take(one(u"A"_s, u"NOT_YET_RECRUITING"_s, u"10"_s));
        const auto planned = shelf.plan(one(u"A"_s, u"RECRUITING"_s, u"12"_s, u"2025-06-01"_s));
        const PlanRow &row = planned.value().rows.first();
        QCOMPARE(row.action, PlanRow::Action::Update);
        QVERIFY(row.changes.contains(FieldChange{u"enrollment"_s, u"10"_s, u"12"_s}));
        QVERIFY(row.changes.contains(FieldChange{u"status"_s, u"NOT_YET_RECRUITING"_s, u"RECRUITING"_s}));
        shelf.apply(planned.value().toChangeSet(shelf.ids, someDay()));
        QCOMPARE(shelf.now->of<TrialStatusEvent>().size(), 2);
        const Trial &trial = shelf.trial(u"NCT00000001"_s);
        QCOMPARE(trialStatusAt(*shelf.now, trial, {QDate(2025, 5, 20), {}}), TrialStatus::NotYetRecruiting);
        QCOMPARE(trialStatusAt(*shelf.now, trial, {QDate(2025, 6, 20), {}}), TrialStatus::Recruiting);
    }

    void onlyTheUserChangedStays()
    {
        Shelf shelf;
        shelf.take(one(u"A"_s, u"RECRUITING"_s, u"10"_s));
        shelf.edit(u"NCT00000001"_s, [](Trial &trial) { trial.title = u"Mine"_s; });
        QVERIFY(shelf.take(one(u"A"_s, u"RECRUITING"_s, u"10"_s)).isEmpty());
        QVERIFY(!shelf.take(one(u"A"_s, u"RECRUITING"_s, u"11"_s)).isEmpty());
        QCOMPARE(shelf.trial(u"NCT00000001"_s).title, u"Mine"_s);
        QCOMPARE(shelf.trial(u"NCT00000001"_s).enrollment, std::optional<qint64>(11));
    }

    void bothChangedIsKeptAndListed()
    {
        Shelf shelf;
        shelf.take(one(u"A"_s, u"RECRUITING"_s, u"10"_s));
        shelf.edit(u"NCT00000001"_s, [](Trial &trial) { trial.enrollment = 99; });
        const QByteArray changed = one(u"B"_s, u"RECRUITING"_s, u"20"_s);
        QCOMPARE(conflictsOf(shelf, changed), QList<FieldChange>({{u"enrollment"_s, u"99"_s, u"20"_s}}));
        const auto planned = shelf.plan(changed);
        QCOMPARE(planned.value().rows.first().action, PlanRow::Action::Conflict);
        QCOMPARE(planned.value().counts, (PlanCounts{0, 1, 0, 1, 0}));
        shelf.apply(planned.value().toChangeSet(shelf.ids, someDay()));
        QCOMPARE(shelf.trial(u"NCT00000001"_s).enrollment, std::optional<qint64>(99));
        QCOMPARE(shelf.trial(u"NCT00000001"_s).title, u"B"_s);
        QVERIFY(shelf.take(changed).isEmpty());
    }

    void bothChangedAlikeIsNoConflict()
    {
        Shelf shelf;
        shelf.take(one(u"A"_s, u"RECRUITING"_s, u"10"_s));
        shelf.edit(u"NCT00000001"_s, [](Trial &trial) { trial.enrollment = 20; });
        QVERIFY(conflictsOf(shelf, one(u"A"_s, u"RECRUITING"_s, u"20"_s)).isEmpty());
    }

    void aTrialEnteredByHandIsCompletedNotOverwritten()
    {
        Shelf shelf;
        ChangeSet byHand;
        Trial trial;
        trial.id = shelf.ids.next<Trial>();
        trial.number = u"NCT00000001"_s;
        trial.title = u"Short title"_s;
        byHand.insert(trial);
        shelf.apply(byHand);
        const auto planned = shelf.plan(one(u"Official title"_s, u"COMPLETED"_s, u"10"_s));
        QCOMPARE(planned.value().rows.first().conflicts, QList<FieldChange>({{u"title"_s, u"Short title"_s, u"Official title"_s}}));
        shelf.apply(planned.value().toChangeSet(shelf.ids, someDay()));
        QCOMPARE(shelf.now->of<Trial>().size(), 1);
        QCOMPARE(shelf.trial(u"NCT00000001"_s).title, u"Short title"_s);
        QCOMPARE(shelf.trial(u"NCT00000001"_s).status, TrialStatus::Completed);
    }

    void refusedRowsSayLineColumnAndReason()
    {
        const QByteArray bytes = csv({kHeader,
                                      {u"NCT00000001"_s, u"two\nlines"_s, u"RECRUITING"_s, u"1"_s, u"2025-01"_s},
                                      {u"NCT00000001"_s, u"other"_s, u"RECRUITING"_s, u"1"_s, u"2025-01"_s},
                                      {u"NCT00000001"_s, u"two\nlines"_s, u"RECRUITING"_s, u"1"_s, u"2025-01"_s},
                                      {u"NCT2"_s, {}, {}, {}, {}},
                                      {{}, u"x"_s, {}, {}, {}},
                                      {u"NCT00000003"_s, {}, u"RECRUITING SOON"_s, {}, {}},
                                      {u"NCT00000004"_s, {}, {}, u"many"_s, {}},
                                      {u"NCT00000005"_s, {}, {}, {}, u"05/04/2025"_s},
                                      {u"NCT00000006"_s, {}, {}, {}}});
        Shelf shelf;
        const auto planned = shelf.plan(bytes);
        QVERIFY(planned.ok());
        QCOMPARE(planned.value().counts, (PlanCounts{1, 0, 1, 0, 7}));
        QStringList refusals;
        for (const PlanRow &row : planned.value().rows) {
            if (row.action == PlanRow::Action::Refused)
                refusals.append(u"%1 %2 %3 %4"_s.arg(row.line).arg(int(row.reason)).arg(row.column, row.found));
        }
        const auto line = [](int number, RefusalReason reason, const QString &rest) { return u"%1 %2 %3"_s.arg(number).arg(int(reason)).arg(rest); };
        QCOMPARE(refusals, QStringList({line(4, RefusalReason::DuplicateInFile, u"NCT Number 2"_s),
                                        line(7, RefusalReason::BadNumber, u"NCT Number NCT2"_s),
                                        line(8, RefusalReason::MissingNumber, u"NCT Number "_s),
                                        line(9, RefusalReason::BadStatus, u"Study Status RECRUITING SOON"_s),
                                        line(10, RefusalReason::BadCount, u"Enrollment many"_s),
                                        line(11, RefusalReason::BadDate, u"Last Update Posted 05/04/2025"_s),
                                        line(12, RefusalReason::ColumnCount, u" 4"_s)}));
    }

    void namesLinkExactlyAndTheRestIsOffered()
    {
        Shelf shelf;
        const auto [candidate, company, indication] = putNames(shelf);
        const QStringList header{u"NCT Number"_s, u"Interventions"_s, u"Sponsor"_s, u"Conditions"_s, u"Locations"_s};
        const QString sponsor = u"Jiangsu HengRui Medicine Co., Ltd."_s;
        const auto planned = shelf.plan(csv({header,
                                             {u"NCT00000001"_s, u"DRUG: shr 1210 (200 mg)|DRUG: Placebo"_s, sponsor, u"Nsclc"_s, u"X, Seoul, Korea, Republic of|Y, Paris, France"_s},
                                             {u"NCT00000002"_s, u"DRUG: Camrelizumab"_s, sponsor, u"Asthma"_s, u"Z, Atlantis"_s},
                                             {u"NCT00000003"_s, u"DRUG: SHR-12101|BIOLOGICAL: Anticamrelizumab"_s, u"Hengrui Hospital"_s, u"Asthma"_s, {}}}));
        QVERIFY(planned.ok());
        shelf.apply(planned.value().toChangeSet(shelf.ids, someDay()));
        QCOMPARE(shelf.now->listOf<&TrialCandidate::candidate>(candidate).size(), 2);
        QCOMPARE(shelf.now->listOf<&TrialIndication::indication>(indication).size(), 1);
        QCOMPARE(shelf.now->listOf<&Trial::sponsor>(company).size(), 2);
        QStringList countries;
        for (const TrialCountry &country : shelf.now->rows<TrialCountry>())
            countries.append(country.country);
        QCOMPARE(countries, QStringList({u"FR"_s, u"KR"_s}));
        QCOMPARE(planned.value().unknownCountries, QStringList({u"Atlantis"_s}));
        QCOMPARE(planned.value().offers, QList<LinkOffer>({{RecordKind::Indication, u"Asthma"_s, 2},
                                                          {RecordKind::Company, u"Hengrui Hospital"_s, 1},
                                                          {RecordKind::Candidate, u"Anticamrelizumab"_s, 1},
                                                          {RecordKind::Candidate, u"SHR-12101"_s, 1}}));
    }

    void columnsTheRegistryDoesNotHaveAreKept()
    {
        Shelf shelf;
        shelf.take(csv({{u"nct number"_s, u"My remark"_s, u"Funder Type"_s}, {u"nct00000001"_s, u"check"_s, u"MARTIANS"_s}}));
        const QJsonObject texts = RegistryTexts::decode(shelf.lookup()(shelf.trial(u"NCT00000001"_s).texts));
        QCOMPARE(texts.value(u"My remark"_s).toString(), u"check"_s);
        QCOMPARE(texts.value(u"Funder Type"_s).toString(), u"MARTIANS"_s);
        shelf.take(csv({{u"NCT Number"_s, u"Brief Summary"_s}, {u"NCT00000001"_s, u"long"_s}}));
        const QJsonObject later = RegistryTexts::decode(shelf.lookup()(shelf.trial(u"NCT00000001"_s).texts));
        QCOMPARE(later.value(u"My remark"_s).toString(), u"check"_s);
        QCOMPARE(later.value(u"Brief Summary"_s).toString(), u"long"_s);
    }

    void aVanishedRowIsListedNotDeleted()
    {
        Shelf shelf;
        shelf.take(one(u"A"_s, u"RECRUITING"_s, u"10"_s));
        const auto planned = shelf.plan(csv({kHeader, {u"NCT00000002"_s, {}, {}, {}, {}}}));
        QCOMPARE(planned.value().vanished, QStringList({u"NCT00000001"_s}));
        shelf.apply(planned.value().toChangeSet(shelf.ids, someDay()));
        QCOMPARE(shelf.now->of<Trial>().size(), 2);
    }

    void otherFilesAreRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fact");
        QTest::newRow("no number column") << QByteArray("Target,Acquirer\nA,B\n") << QString::fromUtf16(wrong_format::kNoNumberColumn) + u": Target, Acquirer"_s;
        QTest::newRow("no header") << QByteArray("NCT00000001,x\n") << QString::fromUtf16(wrong_format::kNoHeader) + u": NCT00000001, x"_s;
        QTest::newRow("one table of a database") << QByteArray("study_id,facility\nNCT00000001,x\n") << QString::fromUtf16(wrong_format::kNotStudies) + u": study_id, facility"_s;
        QTest::newRow("ethics reviews") << QByteArray("CTR20230454,某伦理委员会,同意,2022-12-30\n") << QString::fromUtf16(wrong_format::kEthicsReviews) + u": CTR20230454, 某伦理委员会, 同意, 2022-12-30"_s;
        QTest::newRow("JSON of something else") << QByteArray("{\"drugs\":[{\"a\":1}]}") << QString::fromUtf16(wrong_format::kNoStudies) + u": drugs"_s;
        QTest::newRow("a list of something else") << QByteArray("[1,2]") << QString::fromUtf16(wrong_format::kNoStudies);
        QTest::newRow("JSON cut off") << QByteArray("[{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT0") << QString::fromUtf16(wrong_format::kCutOff);
        QTest::newRow("deep JSON") << QByteArray("{\"a\":").repeated(600) << QString::fromUtf16(wrong_format::kBadJson) + u": nested too deeply"_s;
        QTest::newRow("NUL byte") << QByteArray("NCT Number,Study Title\nNCT00000001,a\0b\n", 39) << QString::fromUtf16(wrong_format::kNulByte);
        QTest::newRow("not UTF-8") << QByteArray("NCT Number,Study Title\nNCT00000001,a\xFF\n") << QString::fromUtf16(wrong_format::kNotUtf8);
        QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\0\6\0", 8) << QString::fromUtf16(wrong_format::kWorkbook);
        QTest::newRow("cut off") << QByteArray("NCT Number,Study Title\nNCT00000001,\"half a ti") << QString::fromUtf16(wrong_format::kOpenQuote);
    }
    void otherFilesAreRefusedAsAWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fact);
        Shelf shelf;
        const auto planned = shelf.plan(bytes);
        QVERIFY(!planned.ok());
        QCOMPARE(planned.error().code, Error::Code::WrongFormat);
        QCOMPARE(planned.error().detail, fact);
    }

    void theUserCanStopIt()
    {
        Shelf shelf;
        const auto planned = shelf.plan(one(u"A"_s, u"RECRUITING"_s, u"10"_s), [](double) { return false; });
        QVERIFY(!planned.ok());
        QCOMPARE(planned.error().code, Error::Code::Canceled);
    }
};

QTEST_GUILESS_MAIN(TestTrialImport)
#include "tst_trial_import.moc"
