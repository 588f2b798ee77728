// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace presentation {

/// The rows of an import plan as a table: line, what will be done, record, what changes or why not. Shows a plan; changes none.
class ImportPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Line, Action, Record, Change, ColumnCount };
    enum Role : int { ActionRole = Qt::UserRole + 1, SecondLineRole };
    /// Which rows are shown.
    enum class Segment : quint8 { All, ToDecide, Add, Update, Unchanged, Refused };

    explicit ImportPlanModel(QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const exchange::ImportPlan> plan);
    void setSegment(Segment segment);
    /// Shows only rows whose number, name or reason contains the text.
    void setSearchText(const QString &text);
    /// How many rows of the plan a segment holds.
    qint64 countOf(Segment segment) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const exchange::PlanRow &rowAt(int row) const;
    bool isShown(const exchange::PlanRow &row) const;
    QString text(const exchange::PlanRow &row, int column) const;
    void refresh();

    std::shared_ptr<const exchange::ImportPlan> m_plan;
    Segment m_segment = Segment::All;
    QString m_search;
    QList<qsizetype> m_shown;
};

} // namespace presentation
