// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "figure/provenance.h"
#include "plot/chart_style.h"
#include "plot/slide_choices.h"

#include <QByteArray>
#include <QSize>

namespace plot {

/// How large a file's chart is, how it looks, and what it says about where it comes from.
struct RenderSpec
{
    QSize size{1280, 720}; ///< Logical pixels at 96 dpi.
    double scale = 1.0;    ///< PNG only: pixels per logical pixel, 1 to 4.
    ChartStyle style = styleForSize(QSizeF(1280, 720), presentation::Theme());
    SlideChoices slides = {}; ///< PowerPoint and Excel only.
    figure::ExportOrigin origin = {}; ///< What the file says about where it comes from.
};

/// A spec whose text suits the size.
RenderSpec renderSpec(QSize size, presentation::Theme theme = presentation::Theme());

/// The chart as the bytes of a file; the caller writes them. The same chart and spec give the same bytes.
/// GUI thread, with a QApplication on any platform. Fails with Usage for an impossible size.
domain::Result<QByteArray> renderPng(const figure::ChartData &chart, const RenderSpec &spec);
/// All vector; text stays text, with Chinese fallback families; title and description are headline and alternative text.
domain::Result<QByteArray> renderSvg(const figure::ChartData &chart, const RenderSpec &spec);
/// Pages of the size asked for, one unless the chart has more rows than a page holds (figure::chartPages); fonts are embedded.
domain::Result<QByteArray> renderPdf(const figure::ChartData &chart, const RenderSpec &spec);

} // namespace plot
