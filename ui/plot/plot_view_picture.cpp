// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as painted once, and the selected share of its marks laid over it.
#include "plot/plot_view.h"

#include <QPainter>

namespace plot {

namespace {

constexpr float kVeil = 0.72F; ///< What is not selected stays to be seen, and is plainly not selected.

} // namespace

const QPixmap &PlotView::picture() const
{
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        painting().paint(m_picture);
    }
    return m_picture;
}

/// The whole is veiled to a ghost, and the selected part of the picture is laid over it again.
void PlotView::drawShares(QPainter &painter) const
{
    QColor veil = m_style.theme.color(presentation::ColorRole::Surface);
    veil.setAlphaF(kVeil);
    const double ratio = devicePixelRatioF();
    for (const Mark &mark : painting().marks()) {
        const auto &panel = m_chart.panels.at(mark.panel);
        const auto &series = panel.series.at(mark.series);
        const auto *share = m_shares.at(mark.panel, mark.series, mark.category);
        if (!share || figure::runsOverPositions(series) || share->part >= 1)
            continue;
        const QRectF whole = mark.rect.adjusted(-0.5, -0.5, 0.5, 0.5);
        painter.fillRect(whole, veil);
        QRectF part = whole;
        if (panel.orientation == figure::Orientation::Horizontal)
            part.setWidth(whole.width() * share->part);
        else
            part.setTop(whole.bottom() - whole.height() * share->part);
        if (share->n > 0 && !part.isEmpty()) // Of an empty rectangle Qt would draw all of the picture.
            painter.drawPixmap(part, picture(), QRectF(part.topLeft() * ratio, part.size() * ratio));
    }
}

void PlotView::setShares(const figure::MarkShares &shares)
{
    m_shares = shares;
    update();
}

} // namespace plot
