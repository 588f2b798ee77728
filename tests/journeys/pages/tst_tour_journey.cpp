// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "widgets/shell/shortcut_map.h"
#include "widgets/states/demo_badge.h"
#include "widgets/tour/portfolio_tour.h"
#include "widgets/tour/tour.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using widgets::Tour;

namespace {

Tour *tourIn(WindowFixture &f)
{
    return f.view().findChild<Tour *>();
}

/// As the first thing a person does.
void openDemoFromTheStart(WindowFixture &f)
{
    f.window->closePortfolio();
    f.window->openDemo();
}

} // namespace

/// First steps in the real window.
class TestTourJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsThroughFiveStepsByKeys()
    {
        WindowFixture f(Contents::Demo);
        openDemoFromTheStart(f);
        QPointer<Tour> tour = tourIn(f);
        QVERIFY(tour);
        QVERIFY(tour->isAncestorOf(f.window->focusWidget()) || f.window->focusWidget() == tour);
        QVERIFY(tour->accessibleName().contains(u"step 1 of 5"_s));
        for (int step = 1; step < 5; ++step) {
            QTest::keyClick(f.window->focusWidget(), Qt::Key_Right);
            QCOMPARE(tour->currentStep(), step);
        }
        QTest::keyClick(tour, Qt::Key_Left);
        QCOMPARE(tour->currentStep(), 3);
        QTest::keyClick(tour, Qt::Key_Right);
        QTest::keyClick(tour, Qt::Key_Return);
        QTRY_VERIFY(!tour);
    }

    void isSkippedAndComesOnlyOnce()
    {
        WindowFixture f(Contents::Demo);
        openDemoFromTheStart(f);
        QPointer<Tour> tour = tourIn(f);
        tour->findChild<QPushButton *>(u"skipTour"_s)->click();
        QTRY_VERIFY(!tour);
        openDemoFromTheStart(f);
        QVERIFY(!tourIn(f));
    }

    void canBeTakenAgain()
    {
        WindowFixture f(Contents::Demo);
        for (const auto &command : f.window->commands()) {
            if (command.title == u"Take the tour"_s)
                command.run();
        }
        QVERIFY(tourIn(f));
        widgets::beginTour(f.view());
        QCOMPARE(f.view().findChildren<Tour *>().size(), 1);
        QTest::keyClick(tourIn(f), Qt::Key_Escape);
        QTRY_VERIFY(!tourIn(f));
    }

    void everyDataOfTheDemoIsMarked()
    {
        WindowFixture f(Contents::Demo);
        QVERIFY(f.window->findChild<widgets::DemoBadge *>()->isVisible());
        WindowFixture own(Contents::Vocabulary);
        QVERIFY(!own.window->findChild<widgets::DemoBadge *>()->isVisible());
    }

    void theKeyboardMapHoldsEveryKeyOfTheCommands()
    {
        WindowFixture f(Contents::Demo);
        QStringList keys;
        for (const auto &group : widgets::shortcutGroups(f.window->commands())) {
            for (const auto &entry : group.entries)
                keys.append(entry.keys);
        }
        for (const auto &command : f.window->commands()) {
            const QString wanted = command.shortcut.toString(QKeySequence::PortableText).replace(u'+', u' ');
            QVERIFY2(wanted.isEmpty() || keys.contains(wanted), qPrintable(command.title));
        }
        QVERIFY(keys.contains(u"Ctrl 2"_s));
    }
};

QTEST_MAIN(TestTourJourney)
#include "tst_tour_journey.moc"
