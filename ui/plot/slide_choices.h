// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plot {

/// How much of a slide a chart takes.
enum class SlidePlacement : quint8 {
    Full,     ///< Headline, chart and side notes.
    LeftHalf, ///< The right half stays free for one's own words.
    ChartOnly ///< No headline and no notes; the footnote stays.
};

/// What stands on a slide beside the chart, and whose slide it is. A plain value.
struct SlideChoices
{
    SlidePlacement placement = SlidePlacement::Full;
    bool headline = true;
    bool footnote = true;
    bool sideNotes = true;
    bool dataSlides = false;     ///< The numbers as tables on slides of their own.
    QString brand = {};          ///< Stands at the foot of each slide.
    QByteArray logo = {};        ///< PNG.
    QByteArray companyTemplate = {}; ///< PPTX or POTX: its master, layouts, colors and fonts are used.

    friend bool operator==(const SlideChoices &, const SlideChoices &) = default;
};

} // namespace plot
