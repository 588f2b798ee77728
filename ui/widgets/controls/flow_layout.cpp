// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace widgets {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, std::clamp(qsizetype(index), qsizetype(0), m_items.size() - 1));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size = minimumSize();
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->sizeHint().width() + spacing();
    return {std::max(size.width(), width), size.height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int y = area.top();
    for (qsizetype start = 0; start < m_items.size();) {
        const Line line = lineFrom(start, area.width());
        if (pass == Pass::Place)
            placeLine(line, start, QRect(area.left(), y, area.width(), line.height));
        y += line.height;
        start = line.end;
        if (start < m_items.size() && line.height > 0)
            y += spacing();
    }
    return y - rect.top() + contentsMargins().bottom();
}

FlowLayout::Line FlowLayout::lineFrom(qsizetype start, int width) const
{
    Line line{start, 0};
    int used = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem *item = m_items[line.end];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (used > 0 && used + size.width() > width)
            break;
        used += size.width() + spacing();
        line.height = std::max(line.height, size.height());
    }
    return line;
}

void FlowLayout::placeLine(const Line &line, qsizetype start, const QRect &rect) const
{
    int x = rect.left();
    for (qsizetype index = start; index < line.end; ++index) {
        QLayoutItem *item = m_items[index];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(rect.width(), 1), QLAYOUTSIZE_MAX));
        const int above = item->alignment().testFlag(Qt::AlignTop) ? 0 : (line.height - size.height()) / 2;
        const QRect place(QPoint(x, rect.top() + above), size);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        x += size.width() + spacing();
    }
}

} // namespace widgets
