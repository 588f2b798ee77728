// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "exchange/import_plan.h"
#include "exchange/lists/list_choices.h"

namespace exchange {

/// What the user decided about the rows of a registry file: by their places in ImportPlan::rows.
struct TrialChoices
{
    QHash<qsizetype, RowChoice::Kind> rows;
    UpdatePolicy updates = UpdatePolicy::NewerSourceWins;

    bool isEmpty() const { return rows.isEmpty() && updates == UpdatePolicy::NewerSourceWins; }
};

/// What is done with a row: Add, Apply (for a conflict: the file's values as well), KeepMine (the file's row is remembered, and its
/// values are not offered again until they change) or Skip. Fields that both sides changed stay as they are unless Apply is chosen.
RowChoice::Kind choiceOf(const ImportPlan &plan, qsizetype row, const TrialChoices &choices);
/// The plan with the choices carried out; `now` is what it was made on. As `plan` where nothing was decided.
ImportPlan decidedPlan(const ImportPlan &plan, const TrialChoices &choices, const domain::Portfolio &now);

} // namespace exchange
