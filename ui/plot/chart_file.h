// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/render.h"

namespace plot {

enum class ChartFormat : quint8 { Json, Csv, Png, Svg, Pdf, Pptx, Xlsx };

/// "json", "csv", "png", "svg", "pdf", "pptx", "xlsx"; the file name's ending and the command line's word.
QString formatWord(ChartFormat format);
std::optional<ChartFormat> formatFromWord(QStringView word);

/// The chart as the bytes of a file in any format. All formats are made from the one value, so their numbers agree.
domain::Result<QByteArray> chartBytes(const figure::ChartData &chart, ChartFormat format, const RenderSpec &spec);

/// One presentation of the charts, a slide each, for example of one chart in two languages; the file's record is the first one's.
domain::Result<QByteArray> chartDeck(const QList<figure::ChartData> &charts, const RenderSpec &spec);

/// Writes the file, all or nothing; a CSV gets its provenance beside it as NAME.csv.json (DECISIONS 27).
domain::Status writeChartFile(const figure::ChartData &chart, ChartFormat format, const RenderSpec &spec, const QString &path);

} // namespace plot
