// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/guest_access.h"

#include "domain/derived/confidential_records.h"

namespace workspace {

using domain::Result;
using domain::Snapshot;

Result<std::unique_ptr<Workspace>> GuestAccess::open(const QString &path, const database::OpenOptions &options, Clock clock, GuestView view)
{
    auto reading = options;
    reading.mode = database::OpenMode::ReadOnly;
    auto store = database::Store::open(path, reading);
    if (!store)
        return store.error();
    const auto whole = store.value()->load();
    if (!whole)
        return whole.error();
    const bool showsAll = view == GuestView::Everything;
    const Snapshot shown = showsAll ? whole.value() : domain::publicPortfolio(whole.value()).snapshot;
    auto workspace = std::make_unique<Workspace>(std::move(store).value(), shown, std::move(clock));
    auto *access = new GuestAccess(workspace.get());
    access->m_leavesOut = shown != whole.value();
    if (!showsAll)
        access->m_whole = whole.value();
    return workspace;
}

const GuestAccess *GuestAccess::of(const Workspace &workspace)
{
    return workspace.findChild<const GuestAccess *>(QString(), Qt::FindDirectChildrenOnly);
}

PastGround PastGround::of(const Workspace &workspace)
{
    const auto *guests = GuestAccess::of(workspace);
    return guests && !guests->seesEverything() ? PastGround{guests->m_whole, true} : PastGround{workspace.snapshot(), false};
}

/// Confidential is what is marked so today, whatever was marked then.
Snapshot PastGround::shown(const Snapshot &past) const
{
    return isForGuests ? domain::publicPortfolio(past, now).snapshot : past;
}

} // namespace workspace
