// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "workspace/view_state.h"

#include <optional>

namespace presentation {

/// One figure that two charts have in common, or that only one of them has: its words, its value in each, and what lies between.
struct ChartDifference
{
    QString label;
    QString left;
    QString right;
    QString change;               ///< "+3.8 points"; "same"; words where it cannot be told.
    std::optional<double> amount; ///< Right less left, in the figure's unit; empty where it cannot be told.
    bool isSame = false;
    bool isMark = false;          ///< Of the chart's first panel: those share a unit, so that one can be the largest.

    friend bool operator==(const ChartDifference &, const ChartDifference &) = default;
};

/// The figures of two states of one chart beside each other, in the chart's order: how many records, key figures, then every mark. Read
/// from the values that are painted. Pure.
QList<ChartDifference> chartDifferences(const figure::ChartData &left, const figure::ChartData &right);
/// "4 of 12 figures differ. The largest difference: Oncology, 44.3% and 48.1% (+3.8 points)."
QString differenceSentence(const QList<ChartDifference> &differences, domain::Language language);

/// The figures of Home as a chart without marks, so that two of them can be compared. Pure; any thread.
figure::ChartData keyFigureChart(const workspace::Evaluated &evaluated, domain::Language language);

} // namespace presentation
