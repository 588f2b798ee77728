// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

/// The real files of the shared data (but trials and rates): what was counted by other programs is found here.
class TestRealSheets : public QObject
{
    Q_OBJECT

private:
    struct Expected
    {
        const char *path;
        qint64 headerLine; ///< 0: none.
        qsizetype rows;    ///< Of data.
        qsizetype columns;
        const char16_t *firstName;
        const char16_t *lastName;
        const char16_t *firstCell;
        const char16_t *lastCell; ///< Of the last row's first column.
    };

    static QString folder() { return qEnvironmentVariable("PORTOLAN_SHARED_DATA"); }

private Q_SLOTS:
    void countsAgree_data()
    {
        // Rows, columns and cells counted by Python's csv, json and zipfile modules.
        const Expected files[] = {
            {"candidates/ai_drug_candidates_10_korean.csv", 1, 10, 10, u"company", u"as_of_date", u"Insilico Medicine", nullptr},
            {"candidates/chembl_first_approval_years.csv", 1, 1681, 2, u"drug_id", u"first_approval", u"CHEMBL467", nullptr},
            {"candidates/chembl_indications_58741.csv.gz", 1, 58741, 4, u"efo_id", u"molecule_chembl_id", u"EFO:0000404", nullptr},
            {"candidates/chembl_mechanisms.csv.gz", 1, 6990, 4, u"action_type", u"target_chembl_id", u"INHIBITOR", nullptr},
            {"candidates/covid_vaccine_landscape_367.csv", 1, 367, 10, u"Institutes", u"Other", u"Aegis Biodefense", nullptr},
            {"candidates/fda_cder_new_approvals_1985_2024.csv", 1, 1341, 27, u"Proprietary Name", nullptr, u"Lupron", nullptr},
            {"candidates/adc_pipeline.json", 0, 483, 20, u"heading", nullptr, u"Epratuzumab–SN-38", nullptr},
            {"deals/china_license_deals_25.csv", 1, 25, 16, u"Date", u"", u"October 2023", nullptr},
            {"deals/biotech_acquisitions_150.csv", 1, 150, 33, u"file", nullptr, u"2seventy_bio_inc_TSVT.md", nullptr},
            {"deals/cuad_contract_clauses_200.csv.gz", 1, 200, 81, u"Filename", nullptr, nullptr, nullptr},
            {"success/pharmaprojects_target_indication_29476.tsv.gz", 1, 29476, 19, u"ti_uid", u"year_launch", u"A2M-D002545", nullptr},
            {"success/therapy_areas.tsv", 1, 17, 4, u"topl", u"filter", u"C01", nullptr},
            {"success/sponsor_trial_success_rate_7134.csv", 1, 7134, 3, u"sponsor", u"total", u"GlaxoSmithKline", nullptr},
            {"xlsx/ema_medicines_2024-08-22.xlsx", 9, 2433, 39, u"Category", nullptr, u"Human", u"Human"},
            {"xlsx/aact_data_definitions_date1904.xlsx", 1, 335, 8, u"sort order", u"nlm doc", u"1", u"338"},
            {"xlsx/chinese_cro_names.xlsx", 1, 23, 1, u"Col1", u"Col1", u"泰格", u"Eisai "},
            {"xlsx/cuad_sample.xlsx", 1, 5, 83, u"Filename", nullptr, nullptr, nullptr},
            {"china/cde_trial_endpoints_noheader.csv", 0, 229, 5, u"", u"", u"CTR20230454", nullptr},
            {"china/cde_ethics_reviews_noheader.csv", 0, 56, 4, u"", u"", u"CTR20230454", nullptr},
        };
        QTest::addColumn<Expected>("expected");
        for (const Expected &file : files)
            QTest::newRow(file.path) << file;
    }
    void countsAgree()
    {
        QFETCH(Expected, expected);
        const QString path = folder() + u'/' + QString::fromUtf8(expected.path);
        if (!QFile::exists(path))
            QSKIP("the shared data are not here");
        QElapsedTimer timer;
        timer.start();
        const auto result = readSheets(path);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().detail));
        const qint64 readMs = timer.restart();
        const SheetFile &file = result.value();
        const Sheet &sheet = file.sheets[file.proposedSheet()];
        const HeaderSpot header = findHeader(sheet);
        qInfo() << file.encoding << file.delimiter << file.isDate1904 << "header" << header.line << "rows" << sheet.rows.size() - header.dataRow << "columns" << sheet.columnCount() << "wider"
                << header.widerRows << "read" << readMs << "ms, header" << timer.elapsed() << "ms";
        for (const SheetNote &note : sheet.notes)
            qInfo() << "note" << int(note.kind) << note.count << "line" << note.line;
        QCOMPARE(sheet.rows.size() - header.dataRow, expected.rows);
        QCOMPARE(sheet.columnCount(), expected.columns);
        QCOMPARE(header.line, expected.headerLine);
        QCOMPARE(header.names.first(), QString::fromUtf16(expected.firstName));
        if (expected.lastName)
            QCOMPARE(header.names.last(), QString::fromUtf16(expected.lastName));
        if (expected.firstCell)
            QCOMPARE(sheet.rows[header.dataRow].text(0), QString::fromUtf16(expected.firstCell));
        if (expected.lastCell)
            QCOMPARE(sheet.rows.last().text(0), QString::fromUtf16(expected.lastCell));
    }

    void theDealListIsNotShifted()
    {
        const auto result = readSheets(folder() + u"/deals/china_license_deals_25.csv"_s);
        if (!result)
            QSKIP("the shared data are not here");
        const Sheet &sheet = result.value().sheets[0];
        const HeaderSpot header = findHeader(sheet);
        QCOMPARE(header.namedColumns, 14);
        QCOMPARE(header.widerRows, 25);
        QCOMPARE(sheet.rows[1].text(5), u"HRS-1167"_s);
        QCOMPARE(sheet.rows[1].text(9), u"$1.4B"_s);
        QVERIFY(sheet.rows[1].text(15).startsWith("https://"_L1));
    }

    void serialDatesAndMojibakeOfTheContracts()
    {
        const auto result = readSheets(folder() + u"/xlsx/cuad_sample.xlsx"_s);
        if (!result)
            QSKIP("the shared data are not here");
        const Sheet &sheet = result.value().sheets[0];
        QCOMPARE(sheet.rows[1].text(6), u"2014-05-08"_s);
        QVERIFY(std::any_of(sheet.notes.begin(), sheet.notes.end(), [](const SheetNote &note) { return note.kind == SheetNote::Kind::BrokenCharacters; }));
        QVERIFY(std::any_of(sheet.notes.begin(), sheet.notes.end(), [](const SheetNote &note) { return note.kind == SheetNote::Kind::BlankRows && note.count > 900; }));
    }

    void everyFileIsReadOrRefusedWithAReason()
    {
        for (const QString &part : {u"candidates"_s, u"deals"_s, u"xlsx"_s, u"china"_s, u"success"_s, u"fx"_s, u"trials"_s}) {
            for (const QFileInfo &file : QDir(folder() + u'/' + part).entryInfoList(QDir::Files)) {
                const auto result = readSheets(file.filePath());
                QVERIFY2(result.ok() || !result.error().detail.isEmpty(), qPrintable(file.fileName()));
                if (!result)
                    qInfo() << file.fileName() << result.error().detail;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRealSheets)
#include "tst_real_sheets.moc"
