// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_catalog.h"

namespace analytics {

/// A chart as the command line and reports name it: its id, what it counts, and its options in words ("split=area,step=year").
struct ChartChoice
{
    QString id;
    QString unit;    ///< Empty: the chart's usual one.
    QString options; ///< Separated by commas; empty: the usual ones.

    friend bool operator==(const ChartChoice &, const ChartChoice &) = default;
};

/// The options it means. Usage: `where` is "chart", "unit" or "options", `detail` the word that means nothing, with those that do.
domain::Result<ChartOptions> optionsOf(const ChartChoice &choice);
/// The same in words again: those options that are not the usual ones.
QString optionWords(const CatalogEntry &entry, const ChartOptions &options);
/// Everything the chart knows: "split=area|modality, step=year|quarter|month".
QString knownOptions(const CatalogEntry &entry);

} // namespace analytics
