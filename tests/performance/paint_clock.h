// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "performance/pause_clock.h"

#include <QCoreApplication>
#include <QList>
#include <QWidget>

namespace performance {

/// Measures steps that a hand makes many times a second: what each takes until the window is painted again, off screen.
class PaintClock
{
public:
    /// Does a step, lays out and paints what it made dirty. What other threads answer later is not part of it.
    static QList<Pause> measure(int steps, const std::function<void(int)> &step)
    {
        QList<Pause> pauses;
        for (int i = 0; i < steps; ++i) {
            QElapsedTimer wall;
            wall.start();
            const double cpu = threadTime();
            step(i);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
            const double painted = double(wall.nsecsElapsed()) / 1e6;
            pauses.append({painted, threadTime() - cpu, painted});
        }
        return pauses;
    }
};

} // namespace performance
