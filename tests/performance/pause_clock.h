// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <ctime>
#include <functional>

namespace performance {

/// How long an action kept the main thread at most, by the wall clock and by the processor time of that thread (which does not count
/// what else the machine does), and when its answer was there; milliseconds.
struct Pause
{
    double longest = 0.0;
    double longestCpu = 0.0;
    double answered = 0.0;
};

/// Processor time of the calling thread so far, in milliseconds.
inline double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

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
        double cpuAtTurn = 0.0;
        int turnsAfter = 0;
        const auto noteTurn = [&] {
            pause.longest = qMax(pause.longest, double(sinceTurn.nsecsElapsed()) / 1e6);
            pause.longestCpu = qMax(pause.longestCpu, threadTime() - cpuAtTurn);
            sinceTurn.start();
            cpuAtTurn = threadTime();
        };
        QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
            noteTurn();
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
            cpuAtTurn = threadTime();
            action();
            turn.start(0);
        });
        loop.exec();
        return pause;
    }
};

} // namespace performance
