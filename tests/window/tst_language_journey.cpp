// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/window_fixture.h"

#include "widgets/filter/filter_bar.h"
#include "widgets/forms/record_form.h"
#include "widgets/language/language_choice.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/record_table.h"
#include "widgets/pages/settings_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace {

void speak(WindowFixture &f, widgets::LanguageChoice choice)
{
    const QPointer<QWidget> before = &f.view();
    widgets::chooseLanguage(*qApp, choice);
    QTRY_VERIFY(before.isNull()); // The view was made anew.
}

bool shows(const QWidget &root, const QString &text)
{
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// The language is changed while the window is used, and nothing is lost by it.
class TestLanguageJourney : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { widgets::chooseLanguage(*qApp, widgets::LanguageChoice::English); }
    void settingsSwitchAtOnce();
    void whatIsShownIsKept();
    void typingIsKept();
    void draftsAreKept();
    void aChartIsKept();
    void theStartPageSpeaks();
};

void TestLanguageJourney::settingsSwitchAtOnce()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Settings);
    auto *settings = f.window->findChild<widgets::SettingsPage *>();
    settings->showSection(widgets::SettingsPage::Section::Window);
    auto *box = settings->findChild<QComboBox *>(u"language"_s);
    QVERIFY(box && box->isVisible());
    const QPointer<QWidget> before = &f.view();
    box->setCurrentIndex(box->findText(u"简体中文"_s));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY(before.isNull());
    QCOMPARE(f.view().place(), Place::Settings);
    auto *anew = f.window->findChild<widgets::SettingsPage *>();
    QCOMPARE(anew->findChild<QTabWidget *>(u"settingsSections"_s)->tabText(0), u"词汇表"_s);
    QVERIFY(anew->findChild<QComboBox *>(u"language"_s)->isVisible()); // The same section.
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QCOMPARE(widgets::languageChoice(), widgets::LanguageChoice::Chinese);
    f.restart();
    QVERIFY(shows(*f.window, u"个候选药物"_s));
}

void TestLanguageJourney::whatIsShownIsKept()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Deals);
    f.view().goTo(Place::Candidates);
    const auto filter = domain::FilterSpec::parse(u"area:oncology");
    f.state().setFilter(filter.value());
    QVERIFY(f.state().setAsOf({QDate(2024, 12, 31), {}}).ok());
    const qint64 chosen = f.recordPage()->model().idAt(3);
    f.recordPage()->showRecord(chosen);
    auto *tabs = f.recordPage()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    speak(f, widgets::LanguageChoice::Chinese);
    QCOMPARE(f.view().place(), Place::Candidates);
    QCOMPARE(f.state().filter(), filter.value());
    QCOMPARE(f.state().asOf().date, QDate(2024, 12, 31));
    QTRY_COMPARE(f.recordPage()->selectedIds(), QList<qint64>{chosen});
    QCOMPARE(f.recordPage()->findChild<QTabWidget *>()->currentIndex(), 2);
    f.state().setFilter({});
    QVERIFY(f.state().setAsOf({f.environment.today(), {}}).ok());
    f.view().goBack();
    f.view().goBack();
    speak(f, widgets::LanguageChoice::English);
    QVERIFY(shows(*f.window, u"candidates"_s));
}

void TestLanguageJourney::typingIsKept()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Deals);
    f.recordPage()->showRecord(f.recordPage()->model().idAt(0));
    auto *signedOn = f.recordPage()->findChild<QLineEdit *>(u"signed_date"_s);
    QVERIFY(signedOn);
    signedOn->setFocus();
    signedOn->selectAll();
    QTest::keyClicks(signedOn, u"2025-13"_s); // No month: it cannot be stored.
    const QString name = signedOn->objectName();
    f.window->findChild<widgets::FilterBar *>()->setFilterText(u"phase>="_s);
    speak(f, widgets::LanguageChoice::Chinese);
    QTRY_COMPARE(f.recordPage()->findChild<QLineEdit *>(name)->text(), u"2025-13"_s);
    QCOMPARE(f.window->findChild<widgets::FilterBar *>()->filterText(), u"phase>="_s);
}

void TestLanguageJourney::draftsAreKept()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    auto *target = f.recordPage()->findChild<QLineEdit *>(u"target_summary"_s);
    target->setFocus();
    QTest::keyClicks(target, u"TROP2"_s);
    QTest::keyClick(target, Qt::Key_Tab);
    speak(f, widgets::LanguageChoice::Chinese);
    QVERIFY(f.recordPage()->findChild<widgets::RecordForm *>()->isDraft());
    QCOMPARE(f.recordPage()->findChild<QLineEdit *>(u"target_summary"_s)->text(), u"TROP2"_s);
}

void TestLanguageJourney::aChartIsKept()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Charts);
    auto *page = f.window->findChild<widgets::ChartPage *>();
    page->showChart(u"deal-value"_s);
    auto options = page->viewModel().options();
    options.cumulative = true;
    page->viewModel().setOptions(options);
    page->showTable(true);
    const QString english = page->chart().title;
    speak(f, widgets::LanguageChoice::Chinese);
    page = f.window->findChild<widgets::ChartPage *>();
    QCOMPARE(QLatin1String(page->viewModel().entry().id), "deal-value"_L1);
    QVERIFY(page->viewModel().options().cumulative);
    QCOMPARE(page->chart().language, domain::Language::Chinese);
    QVERIFY(page->chart().title != english);
    QVERIFY(page->keptState().value(u"asTable"_s).toBool());
}

void TestLanguageJourney::theStartPageSpeaks()
{
    WindowFixture f(Contents::Demo);
    f.window->closePortfolio();
    QVERIFY(shows(*f.window, u"Recent portfolios"_s));
    widgets::chooseLanguage(*qApp, widgets::LanguageChoice::Chinese);
    QTRY_VERIFY(shows(*f.window, u"最近的组合"_s));
    QVERIFY(!f.window->findChild<QPushButton *>(u"language"_s)->text().isEmpty());
}

QTEST_MAIN(TestLanguageJourney)
#include "tst_language_journey.moc"
