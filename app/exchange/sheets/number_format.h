// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/sheet.h"

namespace exchange {

/// What a workbook's number format says about a number: whether it is a date and how fine, a percentage, and what is shown around it.
struct NumberFormat
{
    enum class Kind : quint8 { General, Text, Percent, Year, Month, Day, Moment, TimeOfDay };
    Kind kind = Kind::General;
    QString prefix; ///< "$", "CNY ".
    QString suffix; ///< " months".

    bool isDate() const { return kind == Kind::Year || kind == Kind::Month || kind == Kind::Day || kind == Kind::Moment; }
};

/// Reads a format code such as `[$-409]mmm\-yy;@` (ECMA-376 part 1, 18.8.30 and 18.8.31).
NumberFormat parseNumberFormat(QStringView code);
/// The formats that workbooks name by number only, those of East Asian editions included.
NumberFormat builtInFormat(int id);

/// Which day a workbook counts from.
enum class DayCount : quint8 { From1900, From1904 };

/// A number of a workbook as a person reads it. Days before 1 March 1900 are one off in workbooks that count from 1900, for these take
/// 1900 for a leap year; day 60 and days beyond the year 9999 do not exist: an Error cell.
SheetCell formattedNumber(const QString &number, const NumberFormat &format, DayCount days);

} // namespace exchange
