// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>

#include <compare>

namespace domain {

/// A date as somebody stated it: a day, a month, a quarter, a half year or a year. Never pretends to be finer than that.
/// Written as 2025-05-03, 2025-05, 2025-Q2, 2025-H1 or 2025, in files and in the database alike. Empty means "not known".
class PartialDate
{
public:
    enum class Precision : quint8 { None, Year, Half, Quarter, Month, Day }; ///< Coarse to fine.

    constexpr PartialDate() = default;
    /// An invalid combination (month 13, 30 February, half 3) gives an empty date.
    static PartialDate day(int year, int month, int day);
    static PartialDate day(QDate date);
    static PartialDate month(int year, int month);
    static PartialDate quarter(int year, int quarter);
    static PartialDate half(int year, int half);
    static PartialDate year(int year);
    /// Reads the canonical text. Years 1800 to 2200; anything else is Error::Syntax with the text as detail.
    static Result<PartialDate> parse(QStringView text);

    bool isEmpty() const { return m_precision == Precision::None; }
    Precision precision() const { return m_precision; }
    int yearNumber() const { return m_year; }
    /// Month 1..12, quarter 1..4 or half 1..2, by precision; 0 for a year.
    int part() const { return m_part; }
    QDate earliestDay() const;
    QDate latestDay() const;
    /// Used for durations only; the earliest day plus half the span.
    QDate midpoint() const;
    QString toString() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    /// Latest day first, then the finer precision; an empty date sorts before all others.
    friend std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b);

private:
    constexpr PartialDate(int year, int part, int day, Precision precision)
        : m_year(qint16(year)), m_part(qint8(part)), m_day(qint8(day)), m_precision(precision) {}

    qint16 m_year = 0;
    qint8 m_part = 0;
    qint8 m_day = 0;
    Precision m_precision = Precision::None;
};

/// Months between two dates: days between midpoints ÷ 30.4375, never below 0 (DECISIONS 5 and 12).
double monthsBetween(const PartialDate &from, const PartialDate &to);

} // namespace domain
