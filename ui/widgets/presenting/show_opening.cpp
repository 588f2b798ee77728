// SPDX-License-Identifier: GPL-3.0-or-later
// Which screens a presentation has.
#include "widgets/pages/chart_page.h"
#include "widgets/pages/home_page.h"
#include "widgets/pipeline/pipeline_page.h"
#include "widgets/presenting/chart_show_page.h"
#include "widgets/presenting/figures_show_page.h"
#include "widgets/presenting/lines_show_page.h"
#include "widgets/presenting/show_window.h"
#include "widgets/shell/portfolio_view.h"

#include <QScreen>

namespace widgets {

using presentation::CardKind;

namespace {

struct Show
{
    QList<ShowPage *> pages = {};
    int first = 0;
    QString title = {};
};

Show dashboardShow(HomePage &home, workspace::ViewState &state)
{
    Show show;
    const auto &layout = home.dashboards().layout();
    for (const auto &card : layout.cards) {
        switch (card.kind) {
        case CardKind::Chart: show.pages.append(new ChartShowPage(*card.chart, card.options, state, home.source())); break;
        case CardKind::KeyFigures: show.pages.append(new FiguresShowPage(state, layout.comparison, home.source())); break;
        case CardKind::Upcoming: show.pages.append(new LinesShowPage(&presentation::upcomingCard, state, layout.comparison, home.source())); break;
        case CardKind::Changes: show.pages.append(new LinesShowPage(&presentation::changesCard, state, layout.comparison, home.source())); break;
        case CardKind::Foreign: break;
        }
    }
    show.title = home.dashboards().currentName();
    return show;
}

Show chartsShow(const ChartPage &charts, workspace::ViewState &state, const QString &source)
{
    Show show;
    const auto &shown = charts.viewModel();
    for (const auto &entry : analytics::chartCatalog()) {
        const bool isShown = &entry == &shown.entry();
        if (isShown)
            show.first = int(show.pages.size());
        show.pages.append(new ChartShowPage(entry, isShown ? shown.options() : analytics::ChartOptions(), state, source));
    }
    return show;
}

} // namespace

void ShowWindow::open(PortfolioView &view)
{
    auto *home = view.findChild<HomePage *>();
    auto &state = view.viewState();
    Show show;
    if (view.place() == PortfolioView::Place::Charts)
        show = chartsShow(*view.findChild<ChartPage *>(), state, home->source());
    else if (const auto *pipeline = view.findChild<PipelinePage *>(); pipeline && view.place() == PortfolioView::Place::Pipeline)
        show.pages = {new ChartShowPage(pipeline->exportedEntry(), pipeline->viewModel().options(), state, home->source())};
    else
        show = dashboardShow(*home, state);
    if (show.pages.isEmpty())
        return view.tell(tr("This dashboard has no cards to show yet."));
    const QString title = QStringList{home->source(), show.title}.join(QStringLiteral(" · "));
    // A child of the view: its pages ask the view's state, and what a portfolio showed must not stay when it goes, least of all for guests.
    auto *window = new ShowWindow(show.pages, show.first, show.title.isEmpty() ? home->source() : title, &view);
    window->setGeometry(view.screen()->geometry());
    window->showFullScreen();
    window->activateWindow();
    window->setFocus(Qt::OtherFocusReason);
}

} // namespace widgets
