// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "plot/chart_style.h"

#include <QPixmap>
#include <QVariantAnimation>

#include <functional>
#include <memory>

namespace plot {

struct ChartWords;

/// The way of a view's chart from one state to the next: its marks move, its words change at once, and the picture of before fades over
/// them. Owned by the view; GUI thread.
class ChartMotion
{
public:
    /// `picture` is what was seen until now.
    ChartMotion(const figure::ChartData &from, const figure::ChartData &to, const QPixmap &picture);

    void start(int milliseconds, const std::function<void()> &onFrame, const std::function<void()> &onEnd);
    /// The chart as it stands now.
    figure::ChartData shown() const;
    /// Among the words of the state that it leads to.
    void paint(QPainter &painter, const QRect &rect, const ChartStyle &style, const std::shared_ptr<const ChartWords> &words) const;

private:
    double share() const;
    QList<double> reach() const;

    figure::ChartData m_from;
    figure::ChartData m_to;
    QPixmap m_before;
    bool m_moves;
    QVariantAnimation m_animation;
};

} // namespace plot
