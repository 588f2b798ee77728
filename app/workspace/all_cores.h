// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace workspace {

/// Calls `work(part)` for each part from 0, on the caller's thread and on those that are free; returns when all are done. The caller may
/// itself be a thread of the global pool, and the pool may be full: then it does all parts alone. Parts must not wait for each other.
void onAllCores(qsizetype parts, const std::function<void(qsizetype)> &work);

} // namespace workspace
