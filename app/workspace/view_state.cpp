// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/view_state.h"

#include "database/log_reader.h"

#include <algorithm>

namespace workspace {

namespace {

constexpr qsizetype kPastKept = 4; ///< Snapshots share what did not change, so a few days cost little.

} // namespace

ViewState::ViewState(Workspace &workspace, domain::AsOf asOf)
    : m_workspace(workspace)
    , m_asOf(asOf)
    , m_shown(workspace.snapshot())
    , m_rebuilding(this, [this](const Rebuilt &rebuilt) { finishRebuilding(rebuilt); })
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
    if (asOf == m_asOf) {
        setPending({});
        return domain::Done{};
    }
    if (const auto known = knownSnapshot(asOf.knownOn)) {
        setPending({});
        show(asOf, known);
        return domain::Done{};
    }
    if (m_workspace.isWriting())
        return domain::Error{domain::Error::Code::Busy, {}, {}};
    startRebuilding(asOf);
    return domain::Done{};
}

domain::Status ViewState::show(const domain::FilterSpec &filter, const domain::AsOf &asOf)
{
    const auto known = knownSnapshot(asOf.knownOn);
    if (asOf == m_asOf || !known) {
        setFilter(filter);
        return setAsOf(asOf);
    }
    setPending({});
    m_filter = filter;
    show(asOf, known);
    return domain::Done{};
}

/// What is there without reading the log; null where it must be rebuilt.
domain::Snapshot ViewState::knownSnapshot(QDate knownOn) const
{
    if (!knownOn.isValid() || knownOn >= m_workspace.now().toLocalTime().date())
        return m_workspace.snapshot();
    const auto found = std::ranges::find(m_past, knownOn, &std::pair<QDate, domain::Snapshot>::first);
    return found == m_past.end() ? nullptr : found->second;
}

void ViewState::startRebuilding(const domain::AsOf &asOf)
{
    setPending(asOf);
    const auto &store = m_workspace.store();
    m_rebuilding.start([path = store.path(), newest = store.newestStep(), now = m_workspace.snapshot(), asOf](QPromise<Rebuilt> &promise) {
        const auto reader = database::LogReader::open(path, newest);
        const auto stop = [&promise] { return promise.isCanceled(); };
        promise.addResult(Rebuilt{asOf, reader ? reader.value()->asKnownOn(asOf.knownOn, now, stop) : domain::Result<domain::Snapshot>(reader.error())});
    });
}

void ViewState::finishRebuilding(const Rebuilt &rebuilt)
{
    setPending({});
    if (!rebuilt.snapshot) {
        Q_EMIT asOfRefused(rebuilt.snapshot.error());
        return;
    }
    m_past.append({rebuilt.asOf.knownOn, rebuilt.snapshot.value()});
    if (m_past.size() > kPastKept)
        m_past.removeFirst();
    show(rebuilt.asOf, rebuilt.snapshot.value());
}

void ViewState::setPending(const std::optional<domain::AsOf> &pending)
{
    if (!pending)
        m_rebuilding.cancel();
    if (m_pending == pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged();
}

void ViewState::show(const domain::AsOf &asOf, const domain::Snapshot &snapshot)
{
    m_asOf = asOf;
    m_shown = snapshot;
    m_visible.reset();
    Q_EMIT changed();
}

void ViewState::follow(const domain::ChangeSet &changes)
{
    if (m_asOf.knownOn.isValid() && m_asOf.knownOn < m_workspace.now().toLocalTime().date())
        return; // A change made today alters nothing that was known before.
    m_shown = m_workspace.snapshot();
    m_visible.reset();
    Q_EMIT recordsChanged(changes);
}

} // namespace workspace
