// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/environment.h"

class QApplication;

namespace composition {

/// Builds the window and its parts, opens what the arguments name (`FILE`, `--demo`, `--read-only`, `--confidential include`), and runs until it closes.
int runWindow(QApplication &application, const Environment &environment);

} // namespace composition
