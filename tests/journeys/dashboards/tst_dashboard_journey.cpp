// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/window_fixture.h"

#include "plot/plot_view.h"
#include "widgets/controls/chip.h"
#include "widgets/dashboard/card_picker_dialog.h"
#include "widgets/dashboard/dashboard_bar.h"
#include "widgets/dashboard/dashboard_grid.h"
#include "widgets/dashboard/selection_bar.h"
#include "widgets/dashboard/tile_grip.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/pages/chart_card.h"
#include "widgets/pages/home_page.h"
#include "widgets/shell/message_bar.h"
#include "widgets/trust/citation_list.h"
#include "widgets/trust/citations_dialog.h"
#include "widgets/trust/sources_button.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using support::WindowFixture;
using widgets::DashboardTile;
using Place = widgets::PortfolioView::Place;

namespace {

widgets::HomePage &home(WindowFixture &f)
{
    return *f.window->findChild<widgets::HomePage *>();
}

QStringList cardsOf(WindowFixture &f)
{
    QStringList cards;
    for (const auto *tile : home(f).grid().tiles())
        cards.append(tile->card().chart ? QString::fromLatin1(tile->card().chart->id) : QString::number(int(tile->card().kind)));
    return cards;
}

DashboardTile *tileOf(WindowFixture &f, const QString &chart)
{
    return home(f).grid().tiles().value(cardsOf(f).indexOf(chart));
}

/// The middle of a mark, by its category, on the shown chart.
QPoint markOf(plot::PlotView &plot, int category)
{
    for (const auto &mark : plot.painting().marks()) {
        if (mark.category == category)
            return mark.rect.center().toPoint();
    }
    return {};
}

/// Adds a chart as a person does: from the picker, by a word of its name.
void addCard(WindowFixture &f, const QString &words)
{
    QTimer::singleShot(0, f.window.get(), [words] {
        auto *dialog = qobject_cast<widgets::CardPickerDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"cardSearch"_s), words);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"addCard"_s), Qt::LeftButton);
    });
    home(f).askForCard();
    f.window->activateWindow(); // Without a window system nobody else does so when a dialog closes.
}

widgets::MessageBar *shownMessage(WindowFixture &f)
{
    for (auto *bar : f.view().findChildren<widgets::MessageBar *>()) {
        if (bar->isVisible())
            return bar;
    }
    return nullptr;
}

} // namespace

/// Dashboards and the cross-filter through the real window.
class TestDashboardJourney : public QObject
{
    Q_OBJECT

private slots:
    void aDashboardIsMadeFilledMovedByKeyAndThereAfterARestart();
    void aCardIsResizedRemovedAndBroughtBack();
    void aCardIsDraggedToAnotherPlace();
    void aDashboardGoesToAnotherPortfolioAsAFile();
    void aFileThatIsNoDashboardIsRefusedInWords();
    void marksSelectAddUpAndNarrowEverything();
    void fromAMarkToTheListTheRecordAndBack();
    void aNarrowWindowStacksTheCards();
};

void TestDashboardJourney::aDashboardIsMadeFilledMovedByKeyAndThereAfterARestart()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    QVERIFY(home(f).dashboards().add(u"Board"_s, {}).ok());
    QVERIFY(cardsOf(f).isEmpty());
    addCard(f, u"partners in force"_s);
    addCard(f, u"top deals"_s);
    addCard(f, u"trial status"_s);
    QCOMPARE(cardsOf(f), (QStringList{u"partnership-survival"_s, u"top-deals"_s, u"trial-status"_s}));
    auto *tile = tileOf(f, u"trial-status"_s);
    QTRY_VERIFY(tile->hasFocus()); // A new card is where one goes on.
    QTest::keyClick(tile, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cardsOf(f), (QStringList{u"partnership-survival"_s, u"trial-status"_s, u"top-deals"_s}));
    QVERIFY(tile->hasFocus());
    QTest::keyClick(tile, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(tile, Qt::Key_Right, Qt::ShiftModifier);
    const QStringList wanted{u"trial-status"_s, u"partnership-survival"_s, u"top-deals"_s};
    QCOMPARE(cardsOf(f), wanted);
    f.restart();
    QCOMPARE(home(f).dashboards().currentName(), u"Board"_s);
    QCOMPARE(cardsOf(f), wanted);
    QCOMPARE(tileOf(f, u"trial-status"_s)->card().columns, 2);
}

void TestDashboardJourney::aCardIsResizedRemovedAndBroughtBack()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    const QStringList before = cardsOf(f);
    auto *tile = tileOf(f, u"deal-value"_s);
    const int width = tile->width();
    tile->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tile, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(tile->width() > width + 100);
    QTest::keyClick(tile, Qt::Key_Delete);
    QVERIFY(!cardsOf(f).contains(u"deal-value"_s));
    QVERIFY(qobject_cast<DashboardTile *>(QApplication::focusWidget())); // Its neighbor.
    f.view().undo();
    QCOMPARE(cardsOf(f), before);
    QCOMPARE(tileOf(f, u"deal-value"_s)->card().columns, 2);
    f.view().undo();
    QCOMPARE(tileOf(f, u"deal-value"_s)->card().columns, 1);
}

void TestDashboardJourney::aCardIsDraggedToAnotherPlace()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    auto *moved = tileOf(f, u"therapeutic-area-concentration"_s);
    auto *target = tileOf(f, u"partnership-outcomes"_s);
    auto *grip = moved->findChildren<widgets::TileGrip *>().first();
    const QPoint start = grip->rect().center();
    QTest::mousePress(grip, Qt::LeftButton, {}, start);
    QTest::mouseMove(grip, grip->mapFromGlobal(target->mapToGlobal(target->rect().center())));
    QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->mapFromGlobal(target->mapToGlobal(target->rect().center())));
    QTRY_COMPARE(cardsOf(f).indexOf(u"therapeutic-area-concentration"_s), 3);
    f.view().undo();
    QCOMPARE(cardsOf(f).indexOf(u"therapeutic-area-concentration"_s), 1);
}

void TestDashboardJourney::aDashboardGoesToAnotherPortfolioAsAFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"board.json"_s);
    QStringList cards;
    {
        WindowFixture f(Contents::Demo);
        home(f).dashboards().show(home(f).dashboards().entries()[1].id);
        cards = cardsOf(f);
        home(f).bar().exportTo(path);
    }
    WindowFixture f(Contents::Vocabulary);
    home(f).bar().importFrom(path);
    QCOMPARE(home(f).dashboards().currentName(), u"Deals 2"_s); // That name is taken there.
    QCOMPARE(cardsOf(f), cards);
    f.view().undo();
    QCOMPARE(home(f).dashboards().entries().size(), 3);
}

void TestDashboardJourney::aFileThatIsNoDashboardIsRefusedInWords()
{
    WindowFixture f(Contents::Demo);
    QFile file(f.dir.filePath(u"list.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[1, 2");
    file.close();
    const auto count = home(f).dashboards().entries().size();
    home(f).bar().importFrom(file.fileName());
    QVERIFY(shownMessage(f));
    QVERIFY(shownMessage(f)->sentence().contains(u"list.json holds no dashboard"_s));
    QCOMPARE(home(f).dashboards().entries().size(), count);
}

void TestDashboardJourney::marksSelectAddUpAndNarrowEverything()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    auto *card = home(f).card(u"therapeutic-area-concentration"_s);
    auto *bar = f.window->findChild<widgets::SelectionBar *>();
    QVERIFY(!bar->isVisible());
    const auto data = card->plot().chart().panels.first().series.first().data;
    QTest::mouseClick(&card->plot(), Qt::LeftButton, {}, markOf(card->plot(), 0));
    QTRY_VERIFY(bar->isVisible() && bar->viewModel().isKnown());
    QCOMPARE(bar->viewModel().ids(), data[0].ids);
    QTest::mouseClick(&card->plot(), Qt::LeftButton, Qt::ControlModifier, markOf(card->plot(), 1));
    QTRY_VERIFY(bar->viewModel().isKnown() && bar->viewModel().ids().size() == data[0].ids.size() + data[1].ids.size());
    QCOMPARE(bar->findChildren<widgets::Chip *>().size(), 2);
    // A chip lets its mark go; the other is what everything is narrowed to.
    QTest::keyClick(bar->findChildren<widgets::Chip *>().last(), Qt::Key_Delete);
    QTRY_COMPARE(bar->viewModel().ids(), data[0].ids);
    QTRY_VERIFY(bar->viewModel().filter().has_value());
    QTest::mouseClick(f.find<QPushButton>("filterToSelection"), Qt::LeftButton);
    QCOMPARE(f.state().visible().ids<domain::Candidate>(), data[0].ids);
    QVERIFY(!bar->isVisible());
    // And the filter's chip takes it off again.
    auto *chip = f.window->findChild<widgets::FilterBar *>()->findChild<widgets::Chip *>();
    QVERIFY(chip);
    Q_EMIT chip->removeRequested();
    QVERIFY(f.state().filter().isEmpty());
}

void TestDashboardJourney::fromAMarkToTheListTheRecordAndBack()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    auto *card = home(f).card(u"therapeutic-area-concentration"_s);
    const auto ids = card->plot().chart().panels.first().series.first().data[1].ids;
    QTest::mouseDClick(&card->plot(), Qt::LeftButton, {}, markOf(card->plot(), 1));
    QTRY_COMPARE(f.view().place(), Place::Candidates);
    QTRY_COMPARE(f.recordPage()->model().recordCount(), ids.size());
    f.recordPage()->showRecord(ids.last());
    QTRY_COMPARE(f.recordPage()->selectedIds(), QList<qint64>{ids.last()});
    // From the record to its source, which stands in a window beside it.
    QTest::mouseClick(f.recordPage()->findChild<widgets::SourcesButton *>(), Qt::LeftButton);
    auto *sources = f.window->findChild<widgets::CitationsDialog *>();
    QVERIFY(sources && sources->isVisible());
    const auto *table = sources->list()->findChild<QTableView *>();
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() >= ids.size()); // Each candidate of the demo has one.
    sources->close();
    f.view().goBack();
    QTRY_COMPARE(f.view().place(), Place::Home);
}

void TestDashboardJourney::aNarrowWindowStacksTheCards()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    QTRY_COMPARE(home(f).grid().columns(), 3);
    f.window->resize(1024, 700);
    QTRY_COMPARE(home(f).grid().columns(), 2);
    for (const auto *tile : home(f).grid().tiles())
        QVERIFY(tile->geometry().right() <= home(f).grid().width());
}

QTEST_MAIN(TestDashboardJourney)
#include "tst_dashboard_journey.moc"
