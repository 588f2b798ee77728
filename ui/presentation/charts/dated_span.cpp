// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/dated_span.h"

#include <algorithm>

namespace presentation {

namespace {

/// Typing errors and trials of the distant past must not make the way endless.
constexpr int kEarliest = 1980;

void take(QDate &first, const domain::PartialDate &date)
{
    const QDate day = date.isEmpty() ? QDate() : date.latestDay();
    if (day.isValid() && day.year() >= kEarliest && (!first.isValid() || day < first))
        first = day;
}

} // namespace

QList<QDate> datedMonths(const domain::Portfolio &portfolio, QDate today)
{
    QDate first;
    for (const domain::Deal &deal : portfolio.rows<domain::Deal>())
        take(first, deal.signedOn.isEmpty() ? deal.announced : deal.signedOn);
    for (const domain::StatusEvent &event : portfolio.rows<domain::StatusEvent>())
        take(first, event.date);
    for (const domain::Trial &trial : portfolio.rows<domain::Trial>())
        take(first, trial.start);
    QList<QDate> days;
    for (QDate month(first.isValid() ? QDate(first.year(), first.month(), 1) : today); month.isValid() && month <= today; month = month.addMonths(1)) {
        const QDate end(month.year(), month.month(), month.daysInMonth());
        if (end < today)
            days.append(end);
    }
    days.append(today);
    return days;
}

} // namespace presentation
