// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/calendar/calendar_view_model.h"

#include <QAbstractTableModel>

namespace presentation {

/// The shown events of a calendar as a table: date, event, what it is about, kind, state. Texts are made for the rows in sight.
class CalendarListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, EventColumn, SubjectColumn, KindColumn, StateColumn, ColumnCount };

    explicit CalendarListModel(CalendarViewModel &calendar, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    CalendarViewModel &m_calendar;
    QList<analytics::CalendarEvent> m_events;
};

} // namespace presentation
