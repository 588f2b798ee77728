// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "analytics/chart_catalog.h"
#include "plot/plot_view.h"
#include "widgets/pages/chart_page.h"
#include "widgets/pages/home_page.h"
#include "widgets/presenting/chart_show_page.h"
#include "widgets/presenting/show_window.h"
#include "widgets/shell/shortcut_map.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using widgets::ShowType;
using widgets::ShowWindow;
using Place = widgets::PortfolioView::Place;

namespace {

QPointer<ShowWindow> present(WindowFixture &f)
{
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    return f.window->findChild<ShowWindow *>();
}

} // namespace

/// Charts and dashboards on a screen of their own, through the real window.
class TestPresentationJourney : public QObject
{
    Q_OBJECT

private slots:
    void typeFollowsTheScreen_data();
    void typeFollowsTheScreen();
    void theDashboardIsShownCardByCard();
    void chartsBeginWithTheOneShown();
    void everyChartIsReadable_data();
    void everyChartIsReadable();
    void theFootnoteStaysWhole();
    void itsKeysAreInTheShortcutList();
    void itGoesWithItsPortfolio();
};

void TestPresentationJourney::itGoesWithItsPortfolio()
{
    WindowFixture f(Contents::Demo);
    const auto show = present(f);
    QVERIFY(show);
    f.window->closePortfolio();
    QVERIFY(!show);
}

void TestPresentationJourney::itsKeysAreInTheShortcutList()
{
    QStringList meanings;
    for (const auto &group : widgets::shortcutGroups({})) {
        for (const auto &entry : group.entries)
            meanings.append(entry.meaning);
    }
    QVERIFY(meanings.contains(u"Next screen of the presentation"_s));
    QVERIFY(meanings.contains(u"Move the time machine by a month or a year"_s));
}

void TestPresentationJourney::typeFollowsTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small laptop") << QSize(1024, 700);
    QTest::newRow("laptop") << QSize(1440, 900);
    QTest::newRow("full HD") << QSize(1920, 1080);
    QTest::newRow("4K") << QSize(3840, 2160);
}

void TestPresentationJourney::typeFollowsTheScreen()
{
    QFETCH(QSize, size);
    const auto type = ShowType::forScreen(size);
    constexpr double kSmallestPixels = 11;
    QVERIFY(type.textZoom * kSmallestPixels >= widgets::kSmallestTypeShare * size.height() - 0.5);
    QVERIFY(type.footer > type.textZoom * kSmallestPixels);
}

void TestPresentationJourney::theDashboardIsShownCardByCard()
{
    WindowFixture f(Contents::Demo);
    const auto show = present(f);
    QVERIFY(show && show->isFullScreen());
    const auto cards = f.window->findChild<widgets::HomePage *>()->dashboards().layout().cards;
    QVERIFY(show->screens() >= cards.size());
    QCOMPARE(show->screen(), 1);
    const int count = show->screens();
    QSet<QString> names;
    for (int screen = 1; screen <= count; ++screen) {
        QCOMPARE(show->screen(), screen);
        QVERIFY(!show->accessibleName().isEmpty());
        names.insert(show->accessibleName());
        QTest::keyClick(show.data(), screen % 2 == 0 ? Qt::Key_Space : Qt::Key_Right);
    }
    QCOMPARE(names.size(), count);
    QCOMPARE(show->screen(), count); // The last one stays.
    QCOMPARE(show->screens(), count);
    QTest::keyClick(show.data(), Qt::Key_PageUp);
    QCOMPARE(show->screen(), count - 1);
    QTest::keyClick(show.data(), Qt::Key_Home);
    QCOMPARE(show->screen(), 1);
    QTest::keyClick(show.data(), Qt::Key_End);
    QCOMPARE(show->screen(), count);
    QTest::keyClick(show.data(), Qt::Key_Escape);
    QTRY_VERIFY(!show);
}

void TestPresentationJourney::chartsBeginWithTheOneShown()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Charts);
    auto *charts = f.window->findChild<widgets::ChartPage *>();
    charts->showChart(u"partnership-survival"_s);
    const auto show = present(f);
    QVERIFY(show);
    QCOMPARE(static_cast<widgets::ChartShowPage &>(show->page()).chart().chartId, u"partnership-survival"_s);
    QVERIFY(show->screens() >= int(analytics::chartCatalog().size()));
}

void TestPresentationJourney::everyChartIsReadable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(1024, 700);
    QTest::newRow("usual") << QSize(1440, 900);
}

/// No chart is shrunk to fit: what its height does not hold goes on to further screens.
void TestPresentationJourney::everyChartIsReadable()
{
    QFETCH(QSize, size);
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Charts);
    const auto show = present(f);
    QVERIFY(show);
    show->showNormal();
    show->resize(size);
    QTRY_COMPARE(show->size(), size);
    QTest::keyClick(show.data(), Qt::Key_Home);
    QStringList tooLow;
    for (int screen = 1; screen <= show->screens(); ++screen) {
        const auto *plot = show->page().findChild<plot::PlotView *>();
        if (plot->neededHeight(plot->width()) > plot->height())
            tooLow.append(u"%1: %2 > %3"_s.arg(plot->chart().chartId).arg(plot->neededHeight(plot->width())).arg(plot->height()));
        QTest::keyClick(show.data(), Qt::Key_Right);
    }
    QVERIFY2(tooLow.isEmpty(), qPrintable(tooLow.join(u'\n')));
}

void TestPresentationJourney::theFootnoteStaysWhole()
{
    WindowFixture f(Contents::Demo);
    const auto show = present(f);
    QTest::keyClick(show.data(), Qt::Key_Right);
    const auto *plot = show->page().findChild<plot::PlotView *>();
    QVERIFY(plot);
    const QString texts = plot->painting().texts().join(u' ').simplified();
    QVERIFY2(texts.contains(u"n = "_s) && texts.contains(u"As of"_s) && texts.contains(u"Definitions:"_s), qPrintable(texts));
}

QTEST_MAIN(TestPresentationJourney)
#include "tst_presentation_journey.moc"
