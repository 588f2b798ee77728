// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/commands.h"
#include "widgets/shell/shortcuts_dialog.h"

namespace widgets {

/// Every key the window answers to, as the keyboard map (F1) shows them: those of the commands, told by the commands themselves, then those
/// of single parts of the window.
QList<ShortcutGroup> shortcutGroups(const QList<Command> &commands);

} // namespace widgets
