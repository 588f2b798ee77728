// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace performance {

/// How long an action kept the main thread at most, and when its answer was there; milliseconds.
struct Pause
{
    double longest = 0.0;
    double answered = 0.0;
};

/// Lets the event loop turn freely, and notes its longest turn while an action runs and until its answer is there.
class PauseClock
{
public:
    Pause measure(const std::function<void()> &action, const std::function<bool()> &isAnswered)
    {
        constexpr int kTurnsAfter = 20; // What an answer sets off, for example painting.
        Pause pause;
        QEventLoop loop;
        QTimer turn;
        QElapsedTimer sinceTurn;
        QElapsedTimer sinceStart;
        int turnsAfter = 0;
        QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
            pause.longest = qMax(pause.longest, double(sinceTurn.nsecsElapsed()) / 1e6);
            sinceTurn.start();
            if (!isAnswered())
                return;
            if (turnsAfter++ == 0)
                pause.answered = double(sinceStart.nsecsElapsed()) / 1e6;
            if (turnsAfter > kTurnsAfter)
                loop.quit();
        });
        QTimer::singleShot(0, &loop, [&] {
            sinceStart.start();
            sinceTurn.start();
            action();
            turn.start(0);
        });
        loop.exec();
        return pause;
    }
};

} // namespace performance
