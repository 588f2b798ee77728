// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "performance/pause_clock.h"

#include <QList>
#include <QTextStream>

#include <algorithm>

namespace performance {

/// Prints one line for each action, measured several times: the longest pause of the main thread, its 95th percentile and its median in
/// processor time, the longest by the wall clock, when the answer was there, and the ratio to the same work in plain Qt.
/// Remembers whether every pause kept within what is allowed.
class FigureTable
{
public:
    /// `share` of the runs must keep within what is allowed.
    explicit FigureTable(double allowed, double share = 1.0) : m_allowed(allowed), m_share(share)
    {
        m_out << QStringLiteral("%1 %2 %3 %4 %5 %6 %7").arg(QStringLiteral("action"), -46).arg(QStringLiteral("runs"), 4).arg(QStringLiteral("longest"), 8)
                     .arg(QStringLiteral("p95"), 8).arg(QStringLiteral("median"), 8).arg(QStringLiteral("wall"), 8).arg(QStringLiteral("answer"), 8)
              << QStringLiteral("  plain Qt    ratio   (milliseconds; longest, p95 and median in processor time of the main thread)") << Qt::endl;
    }

    void add(const QString &action, const QList<Pause> &runs, double peer = 0.0)
    {
        const double longest = at(runs, 1.0, &Pause::longestCpu);
        const double judged = at(runs, m_share, &Pause::longestCpu);
        m_isGood = m_isGood && judged <= m_allowed;
        m_out << QStringLiteral("%1 %2").arg(action, -46).arg(runs.size(), 4) << figure(longest) << figure(at(runs, 0.95, &Pause::longestCpu))
              << figure(at(runs, 0.5, &Pause::longestCpu)) << figure(at(runs, 1.0, &Pause::longest)) << figure(at(runs, 0.5, &Pause::answered));
        if (peer > 0.0)
            m_out << QStringLiteral("  %1 %2").arg(peer, 8, 'f', 1).arg(longest / peer, 8, 'f', 2);
        m_out << (judged > m_allowed ? QStringLiteral("  OVER") : QString()) << Qt::endl;
    }
    void say(const QString &text) { m_out << text << Qt::endl; }
    bool isGood() const { return m_isGood; }

private:
    static QString figure(double milliseconds) { return QStringLiteral(" %1").arg(milliseconds, 8, 'f', 1); }
    static double at(QList<Pause> runs, double share, double Pause::*figure)
    {
        std::ranges::sort(runs, {}, figure);
        return runs[qsizetype(share * double(runs.size() - 1) + 0.5)].*figure;
    }

    QTextStream m_out{stdout};
    double m_allowed;
    double m_share;
    bool m_isGood = true;
};

} // namespace performance
