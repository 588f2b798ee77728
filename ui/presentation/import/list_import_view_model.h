// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/file_import.h"
#include "presentation/import/list_columns_view_model.h"
#include "presentation/import/list_plan_rows.h"

namespace presentation {

/// An import of a list: what its columns mean, what was decided about its rows, and the plan that follows from both.
class ListImportViewModel : public FileImport
{
    Q_OBJECT

public:
    explicit ListImportViewModel(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~ListImportViewModel() override;

    /// Reads the file; columns().fileRead or `refused` follows. Choices about an earlier file are forgotten.
    void open(const QString &path, const exchange::SheetOptions &options = {});
    ListColumnsViewModel &columns() const { return *m_columns; }
    /// The day of phases that the list does not date.
    const domain::PartialDate &asOf() const { return m_choices.asOf; }
    void setAsOf(const domain::PartialDate &date) { m_choices.asOf = date; }

    void plan() override;
    void cancel() override;
    void forget() override;
    std::shared_ptr<const PlanRows> rows() const override { return m_rows; }
    PlanSummary summary() const override;
    /// The plan's step, with the mapping remembered for lists with these headings.
    domain::ChangeSet changes() const override;
    QList<qint64> written() const override;
    qint64 rowCount() const override;
    void take(qsizetype row, const RowOffer &offer) override;
    exchange::UpdatePolicy updates() const override { return m_choices.updates; }
    void setUpdates(exchange::UpdatePolicy updates) override;
    bool isSettled() const override { return m_isSettled; }
    bool isDecided() const override;

private:
    struct Planned
    {
        std::shared_ptr<const exchange::ListPlan> plan;
        domain::Snapshot snapshot;
        std::shared_ptr<const ListPlanRows> rows;
    };
    using Answer = std::shared_ptr<domain::Result<Planned>>;

    void dropPlan();
    void choose(qsizetype row, const exchange::RowChoice &choice);
    void accept(const Answer &answer);

    ListColumnsViewModel *m_columns;
    exchange::ListChoices m_choices;
    std::shared_ptr<const exchange::ListPlan> m_plan;
    std::shared_ptr<const ListPlanRows> m_rows;
    NewChoices m_newChoices; ///< Since m_plan.
    bool m_isSettled = true;
    domain::Snapshot m_snapshot;
    workspace::LatestTask<Answer> m_planning;
};

} // namespace presentation
