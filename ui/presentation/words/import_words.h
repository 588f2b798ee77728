// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"

#include <utility>

namespace presentation {

/// "Add", "Update", "Unchanged", "To decide", "Refused".
QString actionText(exchange::PlanRow::Action action);
/// Of a row whose state is older than the one here.
QString olderText();
/// Why a row is refused, with its line, column and cell, and what to do.
QString refusalSentence(const exchange::PlanRow &row);
/// What will change ("Status: Recruiting → Completed"), or why not.
QString changeText(const exchange::PlanRow &row);
/// What a changed field of a trial is called: "Status".
QString trialFieldText(const exchange::FieldChange &change);
/// What stands here and what the file says, as a person reads it; long texts are not repeated.
std::pair<QString, QString> trialValues(const exchange::FieldChange &change);
/// After fields that both sides changed: what the file says is taken, or what stands here is kept.
QString changedOnBothSidesText();
QString changedOnBothSidesKeptText();
/// After what an older state says otherwise.
QString olderKeptText(const exchange::PlanRow &row);
/// "Apply 41 additions and 7 updates".
QString applyText(const exchange::PlanCounts &counts);
/// On the button where nothing changes but what is remembered of the list.
QString rememberText();
/// "studies.csv · 1,000 rows · ClinicalTrials.gov, whose columns are known".
QString trialFileText(const exchange::ImportPlan &plan);
/// What else is to be known about a plan: texts that match no record, columns that are kept as text, countries nobody knows.
QString trialRemarks(const exchange::ImportPlan &plan);
/// "1,000 rows: 997 to add, 3 refused."
QString planSummary(const exchange::ImportPlan &plan);

} // namespace presentation
