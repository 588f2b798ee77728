// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "exchange/mapping/column_target.h"
#include "exchange/sheets/sheet.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;

/// An empty list for each kind, saved from the search of the real window.
class TestTemplateJourney : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyListIsSavedByKeyboard();
    void eachKindHasACommand();
};

void TestTemplateJourney::anEmptyListIsSavedByKeyboard()
{
    WindowFixture f(Contents::Demo);
    const QString path = f.dir.filePath(u"our deals.xlsx"_s);
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = f.find<QLineEdit>("searchField");
    QTest::keyClicks(field, u"empty list of deals"_s);
    bool asked = false;
    QTimer::singleShot(0, f.window.get(), [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        asked = dialog != nullptr;
        if (!dialog)
            return;
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    });
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(asked);
    QTRY_VERIFY(QFile::exists(path));
    const auto read = exchange::readSheets(path);
    QVERIFY(read.ok());
    const exchange::HeaderSpot header = exchange::findHeader(read.value().sheets[0]);
    QVERIFY(exchange::targetCalled(exchange::ListKind::Deals, header.names[0]));
}

void TestTemplateJourney::eachKindHasACommand()
{
    WindowFixture f(Contents::Demo);
    int count = 0;
    for (const widgets::Command &command : f.window->commands())
        count += command.title.startsWith(u"Save an empty list of"_s);
    QCOMPARE(count, domain::vocabularyOf<exchange::ListKind>().size() - 1);
}

QTEST_MAIN(TestTemplateJourney)
#include "tst_template_journey.moc"
