// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace presentation {

/// The day that the figures of a dashboard are compared with: so long before the as-of date, or a day.
struct ComparedWith
{
    enum class Before : quint8 { Year, HalfYear, Quarter, Month, Day };
    Before before = Before::Year;
    QDate day = {}; ///< Of Before::Day.

    /// The day compared with; never after the as-of date.
    QDate dateBefore(QDate asOf) const;
    friend bool operator==(const ComparedWith &, const ComparedWith &) = default;
};

} // namespace presentation
