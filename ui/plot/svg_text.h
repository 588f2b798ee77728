// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

#include <QByteArray>
#include <QSize>

namespace plot {

/// What Qt's generator leaves out of an SVG: its size in pixels, a title and a description that are escaped and found by
/// screen readers, and font families that a computer without ours can follow, Chinese included; `font`, a brand's own, goes first.
QByteArray withDocumentText(const QByteArray &svg, const figure::ChartData &chart, QSize size, const QString &font = {});

} // namespace plot
