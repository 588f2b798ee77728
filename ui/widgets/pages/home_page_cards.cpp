// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of Home: how each kind is made, and what of its card it follows.
#include "widgets/controls/waiting_veil.h"
#include "widgets/dashboard/dashboard_grid.h"
#include "widgets/dashboard/key_figure_strip.h"
#include "widgets/dashboard/lines_card.h"
#include "widgets/pages/chart_card.h"
#include "widgets/pages/home_page.h"
#include "widgets/shell/empty_state.h"
#include "widgets/shell/text_label.h"

#include <QMenu>
#include <QVBoxLayout>

namespace widgets {

using presentation::CardKind;
using presentation::DashboardCard;

DashboardTile *HomePage::makeTile(const DashboardCard &card)
{
    DashboardTile *tile = nullptr;
    switch (card.kind) {
    case CardKind::Chart: tile = makeChartTile(card); break;
    case CardKind::KeyFigures: tile = makeFiguresTile(card); break;
    case CardKind::Upcoming:
    case CardKind::Changes: tile = makeLinesTile(card); break;
    case CardKind::Foreign: tile = makeForeignTile(card); break;
    }
    connect(tile, &DashboardTile::wished, this, &HomePage::fulfill);
    connect(tile, &DashboardTile::optionsRequested, this, &HomePage::editOptions);
    return tile;
}

DashboardTile *HomePage::makeChartTile(const DashboardCard &card)
{
    auto *chart = new ChartCard(*card.chart, m_state, m_source);
    chart->setCompact();
    chart->setSelection(m_selection);
    auto *tile = new DashboardTile(card, chart, [chart](int width) { return chart->neededHeight(width); }, m_grid);
    connect(chart, &ChartCard::listRequested, this, &HomePage::listRequested);
    connect(chart, &ChartCard::pageRequested, this, &HomePage::chartRequested);
    connect(chart, &ChartCard::tableRequested, this, &HomePage::tableRequested);
    connect(chart, &ChartCard::dragRequested, this, &HomePage::dragRequested);
    connect(chart, &ChartCard::exportRequested, this, &HomePage::exportRequested);
    connect(chart, &ChartCard::menuRequested, tile, [tile](QMenu *menu) { tile->addActions(*menu); });
    connect(chart, &ChartCard::chartShown, m_grid, &DashboardGrid::relayout);
    return tile;
}

DashboardTile *HomePage::makeFiguresTile(const DashboardCard &card)
{
    auto *strip = new KeyFigureStrip(m_state);
    connect(strip, &KeyFigureStrip::listRequested, this, &HomePage::listRequested);
    return new DashboardTile(card, strip, [strip](int width) { return strip->heightForWidth(width); }, m_grid);
}

DashboardTile *HomePage::makeLinesTile(const DashboardCard &card)
{
    auto *lines = new LinesCard(card.kind == CardKind::Changes ? &presentation::changesCard : &presentation::upcomingCard, m_state, m_source);
    auto *tile = new DashboardTile(card, lines, {}, m_grid);
    connect(lines, &LinesCard::listRequested, this, &HomePage::listRequested);
    connect(lines, &LinesCard::menuRequested, tile, [tile](QMenu *menu) { tile->addActions(*menu); });
    return tile;
}

DashboardTile *HomePage::makeForeignTile(const DashboardCard &card)
{
    auto *note = new Card;
    auto *words = new TextLabel(presentation::TextRole::Body, presentation::ColorRole::TextSecondary, note);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setText(tr("This card was made by a newer version of Portolan. It is kept; update Portolan to see it."));
    note->body()->addWidget(words);
    return new DashboardTile(card, note, {}, m_grid);
}

/// What a card asks of its content besides its place.
void HomePage::applyCard(DashboardTile &tile) const
{
    const auto &comparison = m_dashboards->layout().comparison;
    switch (tile.card().kind) {
    case CardKind::Chart: static_cast<ChartCard *>(tile.content())->viewModel().setOptions(tile.card().options); break;
    case CardKind::KeyFigures: static_cast<KeyFigureStrip *>(tile.content())->viewModel().compareWith(comparison); break;
    case CardKind::Upcoming:
    case CardKind::Changes: static_cast<LinesCard *>(tile.content())->viewModel().compareWith(comparison); break;
    case CardKind::Foreign: break;
    }
}

} // namespace widgets
