// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace widgets {

/// Leads through an open portfolio in five steps; does nothing where a tour is under way there.
void beginTour(QWidget &portfolio);

} // namespace widgets
