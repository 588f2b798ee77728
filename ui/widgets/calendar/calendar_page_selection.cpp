// SPDX-License-Identifier: GPL-3.0-or-later
// What a click on an event selects for all charts, and what their selection sets apart here.
#include "presentation/calendar/calendar_view_model.h"
#include "presentation/charts/record_pick.h"
#include "presentation/charts/selected_ids.h"
#include "widgets/calendar/calendar_page.h"
#include "widgets/calendar/calendar_sheet_view.h"

#include <QApplication>
#include <QTableView>

namespace widgets {

void CalendarPage::setSelection(workspace::Selection &selection)
{
    m_selection = &selection;
    m_marked = new presentation::SelectedIds(m_state, selection, this);
    connect(m_marked, &presentation::SelectedIds::changed, this, &CalendarPage::showMarked);
    connect(m_sheet, &CalendarSheetView::markRequested, this, &CalendarPage::mark);
    connect(m_sheet, &CalendarSheetView::clearRequested, &selection, &workspace::Selection::clear);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { mark(index.row(), QApplication::keyboardModifiers()); });
}

void CalendarPage::mark(int event, Qt::KeyboardModifiers modifiers)
{
    if (!m_selection || event < 0 || event >= m_calendar->events().size())
        return;
    const auto &one = m_calendar->events().at(event);
    const auto pick = presentation::recordPick(*m_calendar->snapshot(), {QString::fromUtf16(presentation::kCalendarMarks), one.subject, {one.subjectId}});
    modifiers.testFlag(Qt::ControlModifier) ? m_selection->toggle(pick) : m_selection->choose(pick);
}

void CalendarPage::showMarked()
{
    if (!m_marked || !m_marked->isActive())
        return m_sheet->setMarked({});
    QSet<int> marked;
    const auto &events = m_calendar->events();
    for (int i = 0; i < events.size(); ++i) {
        if (m_marked->contains(events.at(i).subject, events.at(i).subjectId))
            marked.insert(i);
    }
    m_sheet->setMarked(marked);
}

void CalendarPage::watchMarked()
{
    if (m_marked)
        m_marked->setWatched(isVisible());
}

} // namespace widgets
