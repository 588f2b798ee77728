// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar/calendar_events.h"
#include "figure/provenance.h"

#include <QDateTime>

namespace presentation {

/// What a calendar file is made of.
struct CalendarFileRequest
{
    domain::Snapshot snapshot;
    analytics::CalendarFigures figures; ///< What is shown, and what was left out.
    domain::AsOf asOf;
    QString source; ///< The portfolio, as charts name it.
    domain::Language language = domain::Language::English;
    QDateTime made;
    domain::Snapshot now = {};          ///< What is confidential there stays here; null: the snapshot's own.
    domain::FilterSpec filter = {};
    QList<analytics::CalendarKind> kinds = {}; ///< Those that are shown; empty: all.
    figure::ExportOrigin origin = {};
};

/// A figure per event: when it is, and how it stands.
QList<figure::FigureRow> calendarRows(const CalendarFileRequest &request);
/// What a calendar file was made from, as the portfolio has it now.
domain::Result<CalendarFileRequest> calendarRequest(const figure::Provenance &provenance, const domain::Snapshot &known, const domain::Snapshot &now);

/// The figures of such a file, made again.
domain::Result<QList<figure::FigureRow>> calendarAgain(const figure::Provenance &provenance, const domain::Snapshot &known, const domain::Snapshot &now);

/// The events as an iCalendar file that says where it comes from. What has no day of its own stands over its whole month, quarter, half year, year or window, and says so.
QByteArray calendarFile(const CalendarFileRequest &request);

/// What stands under a calendar: how many of what, what was left out and why, as-of date, filter, source.
QString calendarFootnote(const analytics::CalendarFigures &figures, const domain::AsOf &asOf, const QString &filter, const QString &source,
                         domain::Language language);

} // namespace presentation
