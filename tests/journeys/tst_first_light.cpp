// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "cli/command_line.h"
#include "plot/chart_file.h"
#include "presentation/charts/chart_view_model.h"
#include "widgets/pages/chart_card.h"
#include "widgets/pages/home_page.h"
#include "widgets/shell/message_bar.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace support {

/// How many candidates the concentration chart on Home counts.
qint64 chartTotal(WindowFixture &f)
{
    auto *home = f.window->findChild<widgets::HomePage *>();
    return home->card(u"therapeutic-area-concentration"_s)->viewModel().chart().total;
}

void typeCandidate(WindowFixture &f, const QString &name)
{
    f.view().goTo(Place::Candidates);
    f.view().createRecord();
    auto *field = f.recordPage()->findChild<QLineEdit *>(u"primary_name"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void importFile(WindowFixture &f, const QString &path)
{
    f.view().planImport(path);
    auto *apply = f.find<QPushButton>("importNext");
    QTRY_VERIFY(apply->isVisible());
    if (apply->isEnabled())
        QTest::mouseClick(apply, Qt::LeftButton);
}

} // namespace support

using support::chartTotal;
using support::importFile;
using support::typeCandidate;

class TestFirstLight : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNewCandidateAppearsInTheChartAndUndoTakesItBack();
    void anImportIsChartedAndExported();
    void importingTwiceAddsNothing();
    void everyStepCanBeTakenBackAfterARestart();
    void deletingADealTakesItsListsAlongAndUndoBringsThemBack();
    void aMarkListsItsRecords();
    void theFilterHoldsForTablesAndCharts();
    void aTypedFilterThatMakesNoSenseIsExplained();
    void theAsOfDateHoldsForTablesAndCharts();
    void aFileThatIsNoPortfolioIsRefusedInWords();
    void aLockedPortfolioIsRefusedInWords();
    void halfTypedTextIsStoredWhenTheWindowCloses();
};

void TestFirstLight::initTestCase()
{
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"tst_first_light"_s);
    widgets::applyLook(*qApp, presentation::Appearance::Light);
}

void TestFirstLight::aNewCandidateAppearsInTheChartAndUndoTakesItBack()
{
    WindowFixture f(Contents::Demo);
    const QString before = f.dump();
    const qint64 total = chartTotal(f);
    typeCandidate(f, u"PTL-0001"_s);
    QTRY_COMPARE(chartTotal(f), total + 1);
    QVERIFY(f.dump().contains(u"PTL-0001"_s));
    f.view().undo();
    QTRY_COMPARE(chartTotal(f), total);
    QCOMPARE(f.dump(), before);
    f.view().redo();
    QTRY_COMPARE(chartTotal(f), total + 1);
}

void TestFirstLight::anImportIsChartedAndExported()
{
    WindowFixture f(Contents::Vocabulary);
    importFile(f, QStringLiteral(PORTOLAN_TEST_DATA "/registry_small.csv"));
    QTRY_COMPARE(f.now().rows<domain::Trial>().size(), 2);
    f.view().goTo(Place::Trials);
    QTRY_COMPARE(f.find<QTableView>("trialTable")->model()->rowCount(), 2);
    analytics::ChartOptions options;
    options.unit = RecordKind::Trial;
    const auto chart = analytics::makeChart(u"phase-distribution", presentation::chartRequest(f.state().evaluated(), {}, options));
    QVERIFY(chart.ok());
    QCOMPARE(chart.value().total, 2);
    const QString svg = f.dir.filePath(u"chart.svg"_s);
    QVERIFY(plot::writeChartFile(chart.value(), plot::ChartFormat::Svg, plot::renderSpec({640, 400}), svg).ok());
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("n = "));
}

void TestFirstLight::importingTwiceAddsNothing()
{
    WindowFixture f(Contents::Vocabulary);
    const QString path = QStringLiteral(PORTOLAN_TEST_DATA "/registry_small.csv");
    importFile(f, path);
    QTRY_COMPARE(f.now().rows<domain::Trial>().size(), 2);
    const QString before = f.dump();
    importFile(f, path);
    QVERIFY(!f.find<QPushButton>("importNext")->isEnabled());
    QCOMPARE(f.dump(), before);
}

void TestFirstLight::everyStepCanBeTakenBackAfterARestart()
{
    WindowFixture f(Contents::Vocabulary);
    const QString before = f.dump();
    importFile(f, QStringLiteral(PORTOLAN_TEST_DATA "/registry_small.csv"));
    QTRY_COMPARE(f.now().rows<domain::Trial>().size(), 2);
    typeCandidate(f, u"PTL-0002"_s);
    QTRY_VERIFY(f.dump().contains(u"PTL-0002"_s));
    const QString after = f.dump();
    f.restart();
    QCOMPARE(f.dump(), after);
    f.view().undo();
    f.view().undo();
    QCOMPARE(f.dump(), before);
    f.view().redo();
    f.view().redo();
    QCOMPARE(f.dump(), after);
}

void TestFirstLight::deletingADealTakesItsListsAlongAndUndoBringsThemBack()
{
    WindowFixture f(Contents::Demo);
    const QString before = f.dump();
    f.view().goTo(Place::Deals);
    const auto terms = f.now().rows<domain::DealTerm>().size();
    auto *table = f.find<QTableView>("dealTable");
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(f.now().rows<domain::DealTerm>().size() < terms);
    QVERIFY(f.window->findChild<widgets::MessageBar *>(QString(), Qt::FindChildrenRecursively) != nullptr);
    f.view().undo();
    QCOMPARE(f.dump(), before);
}

void TestFirstLight::aMarkListsItsRecords()
{
    WindowFixture f(Contents::Demo);
    auto *card = f.window->findChild<widgets::HomePage *>()->card(u"therapeutic-area-concentration"_s);
    const auto datum = card->viewModel().chart().panels.first().series.first().data.first();
    QVERIFY(datum.ids.size() > 1);
    Q_EMIT card->listRequested(RecordKind::Candidate, datum.ids, u"Oncology"_s);
    QCOMPARE(f.view().place(), Place::Candidates);
    QCOMPARE(f.find<QTableView>("candidateTable")->model()->rowCount(), datum.ids.size());
}

void TestFirstLight::theFilterHoldsForTablesAndCharts()
{
    WindowFixture f(Contents::Demo);
    const auto filter = domain::FilterSpec::parse(u"area:oncology");
    QVERIFY(filter.ok());
    f.view().goTo(Place::Candidates);
    f.state().setFilter(filter.value());
    const auto shown = f.find<QTableView>("candidateTable")->model()->rowCount();
    QVERIFY(shown > 0 && shown < f.now().rows<domain::Candidate>().size());
    f.view().goTo(Place::Home);
    auto *card = f.window->findChild<widgets::HomePage *>()->card(u"therapeutic-area-concentration"_s);
    QCOMPARE(card->viewModel().chart().n, shown);
    QVERIFY(card->viewModel().chart().footnote.contains(u"area:oncology"_s, Qt::CaseInsensitive));
}

void TestFirstLight::aTypedFilterThatMakesNoSenseIsExplained()
{
    WindowFixture f(Contents::Demo);
    f.view().focusFilter();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, u"fase:2"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(f.state().filter().isEmpty());
    QCOMPARE(field->text(), u"fase:2"_s);
    const auto labels = f.window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel *label) { return label->isVisible() && label->text().contains(u"fase"_s); }));
}

void TestFirstLight::theAsOfDateHoldsForTablesAndCharts()
{
    WindowFixture f(Contents::Demo);
    QVERIFY(f.state().setAsOf({QDate(2018, 12, 31), {}}).ok());
    f.view().goTo(Place::Deals);
    const auto deals = f.find<QTableView>("dealTable")->model()->rowCount();
    QVERIFY(deals > 0 && deals < f.now().rows<domain::Deal>().size());
    f.view().goTo(Place::Home);
    auto *card = f.window->findChild<widgets::HomePage *>()->card(u"partnership-outcomes"_s);
    QCOMPARE(card->viewModel().chart().n, deals);
    QVERIFY(card->viewModel().chart().footnote.contains(u"31 Dec 2018"_s));
}

void TestFirstLight::aFileThatIsNoPortfolioIsRefusedInWords()
{
    WindowFixture f(Contents::Vocabulary);
    const QString before = f.dump();
    const QString path = f.dir.filePath(u"list.portolan"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NCT Number,Study Title\n");
    file.close();
    QVERIFY(!f.window->openPortfolio(path));
    auto *messages = f.view().findChild<widgets::MessageBar *>();
    QVERIFY(messages->isVisible());
    QVERIFY(messages->sentence().contains(u"is not a Portolan portfolio"_s));
    QCOMPARE(f.dump(), before);
}

void TestFirstLight::aLockedPortfolioIsRefusedInWords()
{
    WindowFixture f(Contents::Vocabulary);
    const auto second = workspace::Workspace::open(f.path, f.environment.openOptions(), f.environment.clock);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, domain::Error::Code::Locked);
}

void TestFirstLight::halfTypedTextIsStoredWhenTheWindowCloses()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.find<QTableView>("candidateTable")->selectRow(0);
    auto *field = f.recordPage()->findChild<QLineEdit *>(u"route"_s);
    field->setFocus();
    QTest::keyClicks(field, u"subcutaneous, weekly"_s);
    QVERIFY(f.window->close());
    f.restart();
    QVERIFY(f.dump().contains(u"subcutaneous, weekly"_s));
}

QTEST_MAIN(TestFirstLight)
#include "tst_first_light.moc"
