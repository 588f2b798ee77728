// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/view_state.h"

namespace workspace {

ViewState::ViewState(Workspace &workspace, domain::AsOf asOf)
    : m_workspace(workspace)
    , m_asOf(asOf)
    , m_shown(workspace.snapshot())
{
    connect(&workspace, &Workspace::changed, this, &ViewState::follow);
}

const domain::VisibleRecords &ViewState::visible() const
{
    if (!m_visible)
        m_visible = domain::evaluate(*m_shown, m_filter, m_asOf);
    return *m_visible;
}

void ViewState::setFilter(const domain::FilterSpec &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_visible.reset();
    Q_EMIT changed();
}

domain::Status ViewState::setAsOf(const domain::AsOf &asOf)
{
    if (asOf == m_asOf)
        return domain::Done{};
    domain::Snapshot shown = m_workspace.snapshot();
    if (asOf.knownOn.isValid()) {
        auto known = m_workspace.store().asKnownOn(asOf.knownOn, shown);
        if (!known)
            return known.error();
        shown = known.value();
    }
    m_asOf = asOf;
    m_shown = shown;
    m_visible.reset();
    Q_EMIT changed();
    return domain::Done{};
}

void ViewState::follow(const domain::ChangeSet &changes)
{
    if (m_asOf.knownOn.isValid() && m_asOf.knownOn < m_workspace.now().date())
        return; // A change made today alters nothing that was known before.
    m_shown = m_workspace.snapshot();
    m_visible.reset();
    Q_EMIT recordsChanged(changes);
}

} // namespace workspace
