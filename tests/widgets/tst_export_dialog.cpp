// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/plot/sample_charts.h"

#include "widgets/dialogs/export_dialog.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

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
    void theWindowDoesNotWaitForTheChart();
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
    QTRY_VERIFY(!(*preview)->pixmap().isNull());
    if (qEnvironmentVariableIsSet("PORTOLAN_PICTURES"))
        QVERIFY(dialog.grab().save(qEnvironmentVariable("PORTOLAN_PICTURES") + u"/export-dialog.png"_s));
}

/// The chart is made on another thread, once in each language; until it is there nothing can be exported.
void TestExportDialog::theWindowDoesNotWaitForTheChart()
{
    QSemaphore isAllowed;
    QAtomicInt made;
    QAtomicInt madeHere;
    widgets::ExportDialog dialog([&, here = QThread::currentThread()](domain::Language language) {
        made.fetchAndAddRelaxed(1);
        madeHere.fetchAndAddRelaxed(QThread::currentThread() == here ? 1 : 0);
        isAllowed.acquire();
        return sample::concentration(language);
    });
    dialog.show();
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto write = std::ranges::find_if(buttons, [](QPushButton *button) { return button->isDefault(); });
    QVERIFY(write != buttons.end());
    QVERIFY(!dialog.isReady());
    QVERIFY(!(*write)->isEnabled());
    isAllowed.release();
    QTRY_VERIFY((*write)->isEnabled());
    auto &languages = *dialog.findChildren<widgets::SegmentedControl *>().at(1);
    const int first = languages.currentIndex();
    languages.setCurrentIndex(1 - first);
    Q_EMIT languages.currentChanged(1 - first);
    QVERIFY(!(*write)->isEnabled());
    isAllowed.release();
    QTRY_VERIFY((*write)->isEnabled());
    languages.setCurrentIndex(first);
    Q_EMIT languages.currentChanged(first);
    QVERIFY((*write)->isEnabled());
    QCOMPARE(made.loadRelaxed(), 2);
    QCOMPARE(madeHere.loadRelaxed(), 0);
}

void TestExportDialog::aFileIsWrittenWhole()
{
    QTemporaryDir dir;
    widgets::ExportDialog dialog(support::sampleChart());
    const QString path = dir.filePath(u"chart.png"_s);
    QTRY_VERIFY(dialog.isReady());
    QVERIFY(dialog.exportTo(path));
    QCOMPARE(dialog.writtenPath(), path);
    QVERIFY(QFile(path).size() > 1000);
}

void TestExportDialog::aPlaceThatRefusesIsNamedAndLeavesNothing()
{
    QTemporaryDir dir;
    widgets::ExportDialog dialog(support::sampleChart());
    const QString path = dir.filePath(u"missing/chart.png"_s);
    QTRY_VERIFY(dialog.isReady());
    QVERIFY(!dialog.exportTo(path));
    QVERIFY(dialog.writtenPath().isEmpty());
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
