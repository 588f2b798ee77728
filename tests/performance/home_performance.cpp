// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/environment.h"
#include "domain/edits.h"
#include "performance/figure_table.h"
#include "performance/made_portfolio.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/pages/home_page.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using performance::FigureTable;
using performance::Pause;
using performance::PauseClock;

namespace {

constexpr double kAllowedPause = 100.0;

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

    workspace::ViewState &state() { return m_view.viewState(); }
    Pause measure(const std::function<void()> &action) { return PauseClock().measure(action, [this] { return isReady(); }); }

private:
    /// No figure of Home answers an older question.
    bool isReady()
    {
        return !state().isEvaluating() && std::ranges::none_of(m_home->findChildren<widgets::WaitingVeil *>(), &widgets::WaitingVeil::isWaiting);
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
    return table.isGood() ? 0 : 1;
}
