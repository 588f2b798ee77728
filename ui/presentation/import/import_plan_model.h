// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/plan_rows.h"
#include "workspace/latest_task.h"

#include <QAbstractTableModel>

#include <memory>

namespace presentation {

/// The rows of a plan, of whatever file: line, what will be done, record, what changes or why not, the choice. Shows a plan; changes
/// none. Long plans are searched in the background. Main thread.
class ImportPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Line, Action, Record, Change, Choice, ColumnCount };
    enum Role : int { ToneRole = Qt::UserRole + 1, SecondLineRole, RunsRole, NeedsChoiceRole, HasChoiceRole };

    explicit ImportPlanModel(QObject *parent = nullptr);

    void setRows(std::shared_ptr<const PlanRows> rows);
    void setSegment(PlanSegment segment);
    /// Shows only rows whose line, record or change contains the text.
    void setSearchText(const QString &text);
    qint64 countOf(PlanSegment segment) const;
    QList<RowOffer> offers(int row) const { return m_rows->offers(planRow(row)); }
    /// The place in the plan of a row that is shown.
    qsizetype planRow(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Places = QList<qsizetype>;

    void refresh();
    void show(const Places &places);

    std::shared_ptr<const PlanRows> m_rows;
    QList<PlanSegments> m_segments; ///< By row of the plan.
    PlanSegment m_segment = PlanSegment::All;
    QString m_search;
    Places m_shown;
    workspace::LatestTask<Places> m_searching;
};

} // namespace presentation
