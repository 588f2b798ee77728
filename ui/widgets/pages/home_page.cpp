// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/home_page.h"

#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"
#include "widgets/dashboard/card_picker_dialog.h"
#include "widgets/dashboard/dashboard_bar.h"
#include "widgets/dashboard/dashboard_grid.h"
#include "widgets/pages/chart_card.h"
#include "widgets/shell/empty_state.h"

#include <QVBoxLayout>

namespace widgets {

using presentation::CardKind;
using presentation::DashboardCard;
using presentation::DashboardLayout;
using Wish = DashboardTile::Wish;

namespace {

constexpr int kSidePadding = 16;
constexpr int kTopPadding = 12;

QString cardName(const DashboardCard &card)
{
    switch (card.kind) {
    case CardKind::KeyFigures: return HomePage::tr("Key figures");
    case CardKind::Upcoming: return HomePage::tr("Upcoming events");
    case CardKind::Changes: return HomePage::tr("What changed");
    case CardKind::Chart: return card.chart->name(presentation::windowLanguage());
    case CardKind::Foreign: break;
    }
    return HomePage::tr("A card of a newer version");
}

bool isSameContent(const DashboardCard &a, const DashboardCard &b)
{
    return a.kind == b.kind && a.chart == b.chart && a.foreign == b.foreign;
}

} // namespace

HomePage::HomePage(workspace::Workspace &workspace, workspace::ViewState &state, workspace::Selection &selection, const QString &source)
    : m_state(state)
    , m_selection(selection)
    , m_source(source)
    , m_dashboards(new presentation::DashboardsViewModel(workspace, this))
    , m_bar(new DashboardBar(*m_dashboards, this))
    , m_content(new QWidget)
    , m_grid(new DashboardGrid(m_content))
    , m_empty(new EmptyState(m_content))
    , m_noCards(new EmptyState(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Home"));
    setFocusPolicy(Qt::NoFocus);
    makeContent();
    connect(m_bar, &DashboardBar::cardRequested, this, &HomePage::askForCard);
    connect(m_bar, &DashboardBar::announced, this, &HomePage::announced);
    connect(m_bar, &DashboardBar::refused, this, &HomePage::refused);
    connect(m_dashboards, &presentation::DashboardsViewModel::layoutChanged, this, &HomePage::showLayout);
    connect(&state, &workspace::ViewState::evaluatedChanged, this, &HomePage::updateEmpty);
    showLayout();
    updateEmpty();
}

void HomePage::makeContent()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(kSidePadding, kTopPadding, kSidePadding, kTopPadding);
    column->setSpacing(12);
    column->addWidget(m_empty, 1);
    column->addWidget(m_grid);
    column->addWidget(m_noCards, 1);
    m_empty->setIcon(QStringLiteral("document-import"));
    m_empty->setTitle(tr("This portfolio is empty"));
    m_empty->setMessage(tr("Import a list or a registry export, or add candidates, trials and deals on their pages. The key figures and charts of your dashboards then stand here."), tr("Import a file…"));
    m_noCards->setIcon(QStringLiteral("view-grid"));
    m_noCards->setMessage(tr("No cards on this dashboard yet."), tr("Add a card"));
    connect(m_empty, &EmptyState::actionTriggered, this, &HomePage::importRequested);
    connect(m_noCards, &EmptyState::actionTriggered, this, &HomePage::askForCard);
    connect(m_grid, &DashboardGrid::moveRequested, this, [this](int key, qsizetype to) {
        auto layout = m_dashboards->layout();
        if (layout.move(key, to))
            submit(layout);
    });
    connect(m_grid, &DashboardGrid::resizeRequested, this, [this](int key, int columns, int rows) {
        auto layout = m_dashboards->layout();
        if (layout.resize(key, columns, rows))
            submit(layout);
    });
    setWidget(m_content);
}

ChartCard *HomePage::card(const QString &chartId) const
{
    for (auto *tile : m_grid->tiles()) {
        const auto *chart = tile->card().chart;
        if (tile->card().kind == CardKind::Chart && chartId == QLatin1String(chart->id))
            return static_cast<ChartCard *>(tile->content());
    }
    return nullptr;
}

/// Tiles whose card is still there stay, with their focus and what they show.
void HomePage::showLayout()
{
    QList<DashboardTile *> old = m_grid->tiles();
    QList<DashboardTile *> tiles;
    for (const auto &card : m_dashboards->layout().cards)
        tiles.append(tileFor(card, old));
    for (auto *tile : std::as_const(old)) {
        tile->hide();
        tile->deleteLater();
    }
    m_grid->setTiles(tiles);
    updateEmpty();
    for (auto *tile : tiles)
        applyCard(*tile);
}

DashboardTile *HomePage::tileFor(const DashboardCard &card, QList<DashboardTile *> &old)
{
    auto found = std::ranges::find_if(old, [&](auto *tile) { return tile->card().key == card.key && isSameContent(tile->card(), card); });
    if (found == old.end())
        found = std::ranges::find_if(old, [&](auto *tile) { return isSameContent(tile->card(), card); });
    DashboardTile *tile = found == old.end() ? makeTile(card) : *found;
    if (found != old.end())
        old.erase(found);
    tile->setCard(card);
    tile->setName(cardName(card));
    tile->setMovable(!m_dashboards->isReadOnly());
    return tile;
}

void HomePage::askForCard()
{
    CardPickerDialog dialog(m_state, m_source, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto layout = m_dashboards->layout();
    layout.add(dialog.card());
    submit(layout, tr("Added the card “%1”.").arg(cardName(dialog.card())));
    if (auto *tile = m_grid->tiles().value(m_grid->tiles().size() - 1)) {
        tile->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(tile);
    }
}

void HomePage::editOptions(DashboardTile *tile)
{
    CardPickerDialog dialog(m_state, m_source, window());
    dialog.editOptions(tile->card());
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto layout = m_dashboards->layout();
    if (const auto index = layout.indexOf(tile->card().key); index >= 0)
        layout.cards[index].options = dialog.card().options;
    submit(layout);
}

void HomePage::fulfill(DashboardTile *tile, Wish wish)
{
    auto layout = m_dashboards->layout();
    const auto card = tile->card();
    const qsizetype at = layout.indexOf(card.key);
    const int columns = std::min(card.columns, m_grid->columns());
    bool isChanged = false;
    switch (wish) {
    case Wish::Earlier: isChanged = at > 0 && layout.move(card.key, at - 1); break;
    case Wish::Later: isChanged = layout.move(card.key, at + 1); break;
    case Wish::First: isChanged = layout.move(card.key, 0); break;
    case Wish::Last: isChanged = layout.move(card.key, layout.cards.size() - 1); break;
    case Wish::Wider: isChanged = layout.resize(card.key, columns + 1, card.rows); break;
    case Wish::Narrower: isChanged = layout.resize(card.key, columns - 1, card.rows); break;
    case Wish::Taller: isChanged = layout.resize(card.key, card.columns, card.rows + 1); break;
    case Wish::Shorter: isChanged = layout.resize(card.key, card.columns, card.rows - 1); break;
    case Wish::Remove: return removeCard(tile);
    }
    if (!isChanged)
        return;
    submit(layout);
    ensureWidgetVisible(tile, 0, kTopPadding);
}

void HomePage::removeCard(DashboardTile *tile)
{
    auto layout = m_dashboards->layout();
    const qsizetype at = layout.indexOf(tile->card().key);
    const QString name = cardName(tile->card());
    const bool hadFocus = tile->hasFocus();
    layout.remove(tile->card().key);
    submit(layout, tr("Removed the card “%1”. Ctrl+Z brings it back.").arg(name));
    const auto &tiles = m_grid->tiles();
    if (hadFocus && !tiles.isEmpty())
        tiles[std::min(at, tiles.size() - 1)]->setFocus(Qt::TabFocusReason);
}

void HomePage::submit(const DashboardLayout &layout, const QString &sentence)
{
    if (const auto status = m_dashboards->setLayout(layout); !status)
        Q_EMIT refused(presentation::sentence(status.error()));
    else if (!sentence.isEmpty())
        Q_EMIT announced(sentence);
}

void HomePage::updateEmpty()
{
    const auto &portfolio = *m_state.snapshot();
    const bool isEmpty = portfolio.rows<domain::Candidate>().isEmpty() && portfolio.rows<domain::Trial>().isEmpty()
        && portfolio.rows<domain::Deal>().isEmpty();
    m_empty->setVisible(isEmpty);
    m_grid->setVisible(!isEmpty); // Cards of nothing hide what is to be done.
    m_noCards->setVisible(!isEmpty && m_grid->tiles().isEmpty());
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_grid->setSeenHeight(viewport()->height() - 2 * kTopPadding);
}

QVariantMap HomePage::keptState() const
{
    return {{QStringLiteral("dashboard"), m_dashboards->current()}};
}

void HomePage::showState(const QVariantMap &state)
{
    if (const qint64 dashboard = state.value(QStringLiteral("dashboard")).toLongLong(); dashboard != 0)
        m_dashboards->show(dashboard);
}

} // namespace widgets
