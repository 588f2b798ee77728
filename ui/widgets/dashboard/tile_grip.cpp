// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/tile_grip.h"

#include "widgets/style/painting.h"

#include <QMouseEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr QSize kMoveSize(40, 14);
constexpr QSize kCornerSize(24, 24);

} // namespace

TileGrip::TileGrip(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    const bool moves = kind == Kind::Move;
    resize(moves ? kMoveSize : kCornerSize);
    setCursor(moves ? Qt::OpenHandCursor : Qt::SizeFDiagCursor);
    setToolTip(moves ? tr("Drag to move the card (Ctrl Shift and an arrow key)") : tr("Drag to resize the card (Shift and an arrow key)"));
    setAccessibleName(moves ? tr("Move the card") : tr("Resize the card"));
    setFocusPolicy(Qt::NoFocus);
}

void TileGrip::setShown(bool isShown)
{
    m_isShown = isShown;
    update();
}

void TileGrip::paintEvent(QPaintEvent *)
{
    if (!m_isShown && !m_isDragging)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = themeOf(*this).color(presentation::ColorRole::TextTertiary);
    if (m_kind == Kind::Move) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (int dot = 0; dot < 8; ++dot)
            painter.drawEllipse(QPointF(width() / 2.0 - 9 + 6 * (dot % 4), 4 + 5 * (dot / 4)), 1.2, 1.2);
        return;
    }
    painter.setPen(QPen(color, 1.2));
    for (const int away : {6, 10, 14})
        painter.drawLine(QPointF(width() - away, height() - 4), QPointF(width() - 4, height() - away));
}

void TileGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = true;
    Q_EMIT pressed(event->globalPosition().toPoint());
}

void TileGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        Q_EMIT dragged(event->globalPosition().toPoint());
}

void TileGrip::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_isDragging, false))
        Q_EMIT released();
    update();
}

} // namespace widgets
