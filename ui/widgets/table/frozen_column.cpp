// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/frozen_column.h"

#include "widgets/pages/record_table.h"
#include "widgets/style/painting.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;

FrozenColumn::FrozenColumn(RecordTable &table)
    : QWidget(&table)
    , m_table(table)
{
    setMouseTracking(true);
    hide();
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const auto theme = themeOf(*this);
    painter.fillRect(event->rect(), palette().base());
    const int first = m_table.rowAt(qMax(0, event->rect().top()));
    const int last = m_table.rowAt(event->rect().bottom());
    const int count = m_table.model()->rowCount();
    for (int row = first; row >= 0 && row < count && (last < 0 || row <= last); ++row)
        m_table.paintFirstCell(painter, row, QRect(0, m_table.rowViewportPosition(row), width(), m_table.rowHeight(row)));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(ColorRole::StrongBorder));
}

bool FrozenColumn::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove: return handOver(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
    case QEvent::Leave: return QCoreApplication::sendEvent(m_table.viewport(), event);
    default: return QWidget::event(event);
    }
}

bool FrozenColumn::handOver(QMouseEvent &event)
{
    const QPointF position(event.position().x() + m_table.columnViewportPosition(0), event.position().y());
    QMouseEvent moved(event.type(), position, event.scenePosition(), event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                      event.pointingDevice());
    return QCoreApplication::sendEvent(m_table.viewport(), &moved);
}

} // namespace widgets
