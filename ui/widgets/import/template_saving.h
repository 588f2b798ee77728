// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/commands.h"

namespace workspace {
class Workspace;
}

namespace widgets {

class PortfolioView;

/// What is open in the window; nullptr where nothing is.
struct OpenPortfolio
{
    PortfolioView *view = nullptr;
    const workspace::Workspace *workspace = nullptr;
};

/// One command for each kind of list: asks where to, writes the empty list with the open portfolio's own vocabularies, and says what
/// came of it above the page. Without an open portfolio nothing happens.
QList<Command> templateCommands(const std::function<OpenPortfolio()> &open);

} // namespace widgets
