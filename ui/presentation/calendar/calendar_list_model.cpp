// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calendar/calendar_list_model.h"

#include "presentation/words/window_language.h"

namespace presentation {

CalendarListModel::CalendarListModel(CalendarViewModel &calendar, QObject *parent)
    : QAbstractTableModel(parent), m_calendar(calendar), m_events(calendar.events())
{
    connect(&calendar, &CalendarViewModel::changed, this, [this] {
        beginResetModel();
        m_events = m_calendar.events();
        endResetModel();
    });
}

int CalendarListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int CalendarListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CalendarListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const analytics::CalendarEvent &event = m_events.at(index.row());
    const auto language = windowLanguage();
    switch (index.column()) {
    case DateColumn: return event.isEstimate ? tr("%1 (estimate)").arg(analytics::eventDateText(event, language)) : analytics::eventDateText(event, language);
    case EventColumn: return analytics::eventWord(*m_calendar.snapshot(), event, language);
    case SubjectColumn: return analytics::subjectName(*m_calendar.snapshot(), event, language);
    case KindColumn: return analytics::calendarKindName(event.kind, language);
    case StateColumn: return analytics::calendarStateName(event.state, language);
    default: return {};
    }
}

QVariant CalendarListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn: return tr("Date");
    case EventColumn: return tr("Event");
    case SubjectColumn: return tr("About");
    case KindColumn: return tr("Kind");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace presentation
