// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recorded_server.h"
#include "widgets/fetch/fetch_dialog.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using unit::RecordedServer;

class TestFetchDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyLook(*qApp, presentation::Appearance::Light); }

    void numbersAreFetchedIntoAFolder()
    {
        RecordedServer server({{RecordedServer::ok(R"({"studies":[{"protocolSection":{"identificationModule":{"nctId":"NCT00000001"}}}]})")}});
        QSettings().setValue(u"registry/address"_s, server.address().toString());
        widgets::FetchDialog dialog;
        dialog.show();
        auto *start = dialog.findChild<QPushButton *>(u"startFetch"_s);
        QVERIFY(!start->isEnabled());
        dialog.setQuestion(u"nct00000001"_s);
        QVERIFY(start->isEnabled());
        QSignalSpy fetched(&dialog, &widgets::FetchDialog::fetched);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(fetched.size(), 1);
        QCOMPARE(QDir(fetched.first().first().toString()).entryList(QDir::Files), QStringList({u"page_000001.json"_s}));
        QVERIFY(!dialog.isVisible());
    }

    void aRefusalStaysInTheDialogAndCanBeTriedAgain()
    {
        RecordedServer server({{RecordedServer::withStatus("403 Forbidden", "")}});
        QSettings().setValue(u"registry/address"_s, server.address().toString());
        widgets::FetchDialog dialog;
        dialog.show();
        dialog.setQuestion(u"breast cancer"_s);
        dialog.fetch();
        auto *problem = dialog.findChild<QLabel *>(u"fetchProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"403"_s), qPrintable(problem->text()));
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QPushButton *>(u"startFetch"_s)->isEnabled());
    }

    void cancelEndsTheFetchFirst()
    {
        RecordedServer server({{{}, true}});
        QSettings().setValue(u"registry/address"_s, server.address().toString());
        widgets::FetchDialog dialog;
        dialog.show();
        dialog.setQuestion(u"breast cancer"_s);
        dialog.fetch();
        QTRY_COMPARE(server.asked.size(), 1);
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"fetchQuestion"_s)->isReadOnly());
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestFetchDialog)
#include "tst_fetch_dialog.moc"
