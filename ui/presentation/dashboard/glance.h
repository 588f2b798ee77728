// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

namespace presentation {

/// A chart as a card of a dashboard shows it: a long tail of rows gathered into "Other", and the footnote without the definitions' names,
/// which the chart's own page and every export print. All figures that remain are the chart's own. Pure.
figure::ChartData glance(const figure::ChartData &chart);

} // namespace presentation
