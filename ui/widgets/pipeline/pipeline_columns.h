// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace widgets {

/// Where the columns of the pipeline stand in a width. Columns at the right are left out where the bars would have no room; their texts stay
/// in the tooltip and the sentence of the row.
struct PipelineColumns
{
    struct Column
    {
        double left = 0;
        double width = 0; ///< 0: not shown.
    };
    Column group;
    Column candidate;
    Column indication;
    Column bars;
    Column partner;
    Column territory;
    Column nextEvent;

    static PipelineColumns in(double width);
};

} // namespace widgets
