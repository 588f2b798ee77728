// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/step_bar.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QFontMetricsF>
#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr double kCircle = 22;
constexpr double kGap = 8;
constexpr double kLine = 40;
constexpr int kHeight = 28;

void drawTick(QPainter &painter, const QRectF &circle, const QColor &color)
{
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center = circle.center();
    painter.drawPolyline(QPolygonF{center + QPointF(-4, 0.5), center + QPointF(-1, 3.5), center + QPointF(4.5, -3.5)});
}

} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

double StepBar::stepWidth(const QString &text) const
{
    return kCircle + kGap + QFontMetricsF(presentation::textFont(TextRole::Strong)).horizontalAdvance(text);
}

QSize StepBar::sizeHint() const
{
    double width = 0;
    for (const QString &step : m_steps)
        width += stepWidth(step);
    return {int(width + double(m_steps.size() - 1) * (kLine + 2 * kGap)) + 2, presentation::zoomed(kHeight)};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const presentation::Theme theme = themeOf(*this);
    double x = 1;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isDone = i < m_current;
        const bool isNow = i == m_current;
        const QRectF circle(x, (height() - kCircle) / 2.0, kCircle, kCircle);
        painter.setPen(isDone || isNow ? QPen(Qt::NoPen) : QPen(theme.color(ColorRole::Border)));
        painter.setBrush(theme.color(isDone ? ColorRole::GoodSoft : isNow ? ColorRole::Accent : ColorRole::Surface));
        painter.drawEllipse(circle);
        painter.setFont(presentation::textFont(isNow ? TextRole::Strong : TextRole::Body));
        if (isDone) {
            drawTick(painter, circle, theme.color(ColorRole::Good));
        } else {
            painter.setPen(theme.color(isNow ? ColorRole::TextOnAccent : ColorRole::TextSecondary));
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setPen(theme.color(isNow ? ColorRole::Text : ColorRole::TextSecondary));
        const double width = stepWidth(m_steps[i]);
        painter.drawText(QRectF(x + kCircle + kGap, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft, m_steps[i]);
        x += width + kGap;
        if (i + 1 < m_steps.size()) {
            painter.setPen(theme.color(ColorRole::Border));
            painter.drawLine(QPointF(x, height() / 2.0), QPointF(x + kLine, height() / 2.0));
        }
        x += kLine + kGap;
    }
}

} // namespace widgets
