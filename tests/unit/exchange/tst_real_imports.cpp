// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that other people keep, from file to records and back: skipped where the shared data are not here.
#include "list_fixture.h"

#include <QFile>
#include <QTest>

using namespace unit;

namespace {

QString shared(const QString &file)
{
    return qEnvironmentVariable("PORTOLAN_SHARED_DATA") + u'/' + file;
}

/// As the page would begin: the proposed sheet, header and mapping.
Result<ListPlan> planFile(ListShelf &shelf, const QString &path)
{
    auto file = readSheets(path);
    if (!file.ok())
        return file.error();
    ListSource source;
    source.file = std::make_shared<const SheetFile>(std::move(file).value());
    source.sheet = source.file->proposedSheet();
    source.header = findHeader(source.file->sheets[source.sheet]);
    source.mapping = proposeMapping(source.file->sheets[source.sheet], source.header, *shelf.now).mapping;
    return planListImport(source, shelf.now, shelf.choices, {shelf.ids, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)});
}

QString reasons(const ListPlan &plan)
{
    QStringList texts;
    for (const ListRow &row : plan.rows) {
        for (const CellRefusal &refusal : row.refusals) {
            if (texts.size() < 5)
                texts.append(QStringLiteral("line %1, %2: %3 (%4 %5)").arg(row.line).arg(refusal.columnName, refusal.found.left(40)).arg(int(refusal.reason)).arg(int(refusal.cell)));
        }
    }
    return texts.join(u"; "_s);
}

} // namespace

class TestRealImports : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsAccountedForAndASecondImportIsQuiet_data();
    void everyRowIsAccountedForAndASecondImportIsQuiet();
};

void TestRealImports::everyRowIsAccountedForAndASecondImportIsQuiet_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows"); // Filled rows under the header, counted apart with Python's csv module.
    const auto add = [](const char *file, int rows) { QTest::newRow(file) << QString::fromLatin1(file) << rows; };
    add("deals/china_license_deals_25.csv", 25);
    add("deals/biotech_acquisitions_150.csv", 150);
    add("candidates/adc_pipeline.json", 483);
    add("candidates/ai_drug_candidates_10_korean.csv", 10);
    add("candidates/covid_vaccine_landscape_367.csv", 367);
    add("candidates/fda_cder_new_approvals_1985_2024.csv", 1341);
    add("xlsx/ema_medicines_2024-08-22.xlsx", 2433);
}

void TestRealImports::everyRowIsAccountedForAndASecondImportIsQuiet()
{
    QFETCH(QString, file);
    QFETCH(int, rows);
    if (!QFile::exists(shared(file)))
        QSKIP("shared data are not here");
    ListShelf shelf;
    const auto planned = planFile(shelf, shared(file));
    QVERIFY2(planned.ok(), qPrintable(planned.ok() ? QString() : planned.error().detail));
    const ListPlan &plan = planned.value();
    const auto &counts = plan.counts;
    qInfo("%s: %lld rows, %lld add, %lld update, %lld unchanged, %lld refused, %lld skipped; %lld questions; %s", qPrintable(file), qint64(plan.rows.size()), counts.added,
          counts.updated, counts.unchanged, counts.refused, plan.skipped, qint64(plan.questions.size()), qPrintable(reasons(plan)));
    QCOMPARE(plan.rows.size(), rows);
    QCOMPARE(counts.added + counts.updated + counts.unchanged + counts.refused + plan.skipped, rows);
    shelf.apply(plan.changes);
    const auto again = planFile(shelf, shared(file));
    QVERIFY(again.ok());
    QCOMPARE(again.value().counts.added, 0);
    QCOMPARE(again.value().counts.updated, 0);
    QVERIFY(again.value().changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestRealImports)
#include "tst_real_imports.moc"
