// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/dialog_room.h"

#include <QDialog>
#include <QTest>

class TestDialogRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDialogStaysWithinItsWindow();
    void whatADialogNeedsIsNotCut();
};

void TestDialogRoom::aDialogStaysWithinItsWindow()
{
    widgets::DialogRoom room;
    qApp->installEventFilter(&room);
    QWidget window;
    window.resize(700, 500);
    window.show();
    QDialog large(&window);
    large.resize(1080, 760);
    large.show();
    QVERIFY2(large.width() < 700 && large.height() < 500, qPrintable(QStringLiteral("%1 × %2").arg(large.width()).arg(large.height())));
    QDialog small(&window);
    small.resize(300, 200);
    small.show();
    QCOMPARE(small.size(), QSize(300, 200));
}

void TestDialogRoom::whatADialogNeedsIsNotCut()
{
    widgets::DialogRoom room;
    qApp->installEventFilter(&room);
    QWidget window;
    window.resize(400, 300);
    window.show();
    QDialog needy(&window);
    needy.setMinimumSize(450, 350);
    needy.resize(500, 400);
    needy.show();
    QVERIFY(needy.width() >= 450 && needy.height() >= 350);
}

QTEST_MAIN(TestDialogRoom)
#include "tst_dialog_room.moc"
