// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/environment.h"
#include "domain/edits.h"
#include "performance/figure_table.h"
#include "performance/made_portfolio.h"
#include "performance/paint_clock.h"
#include "plot/plot_view.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/dashboard/lines_card.h"
#include "widgets/pages/chart_card.h"
#include "widgets/pages/home_page.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using performance::FigureTable;
using performance::PaintClock;
using performance::Pause;
using performance::PauseClock;

namespace {

constexpr double kAllowedPause = 100.0;
constexpr double kAllowedPaint = 16.0;

/// The window with Home shown, over a portfolio made up in memory: it can be filtered and dated, but not written.
class HomeWindow
{
public:
    HomeWindow(std::unique_ptr<database::Store> store, const domain::Snapshot &snapshot)
        : m_workspace(std::move(store), snapshot, [] { return QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC); }), m_view(m_workspace, QDate(2025, 6, 30))
    {
        m_view.resize(1440, 900);
        m_view.show();
        m_view.goTo(widgets::Place::Home);
        m_home = m_view.findChild<widgets::HomePage *>();
    }

    widgets::HomePage &home() { return *m_home; }
    void resize(QSize size) { m_view.resize(size); }
    workspace::ViewState &state() { return m_view.viewState(); }
    Pause measure(const std::function<void()> &action) { return PauseClock().measure(action, [this] { return isReady(); }); }

private:
    /// No figure of Home answers an older question.
    bool isReady()
    {
        const auto isMaking = [](widgets::LinesCard *card) { return card->isVisible() && card->viewModel().isMaking(); };
        return !state().isEvaluating() && std::ranges::none_of(m_home->findChildren<widgets::LinesCard *>(), isMaking)
            && std::ranges::none_of(m_home->findChildren<widgets::WaitingVeil *>(), &widgets::WaitingVeil::isWaiting);
    }

    workspace::Workspace m_workspace;
    widgets::PortfolioView m_view;
    widgets::HomePage *m_home = nullptr;
};

void measureFilters(HomeWindow &window, FigureTable &table)
{
    constexpr int kRuns = 10;
    for (const QString &text : {u"phase>=phase_2"_s, u"trial.status:recruiting"_s, u"area:oncology"_s, u"partner:\"Company 7\""_s, u"treatment"_s}) {
        const auto filter = domain::FilterSpec::parse(text);
        if (!filter)
            qFatal("a filter that cannot be read");
        QList<Pause> on;
        QList<Pause> off;
        for (int run = 0; run < kRuns; ++run) {
            on.append(window.measure([&] { window.state().setFilter(filter.value()); }));
            off.append(window.measure([&] { window.state().setFilter({}); }));
        }
        table.add(u"filter "_s + text, on);
        table.add(u"... taken away"_s, off);
    }
}

void measureDates(HomeWindow &window, FigureTable &table)
{
    QList<Pause> runs;
    for (int year = 2015; year < 2025; ++year)
        runs.append(window.measure([&] { (void)window.state().setAsOf({QDate(year, 6, 30), {}}); }));
    table.add(u"as of another date"_s, runs);
}

void moveMouse(QWidget &widget, QPointF position)
{
    QMouseEvent move(QEvent::MouseMove, position, widget.mapToGlobal(position), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &move);
}

/// What a hand does many times a second must be painted within one frame, nineteen times of twenty.
void measurePaints(HomeWindow &window, FigureTable &paints)
{
    constexpr int kSteps = 240;
    auto *bar = window.home().verticalScrollBar();
    paints.add(u"scroll Home by a notch"_s, PaintClock::measure(kSteps, [&](int i) { bar->setValue(bar->maximum() * (i % 60) / 60); }));
    bar->setValue(0);
    auto &plot = window.home().card(u"phase-distribution"_s)->plot();
    const auto marks = plot.painting().marks();
    paints.add(u"hover from mark to mark"_s, PaintClock::measure(kSteps, [&](int i) { moveMouse(plot, marks[i % marks.size()].rect.center()); }));
    paints.add(u"select mark after mark"_s, PaintClock::measure(kSteps, [&](int i) {
        const auto &mark = marks[i % marks.size()];
        Q_EMIT plot.recordsChosen(plot.painting().datum(mark).ids, plot.chart().categories.value(mark.category).key,
                                  plot.chart().panels.at(mark.panel).series.at(mark.series).key, Qt::NoModifier);
    }));
    paints.add(u"resize the window"_s, PaintClock::measure(kSteps, [&](int i) { window.resize(QSize(1440 - 2 * (i % 120), 900 - i % 60)); }));
}

/// A selection's shares are worked out beside the window; here is when they are there.
void measureSelection(HomeWindow &window, FigureTable &table)
{
    auto &plot = window.home().card(u"phase-distribution"_s)->plot();
    QList<Pause> runs;
    for (int run = 0; run < 10; ++run) {
        const auto &mark = plot.painting().marks().at(run % plot.painting().marks().size());
        runs.append(window.measure([&] { Q_EMIT plot.recordsChosen(plot.painting().datum(mark).ids, plot.chart().categories.value(mark.category).key, {}, Qt::NoModifier); }));
    }
    table.add(u"select a mark"_s, runs);
}

} // namespace

/// Prints how long Home takes after a change of filter or date; 1 where the window stood still for too long. The argument is the number
/// of trials, 100,000 unless told.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"PortolanPerformance"_s);
    widgets::applyLook(application, presentation::Appearance::Light);
    FigureTable table(kAllowedPause);
    performance::MadeSizes sizes;
    if (argc > 1)
        sizes.trials = QByteArray(argv[1]).toLongLong();
    const QTemporaryDir dir;
    const auto environment = composition::Environment::ofThisMachine();
    auto store = database::Store::create(dir.filePath(u"made.portolan"_s), environment.openOptions());
    if (!store) {
        table.say(u"No portfolio can be made here."_s);
        return 2;
    }
    HomeWindow window(std::move(store).value(), performance::madePortfolio(sizes));
    table.say(u"Home over %1 trials, %2 candidates, %3 deals; an answer is there when all figures and charts are"_s.arg(sizes.trials).arg(sizes.candidates).arg(sizes.deals));
    table.add(u"first figures"_s, {window.measure([] {})});
    measureFilters(window, table);
    measureDates(window, table);
    measureSelection(window, table);
    table.say(u"Steps of a hand until they are painted; %1 ms are one frame"_s.arg(kAllowedPaint));
    FigureTable paints(kAllowedPaint, 0.95);
    measurePaints(window, paints);
    return table.isGood() && paints.isGood() ? 0 : 1;
}
