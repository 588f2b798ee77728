// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partial_date.h"
#include "exchange/values/refusal.h"

#include <QStringList>

namespace exchange {

/// Which number stands first in dates such as 04/05/2025. Dates that begin with the year, or name the month, need no order.
enum class DateOrder : quint8 { Unset, DayFirst, MonthFirst };

/// A date as somebody wrote it. Never finer than it was stated; a rest such as "(licensed; trial ongoing)" is kept as a note.
struct DateReading
{
    domain::PartialDate date;
    QString note;
    bool isEmpty = false;     ///< Nothing was stated: no text, "N/A", "Perpetual", "[]/[]".
    bool isAmbiguous = false; ///< Day and month could be exchanged; read with the given order, refused without one.
    Refusal refusal = Refusal::None;
};
DateReading readDate(const QString &text, DateOrder order = DateOrder::Unset);

/// The order that the dates of one column prove: any number above 12 settles it for all of them.
struct DateOrderFinding
{
    DateOrder order = DateOrder::Unset;
    bool isNeeded = false;      ///< There are dates that only an order can read.
    bool isContradicted = false; ///< Some dates prove one order, some the other: `order` is unset.
    QString example;            ///< The first text that needs the order.
};
DateOrderFinding findDateOrder(const QStringList &texts);

} // namespace exchange

namespace domain {

inline constexpr VocabularyEntry kDateOrderEntries[] = {
    {"", "", ""},
    {"DAY_FIRST", "Day/month/year", "日/月/年"},
    {"MONTH_FIRST", "Month/day/year", "月/日/年"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<exchange::DateOrder>{kDateOrderEntries};

} // namespace domain
