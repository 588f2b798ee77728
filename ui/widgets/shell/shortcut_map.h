// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/shortcuts_dialog.h"

namespace widgets {

/// Every key the window answers to, as the keyboard map (F1) shows them.
QList<ShortcutGroup> shortcutGroups();

} // namespace widgets
