// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/motion/chart_motion.h"

#include "plot/chart_painting.h"
#include "plot/motion/chart_between.h"
#include "plot/value_scale.h"

#include <QPainter>

#include <cmath>

namespace plot {

namespace {

constexpr double kFading = 0.3; ///< Share of the way after which words and lines of before are gone.

} // namespace

ChartMotion::ChartMotion(const figure::ChartData &from, const figure::ChartData &to, const QPixmap &picture)
    : m_from(from)
    , m_to(to)
    , m_before(picture)
    , m_moves(canMove(from, to))
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
}

void ChartMotion::start(int milliseconds, const std::function<void()> &onFrame, const std::function<void()> &onEnd)
{
    m_animation.setDuration(milliseconds);
    QObject::connect(&m_animation, &QVariantAnimation::valueChanged, &m_animation, onFrame);
    QObject::connect(&m_animation, &QVariantAnimation::finished, &m_animation, onEnd, Qt::QueuedConnection);
    m_animation.start();
}

double ChartMotion::share() const
{
    return m_animation.currentValue().toDouble();
}

figure::ChartData ChartMotion::shown() const
{
    return chartBetween(m_from, m_to, share());
}

/// The axis glides as the marks do; else all of them would jump with the tallest.
QList<double> ChartMotion::reach() const
{
    QList<double> highs;
    for (int i = 0; m_moves && i < m_to.panels.size(); ++i)
        highs.append(std::lerp(extentOf(m_from, i).high, extentOf(m_to, i).high, share()));
    return highs;
}

void ChartMotion::paint(QPainter &painter, const QRect &rect, const ChartStyle &style, const std::shared_ptr<const ChartWords> &words) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap frame(rect.size() * ratio);
    frame.setDevicePixelRatio(ratio);
    frame.fill(Qt::transparent);
    ChartStyle gliding = style;
    gliding.reach = reach();
    ChartPainting(shown(), words, gliding).paint(frame);
    const double fading = m_moves ? kFading : 1.0;
    const double gone = std::min(1.0, share() / fading);
    painter.setOpacity(gone);
    painter.drawPixmap(rect, frame);
    painter.setOpacity(1 - gone);
    painter.drawPixmap(rect, m_before);
    painter.setOpacity(1.0);
}

} // namespace plot
