// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store.h"
#include "workspace/workspace.h"

namespace composition {

/// Everything the program takes from outside itself: who works, on which machine, chance and the clock.
/// Tests and the demo put fixed ones here.
struct Environment
{
    QString author;
    QString machine; ///< A fingerprint, not the machine's name.
    std::function<quint32()> random;
    workspace::Clock clock;

    static Environment ofThisMachine();

    database::OpenOptions openOptions(database::OpenMode mode = database::OpenMode::ReadWrite) const;
    /// Today, from the clock.
    QDate today() const { return clock().toLocalTime().date(); }
};

} // namespace composition
