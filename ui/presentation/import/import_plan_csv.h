// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/plan_rows.h"

namespace presentation {

/// The plan as RFC 4180 text, one line for each row: line, plan, record, details, what changes or why not, choice.
QByteArray importPlanCsv(const PlanRows &rows);

} // namespace presentation
