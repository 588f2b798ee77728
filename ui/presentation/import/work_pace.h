// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace presentation {

/// How far a piece of work has come, how fast it goes, and when it will be done. Told the time, so that it stands still in tests.
class WorkPace
{
public:
    using Time = std::chrono::milliseconds; ///< Since any moment, the same throughout.
    enum class Unit : quint8 { None, Bytes, Rows, Trials };

    /// Begins anew; `total` is in `unit` and 0 where it is not known.
    void start(Unit unit, double total, Time now);
    /// `rows` were met so far, where they are counted beside the unit.
    void note(double share, Time now, qint64 rows = 0);

    Unit unit() const { return m_unit; }
    double total() const { return m_total; }
    double share() const { return m_samples.isEmpty() ? 0 : m_samples.last().share; }
    /// In units, over the last seconds; nothing before there is enough to tell.
    std::optional<double> perSecond() const;
    /// Rows, likewise; nothing where none are counted.
    std::optional<double> rowsPerSecond() const;
    /// Nothing before the pace is steady: told too early, it jumps about.
    std::optional<std::chrono::seconds> left() const;

private:
    struct Sample
    {
        Time at{};
        double share = 0;
        qint64 rows = 0;
    };

    /// Shares per second between two samples.
    double speed(qsizetype from, qsizetype to) const;

    Unit m_unit = Unit::None;
    double m_total = 0;
    QList<Sample> m_samples;
};

/// "12,300 of 100,000 rows · 45,000 rows/s · 3 s left", "73 of 366 MB · 37 MB/s · 10,000 rows/s · 8 s left"; without a known total only what can be said. Empty before anything can be.
QString paceText(const WorkPace &pace);

} // namespace presentation
