// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that exports a table: choices, confidential records, and targets that refuse.
#include "presentation/demo_fixture.h"

#include "exchange/reports/exported_file.h"
#include "widgets/exports/table_export_dialog.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QSettings>
#include <QTest>

class TestTableExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyLook(*qApp, presentation::Appearance::Light); }
    void init() { QSettings().clear(); }
    void theShownRowsAreWrittenAndVerify();
    void onlySelectedRowsLeaveWhereThatIsChosen();
    void confidentialRecordsAreAskedFor();
    void aTargetThatRefusesKeepsItsOldFile_data();
    void aTargetThatRefusesKeepsItsOldFile();

private:
    presentation::RecordListRequest shown() const
    {
        presentation::RecordListRequest request;
        request.kind = RecordKind::Deal;
        request.columns = {u"title"_s, u"headline"_s};
        request.ids = m_demo.state->visible().of(request.kind).ids;
        request.snapshot = m_demo.workspace->snapshot();
        request.now = request.snapshot;
        request.asOf = m_demo.state->asOf();
        return request;
    }

    support::DemoFixture m_demo;
};

void TestTableExportDialog::theShownRowsAreWrittenAndVerify()
{
    widgets::TableExportDialog dialog(shown(), {}, {});
    dialog.show();
    const QString path = m_demo.dir.filePath(u"deals.xlsx"_s);
    dialog.exportTo(path);
    QTRY_COMPARE(dialog.writtenPath(), path);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = exchange::exportedFile(file.readAll());
    QVERIFY(read);
    QVERIFY(read.value().isWhole());
    QCOMPARE(read.value().provenance.figures.size(), shown().ids.size() + 1); // One figure says how many they are and what they add up to.
}

void TestTableExportDialog::onlySelectedRowsLeaveWhereThatIsChosen()
{
    const auto ids = shown().ids.first(2);
    widgets::TableExportDialog dialog(shown(), ids, {});
    QCOMPARE(dialog.request().ids, ids); // Several selected rows are meant.
    QVERIFY(dialog.request().isChoice);
    dialog.findChildren<QComboBox *>().first()->setCurrentIndex(0);
    QCOMPARE(dialog.request().ids, shown().ids);
    widgets::TableExportDialog one(shown(), ids.first(1), {});
    QCOMPARE(one.request().ids, shown().ids); // One row is always selected.
}

void TestTableExportDialog::confidentialRecordsAreAskedFor()
{
    support::DemoFixture demo;
    auto request = shown();
    demo.submit(domain::edits::setField(*demo.workspace->snapshot(), RecordKind::Deal, {request.ids.first()}, u"confidential", domain::Value(true)).value());
    request.snapshot = request.now = demo.workspace->snapshot();
    widgets::TableExportDialog dialog(request, {}, {});
    dialog.show();
    auto *box = dialog.findChild<QCheckBox *>();
    QVERIFY(box->isVisible());
    QVERIFY(!box->isChecked());
    QCOMPARE(dialog.request().confidential, figure::ConfidentialChoice::LeftOut);
    box->click();
    QCOMPARE(dialog.request().confidential, figure::ConfidentialChoice::Included);
    widgets::TableExportDialog open(shown(), {}, {});
    open.show();
    QVERIFY(!open.findChild<QCheckBox *>()->isVisible());
}

void TestTableExportDialog::aTargetThatRefusesKeepsItsOldFile_data()
{
    QTest::addColumn<bool>("isOpenElsewhere");
    QTest::newRow("no such folder") << false;
    QTest::newRow("open in an office program") << true;
}

void TestTableExportDialog::aTargetThatRefusesKeepsItsOldFile()
{
    QFETCH(bool, isOpenElsewhere);
    const QString path = m_demo.dir.filePath(isOpenElsewhere ? u"open.xlsx"_s : u"nowhere/open.xlsx"_s);
    if (isOpenElsewhere) {
        for (const QString &name : {u"open.xlsx"_s, u".~lock.open.xlsx#"_s}) {
            QFile file(m_demo.dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("old");
        }
    }
    widgets::TableExportDialog dialog(shown(), {}, {});
    dialog.show();
    dialog.exportTo(path);
    QTRY_VERIFY(!dialog.findChild<widgets::MessageBar *>()->sentence().isEmpty());
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<widgets::MessageBar *>()->sentence().contains(u"open.xlsx"_s));
    if (isOpenElsewhere) {
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }
}

QTEST_MAIN(TestTableExportDialog)
#include "tst_table_export_dialog.moc"
