// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace domain {

/// The moment at which a day of known time is over. Days of known time are days of UTC, so that one file says the same "as known on"
/// figures on every computer, wherever it stands; moments with an hour, as History shows them, are local.
inline QDateTime endOfKnownDay(QDate day)
{
    return QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC);
}

/// Whether what is known on `day` is what is known at `now`: the day is not over yet.
inline bool isKnownDayOpen(QDate day, const QDateTime &now)
{
    return now < endOfKnownDay(day);
}

} // namespace domain
