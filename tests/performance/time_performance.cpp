// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/environment.h"
#include "performance/figure_table.h"
#include "performance/made_portfolio.h"
#include "performance/pause_clock.h"
#include "plot/plot_view.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/pages/home_page.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/style/portolan_style.h"
#include "widgets/time/motion_choice.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using performance::FigureTable;
using performance::Pause;
using performance::PauseClock;

namespace {

constexpr double kAllowedPause = 100.0;
constexpr double kAllowedPaint = 16.0;

QList<plot::PlotView *> movingPlots(const QWidget &view)
{
    QList<plot::PlotView *> moving;
    for (auto *plot : view.findChildren<plot::PlotView *>()) {
        if (plot->isMoving() && !plot->visibleRegion().isEmpty())
            moving.append(plot);
    }
    return moving;
}

/// One frame of one chart, and one of all charts in sight, for as long as they move.
void measureFrames(const QWidget &view, QList<Pause> &charts, QList<Pause> &frames)
{
    for (auto moving = movingPlots(view); !moving.isEmpty(); moving = movingPlots(view)) {
        double all = 0;
        for (auto *plot : moving) {
            const double before = performance::threadTime();
            plot->repaint();
            const double taken = performance::threadTime() - before;
            charts.append({taken, taken, taken});
            all += taken;
        }
        frames.append({all, all, all});
        QEventLoop loop;
        QTimer::singleShot(1, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

} // namespace

/// Prints how long a frame of moving charts takes while the time machine plays over Home; 1 where one misses its time. The argument is
/// the number of trials, 100,000 unless told.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"PortolanPerformance"_s);
    widgets::applyLook(application, presentation::Appearance::Light);
    widgets::chooseMotion(widgets::MotionChoice::On);
    FigureTable table(kAllowedPause);
    performance::MadeSizes sizes;
    if (argc > 1)
        sizes.trials = QByteArray(argv[1]).toLongLong();
    const QTemporaryDir dir;
    auto store = database::Store::create(dir.filePath(u"made.portolan"_s), composition::Environment::ofThisMachine().openOptions());
    if (!store)
        return 2;
    workspace::Workspace workspace(std::move(store).value(), performance::madePortfolio(sizes), [] { return QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC); });
    widgets::PortfolioView view(workspace, QDate(2025, 6, 30));
    view.resize(1440, 900);
    view.show();
    const auto isReady = [&] {
        return !view.viewState().isEvaluating() && std::ranges::none_of(view.findChildren<widgets::WaitingVeil *>(), &widgets::WaitingVeil::isWaiting);
    };
    table.say(u"Home over %1 trials, played by quarter"_s.arg(sizes.trials));
    table.add(u"first figures"_s, {PauseClock().measure([] {}, isReady)});
    QList<Pause> steps;
    QList<Pause> charts;
    QList<Pause> frames;
    for (QDate day(2019, 3, 31); day < QDate(2025, 6, 30); day = day.addMonths(3)) {
        steps.append(PauseClock().measure([&] { (void)view.viewState().setAsOf({day, {}}); }, isReady));
        measureFrames(view, charts, frames);
    }
    table.add(u"a day later, until all is there"_s, steps);
    FigureTable paints(kAllowedPaint, 0.95);
    paints.add(u"a frame of one moving chart"_s, charts);
    paints.add(u"a frame of all charts in sight"_s, frames);
    return table.isGood() && paints.isGood() ? 0 : 1;
}
