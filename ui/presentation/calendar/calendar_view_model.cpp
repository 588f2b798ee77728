// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calendar/calendar_view_model.h"

#include <algorithm>
#include <utility>

namespace presentation {

using analytics::CalendarEvent;
using analytics::CalendarKind;
using workspace::ViewState;

CalendarViewModel::CalendarViewModel(ViewState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_made(std::make_shared<Made>(Made{state.snapshot(), state.asOf(), state.filter().toString(), {}}))
    , m_task(this, [this](const std::shared_ptr<Made> &made) { take(made); })
{
    connect(&state, &ViewState::changed, this, [this] { setOutdated(!m_state.isSmall()); });
    connect(&state, &ViewState::evaluatedChanged, this, &CalendarViewModel::follow);
}

std::shared_ptr<CalendarViewModel::Made> CalendarViewModel::gather(const workspace::Evaluated &from)
{
    return std::make_shared<Made>(Made{from.snapshot, from.asOf, from.filter.toString(), analytics::calendarEvents(*from.snapshot, from.visible, from.asOf)});
}

void CalendarViewModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isDirty)
        start();
}

void CalendarViewModel::follow()
{
    m_isDirty = true;
    if (m_isWatched)
        start();
}

void CalendarViewModel::start()
{
    if (!m_state.evaluated().snapshot || m_state.isOutdated())
        return; // It follows once the records are known.
    m_isDirty = false;
    if (m_state.isSmall()) {
        m_task.cancel();
        take(gather(m_state.evaluated()));
        return;
    }
    setOutdated(true);
    m_task.start([from = m_state.evaluated()](QPromise<std::shared_ptr<Made>> &promise) { promise.addResult(gather(from)); });
}

void CalendarViewModel::take(const std::shared_ptr<Made> &made)
{
    m_made = made;
    choose();
    setOutdated(false);
}

void CalendarViewModel::choose()
{
    m_shown = m_made->figures.events;
    if (!m_hidden.isEmpty())
        m_shown.removeIf([this](const CalendarEvent &event) { return m_hidden.contains(int(event.kind)); });
    Q_EMIT changed();
}

void CalendarViewModel::setOutdated(bool isOutdated)
{
    if (std::exchange(m_isOutdated, isOutdated) != isOutdated)
        Q_EMIT outdatedChanged(isOutdated);
}

qint64 CalendarViewModel::countOf(CalendarKind kind) const
{
    return std::ranges::count(m_made->figures.events, kind, &CalendarEvent::kind);
}

void CalendarViewModel::setShown(CalendarKind kind, bool isShown)
{
    if (isShown == this->isShown(kind))
        return;
    if (isShown)
        m_hidden.remove(int(kind));
    else
        m_hidden.insert(int(kind));
    choose();
}

int CalendarViewModel::firstAhead() const
{
    const QDate day = m_made->asOf.date;
    return int(std::ranges::find_if(m_shown, [&](const CalendarEvent &event) { return event.lastDay() >= day && event.firstDay() >= day; }) - m_shown.begin());
}

} // namespace presentation
