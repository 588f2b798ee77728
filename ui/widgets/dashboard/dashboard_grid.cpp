// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_grid.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace widgets {

using presentation::CardKind;
using presentation::DashboardCard;

namespace {

constexpr int kGap = 12;
constexpr int kWide = 1080;   ///< From here on three charts stand side by side.
constexpr int kNarrow = 680;
constexpr int kShortRow = 316;
constexpr int kTallRow = 380; ///< Rows grow no higher to fill the page.
constexpr int kTallestRow = 470; ///< A row that its words make higher; beyond, the chart is painted smaller.

} // namespace

DashboardGrid::DashboardGrid(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Dashboard"));
}

void DashboardGrid::setTiles(const QList<DashboardTile *> &tiles)
{
    cancelDrag();
    for (DashboardTile *tile : tiles) {
        if (!m_tiles.contains(tile))
            connectTile(tile);
    }
    m_tiles = tiles;
    for (qsizetype i = 1; i < tiles.size(); ++i)
        QWidget::setTabOrder(tiles[i - 1], tiles[i]);
    updateGeometry();
    relayout();
}

void DashboardGrid::connectTile(DashboardTile *tile)
{
    tile->setParent(this);
    tile->show();
    connect(tile, &DashboardTile::gripPressed, this, &DashboardGrid::startDrag);
    connect(tile, &DashboardTile::gripDragged, this, [this](DashboardTile *, QPoint at) { drag(at); });
    connect(tile, &DashboardTile::gripReleased, this, &DashboardGrid::drop);
    connect(tile, &DashboardTile::focusMoved, this, &DashboardGrid::moveFocus);
}

void DashboardGrid::setSeenHeight(int height)
{
    if (std::exchange(m_seenHeight, height) == height)
        return;
    updateGeometry();
    relayout();
}

int DashboardGrid::columnsAt(int width) const
{
    return width >= presentation::zoomed(kWide) ? 3 : width >= presentation::zoomed(kNarrow) ? 2 : 1;
}

int DashboardGrid::columns() const
{
    return columnsAt(width());
}

/// The cards as they would stand while one is dragged.
QList<DashboardCard> DashboardGrid::cards() const
{
    QList<DashboardCard> cards;
    for (const auto *tile : m_tiles)
        cards.append(tile->card());
    if (!m_drag)
        return cards;
    const qsizetype from = m_tiles.indexOf(m_drag->tile);
    cards[from].columns = m_drag->span.width();
    cards[from].rows = m_drag->span.height();
    cards.move(from, m_drag->to);
    return cards;
}

int DashboardGrid::heightForWidth(int width) const
{
    return planned(width).height;
}

DashboardTile *DashboardGrid::tileOf(int key) const
{
    const auto found = std::ranges::find_if(m_tiles, [key](const auto *tile) { return tile->card().key == key; });
    return *found;
}

/// How high each row of cells is: key figures as they need, charts alike, but for words that need more.
QList<int> DashboardGrid::rowHeights(const QList<DashboardCard> &ordered, const QList<QRect> &cells, int width) const
{
    const auto heightOf = [&](qsizetype i) {
        const QRect &cell = cells[i];
        const int count = columnsAt(width);
        return tileOf(ordered[i].key)->neededHeight((width + kGap) * cell.width() / count - kGap);
    };
    int rows = 0;
    int strips = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        rows = std::max(rows, cells[i].bottom() + 1);
        strips += ordered[i].kind == CardKind::KeyFigures ? heightOf(i) + kGap : 0;
    }
    QList<int> heights(rows, std::clamp((m_seenHeight - strips - kGap) / 2, presentation::zoomed(kShortRow), presentation::zoomed(kTallRow)));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        int &height = heights[cells[i].top()];
        if (ordered[i].kind == CardKind::KeyFigures)
            height = heightOf(i);
        else if (cells[i].height() == 1)
            height = std::max(height, std::min(heightOf(i), presentation::zoomed(kTallestRow)));
    }
    return heights;
}

DashboardGrid::Plan DashboardGrid::planned(int width) const
{
    const auto ordered = cards();
    const int count = columnsAt(width);
    const QList<QRect> cells = presentation::packed(ordered, count);
    QList<int> tops{0};
    for (const int height : rowHeights(ordered, cells, width))
        tops.append(tops.last() + height + kGap);
    const auto left = [&](int column) { return (width + kGap) * column / count; };
    Plan plan;
    plan.places.resize(m_tiles.size());
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const QRect &cell = cells[i];
        const QRect place(QPoint(left(cell.left()), tops[cell.top()]), QPoint(left(cell.right() + 1) - kGap - 1, tops[cell.bottom() + 1] - kGap - 1));
        plan.places[m_tiles.indexOf(tileOf(ordered[i].key))] = place;
    }
    plan.height = std::max(0, tops.last() - kGap);
    return plan;
}

void DashboardGrid::relayout()
{
    const Plan plan = planned(width());
    m_gap = {};
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        if (m_drag && m_drag->tile == m_tiles[i])
            m_gap = plan.places[i];
        if (!m_drag || m_drag->tile != m_tiles[i])
            m_tiles[i]->setGeometry(plan.places[i]);
    }
    setMinimumHeight(plan.height);
    update();
}

void DashboardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void DashboardGrid::paintEvent(QPaintEvent *)
{
    if (m_gap.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto theme = themeOf(*this);
    painter.setPen(QPen(theme.color(presentation::ColorRole::AccentLine), 1.5, Qt::DashLine));
    painter.setBrush(theme.color(presentation::ColorRole::AccentSoft));
    painter.drawRoundedRect(QRectF(m_gap).adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
}

void DashboardGrid::startDrag(DashboardTile *tile, bool resizes, QPoint globalPosition)
{
    const auto &card = tile->card();
    m_drag = Drag{tile, tile->mapFromGlobal(globalPosition), tile->size(), resizes, m_tiles.indexOf(tile), {std::min(card.columns, columns()), card.rows}};
    tile->raise();
    setFocus(Qt::MouseFocusReason); // Escape gives it up.
    relayout();
}

void DashboardGrid::drag(QPoint globalPosition)
{
    if (!m_drag)
        return;
    if (m_drag->resizes)
        dragSize(mapFromGlobal(globalPosition));
    else
        dragMove(mapFromGlobal(globalPosition));
    relayout();
}

/// Where the pointer is over another tile, the dragged one takes its place in the order.
void DashboardGrid::dragMove(QPoint position)
{
    m_drag->tile->move(position - m_drag->grip);
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles[i] == m_drag->tile || !m_tiles[i]->geometry().contains(position))
            continue;
        QList<int> order;
        for (const auto &card : cards())
            order.append(card.key);
        m_drag->to = order.indexOf(m_tiles[i]->card().key);
        return;
    }
}

void DashboardGrid::dragSize(QPoint position)
{
    const QPoint corner = m_drag->tile->geometry().topLeft();
    const QSize wanted = m_drag->size + QSize(position.x() - corner.x() - m_drag->grip.x(), position.y() - corner.y() - m_drag->grip.y());
    const QSize shown = wanted.expandedTo({160, 120});
    m_drag->tile->resize(shown);
    const double column = double(width() + kGap) / columns();
    m_drag->span = {std::clamp(qRound((shown.width() + kGap) / column), 1, columns()), std::clamp(qRound(shown.height() / double(presentation::zoomed(kShortRow) + kGap)), 1, presentation::kDashboardRows)};
}

void DashboardGrid::drop()
{
    if (!m_drag)
        return;
    const Drag dragged = *m_drag;
    cancelDrag();
    dragged.tile->setFocus(Qt::MouseFocusReason);
    if (dragged.resizes)
        Q_EMIT resizeRequested(dragged.tile->card().key, dragged.span.width(), dragged.span.height());
    else
        Q_EMIT moveRequested(dragged.tile->card().key, dragged.to);
}

void DashboardGrid::cancelDrag()
{
    if (m_drag) {
        m_drag.reset();
        relayout();
    }
}

void DashboardGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag)
        cancelDrag();
    else
        QWidget::keyPressEvent(event);
}

/// To the nearest tile that way.
void DashboardGrid::moveFocus(DashboardTile *from, int key)
{
    const QPoint start = from->geometry().center();
    DashboardTile *nearest = nullptr;
    int best = std::numeric_limits<int>::max();
    for (auto *tile : m_tiles) {
        const QPoint away = tile->geometry().center() - start;
        const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const int ahead = (isSideways ? away.x() : away.y()) * (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
        const int across = std::abs(isSideways ? away.y() : away.x());
        if (tile != from && ahead > 0 && ahead + 2 * across < best) {
            best = ahead + 2 * across;
            nearest = tile;
        }
    }
    if (nearest)
        nearest->setFocus(Qt::TabFocusReason);
}

} // namespace widgets
