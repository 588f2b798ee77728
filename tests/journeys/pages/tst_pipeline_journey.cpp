// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "presentation/pipeline/pipeline_matrix_model.h"
#include "widgets/dashboard/selection_bar.h"
#include "widgets/pipeline/pipeline_page.h"
#include "widgets/pipeline/pipeline_view.h"
#include "widgets/states/nothing_shown.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using widgets::PipelinePage;
using Place = widgets::PortfolioView::Place;

namespace {

PipelinePage *openPipeline(WindowFixture &f)
{
    QTest::keyClick(f.window.get(), Qt::Key_2, Qt::ControlModifier);
    return f.window->findChild<PipelinePage *>();
}

void filter(WindowFixture &f, const QString &line)
{
    f.state().setFilter(domain::FilterSpec::parse(line).value());
}

} // namespace

/// Walking through the pipeline in the real window.
class TestPipelineJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysWalkTheRowsAndOpenTheCandidate()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openPipeline(f);
        QCOMPARE(f.view().place(), Place::Pipeline);
        auto &bars = page->bars();
        QVERIFY(bars.lines().count() > 100);
        bars.setFocus();
        QTest::keyClick(&bars, Qt::Key_End);
        QCOMPARE(bars.currentRow(), bars.lines().count() - 1);
        QVERIFY(bars.viewport()->rect().contains(bars.rowRect(bars.currentRow())));
        QTest::keyClick(&bars, Qt::Key_Up);
        QTest::keyClick(&bars, Qt::Key_J);
        QVERIFY(bars.accessibleDescription().contains(bars.lines().line(bars.currentRow()).name));
        const qint64 candidate = bars.lines().line(bars.currentRow()).candidate;
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(f.view().place(), Place::Candidates);
        QCOMPARE(f.recordPage()->selectedIds(), QList<qint64>{candidate});
        f.view().goBack();
        QCOMPARE(f.view().place(), Place::Pipeline);
    }

    void aHeadingNarrowsTheFilterToItsArea()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openPipeline(f);
        auto &bars = page->bars();
        const int rows = bars.lines().groups().first().count;
        QTest::mouseClick(bars.viewport(), Qt::LeftButton, {}, bars.rowRect(0).topLeft() + QPoint(20, 8));
        QVERIFY(!f.state().filter().isEmpty());
        QTRY_COMPARE(bars.lines().count(), rows);
        QCOMPARE(bars.lines().groups().size(), 1);
    }

    void mShowsTheMatrixWhoseCellListsItsRecords()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openPipeline(f);
        page->bars().setFocus();
        QTest::keyClick(&page->bars(), Qt::Key_M);
        QCOMPARE(page->form(), PipelinePage::Form::Matrix);
        auto &matrix = page->matrix();
        QVERIFY(matrix.isVisible());
        const auto cell = matrix.model()->index(0, matrix.model()->columnCount() - 2);
        matrix.setCurrentIndex(cell);
        const auto ids = cell.data(presentation::PipelineMatrixModel::IdsRole).value<QList<qint64>>();
        QVERIFY(!ids.isEmpty());
        QTest::keyClick(&matrix, Qt::Key_Return);
        QCOMPARE(f.view().place(), Place::Candidates);
        QCOMPARE(f.recordPage()->model().rowCount(), int(ids.size()));
        f.view().goTo(Place::Pipeline);
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_M);
        QCOMPARE(page->form(), PipelinePage::Form::Bars);
    }

    void aFilterThatNothingPassesIsNamedAndCleared()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openPipeline(f);
        filter(f, u"name:nobodyhasthisname"_s);
        auto *nothing = page->findChild<widgets::NothingShown *>();
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(nothing->accessibleName().contains(u"nobodyhasthisname"_s));
        QTest::mouseClick(nothing->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(page->bars().isVisible());
        QVERIFY(f.state().filter().isEmpty());
    }

    void anEmptyPortfolioOffersTheImport()
    {
        WindowFixture f(Contents::Vocabulary);
        auto *page = openPipeline(f);
        auto *nothing = page->findChild<widgets::NothingShown *>();
        QVERIFY(nothing->isVisible());
        QCOMPARE(nothing->findChild<QPushButton *>()->text(), u"Import a file…"_s);
    }

    void aRowIsSelectedForAllChartsAndNarrowsEverything()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openPipeline(f);
        auto &bars = page->bars();
        auto *bar = f.window->findChild<widgets::SelectionBar *>();
        auto &selection = bar->viewModel().selection();
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(bars.viewport(), Qt::LeftButton, modifiers, bars.rowRect(row).center());
        };
        click(1, {});
        QVERIFY(bar->isVisible());
        QCOMPARE(selection.picks().size(), 1);
        QCOMPARE(selection.picks().first().records.ids, bars.lines().bar(1).ids);
        QCOMPARE(selection.picks().first().words, bars.lines().line(1).name);
        click(3, Qt::ControlModifier);
        QCOMPARE(selection.picks().size(), 2);
        click(3, Qt::ControlModifier);
        QCOMPARE(selection.picks().size(), 1);
        f.view().goTo(Place::Home); // Shared by all pages.
        QVERIFY(bar->isVisible());
        f.view().goBack();
        QCOMPARE(f.view().place(), Place::Pipeline);
        bars.setFocus();
        QTest::keyClick(&bars, Qt::Key_Escape);
        QVERIFY(selection.isEmpty());
        QVERIFY(!bar->isVisible());
        click(1, {});
        QTRY_VERIFY(bar->viewModel().isKnown());
        const auto ids = bars.lines().bar(1).ids;
        if (bar->viewModel().filter()) {
            QTest::mouseClick(bar->findChild<QPushButton *>(u"filterToSelection"_s), Qt::LeftButton);
            QTRY_COMPARE(f.state().visible().of(domain::RecordKind::Program).ids, ids);
            f.view().goBack();
            QVERIFY(f.state().filter().isEmpty());
        } else {
            QTest::mouseClick(bar->findChild<QPushButton *>(u"listSelection"_s), Qt::LeftButton);
            QCOMPARE(f.view().place(), Place::Programs);
        }
    }

    void aSelectedCellOfTheMatrixNarrowsToItsRecords()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openPipeline(f);
        page->showForm(PipelinePage::Form::Matrix);
        auto &matrix = page->matrix();
        auto *bar = f.window->findChild<widgets::SelectionBar *>();
        QModelIndex cell;
        for (int column = 0; column < matrix.model()->columnCount() && !cell.isValid(); ++column) {
            const auto one = matrix.model()->index(0, column);
            if (!one.data(presentation::PipelineMatrixModel::IdsRole).value<QList<qint64>>().isEmpty())
                cell = one;
        }
        const auto ids = cell.data(presentation::PipelineMatrixModel::IdsRole).value<QList<qint64>>();
        QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, matrix.visualRect(cell).center());
        QVERIFY(bar->isVisible());
        QTRY_VERIFY(bar->viewModel().isKnown());
        QVERIFY(bar->viewModel().filter());
        QTest::mouseClick(bar->findChild<QPushButton *>(u"filterToSelection"_s), Qt::LeftButton);
        QTRY_COMPARE(f.state().visible().of(page->viewModel().chart().unit).ids.size(), ids.size());
    }

    void theWayBackInTimeIsFollowed()
    {
        WindowFixture f(Contents::Demo);
        auto *page = openPipeline(f);
        const int now = page->bars().lines().count();
        QVERIFY(f.state().setAsOf({QDate(2020, 1, 1), {}}));
        QTRY_VERIFY(page->bars().lines().count() < now);
        QCOMPARE(page->viewModel().chart().asOf, QDate(2020, 1, 1));
    }
};

QTEST_MAIN(TestPipelineJourney)
#include "tst_pipeline_journey.moc"
