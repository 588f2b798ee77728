// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "plot/chart_style.h"
#include "plot/scene.h"

namespace plot {

/// How published references are told apart. References of single categories are one kind where their labels begin alike
/// ("Published: 24.1% (13 of 54)"): the legend names the kind, tooltips and tables each of them.
QString referenceKind(const figure::ChartData &chart, const figure::ReferenceMark &reference);

/// The pen of a reference: each kind of a chart has dashes of its own, and the legend shows them.
QPen referencePen(const figure::ChartData &chart, const figure::ReferenceMark &reference, const ChartStyle &style);

/// Draws a reference over whatever is there.
void addReference(Scene &scene, const QLineF &line, const figure::ChartData &chart,
                  const figure::ReferenceMark &reference, const ChartStyle &style);

} // namespace plot
