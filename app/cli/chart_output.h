// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "figure/provenance.h"

#include <QSize>

namespace cli {

/// A chart's size in logical pixels, how many dots stand for one of them in a PNG, and where its file comes from.
struct ChartSize
{
    QSize pixels{1280, 720};
    double scale = 2.0;
    figure::ExportOrigin origin = {}; ///< What its file says about where it comes from.
};

/// Reads `--size 1280x720` (200 to 8,000 each way) and `--scale 1..4`; empty texts give the slide.
domain::Result<ChartSize> chartSize(const QString &size, const QString &scale);
/// The format a path's ending asks for; json without one.
QString formatOfPath(const QString &path);
/// Writes a chart as json, csv, png, svg or pdf to a path, or to standard output where there is none. CSV files get their
/// provenance beside them (NAME.csv.json).
domain::Status writeChart(Call &call, const figure::ChartData &chart, const QString &format, const ChartSize &size, const QString &path);

} // namespace cli
