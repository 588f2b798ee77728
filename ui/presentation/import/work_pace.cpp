// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/work_pace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace presentation {

using namespace std::chrono_literals;

namespace {

constexpr auto kWindow = 5000ms;      ///< The pace is that of the last five seconds.
constexpr auto kSpacing = 50ms;       ///< Closer samples add nothing.
constexpr auto kRateFrom = 500ms;
constexpr auto kSteadyFrom = 1500ms;
constexpr double kSteadyRatio = 1.5;  ///< Steady where the newer half of the window goes about as fast as the older one.
constexpr double kSteadyShare = 0.02;

QString words(const char *source)
{
    return QCoreApplication::translate("Pace", source);
}

QString leftText(std::chrono::seconds left)
{
    if (left < 90s)
        return words(QT_TRANSLATE_NOOP("Pace", "%1 s left")).arg(left.count());
    return words(QT_TRANSLATE_NOOP("Pace", "%1 min left")).arg((left.count() + 59) / 60);
}

QString megabytes(double bytes)
{
    return QLocale().toString(bytes / 1e6, 'f', bytes < 10e6 ? 1 : 0);
}

QString amountText(const WorkPace &pace)
{
    const QLocale locale;
    const double done = pace.share() * pace.total();
    const auto counted = [&](const char *source) { return words(source).arg(locale.toString(std::llround(done)), locale.toString(std::llround(pace.total()))); };
    switch (pace.unit()) {
    case WorkPace::Unit::Bytes: return words(QT_TRANSLATE_NOOP("Pace", "%1 of %2 MB")).arg(megabytes(done), megabytes(pace.total()));
    case WorkPace::Unit::Rows: return counted(QT_TRANSLATE_NOOP("Pace", "%1 of %2 rows"));
    case WorkPace::Unit::Trials: return counted(QT_TRANSLATE_NOOP("Pace", "%1 of %2 trials"));
    case WorkPace::Unit::None: break;
    }
    return {};
}

QString rateText(const WorkPace &pace, double perSecond)
{
    const QString number = QLocale().toString(std::llround(perSecond));
    switch (pace.unit()) {
    case WorkPace::Unit::Bytes: return words(QT_TRANSLATE_NOOP("Pace", "%1 MB/s")).arg(megabytes(perSecond));
    case WorkPace::Unit::Rows: return words(QT_TRANSLATE_NOOP("Pace", "%1 rows/s")).arg(number);
    case WorkPace::Unit::Trials: return words(QT_TRANSLATE_NOOP("Pace", "%1 trials/s")).arg(number);
    case WorkPace::Unit::None: break;
    }
    return {};
}

} // namespace

void WorkPace::start(Unit unit, double total, Time now)
{
    m_unit = unit;
    m_total = total;
    m_samples = {{now, 0, 0}};
}

void WorkPace::note(double share, Time now, qint64 rows)
{
    if (m_samples.isEmpty())
        m_samples.append({now, 0, 0});
    // The last sample is the present one; the others keep their distance.
    if (m_samples.size() > 1 && now - m_samples[m_samples.size() - 2].at < kSpacing)
        m_samples.removeLast();
    m_samples.append({now, std::clamp(share, 0.0, 1.0), rows});
    while (m_samples.size() > 3 && now - m_samples[1].at > kWindow)
        m_samples.removeFirst();
}

double WorkPace::speed(qsizetype from, qsizetype to) const
{
    const double seconds = std::chrono::duration<double>(m_samples[to].at - m_samples[from].at).count();
    return seconds > 0 ? (m_samples[to].share - m_samples[from].share) / seconds : 0;
}

std::optional<double> WorkPace::perSecond() const
{
    if (m_samples.size() < 2 || m_total <= 0 || m_samples.last().at - m_samples.first().at < kRateFrom)
        return std::nullopt;
    const double rate = speed(0, m_samples.size() - 1) * m_total;
    return rate > 0 ? std::optional(rate) : std::nullopt;
}

std::optional<double> WorkPace::rowsPerSecond() const
{
    if (m_samples.size() < 2 || m_samples.last().at - m_samples.first().at < kRateFrom)
        return std::nullopt;
    const double rows = double(m_samples.last().rows - m_samples.first().rows);
    return rows > 0 ? std::optional(rows / std::chrono::duration<double>(m_samples.last().at - m_samples.first().at).count()) : std::nullopt;
}

std::optional<std::chrono::seconds> WorkPace::left() const
{
    if (m_samples.size() < 3 || share() < kSteadyShare || m_samples.last().at - m_samples.first().at < kSteadyFrom)
        return std::nullopt;
    const auto middle = m_samples.first().at + (m_samples.last().at - m_samples.first().at) / 2;
    const qsizetype half = std::ranges::lower_bound(m_samples, middle, {}, &Sample::at) - m_samples.begin();
    if (half == 0 || half == m_samples.size() - 1)
        return std::nullopt;
    const double older = speed(0, half);
    const double newer = speed(half, m_samples.size() - 1);
    if (older <= 0 || newer <= 0 || std::max(older, newer) > kSteadyRatio * std::min(older, newer))
        return std::nullopt;
    return std::chrono::seconds(std::llround(std::ceil((1 - share()) / speed(0, m_samples.size() - 1))));
}

QString paceText(const WorkPace &pace)
{
    QStringList parts;
    const auto rate = pace.perSecond();
    if (rate && pace.unit() != WorkPace::Unit::None)
        parts << amountText(pace) << rateText(pace, *rate);
    if (const auto rows = pace.rowsPerSecond(); rows && pace.unit() == WorkPace::Unit::Bytes)
        parts << words(QT_TRANSLATE_NOOP("Pace", "%1 rows/s")).arg(QLocale().toString(std::llround(*rows)));
    if (const auto left = pace.left())
        parts << leftText(*left);
    return parts.join(QStringLiteral(" · "));
}

} // namespace presentation
