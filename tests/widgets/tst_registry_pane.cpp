// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fetch/registry_address.h"
#include "widgets/settings/registry_pane.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

/// The registry's address is kept when it is one, refused in words when it is none, and reset.
class TestRegistryPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"PortolanTest"_s);
        QCoreApplication::setApplicationName(u"tst_registry_pane"_s);
        widgets::applyLook(*qApp, presentation::Appearance::Light);
    }
    void init() { QSettings().clear(); }

    void anAddressIsKeptAndReset()
    {
        widgets::RegistryPane pane;
        pane.show();
        auto *address = pane.findChild<QLineEdit *>(u"registryAddress"_s);
        auto *reset = pane.findChild<QPushButton *>(u"resetRegistryAddress"_s);
        QCOMPARE(address->text(), widgets::usualRegistryAddress());
        QVERIFY(!reset->isEnabled());
        address->selectAll();
        QTest::keyClicks(address, u"https://mirror.example/api/v2"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(widgets::registryAddress(), u"https://mirror.example/api/v2"_s);
        reset->click();
        QCOMPARE(widgets::registryAddress(), widgets::usualRegistryAddress());
        QCOMPARE(address->text(), widgets::usualRegistryAddress());
    }

    void whatIsNoAddressIsRefused()
    {
        widgets::RegistryPane pane;
        pane.show();
        auto *address = pane.findChild<QLineEdit *>(u"registryAddress"_s);
        address->selectAll();
        QTest::keyClicks(address, u"the registry"_s);
        QVERIFY(!pane.commitTyping());
        auto *message = pane.findChild<QLabel *>(u"registryMessage"_s);
        QVERIFY(message->isVisible() && message->text().contains(u"the registry"_s));
        QCOMPARE(widgets::registryAddress(), widgets::usualRegistryAddress());
        QTest::keyClick(address, Qt::Key_Escape);
        QCOMPARE(address->text(), widgets::usualRegistryAddress());
        QVERIFY(pane.commitTyping());
    }
};

QTEST_MAIN(TestRegistryPane)
#include "tst_registry_pane.moc"
