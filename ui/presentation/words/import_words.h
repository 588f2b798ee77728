// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"

namespace presentation {

/// "Add", "Update", "Unchanged", "To decide", "Refused".
QString actionText(exchange::PlanRow::Action action);
/// Why a row is refused, with its line, column and cell, and what to do.
QString refusalSentence(const exchange::PlanRow &row);
/// What will change ("Status: Recruiting → Completed"), or why not.
QString changeText(const exchange::PlanRow &row);
/// "Apply 41 additions and 7 updates".
QString applyText(const exchange::PlanCounts &counts);
/// "1,000 rows: 997 to add, 3 refused."
QString planSummary(const exchange::ImportPlan &plan);

} // namespace presentation
