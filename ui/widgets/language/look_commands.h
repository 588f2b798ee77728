// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/commands.h"

#include <QList>

class QMenu;
class QWidget;

namespace widgets {

/// Light, dark, or the desktop's colors.
QList<Command> appearanceCommands();
/// Each language by its own name.
QList<Command> languageCommands();
/// The languages, the chosen one checked. `parent` owns the menu.
QMenu *languageMenu(QWidget *parent);

} // namespace widgets
