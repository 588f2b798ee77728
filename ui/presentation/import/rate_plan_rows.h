// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rates/rate_import.h"
#include "presentation/import/plan_rows.h"

namespace presentation {

/// The plan of a history of exchange rates: a row for each currency of the file, then one for each rate that differs.
class RatePlanRows : public PlanRows
{
public:
    explicit RatePlanRows(std::shared_ptr<const exchange::RatePlan> plan);

    qsizetype count() const override { return m_plan->columns.size() + m_plan->conflicts.size(); }
    QString recordTitle() const override;
    PlanLine line(qsizetype row) const override;
    QList<ChangeRun> changes(qsizetype row) const override;
    PlanSegments segments(qsizetype row) const override;
    QList<RowOffer> offers(qsizetype row) const override;

    /// The place of a differing rate in the plan; negative for a row that is a currency.
    qsizetype conflictAt(qsizetype row) const { return row - m_plan->columns.size(); }

private:
    bool isConflict(qsizetype row) const { return row >= m_plan->columns.size(); }

    std::shared_ptr<const exchange::RatePlan> m_plan;
    QHash<QString, qint64> m_added; ///< By currency.
};

} // namespace presentation
