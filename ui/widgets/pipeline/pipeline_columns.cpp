// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/pipeline_columns.h"

#include <algorithm>

namespace widgets {

namespace {

constexpr double kGap = 12;
constexpr double kLeastBars = 300;

} // namespace

PipelineColumns PipelineColumns::in(double width)
{
    PipelineColumns columns;
    columns.group.width = std::clamp(width * 0.075, 84.0, 120.0);
    columns.candidate.width = std::clamp(width * 0.14, 120.0, 230.0);
    columns.indication.width = std::clamp(width * 0.13, 110.0, 220.0);
    columns.partner.width = std::clamp(width * 0.08, 80.0, 150.0);
    columns.territory.width = std::clamp(width * 0.075, 70.0, 130.0);
    columns.nextEvent.width = std::clamp(width * 0.11, 100.0, 220.0);
    const auto rest = [&] {
        double taken = 0;
        for (const Column *column : {&columns.group, &columns.candidate, &columns.indication, &columns.partner, &columns.territory, &columns.nextEvent})
            taken += column->width > 0 ? column->width + kGap : 0;
        return width - taken;
    };
    for (Column *least : {&columns.nextEvent, &columns.territory}) {
        if (rest() < kLeastBars)
            least->width = 0;
    }
    columns.bars.width = std::max(120.0, rest());
    double left = 0;
    for (Column *column : {&columns.group, &columns.candidate, &columns.indication, &columns.bars, &columns.partner, &columns.territory, &columns.nextEvent}) {
        column->left = left;
        left += column->width > 0 ? column->width + kGap : 0;
    }
    return columns;
}

} // namespace widgets
