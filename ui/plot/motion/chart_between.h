// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

namespace plot {

/// Whether the marks of one chart can move to those of another: the same chart, of bars, points and stretches. Curves, cells and ribbons
/// have no mark that is the same one in both.
bool canMove(const figure::ChartData &from, const figure::ChartData &to);

/// A chart on its way from one state to another, at a share of 0 to 1. Marks are matched by panel, series and category: those in both move,
/// a new one grows from zero, one that is gone shrinks. All words and figures are those of `to`: no number that was never counted is
/// written. `to` itself where the marks cannot move. Pure.
figure::ChartData chartBetween(const figure::ChartData &from, const figure::ChartData &to, double share);

} // namespace plot
