// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "widgets/forms/record_form.h"
#include "widgets/pages/record_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace {

/// Types over what the shown form's field holds.
QLineEdit *typeInto(WindowFixture &f, const QString &key, const QString &text)
{
    auto *form = f.recordPage()->findChild<widgets::RecordForm *>();
    auto *line = form->findChild<QLineEdit *>(key);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    return line;
}

} // namespace

class TestFormJourney : public QObject
{
    Q_OBJECT

private slots:
    void aNewCandidateIsTypedStoredAndThereAfterARestart();
    void whatIsTypedWhenTheWindowClosesIsStored();
    void aRefusedDateIsExplainedAndKeptForCorrection();
    void aKeyInAClosedChoiceStoresNothingYet();
    void theFirstRecordIsShownBesideTheTable();
};

void TestFormJourney::aNewCandidateIsTypedStoredAndThereAfterARestart()
{
    WindowFixture f(Contents::Vocabulary);
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    QTest::keyClick(typeInto(f, u"primary_name"_s, u"SKB264"_s), Qt::Key_Tab);
    QTRY_COMPARE(f.now().of<domain::Candidate>().size(), 1);
    QTest::keyClick(typeInto(f, u"target_summary"_s, u"TROP2"_s), Qt::Key_Return);
    QTRY_VERIFY(f.dump().contains(u"TROP2"_s));
    const QString before = f.dump();
    f.view().undo();
    QVERIFY(!f.dump().contains(u"TROP2"_s));
    f.view().redo();
    f.restart();
    QCOMPARE(f.dump(), before);
}

void TestFormJourney::whatIsTypedWhenTheWindowClosesIsStored()
{
    WindowFixture f(Contents::Vocabulary);
    f.view().goTo(Place::Companies);
    f.view().createRecord();
    QTest::keyClick(typeInto(f, u"name_en"_s, u"Kelun-Biotech"_s), Qt::Key_Return);
    QTRY_COMPARE(f.now().of<domain::Company>().size(), 1);
    typeInto(f, u"ticker"_s, u"6990.HK"_s);
    f.window->close();
    f.restart();
    QVERIFY(f.dump().contains(u"6990.HK"_s));
}

void TestFormJourney::aRefusedDateIsExplainedAndKeptForCorrection()
{
    WindowFixture f(Contents::Vocabulary);
    f.view().goTo(Place::Deals);
    f.view().createRecord();
    QTest::keyClick(typeInto(f, u"title"_s, u"Kelun and Merck"_s), Qt::Key_Return);
    QTRY_COMPARE(f.now().of<domain::Deal>().size(), 1);
    const QString before = f.dump();
    auto *date = typeInto(f, u"signed_date"_s, u"soon"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(date->text(), u"soon"_s);
    QVERIFY(f.recordPage()->findChild<QLabel *>(u"signed_date_message"_s)->text().contains(u"soon"_s));
    QCOMPARE(f.dump(), before);
    f.view().goTo(Place::Home);
    QVERIFY(f.view().place() != Place::Home); // What cannot be stored is to be looked at first.
    QTest::keyClick(date, Qt::Key_Escape);
    f.view().goTo(Place::Home);
    QCOMPARE(f.view().place(), Place::Home);
}

void TestFormJourney::aKeyInAClosedChoiceStoresNothingYet()
{
    WindowFixture f(Contents::Vocabulary);
    f.view().goTo(Place::Deals);
    f.view().createRecord();
    QTest::keyClick(typeInto(f, u"title"_s, u"Kelun and Merck"_s), Qt::Key_Return);
    QTRY_COMPARE(f.now().of<domain::Deal>().size(), 1);
    const auto type = [&] { return f.now().rows<domain::Deal>().begin()->type; };
    auto *choice = f.recordPage()->findChild<QComboBox *>(u"exclusivity"_s);
    auto *combo = f.recordPage()->findChild<QComboBox *>(u"deal_type"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), 2);
    QCOMPARE(type(), domain::DealType::Unset); // Looked at, not chosen.
    QTest::keyClick(combo, Qt::Key_Escape);
    QCOMPARE(combo->currentIndex(), 0); // Escape restores.
    QTest::keyClick(combo, Qt::Key_Down);
    QTest::keyClick(combo, Qt::Key_Return);
    QCOMPARE(type(), domain::DealType(1));
    QTest::keyClick(combo, Qt::Key_Down);
    choice->setFocus();
    QCOMPARE(type(), domain::DealType(2)); // Leaving stores.
}

void TestFormJourney::theFirstRecordIsShownBesideTheTable()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Companies);
    QTRY_VERIFY(f.recordPage()->model().rowCount() > 0);
    QTRY_COMPARE(f.recordPage()->selectedIds(), QList{f.recordPage()->model().idAt(0)});
    f.recordPage()->table().clearSelection(); // What is cleared stays so.
    f.view().goTo(Place::Home);
    f.view().goTo(Place::Companies);
    QVERIFY(f.recordPage()->selectedIds().isEmpty());
}

QTEST_MAIN(TestFormJourney)
#include "tst_form_journey.moc"
