// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rates/rate_import.h"
#include "presentation/import/file_import.h"
#include "workspace/latest_task.h"

#include <QSet>

namespace presentation {

/// An import of the European Central Bank's history: its columns are currencies, of which those in use are taken unless others are chosen.
class RateImportViewModel : public FileImport
{
    Q_OBJECT

public:
    explicit RateImportViewModel(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~RateImportViewModel() override;

    void open(const QString &path);

    void plan() override;
    void cancel() override;
    void forget() override;
    std::shared_ptr<const PlanRows> rows() const override { return m_rows; }
    PlanSummary summary() const override;
    domain::ChangeSet changes() const override { return m_changes; }
    QList<qint64> written() const override;
    void take(qsizetype row, const RowOffer &offer) override;
    exchange::UpdatePolicy updates() const override { return m_updates; }
    void setUpdates(exchange::UpdatePolicy updates) override;
    bool isDecided() const override { return m_isDecided; }

private:
    struct Planned
    {
        std::shared_ptr<const exchange::RatePlan> plan;
        domain::ChangeSet changes;
    };
    using Answer = std::shared_ptr<domain::Result<Planned>>;
    using Pair = std::pair<QString, QString>; ///< Currency and date of a rate.

    void accept(const Answer &answer);

    QString m_path;
    QStringList m_currencies;
    QHash<Pair, bool> m_overruled; ///< Rates that were decided one by one: whether the file's is taken.
    exchange::UpdatePolicy m_updates = exchange::UpdatePolicy::KeepMine;
    bool m_isDecided = false;
    std::shared_ptr<const exchange::RatePlan> m_plan;
    std::shared_ptr<const PlanRows> m_rows;
    domain::ChangeSet m_changes;
    qint64 m_before = 0;
    workspace::LatestTask<Answer> m_task;
};

} // namespace presentation
