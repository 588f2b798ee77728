// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/derived/deal_money.h"
#include "plot/plot_view.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/settings_page.h"
#include "widgets/settings/definitions_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace {

/// Chooses a chart as a person does: from the list at the head of the page.
widgets::ChartPage *chooseChart(WindowFixture &f, const QString &id)
{
    f.view().goTo(Place::Charts);
    auto *page = f.window->findChild<widgets::ChartPage *>();
    auto *chooser = f.find<QComboBox>("chartChooser");
    chooser->setCurrentIndex(chooser->findData(id));
    Q_EMIT chooser->activated(chooser->currentIndex());
    return page;
}

} // namespace

/// Looking at charts through the real window.
class TestChartJourney : public QObject
{
    Q_OBJECT

private slots:
    void everyChartCanBeChosen();
    void anOptionOfAChartChangesIt();
    void aMarkOfADealChartListsItsDealAlone();
    void aChangedDefinitionIsPrintedAndUndone();
    void aChosenCohortDateMovesTheBarsAndIsUndone();
    void allRowsOfThePipelineAreScrolledThrough();
    void anUpfrontOfUpToAddsNothingAndIsSaid();
};

void TestChartJourney::everyChartCanBeChosen()
{
    WindowFixture f(Contents::Demo);
    for (const auto &entry : analytics::chartCatalog()) {
        auto *page = chooseChart(f, QString::fromLatin1(entry.id));
        QCOMPARE(page->chart().chartId, QString::fromLatin1(entry.id));
        QVERIFY2(page->chart().emptyText.isEmpty(), entry.id);
    }
}

void TestChartJourney::anOptionOfAChartChangesIt()
{
    WindowFixture f(Contents::Demo);
    auto *page = chooseChart(f, u"partnership-survival"_s);
    QCOMPARE(page->chart().panels.first().series.size(), 1);
    auto *split = page->findChild<QComboBox *>(u"split"_s);
    QVERIFY(split);
    QTRY_VERIFY(split->isVisible());
    split->setCurrentIndex(split->findText(u"Modality"_s));
    Q_EMIT split->activated(split->currentIndex());
    QTRY_VERIFY(page->chart().panels.first().series.size() > 2);
    QVERIFY(page->chart().headline.contains(u"modality"_s));
}

void TestChartJourney::aMarkOfADealChartListsItsDealAlone()
{
    WindowFixture f(Contents::Demo);
    auto *page = chooseChart(f, u"top-deals"_s);
    const auto first = page->chart().panels.first().series.first().data.first();
    auto *plot = page->findChild<plot::PlotView *>(u"top-deals"_s);
    Q_EMIT plot->listRequested(first.ids, page->chart().categories.first().key, u"value"_s);
    QTRY_COMPARE(f.view().place(), Place::Deals);
    QCOMPARE(first.ids.size(), 1);
    auto &model = f.recordPage()->model();
    QTRY_COMPARE(model.recordCount(), 1); // That deal, and no other.
    QCOMPARE(model.idAt(0), first.ids.first());
    QTRY_COMPARE(f.recordPage()->selectedIds(), first.ids);
}

void TestChartJourney::aChangedDefinitionIsPrintedAndUndone()
{
    WindowFixture f(Contents::Demo);
    auto *page = chooseChart(f, u"deal-value"_s);
    QVERIFY(page->chart().footnote.contains(u"Blockbuster deal v1"_s));
    f.view().goTo(Place::Settings);
    auto *settings = f.window->findChild<widgets::SettingsPage *>();
    settings->showSection(widgets::SettingsPage::Section::Definitions);
    auto *table = f.find<QTableView>("definitions");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == u"Blockbuster deal"_s)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    auto *total = f.find<QLineEdit>("rule_total");
    QVERIFY(total);
    total->setText(u"2B"_s);
    QTest::mouseClick(f.find<QPushButton>("storeDefinition"), Qt::LeftButton);
    page = chooseChart(f, u"deal-value"_s);
    QTRY_VERIFY(page->chart().footnote.contains(u"Blockbuster deal v2"_s));
    QVERIFY(page->chart().definitions.join(u' ').contains(u"$2.0 B"_s));
    f.restart();
    page = chooseChart(f, u"deal-value"_s);
    QVERIFY(page->chart().footnote.contains(u"Blockbuster deal v2"_s));
    QVERIFY(f.workspace->undo().ok());
    QTRY_VERIFY(page->chart().footnote.contains(u"Blockbuster deal v1"_s));
}

void TestChartJourney::aChosenCohortDateMovesTheBarsAndIsUndone()
{
    WindowFixture f(Contents::Demo);
    auto *page = chooseChart(f, u"partnership-outcomes"_s);
    const QString before = page->chart().definitions.join(u' ');
    QVERIFY(before.contains(u"Cohort year v1: A deal belongs to the year in which it was signed"_s));
    f.view().goTo(Place::Settings);
    auto *settings = f.window->findChild<widgets::SettingsPage *>();
    settings->showSection(widgets::SettingsPage::Section::Definitions);
    f.window->findChild<widgets::DefinitionsPane *>()->showDefinition(u"cohort_date"_s);
    auto *basis = f.find<QComboBox>("rule_basis");
    QVERIFY(basis);
    basis->setCurrentIndex(basis->findText(u"announced"_s));
    QTest::mouseClick(f.find<QPushButton>("storeDefinition"), Qt::LeftButton);
    page = chooseChart(f, u"partnership-outcomes"_s);
    QTRY_VERIFY(page->chart().definitions.join(u' ').contains(u"Cohort year v2: A deal belongs to the year in which it was announced"_s));
    QVERIFY(f.workspace->undo().ok());
    QTRY_COMPARE(page->chart().definitions.join(u' '), before);
}

void TestChartJourney::allRowsOfThePipelineAreScrolledThrough()
{
    WindowFixture f(Contents::Demo);
    auto *page = chooseChart(f, u"pipeline"_s);
    QCOMPARE(page->chart().categories.size() <= 36, true);
    auto *plot = page->findChild<plot::PlotView *>(u"pipeline"_s);
    const int onePage = plot->height();
    auto *all = page->findChild<QCheckBox *>(u"all-rows"_s);
    QTRY_VERIFY(all && all->isVisible());
    all->click();
    QTRY_VERIFY(page->chart().categories.size() > 100);
    QTRY_VERIFY(plot->height() > 2 * onePage);
    QVERIFY(page->height() < plot->height()); // scrolled, not squeezed
}

void TestChartJourney::anUpfrontOfUpToAddsNothingAndIsSaid()
{
    WindowFixture f(Contents::Demo);
    auto *page = chooseChart(f, u"headline-to-paid"_s);
    const auto upfront = [page] { return page->chart().panels.first().series.first().data[2]; };
    const auto before = upfront();
    const QString footnote = page->chart().footnote;
    QVERIFY(before.undisclosed > 0);
    const auto &now = f.now();
    domain::DealTerm term;
    for (const qint64 id : before.ids) { // a deal with a total, of whose upfront nothing is known
        const auto known = domain::upfront(now, domain::Id<domain::Deal>{id});
        if (!known.low && !known.high)
            term.deal = domain::Id<domain::Deal>{id};
    }
    QVERIFY(term.deal.isValid());
    term.id = f.workspace->store().ids().next<domain::DealTerm>();
    term.type = domain::TermType::UpfrontCash;
    term.disclosure = domain::Disclosure::UpTo;
    term.max = 70'000'000;
    term.currency = u"USD"_s;
    domain::ChangeSet step;
    step.insert(term);
    QVERIFY(f.workspace->submit(step));
    QTRY_VERIFY(page->chart().footnote != footnote);
    QVERIFY(page->chart().footnote.contains(u"Upfront stated as “up to” or as a range"_s));
    QCOMPARE(upfront().value, before.value);
    QCOMPARE(upfront().n, before.n + 1);
    f.restart();
    page = chooseChart(f, u"headline-to-paid"_s);
    QCOMPARE(page->chart().panels.first().series.first().data[2].value, before.value);
    QVERIFY(f.workspace->undo().ok());
    QTRY_COMPARE(page->chart().footnote, footnote);
}

QTEST_MAIN(TestChartJourney)
#include "tst_chart_journey.moc"
