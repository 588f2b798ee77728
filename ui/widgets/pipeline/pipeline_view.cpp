// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/pipeline_view.h"

#include "widgets/pipeline/pipeline_painting.h"
#include "widgets/style/painting.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kSelectionFoot = 56;

} // namespace

PipelineView::PipelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pipelineView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(kPipelineRow);
    viewport()->setMouseTracking(true);
}

void PipelineView::setLines(presentation::PipelineLines lines)
{
    const QString current = m_lines.keyAt(m_current);
    QStringList selected;
    for (const int row : std::as_const(m_selected))
        selected.append(m_lines.keyAt(row));
    m_lines = std::move(lines);
    m_current = m_lines.count() == 0 ? -1 : std::max(0, m_lines.rowWithKey(current));
    m_anchor = m_current;
    m_selected.clear();
    for (const QString &key : std::as_const(selected)) {
        if (const int row = m_lines.rowWithKey(key); row >= 0)
            m_selected.insert(row);
    }
    updateTops();
    updateScrollBar();
    setAccessibleName(m_lines.chart().headline.isEmpty() ? m_lines.chart().title : m_lines.chart().headline);
    announce();
    viewport()->update();
}

void PipelineView::updateTops()
{
    m_tops.clear();
    m_tops.reserve(m_lines.count() + 1);
    int top = 6;
    for (const auto &group : m_lines.groups()) {
        for (int i = 0; i < group.count; ++i) {
            m_tops.append(top);
            top += kPipelineRow;
        }
        top += kPipelineGroupGap;
    }
    m_tops.append(top);
}

void PipelineView::updateScrollBar()
{
    const int room = viewport()->height() - kPipelineHead;
    verticalScrollBar()->setPageStep(std::max(kPipelineRow, room));
    const int foot = m_marked ? kSelectionFoot : 0; // The last rows come out from behind the bar that says what is selected.
    verticalScrollBar()->setRange(0, std::max(0, (m_tops.isEmpty() ? 0 : m_tops.last() + foot) - room));
}

QRect PipelineView::rowRect(int row) const
{
    return {0, kPipelineHead + m_tops.at(row) - verticalScrollBar()->value(), viewport()->width(), kPipelineRow};
}

/// The row whose bottom is the first below `y`, counted from the top of all rows.
int PipelineView::rowFrom(double y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.begin() + m_lines.count(), int(y) - kPipelineRow);
    return int(after - m_tops.begin());
}

int PipelineView::rowAt(QPoint position) const
{
    if (position.y() < kPipelineHead || m_lines.count() == 0)
        return -1;
    const int row = rowFrom(position.y() - kPipelineHead + verticalScrollBar()->value());
    return row < m_lines.count() && rowRect(row).contains(position) ? row : -1;
}

int PipelineView::groupAt(QPoint position) const
{
    const int row = rowAt(position);
    return row >= 0 && position.x() < PipelineColumns::in(viewport()->width()).candidate.left - 6 ? m_lines.groupOf(row) : -1;
}

void PipelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const presentation::Theme theme = themeOf(*this);
    painter.fillRect(viewport()->rect(), theme.color(presentation::ColorRole::Surface));
    if (m_lines.count() == 0)
        return;
    const PipelineColumns columns = PipelineColumns::in(viewport()->width());
    PipelinePainting painting(painter, m_lines, columns, theme);
    const int offset = verticalScrollBar()->value();
    const int first = std::min(rowFrom(offset), m_lines.count() - 1);
    const int bottom = viewport()->height();
    painting.drawGrid(kPipelineHead, std::min(bottom, kPipelineHead + m_tops.last() - offset));
    for (int row = first; row < m_lines.count() && rowRect(row).top() < bottom; ++row)
        painting.drawRow(row, {QRectF(rowRect(row)), m_selected.contains(row), row == m_current, row == m_current && showsFocus(*this), markedShare(row)});
    for (int index = m_lines.groupOf(first); index < m_lines.groups().size(); ++index) {
        const auto &group = m_lines.groups().at(index);
        const QRectF rect(0, rowRect(group.first).top(), columns.group.width, group.count * kPipelineRow);
        if (rect.top() >= bottom)
            break;
        painting.drawGroup(group, rect, kPipelineHead);
        if (index > 0)
            painter.fillRect(QRectF(0, rect.top() - 5, viewport()->width(), 1), theme.color(presentation::ColorRole::Border));
    }
    painting.drawHead(QRectF(0, 0, viewport()->width(), kPipelineHead));
}

void PipelineView::setMarked(const std::optional<QList<qint64>> &programs)
{
    if (m_marked == programs)
        return;
    m_marked = programs;
    updateScrollBar();
    viewport()->update();
}

double PipelineView::markedShare(int row) const
{
    const auto &ids = m_lines.bar(row).ids;
    if (!m_marked || ids.isEmpty())
        return m_marked ? 0.0 : 1.0;
    const auto marked = std::ranges::count_if(ids, [this](qint64 id) { return std::ranges::binary_search(*m_marked, id); });
    return double(marked) / double(ids.size());
}

void PipelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void PipelineView::ensureVisible(int row)
{
    const int top = m_tops.at(row);
    const int room = viewport()->height() - kPipelineHead;
    QScrollBar &bar = *verticalScrollBar();
    if (top < bar.value())
        bar.setValue(top - 6);
    else if (top + kPipelineRow > bar.value() + room)
        bar.setValue(top + kPipelineRow - room);
}

void PipelineView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_lines.count())
        return;
    choose(row, Qt::NoModifier);
}

/// Plainly one row; with Ctrl this row too, or no longer; with Shift all from the last one chosen plainly.
void PipelineView::choose(int row, Qt::KeyboardModifiers modifiers)
{
    m_current = row;
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchor >= 0) {
        m_selected.clear();
        for (int one = std::min(m_anchor, row); one <= std::max(m_anchor, row); ++one)
            m_selected.insert(one);
    } else if (modifiers.testFlag(Qt::ControlModifier)) {
        if (!m_selected.remove(row))
            m_selected.insert(row);
        m_anchor = row;
    } else {
        m_selected = {row};
        m_anchor = row;
    }
    ensureVisible(row);
    announce();
    viewport()->update();
    Q_EMIT selectionChanged();
}

QList<int> PipelineView::selectedRows() const
{
    QList<int> rows = m_selected.values();
    std::ranges::sort(rows);
    return rows;
}

/// A screen reader hears the row that the keyboard is on.
void PipelineView::announce()
{
    setAccessibleDescription(m_current < 0 ? m_lines.chart().emptyText
                                           : tr("Row %1 of %2: %3").arg(m_current + 1).arg(m_lines.count()).arg(m_lines.sentence(m_current)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool PipelineView::walk(const QKeyEvent &event)
{
    const int page = std::max(1, (viewport()->height() - kPipelineHead) / kPipelineRow - 1);
    int row = m_current;
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_J: row += 1; break;
    case Qt::Key_Up:
    case Qt::Key_K: row -= 1; break;
    case Qt::Key_PageDown: row += page; break;
    case Qt::Key_PageUp: row -= page; break;
    case Qt::Key_Home: row = 0; break;
    case Qt::Key_End: row = m_lines.count() - 1; break;
    default: return false;
    }
    if (event.modifiers().testFlag(Qt::AltModifier) && event.key() != Qt::Key_J && event.key() != Qt::Key_K)
        return false; // The window's own: as-of by a month.
    choose(std::clamp(row, 0, m_lines.count() - 1), event.modifiers() & Qt::ShiftModifier);
    return true;
}

void PipelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier) {
        Q_EMIT matrixRequested();
        return;
    }
    if (m_lines.count() == 0 || walk(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested(m_current);
    else if (event->key() == Qt::Key_Space)
        Q_EMIT markRequested(m_current, Qt::ControlModifier);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT clearRequested();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PipelineView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const int group = groupAt(position);
    const int row = rowAt(position);
    if (event->button() == Qt::LeftButton && group >= 0)
        Q_EMIT groupChosen(group);
    else if (row >= 0 && (event->button() == Qt::LeftButton || !m_selected.contains(row)))
        choose(row, event->button() == Qt::LeftButton ? event->modifiers() : Qt::NoModifier);
    if (event->button() == Qt::LeftButton && group < 0 && row >= 0)
        Q_EMIT markRequested(row, event->modifiers());
}

void PipelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (const int row = rowAt(position); row >= 0 && groupAt(position) < 0)
        Q_EMIT openRequested(row);
}

void PipelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_current < 0)
        return;
    const QPoint below = viewport()->mapToGlobal(rowRect(m_current).bottomLeft() + QPoint(int(PipelineColumns::in(viewport()->width()).candidate.left), 0));
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : below);
}

bool PipelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int row = rowAt(help->pos()); row >= 0) {
        const int group = groupAt(help->pos());
        QToolTip::showText(help->globalPos(), group < 0 ? m_lines.sentence(row) : tr("Filter to %1").arg(m_lines.groups().at(group).label), viewport(), rowRect(row));
    } else {
        QToolTip::hideText();
    }
    return true;
}

void PipelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_selected.isEmpty() && m_current >= 0 && event->reason() != Qt::MouseFocusReason)
        choose(m_current, Qt::NoModifier);
    viewport()->update();
}

} // namespace widgets
