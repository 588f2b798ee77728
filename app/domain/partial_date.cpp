// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partial_date.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2200;
constexpr double kDaysPerMonth = 30.4375;

bool isYear(int year)
{
    return year >= kFirstYear && year <= kLastYear;
}

/// -1 where the text is not digits only.
int number(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : value;
}

PartialDate parsedWithPart(int year, QStringView rest)
{
    const QChar first = rest.isEmpty() ? QChar() : rest.front().toUpper();
    if (rest.size() == 2 && first == u'Q')
        return PartialDate::quarter(year, number(rest.sliced(1)));
    if (rest.size() == 2 && first == u'H')
        return PartialDate::half(year, number(rest.sliced(1)));
    if (rest.size() == 2)
        return PartialDate::month(year, number(rest));
    if (rest.size() == 5 && rest[2] == u'-')
        return PartialDate::day(year, number(rest.first(2)), number(rest.sliced(3)));
    return {};
}

} // namespace

PartialDate PartialDate::day(int year, int month, int day)
{
    if (!isYear(year) || !QDate::isValid(year, month, day))
        return {};
    return {year, month, day, Precision::Day};
}

PartialDate PartialDate::day(QDate date)
{
    return date.isValid() ? day(date.year(), date.month(), date.day()) : PartialDate();
}

PartialDate PartialDate::month(int year, int month)
{
    return isYear(year) && month >= 1 && month <= 12 ? PartialDate(year, month, 0, Precision::Month) : PartialDate();
}

PartialDate PartialDate::quarter(int year, int quarter)
{
    return isYear(year) && quarter >= 1 && quarter <= 4 ? PartialDate(year, quarter, 0, Precision::Quarter) : PartialDate();
}

PartialDate PartialDate::half(int year, int half)
{
    return isYear(year) && half >= 1 && half <= 2 ? PartialDate(year, half, 0, Precision::Half) : PartialDate();
}

PartialDate PartialDate::year(int year)
{
    return isYear(year) ? PartialDate(year, 0, 0, Precision::Year) : PartialDate();
}

Result<PartialDate> PartialDate::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return PartialDate();
    const int yearNumber = trimmed.size() >= 4 ? number(trimmed.first(4)) : -1;
    PartialDate date;
    if (trimmed.size() == 4)
        date = year(yearNumber);
    else if (trimmed.size() > 5 && trimmed[4] == u'-')
        date = parsedWithPart(yearNumber, trimmed.sliced(5));
    if (date.isEmpty())
        return Error{Error::Code::Syntax, text.toString(), {}};
    return date;
}

QDate PartialDate::earliestDay() const
{
    switch (m_precision) {
    case Precision::None: return {};
    case Precision::Year: return {m_year, 1, 1};
    case Precision::Half: return {m_year, m_part * 6 - 5, 1};
    case Precision::Quarter: return {m_year, m_part * 3 - 2, 1};
    case Precision::Month: return {m_year, m_part, 1};
    case Precision::Day: return {m_year, m_part, m_day};
    }
    return {};
}

QDate PartialDate::latestDay() const
{
    switch (m_precision) {
    case Precision::None: return {};
    case Precision::Year: return {m_year, 12, 31};
    case Precision::Half: return m_part == 1 ? QDate(m_year, 6, 30) : QDate(m_year, 12, 31);
    case Precision::Quarter: return QDate(m_year, m_part * 3, 1).addMonths(1).addDays(-1);
    case Precision::Month: return QDate(m_year, m_part, 1).addMonths(1).addDays(-1);
    case Precision::Day: return {m_year, m_part, m_day};
    }
    return {};
}

QDate PartialDate::midpoint() const
{
    const QDate first = earliestDay();
    return first.isValid() ? first.addDays(first.daysTo(latestDay()) / 2) : QDate();
}

QString PartialDate::toString() const
{
    if (isEmpty())
        return {};
    // An import of a registry writes millions of dates, so one allocation each.
    std::array<char16_t, 10> text{};
    size_t size = 0;
    const auto write = [&](int number, int digits) {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            text[size + size_t(i)] = char16_t(u'0' + number % 10);
        size += size_t(digits);
    };
    write(m_year, 4);
    if (m_precision != Precision::Year)
        text[size++] = u'-';
    if (m_precision == Precision::Half || m_precision == Precision::Quarter) {
        text[size++] = m_precision == Precision::Half ? u'H' : u'Q';
        write(m_part, 1);
    } else if (m_precision != Precision::Year) {
        write(m_part, 2);
    }
    if (m_precision == Precision::Day) {
        text[size++] = u'-';
        write(m_day, 2);
    }
    return QString::fromUtf16(text.data(), qsizetype(size));
}

std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(!a.isEmpty()) <=> int(!b.isEmpty());
    if (const auto order = a.latestDay().toJulianDay() <=> b.latestDay().toJulianDay(); order != 0)
        return order;
    return int(b.m_precision) <=> int(a.m_precision);
}

double monthsBetween(const PartialDate &from, const PartialDate &to)
{
    return std::max(0.0, double(from.midpoint().daysTo(to.midpoint())) / kDaysPerMonth);
}

} // namespace domain
