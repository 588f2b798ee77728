// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/guest_access.h"

#include <QDate>

#include <functional>
#include <memory>

namespace widgets {

/// How the window reaches portfolio files; made by the composition, replaced in tests. All functions are set but the last.
struct PortfolioFiles
{
    std::function<domain::Result<std::unique_ptr<workspace::Workspace>>(const QString &path)> open;
    std::function<domain::Result<std::unique_ptr<workspace::Workspace>>(const QString &path, workspace::GuestView view)> openForGuests;
    std::function<domain::Status(const QString &path)> create;
    /// The path of the user's writable demo portfolio, made when it is missing.
    std::function<domain::Result<QString>()> demo;
    std::function<QDate()> today;
    /// The demo's records as they ship, for a look at them; any thread. May be missing.
    std::function<domain::Snapshot()> demoRecords = {};
};

} // namespace widgets
