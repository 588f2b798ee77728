// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/trial_choices.h"
#include "presentation/import/file_import.h"
#include "workspace/latest_task.h"

namespace presentation {

/// An import from a registry: its columns are known, so the file is read and planned in one go. A decision changes the plan
/// without reading the file again.
class TrialImportViewModel : public FileImport
{
    Q_OBJECT

public:
    explicit TrialImportViewModel(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~TrialImportViewModel() override;

    /// A file, or a folder with one file per study.
    void open(const QString &path);

    void plan() override;
    void cancel() override;
    void forget() override;
    std::shared_ptr<const PlanRows> rows() const override { return m_rows; }
    PlanSummary summary() const override;
    domain::ChangeSet changes() const override { return m_changes; }
    QList<qint64> written() const override;
    void take(qsizetype row, const RowOffer &offer) override;
    exchange::UpdatePolicy updates() const override { return m_choices.updates; }
    void setUpdates(exchange::UpdatePolicy updates) override;
    bool isDecided() const override { return !m_choices.isEmpty(); }

private:
    using Plan = std::shared_ptr<const exchange::ImportPlan>;
    /// A plan and the step it would be, both made off the main thread.
    struct Decided
    {
        Plan proposed; ///< As read.
        Plan plan;     ///< With the choices carried out.
        domain::ChangeSet changes;
        domain::Snapshot snapshot;
        std::shared_ptr<const PlanRows> rows;
        QList<exchange::PlanTotal> totals;
    };
    using Answer = std::shared_ptr<domain::Result<Decided>>;
    struct Moment
    {
        domain::Snapshot snapshot;
        domain::IdSource *ids;
        QDateTime at;
    };

    Moment moment() const;
    static Decided decide(const Plan &proposed, const exchange::TrialChoices &choices, const Moment &moment);
    void decideAgain();
    void accept(const Answer &answer);

    QString m_path;
    exchange::TrialChoices m_choices;
    Plan m_proposed;
    Plan m_plan;
    domain::Snapshot m_snapshot;
    domain::ChangeSet m_changes;
    std::shared_ptr<const PlanRows> m_rows;
    QList<exchange::PlanTotal> m_totals;
    workspace::LatestTask<Answer> m_task;
};

} // namespace presentation
