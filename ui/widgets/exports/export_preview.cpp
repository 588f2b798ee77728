// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/export_preview.h"

#include "widgets/style/painting.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;

ExportPreview::ExportPreview(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setToolTip(tr("Drag the chart into a document or a folder"));
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExportPreview::setPicture(const QPixmap &picture, QSizeF size)
{
    m_picture = picture;
    m_size = size;
    update();
}

QRectF ExportPreview::sheet() const
{
    if (m_size.isEmpty())
        return rect();
    const QSizeF shown = m_size.width() <= width() && m_size.height() <= height() ? m_size : m_size.scaled(QSizeF(size()), Qt::KeepAspectRatio);
    return {QPointF(std::round((width() - shown.width()) / 2), 0), QSizeF(std::floor(shown.width()), std::floor(shown.height()))};
}

double ExportPreview::shownShare() const
{
    return m_size.isEmpty() ? 1.0 : sheet().width() / m_size.width();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const presentation::Theme theme = themeOf(*this);
    const QRectF area = sheet();
    if (m_picture.hasAlphaChannel()) {
        painter.fillRect(area, Qt::white);
        painter.fillRect(area, QBrush(QColor(0xE9, 0xED, 0xF1), Qt::Dense6Pattern));
    }
    painter.drawPixmap(area.toRect(), m_picture);
    painter.setPen(theme.color(ColorRole::Border));
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

void ExportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void ExportPreview::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
}

void ExportPreview::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && isFar && !m_picture.isNull())
        Q_EMIT dragStarted();
}

} // namespace widgets
