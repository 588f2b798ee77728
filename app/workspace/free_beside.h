// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <functional>

namespace workspace {

/// Drops the caller's share in something large on another thread: freeing hundreds of thousands of rows would be felt. Hand it over after
/// everybody else let go of it.
template <class Held>
void freeBeside(Held held)
{
    QThreadPool::globalInstance()->start(std::function<void()>([held = std::move(held)] {}));
}

} // namespace workspace
