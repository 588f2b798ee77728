// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "figure/chart_data.h"

#include <span>

namespace analytics {

/// Where charts stand in lists of charts.
enum class ChartGroup : quint8 { Pipeline, Partnerships, Deals, Trials };
/// "Pipeline", "Partnerships", "Deals", "Trials"
QString chartGroupName(ChartGroup group, domain::Language language);

/// One chart the program can make: a pure function and what the reader may choose.
struct CatalogEntry
{
    const char *id;    ///< Stable kebab-case word; part of the command line and of exports.
    const char *title; ///< Source text in the context "figure".
    std::span<const domain::RecordKind> units; ///< What it can count; the first one is the default.
    figure::ChartData (*make)(const ChartRequest &); ///< Called with one of `units`.
    ChartGroup group = ChartGroup::Pipeline;
    std::span<const OptionSpec *const> options = {}; ///< What the reader may choose besides the unit.
    bool onHome = false;                             ///< Has a card on Home.

    domain::RecordKind defaultUnit() const { return units.front(); }
    QString name(domain::Language language) const;
};

/// All charts, in the order in which they are shown.
std::span<const CatalogEntry> chartCatalog();
/// The chart with this id, or nullptr.
const CatalogEntry *findChart(QStringView id);

/// Makes a chart. Error::NotFound names an unknown chart; Error::Usage a unit that the chart does not count, with those it does.
domain::Result<figure::ChartData> makeChart(QStringView id, const ChartRequest &request);

/// The word for a unit in options and files: candidate, program, trial, deal.
QString unitWord(domain::RecordKind unit);
/// Unset where the word names no unit of any chart.
domain::RecordKind unitFromWord(QStringView word);

} // namespace analytics
