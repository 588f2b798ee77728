// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/selection.h"

namespace presentation {

inline constexpr char16_t kPipelineMarks[] = u"pipeline/rows";
inline constexpr char16_t kCalendarMarks[] = u"calendar/events";

/// A mark that stands for records by name rather than for a category: a row of the pipeline, an event of the calendar. In the window's
/// language; the ids are ascending and not empty.
workspace::Pick recordPick(const domain::Portfolio &portfolio, const analytics::RecordPick &records);
/// Says such a mark in the window's language; nothing for marks of charts, which the chart words itself.
std::optional<workspace::Pick> reworded(const domain::Portfolio &portfolio, const workspace::Pick &pick);

} // namespace presentation
