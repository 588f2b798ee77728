// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "plot/plot_view.h"
#include "widgets/pages/chart_card.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/home_page.h"
#include "widgets/time/compare_page.h"
#include "widgets/time/compare_side.h"
#include "widgets/time/motion_choice.h"
#include "widgets/time/time_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSlider>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using widgets::ComparePage;
using widgets::MotionChoice;
using widgets::TimeBar;
using Place = widgets::PortfolioView::Place;

namespace {

TimeBar &openBar(WindowFixture &f)
{
    QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier);
    return *f.window->findChild<TimeBar *>();
}

widgets::ChartCard &aCard(WindowFixture &f)
{
    return *f.window->findChild<widgets::HomePage *>()->card(u"therapeutic-area-concentration"_s);
}

ComparePage &openCompare(WindowFixture &f)
{
    QTest::keyClick(f.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    return *f.window->findChild<ComparePage *>();
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// The portfolio through time, and two days of it side by side, through the real window.
class TestTimeMachineJourney : public QObject
{
    Q_OBJECT

private slots:
    void theSliderLeadsThroughTheMonths();
    void playingStopsAtToday();
    void chartsMoveUnlessMotionIsOff();
    void theDesktopsWishIsFollowed();
    void twoDaysAreComparedChartByChart();
    void aSavedViewIsCompared();
    void whatWasChosenForAChartIsCompared();
    void keyFiguresLeaveTheRoomToTheTable();
};

void TestTimeMachineJourney::theSliderLeadsThroughTheMonths()
{
    WindowFixture f(Contents::Demo);
    TimeBar &bar = openBar(f);
    QVERIFY(bar.isVisible());
    auto *slider = f.find<QSlider>("timeSlider");
    QVERIFY(slider->hasFocus());
    QCOMPARE(slider->value(), slider->maximum());
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(f.state().asOf().date, QDate(2025, 5, 31));
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(f.state().asOf().date, QDate(2024, 5, 31));
    QVERIFY(slider->accessibleName().contains(u"31 May 2024"_s));
    QTRY_COMPARE(aCard(f).plot().chart().asOf, QDate(2024, 5, 31));
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(f.state().asOf().date, QDate(2025, 6, 30));
    QVERIFY(f.state().setAsOf({QDate(2025, 6, 2), {}}).ok()); // The slider follows what others choose.
    QCOMPARE(slider->value(), slider->maximum() - 1);
    QTest::keyClick(slider, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void TestTimeMachineJourney::playingStopsAtToday()
{
    WindowFixture f(Contents::Demo);
    TimeBar &bar = openBar(f);
    auto *slider = f.find<QSlider>("timeSlider");
    slider->setValue(slider->maximum() - 2);
    QTest::mouseClick(f.find<QToolButton>("playTime"), Qt::LeftButton);
    QVERIFY(bar.isPlaying());
    QTRY_VERIFY(!bar.isPlaying());
    QCOMPARE(f.state().asOf().date, QDate(2025, 6, 30));
    QTest::mouseClick(f.find<QToolButton>("playTime"), Qt::LeftButton); // From the beginning again.
    QCOMPARE(f.state().asOf().date, bar.days().first());
    bar.hide();
    QVERIFY(!bar.isPlaying());
}

void TestTimeMachineJourney::chartsMoveUnlessMotionIsOff()
{
    WindowFixture f(Contents::Demo);
    widgets::chooseMotion(MotionChoice::On);
    TimeBar &bar = openBar(f);
    Q_EMIT bar.dateChosen(QDate(2022, 12, 31));
    QTRY_VERIFY(aCard(f).plot().isMoving());
    QCOMPARE(aCard(f).plot().chart().asOf, QDate(2022, 12, 31)); // All words and figures are those of the day at once.
    QTRY_VERIFY(!aCard(f).plot().isMoving());
    widgets::chooseMotion(MotionChoice::Off);
    Q_EMIT bar.dateChosen(QDate(2020, 12, 31));
    QTRY_COMPARE(aCard(f).plot().chart().asOf, QDate(2020, 12, 31));
    QVERIFY(!aCard(f).plot().isMoving());
}

void TestTimeMachineJourney::theDesktopsWishIsFollowed()
{
    const QTemporaryDir folder;
    QVERIFY(widgets::wantsMotion(folder.path()));
    write(folder.filePath(u"gtk-3.0/settings.ini"_s), "[Settings]\ngtk-enable-animations=false\n");
    QVERIFY(!widgets::wantsMotion(folder.path()));
    write(folder.filePath(u"gtk-3.0/settings.ini"_s), "[Settings]\ngtk-enable-animations=true\n");
    QVERIFY(widgets::wantsMotion(folder.path()));
    write(folder.filePath(u"kdeglobals"_s), "[KDE]\nAnimationDurationFactor=0\n");
    QVERIFY(!widgets::wantsMotion(folder.path()));
}

void TestTimeMachineJourney::twoDaysAreComparedChartByChart()
{
    WindowFixture f(Contents::Demo);
    ComparePage &page = openCompare(f);
    QVERIFY(page.isVisible());
    QTRY_VERIFY(!page.differences().isEmpty());
    QCOMPARE(page.left().viewState().asOf().date, QDate(2024, 6, 30));
    QCOMPARE(page.differences().first().label, u"Candidates"_s);
    auto *table = f.find<QTableView>("differenceTable");
    QCOMPARE(table->model()->rowCount(), int(page.differences().size()));
    auto *chooser = f.find<QComboBox>("comparedChart");
    for (int i = 1; i < chooser->count(); ++i) {
        chooser->setCurrentIndex(i);
        const QString id = chooser->itemData(i).toString();
        QTRY_VERIFY2(page.left().isKnown() && page.right().isKnown(), qPrintable(id));
        QCOMPARE(page.right().chart().chartId, id);
        QVERIFY2(!f.find<QLabel>("differenceSentence")->text().isEmpty(), qPrintable(id));
        // What the table says is what is painted.
        const auto *plot = page.right().findChild<plot::PlotView *>(id);
        QVERIFY2(plot && plot->isVisible(), qPrintable(id));
        QTRY_COMPARE(plot->chart(), page.right().chart());
    }
    QCOMPARE(f.state().asOf().date, QDate(2025, 6, 30)); // The window itself looks at what it did.
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(f.view().place(), Place::Home);
}

/// From the page of a chart the comparison begins with it, counted as it was chosen there.
void TestTimeMachineJourney::whatWasChosenForAChartIsCompared()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Charts);
    auto *charts = f.window->findChild<widgets::ChartPage *>();
    charts->showChart(u"phase-distribution"_s);
    auto options = charts->viewModel().options();
    options.combinedUnderLower = true;
    charts->viewModel().setOptions(options);
    ComparePage &page = openCompare(f);
    QTRY_VERIFY(page.left().isKnown() && page.right().isKnown());
    QCOMPARE(page.right().chart().chartId, u"phase-distribution"_s);
    for (auto *side : {&page.left(), &page.right()}) {
        for (auto *card : side->findChildren<widgets::ChartCard *>()) {
            if (QLatin1String(card->viewModel().entry().id) == u"phase-distribution")
                QVERIFY(card->viewModel().options().combinedUnderLower);
        }
    }
}

void TestTimeMachineJourney::keyFiguresLeaveTheRoomToTheTable()
{
    WindowFixture f(Contents::Demo);
    f.window->resize(1440, 900);
    ComparePage &page = openCompare(f);
    QTRY_VERIFY(!page.differences().isEmpty());
    QTRY_VERIFY(page.left().height() <= page.left().figuresHeight() + 8);
    QVERIFY(page.left().height() >= page.left().figuresHeight());
}

void TestTimeMachineJourney::aSavedViewIsCompared()
{
    WindowFixture f(Contents::Demo);
    domain::SavedView view;
    view.id = f.workspace->store().ids().next<domain::SavedView>();
    view.name = u"Oncology"_s;
    view.kind = domain::RecordKind::Candidate;
    view.filter = u"area:oncology"_s;
    domain::ChangeSet step;
    step.insert(view);
    QVERIFY(f.workspace->submit(step).ok());
    ComparePage &page = openCompare(f);
    auto *what = page.right().findChild<QComboBox *>();
    const int index = what->findText(u"Oncology"_s);
    QVERIFY(index > 0);
    what->setCurrentIndex(index);
    Q_EMIT what->activated(index);
    QCOMPARE(page.right().viewState().filter().toString(), u"area:oncology"_s);
    QVERIFY(page.left().viewState().filter().isEmpty());
    QTRY_VERIFY(f.find<QTableView>("differenceTable")->model()->headerData(2, Qt::Horizontal).toString().contains(u"Oncology"_s));
    QVERIFY(page.right().name().contains(u"Oncology"_s));
}

QTEST_MAIN(TestTimeMachineJourney)
#include "tst_time_machine_journey.moc"
