// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/list_import.h"

#include "exchange/lists/list_planner.h"

namespace exchange {

using namespace domain;

bool ListRow::isToDecide() const
{
    if (choice.kind == RowChoice::Kind::Skip && isDecided)
        return false;
    return action == Action::Refused || action == Action::Conflict || (action == Action::Likely && !isDecided) || !questions.isEmpty();
}

namespace {

constexpr int kMostAttempts = 4;

/// Rows whose values the rules of the records forbid; found only when everything is put together.
QHash<qint64, CellRefusal> forbiddenRows(const Portfolio &after, const ListPlan &plan, const ListPlanner &planner)
{
    QHash<qint64, CellRefusal> rows;
    for (const Problem &problem : rules::checkChanged(after, plan.changes)) {
        const qint64 line = problem.blocks() ? planner.lineOf(problem.kind, problem.id) : 0;
        if (line != 0 && !rows.contains(line))
            rows.insert(line, {ListRefusal::CannotBeStored, -1, problem.field, {}, {}, {}});
    }
    return rows;
}

} // namespace

Result<ListPlan> planListImport(const ListSource &source, const Snapshot &now, const ListChoices &choices, const ImportMoment &moment, const Progress &progress)
{
    const auto missing = missingTargets(source.mapping);
    if (!missing.isEmpty() || source.mapping.list == ListKind::Unset)
        return Error{Error::Code::Usage, missing.isEmpty() ? QString() : missing.first().join(u'|'), {}};
    QHash<qint64, CellRefusal> forbidden;
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        ListPlanner planner(source, *now, choices, moment);
        planner.forbid(forbidden);
        if (!planner.planRows(progress))
            return Error{Error::Code::Canceled, {}, source.file->fileName};
        ListPlan plan = planner.take();
        const auto after = applied(now, plan.changes);
        const auto found = forbiddenRows(*after, plan, planner);
        if (found.isEmpty()) {
            plan.totals = planTotals(*now, *after);
            return plan;
        }
        forbidden.insert(found);
    }
    return Error{Error::Code::Constraint, {}, source.file->fileName};
}

} // namespace exchange
