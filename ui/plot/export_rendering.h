// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/chart_file.h"
#include "presentation/exports/export_choice.h"

#include <memory>

class QMimeData;

namespace plot {

/// How a choice is drawn. `origin` is what the file says about where it comes from.
RenderSpec renderSpec(const presentation::ExportChoice &choice, const figure::ExportOrigin &origin = {});

/// Writes the charts (one, or one per language): a deck holds all of them, every other format is a file each, NAME-en and
/// NAME-zh. Each file all or nothing. Gives the paths written.
domain::Result<QStringList> writeExport(const QList<figure::ChartData> &charts, const presentation::ExportChoice &choice, const figure::ExportOrigin &origin, const QString &path);

/// The chart for other programs: a picture, the same as SVG, and its numbers as a table (tab-separated and HTML).
std::unique_ptr<QMimeData> clipboardData(const figure::ChartData &chart, const presentation::ExportChoice &choice, const figure::ExportOrigin &origin = {});

} // namespace plot
