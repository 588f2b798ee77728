// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "widgets/companies/company_page.h"
#include "widgets/controls/search_button.h"
#include "widgets/forms/record_form.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace {

/// Ctrl K, and the words typed into what opens.
QLineEdit *search(WindowFixture &f, const QString &text)
{
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = f.find<QLineEdit>("searchField");
    if (!field->isVisible() || !field->hasFocus())
        qFatal("the search does not open with the keyboard");
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    return field;
}

QString chosen(WindowFixture &f)
{
    return f.find<QListView>("searchResults")->currentIndex().data().toString();
}

} // namespace

/// Search everywhere through the real window, by keyboard alone.
class TestSearchJourney : public QObject
{
    Q_OBJECT

private slots:
    void aCompanyIsFoundByPinyinAndOpened();
    void aTrialIsFoundByItsNumber();
    void ctrlEnterListsEverythingFound();
    void whatWasJustTypedIsFound();
    void commandsRunAndAreOfferedAgain();
    void escapeGivesTheKeyboardBack();
    void theTopBarOpensItToo();
    void registryTextsAreSearchedOnRequest();
};

void TestSearchJourney::aCompanyIsFoundByPinyinAndOpened()
{
    WindowFixture f(Contents::Demo);
    auto *field = search(f, u"kangfang"_s);
    QTRY_VERIFY(chosen(f).startsWith(u"Akeso"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    QCOMPARE(f.view().place(), Place::CompanyProfile);
    const auto *page = f.window->findChild<widgets::CompanyPage *>();
    QCOMPARE(f.now().find(page->company())->nameZh, u"康方生物"_s);
}

void TestSearchJourney::aTrialIsFoundByItsNumber()
{
    WindowFixture f(Contents::Demo);
    auto *field = search(f, u"nct 02314819"_s);
    QTRY_COMPARE(chosen(f), u"NCT02314819"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.view().place(), Place::Trials);
    const auto ids = f.recordPage()->selectedIds();
    QCOMPARE(ids.size(), 1);
    QCOMPARE(f.now().find(domain::Id<domain::Trial>{ids.first()})->number, u"NCT02314819"_s);
}

void TestSearchJourney::ctrlEnterListsEverythingFound()
{
    WindowFixture f(Contents::Demo);
    auto *field = search(f, u"hengrui"_s);
    QTRY_VERIFY(chosen(f).startsWith(u"Hengrui"_s));
    const QString company = chosen(f);
    QTest::keyClick(field, Qt::Key_Tab); // The next kind.
    QVERIFY(chosen(f) != company);
    QTest::keyClick(field, Qt::Key_Up); // Back over the title of the group.
    QCOMPARE(chosen(f), company);
    QTest::keyClick(field, Qt::Key_Tab);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.view().place(), Place::Candidates);
    QVERIFY(f.recordPage()->findChild<QTableView *>(u"candidateTable"_s)->model()->rowCount() > 5);
}

void TestSearchJourney::whatWasJustTypedIsFound()
{
    WindowFixture f(Contents::Vocabulary);
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    auto *line = f.recordPage()->findChild<widgets::RecordForm *>()->findChild<QLineEdit *>(u"primary_name"_s);
    line->setFocus();
    QTest::keyClicks(line, u"BL-B01D1"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(f.now().of<domain::Candidate>().size(), 1);
    search(f, u"bl b01"_s);
    QTRY_COMPARE(chosen(f), u"BL-B01D1"_s);
    f.view().undo();
    QTRY_VERIFY(chosen(f) != u"BL-B01D1"_s);
}

void TestSearchJourney::commandsRunAndAreOfferedAgain()
{
    WindowFixture f(Contents::Demo);
    auto *field = search(f, u"go to deals"_s);
    QTRY_COMPARE(chosen(f), u"Go to Deals"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.view().place(), Place::Deals);
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTRY_COMPARE(chosen(f), u"Go to Deals"_s); // Recent ones come first where nothing is typed.
}

void TestSearchJourney::escapeGivesTheKeyboardBack()
{
    WindowFixture f(Contents::Demo);
    f.view().focusFilter();
    auto *before = QApplication::focusWidget();
    QVERIFY(before);
    auto *field = search(f, u"zzzz"_s);
    QTRY_VERIFY(f.find<QLabel>("searchNote")->text().startsWith(u"No record"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestSearchJourney::theTopBarOpensItToo()
{
    WindowFixture f(Contents::Demo);
    QTest::mouseClick(f.window->findChild<widgets::SearchButton *>(), Qt::LeftButton);
    QVERIFY(f.find<QLineEdit>("searchField")->hasFocus());
}

void TestSearchJourney::registryTextsAreSearchedOnRequest()
{
    WindowFixture f(Contents::Vocabulary);
    const QString path = f.dir.filePath(u"studies.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NCT Number,Study Title,Brief Summary,Study Status\n"
               "NCT90000001,First study,Participants wear an actigraph on the wrist for a week.,RECRUITING\n"
               "NCT90000002,Second study,Participants keep a diary.,RECRUITING\n");
    file.close();
    f.view().planImport(path);
    auto *apply = f.find<QPushButton>("importNext");
    QTRY_VERIFY(apply->isVisible() && apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_COMPARE(f.now().of<domain::Trial>().size(), 2);
    auto *field = search(f, u"actigraph"_s);
    QTRY_COMPARE(chosen(f), u"Search full registry texts…"_s); // Nothing else has the word.
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(chosen(f), u"NCT90000001"_s);
    QTRY_VERIFY(f.find<QLabel>("searchNote")->text().contains(u"1 trial"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.view().place(), Place::Trials);
    QCOMPARE(f.recordPage()->selectedIds().size(), 1);
}

QTEST_MAIN(TestSearchJourney)
#include "tst_search_journey.moc"
