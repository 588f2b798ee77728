// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/plot/sample_charts.h"

#include "widgets/dialogs/export_dialog.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

widgets::ExportDialog::ChartIn sampleChart()
{
    return [](domain::Language language) { return sample::concentration(language); };
}

} // namespace support

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyLook(*qApp, presentation::Appearance::Light); }
    void thePreviewIsTheChart();
    void aFileIsWrittenWhole();
    void aPlaceThatRefusesIsNamedAndLeavesNothing();
};

void TestExportDialog::thePreviewIsTheChart()
{
    widgets::ExportDialog dialog(support::sampleChart());
    dialog.show();
    const auto labels = dialog.findChildren<QLabel *>();
    const auto preview = std::ranges::find_if(labels, [](QLabel *label) { return label->accessibleName() == u"Preview"_s; });
    QVERIFY(preview != labels.end());
    QVERIFY(!(*preview)->pixmap().isNull());
    if (qEnvironmentVariableIsSet("PORTOLAN_PICTURES"))
        QVERIFY(dialog.grab().save(qEnvironmentVariable("PORTOLAN_PICTURES") + u"/export-dialog.png"_s));
}

void TestExportDialog::aFileIsWrittenWhole()
{
    QTemporaryDir dir;
    widgets::ExportDialog dialog(support::sampleChart());
    const QString path = dir.filePath(u"chart.png"_s);
    QVERIFY(dialog.exportTo(path));
    QCOMPARE(dialog.writtenPath(), path);
    QVERIFY(QFile(path).size() > 1000);
}

void TestExportDialog::aPlaceThatRefusesIsNamedAndLeavesNothing()
{
    QTemporaryDir dir;
    widgets::ExportDialog dialog(support::sampleChart());
    const QString path = dir.filePath(u"missing/chart.png"_s);
    QVERIFY(!dialog.exportTo(path));
    QVERIFY(dialog.writtenPath().isEmpty());
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
