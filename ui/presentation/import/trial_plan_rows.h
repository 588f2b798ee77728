// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/trial_choices.h"
#include "presentation/import/plan_rows.h"

namespace presentation {

/// The rows of a registry file's plan with what was decided about them; the trials that vanished from the list come last.
class TrialPlanRows : public PlanRows
{
public:
    TrialPlanRows(std::shared_ptr<const exchange::ImportPlan> plan, exchange::TrialChoices choices);

    qsizetype count() const override { return m_plan->rows.size() + m_plan->vanished.size(); }
    QString recordTitle() const override;
    PlanLine line(qsizetype row) const override;
    QList<ChangeRun> changes(qsizetype row) const override;
    PlanSegments segments(qsizetype row) const override;
    QList<RowOffer> offers(qsizetype row) const override;

private:
    bool isVanished(qsizetype row) const { return row >= m_plan->rows.size(); }

    std::shared_ptr<const exchange::ImportPlan> m_plan;
    exchange::TrialChoices m_choices;
};

} // namespace presentation
