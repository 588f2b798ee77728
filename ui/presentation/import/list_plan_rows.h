// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/plan_rows.h"

namespace presentation {

/// Choices that were made since a plan was finished, by row; what else they change is worked out meanwhile.
using NewChoices = QHash<qsizetype, exchange::RowChoice>;

/// The rows of a list's plan; the records that vanished from the list come last.
class ListPlanRows : public PlanRows
{
public:
    /// The snapshot is the one the plan was made on. Rows of `choices` show what was chosen, as far as it concerns them alone.
    ListPlanRows(std::shared_ptr<const exchange::ListPlan> plan, domain::Snapshot now, const NewChoices &choices = {});

    qsizetype count() const override { return m_plan->rows.size() + m_plan->vanished.size(); }
    QString recordTitle() const override;
    PlanLine line(qsizetype row) const override;
    QList<ChangeRun> changes(qsizetype row) const override;
    PlanSegments segments(qsizetype row) const override;
    QList<RowOffer> offers(qsizetype row) const override;

    /// The plan's counts, and its skipped rows, with what the new choices move between them.
    std::pair<exchange::PlanCounts, qint64> counts() const;

private:
    const exchange::ListRow &row(qsizetype number) const;
    bool isVanished(qsizetype row) const { return row >= m_plan->rows.size(); }
    void addFixes(const exchange::ListRow &row, QList<RowOffer> &offers) const;
    void addAnswers(const exchange::ListRow &row, QList<RowOffer> &offers) const;

    std::shared_ptr<const exchange::ListPlan> m_plan;
    domain::Snapshot m_now;
    QHash<qsizetype, exchange::ListRow> m_chosen; ///< Rows as they are with their new choice.
};

} // namespace presentation
