// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/trust/attachments.h"
#include "domain/trust/conflicts.h"
#include "widgets/forms/record_form.h"
#include "widgets/trust/attachments_pane.h"
#include "widgets/trust/sources_button.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QDropEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTableView>

using namespace domain;
using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;

namespace {

widgets::RecordForm *form(WindowFixture &f)
{
    return f.recordPage()->findChild<widgets::RecordForm *>();
}

template <class Widget>
Widget *inForm(WindowFixture &f, const char *name)
{
    auto *found = form(f)->findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no widget %s", name);
    return found;
}

/// Goes to the deals, makes one of this title signed on 5 December 2022, and leaves it in the form.
qint64 newDeal(WindowFixture &f)
{
    f.view().goTo(widgets::Place::Deals);
    f.view().createRecord();
    auto *title = inForm<QLineEdit>(f, "title");
    title->setFocus();
    QTest::keyClicks(title, u"Akeso and Summit"_s);
    QTest::keyClick(title, Qt::Key_Return);
    [&] { QTRY_COMPARE(f.now().of<Deal>().size(), 1); }();
    auto *date = inForm<QLineEdit>(f, "signed_date");
    date->setFocus();
    QTest::keyClicks(date, u"5 Dec 2022"_s);
    QTest::keyClick(date, Qt::Key_Return);
    return f.now().rows<Deal>().begin()->id.value;
}

void type(QWidget *line, const QString &text)
{
    line->setFocus();
    QTest::keyClicks(line, text);
}

} // namespace

/// Sources, conflicts, freshness and files through the real window and a real file.
class TestTrustJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsCitedByKeyboard();
    void aConflictIsRecordedWhereTheSourceDisagrees();
    void aConflictIsSettledAndUndone();
    void theStaleAreListedOldestFirstAndVerified();
    void aRecordIsVerifiedFromItsForm();
    void aFileDroppedOnTheFormIsKept();
    void fromAListToItsSources();
};

void TestTrustJourney::aFieldIsCitedByKeyboard()
{
    WindowFixture f(Contents::Vocabulary);
    const qint64 deal = newDeal(f);
    auto *date = inForm<QLineEdit>(f, "signed_date");
    date->setFocus();
    QTest::keyClick(date, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *line = inForm<QLineEdit>(f, "citeSource");
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"Summit press release"_s);
    QTest::keyClick(line, Qt::Key_Tab); // A title nobody knows yet: its fields appear.
    auto *publisher = inForm<QLineEdit>(f, "source_publisher");
    QVERIFY(publisher->isVisible());
    type(publisher, u"Summit"_s);
    QTest::keyClick(publisher, Qt::Key_Return, Qt::ControlModifier);
    const CitedPlace place{{RecordKind::Deal, deal}, u"signed_date"_s};
    QTRY_COMPARE(citationsOf(f.now(), place).size(), 1);
    QTRY_VERIFY(date->hasFocus()); // The keyboard is back where it came from.
    QCOMPARE(inForm<QToolButton>(f, "signed_date_mark")->text(), u"1 source"_s);
    const QString cited = f.dump();
    f.view().undo();
    QVERIFY(citationsOf(f.now(), place).isEmpty());
    QCOMPARE(f.now().of<Source>().size(), 0); // Source and citation are one step.
    f.view().redo();
    f.restart();
    QCOMPARE(f.dump(), cited);
}

void TestTrustJourney::aConflictIsRecordedWhereTheSourceDisagrees()
{
    WindowFixture f(Contents::Vocabulary);
    const qint64 deal = newDeal(f);
    auto *date = inForm<QLineEdit>(f, "signed_date");
    date->setFocus();
    QTest::keyClick(date, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    type(inForm<QLineEdit>(f, "citeStated"), u"6 Dec 2022"_s);
    type(inForm<QLineEdit>(f, "citeSource"), u"10-K"_s);
    inForm<QPushButton>(f, "citeStore")->click();
    QTRY_COMPARE(conflictsOf(f.now(), {RecordKind::Deal, deal}).size(), 1);
    QCOMPARE(inForm<QToolButton>(f, "signed_date_mark")->text(), u"Sources disagree"_s);
    QCOMPARE(f.now().rows<Deal>().begin()->signedOn.toString(), u"2022-12-05"_s);
}

void TestTrustJourney::aConflictIsSettledAndUndone()
{
    WindowFixture f(Contents::Vocabulary);
    const qint64 deal = newDeal(f);
    auto *date = inForm<QLineEdit>(f, "signed_date");
    date->setFocus();
    QTest::keyClick(date, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    type(inForm<QLineEdit>(f, "citeStated"), u"6 Dec 2022"_s);
    type(inForm<QLineEdit>(f, "citeSource"), u"10-K"_s);
    inForm<QPushButton>(f, "citeStore")->click();
    QTRY_COMPARE(conflictsOf(f.now(), {RecordKind::Deal, deal}).size(), 1);
    const QString open = f.dump();
    f.view().goTo(widgets::Place::DataQuality);
    f.find<QRadioButton>("chooseSecond")->setChecked(true);
    auto *reason = f.find<QLineEdit>("conflictReason");
    type(reason, u"the filing is audited"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(f.now().rows<Deal>().begin()->signedOn.toString(), u"2022-12-06"_s);
    QCOMPARE(f.find<QTableView>("conflicts")->model()->rowCount(), 0);
    const QString settled = f.dump();
    f.view().undo();
    QCOMPARE(f.dump(), open);
    QCOMPARE(f.find<QTableView>("conflicts")->model()->rowCount(), 1);
    f.view().redo();
    f.restart();
    QCOMPARE(f.dump(), settled);
}

void TestTrustJourney::theStaleAreListedOldestFirstAndVerified()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(widgets::Place::DataQuality);
    auto *table = f.find<QTableView>("staleRecords");
    QTRY_VERIFY(table->model()->rowCount() > 1);
    const int before = table->model()->rowCount();
    table->clearSelection();
    table->selectRow(0);
    const QString name = table->model()->index(0, 1).data().toString();
    f.find<QPushButton>("verifyStale")->click();
    QTRY_COMPARE(table->model()->rowCount(), before - 1);
    QVERIFY(table->model()->index(0, 1).data().toString() != name);
    f.view().undo();
    QTRY_COMPARE(table->model()->rowCount(), before);
    QCOMPARE(table->model()->index(0, 1).data().toString(), name);
}

void TestTrustJourney::aRecordIsVerifiedFromItsForm()
{
    WindowFixture f(Contents::Vocabulary);
    newDeal(f);
    QVERIFY(inForm<QLabel>(f, "verifiedText")->text().startsWith(u"– Not verified yet"_s));
    const QString before = f.dump();
    inForm<QPushButton>(f, "markVerified")->click();
    QVERIFY(inForm<QLabel>(f, "verifiedText")->text().startsWith(u"● Verified 30 Jun 2025"_s));
    QCOMPARE(f.now().rows<Deal>().begin()->lastVerified.toString(), u"2025-06-30"_s);
    f.view().undo();
    QCOMPARE(f.dump(), before);
}

void TestTrustJourney::aFileDroppedOnTheFormIsKept()
{
    WindowFixture f(Contents::Vocabulary);
    newDeal(f);
    const QString path = f.dir.filePath(u"term sheet.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("upfront: 500");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    auto *title = inForm<QLineEdit>(f, "title"); // A line of text, which would take the address of the file.
    const QPointF middle = QPointF(title->rect().center());
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(title, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(title, &drop);
    QCOMPARE(title->text(), u"Akeso and Summit"_s);
    QTRY_COMPARE(f.now().of<Attachment>().size(), 1);
    f.view().undo();
    QCOMPARE(f.now().of<Attachment>().size(), 0);
    f.view().redo();
    QVERIFY(QFile::remove(path));
    f.restart(); // The bytes are in the portfolio, not beside it.
    f.view().goTo(widgets::Place::Deals);
    f.recordPage()->showRecord(f.now().rows<Deal>().begin()->id.value);
    auto *pane = form(f)->findChild<widgets::AttachmentsPane *>();
    const QString copy = f.dir.filePath(u"copy.txt"_s);
    QVERIFY(pane->saveCopy(copy));
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("upfront: 500"));
}

void TestTrustJourney::fromAListToItsSources()
{
    WindowFixture f(Contents::Demo);
    QList<qint64> ids;
    for (const auto &deal : f.now().rows<Deal>()) {
        if (ids.size() < 5)
            ids.append(deal.id.value);
    }
    f.view().showRecords(RecordKind::Deal, ids, u"Five deals"_s);
    auto *button = f.recordPage()->findChild<widgets::SourcesButton *>();
    QTRY_COMPARE(button->accessibleName(), u"Sources of these 5 deals"_s);
    button->click();
    auto *table = f.find<QTableView>("citationList");
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), citationsUnder(f.now(), RecordKind::Deal, ids).size());
    QVERIFY(table->model()->rowCount() > 0);
}

QTEST_MAIN(TestTrustJourney)
#include "tst_trust_journey.moc"
