// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_plan.h"

namespace presentation {

/// The plan as RFC 4180 text, one line for each row: line, plan, record, what changes or why not, choice.
QByteArray listPlanCsv(const exchange::ListPlan &plan, const domain::Portfolio &now);

} // namespace presentation
