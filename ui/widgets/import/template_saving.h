// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/commands.h"

namespace widgets {

class PortfolioView;

/// One command for each kind of list: asks where to, writes the empty list with the open portfolio's own vocabularies, and says what
/// came of it above the page. `view` gives the open portfolio, or nullptr: then nothing happens.
QList<Command> templateCommands(const std::function<PortfolioView *()> &view);

} // namespace widgets
