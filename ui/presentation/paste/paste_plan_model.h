// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paste/paste_plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace presentation {

/// The rows of a paste plan as a table: line, what will be done, record, what changes or why not. Shows a plan; changes none.
class PastePlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Line, Action, Record, Change, ColumnCount };
    enum Role : int { RefusedRole = Qt::UserRole + 1 };
    /// Which rows are shown. Refused: those with a refused cell too.
    enum class Segment : quint8 { All, Add, Update, Unchanged, Refused };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const domain::PastePlan> plan, domain::Snapshot snapshot);
    void setSegment(Segment segment);
    qint64 countOf(Segment segment) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const domain::PasteRow &rowAt(int row) const { return m_plan->rows[m_shown[row]]; }
    QString text(const domain::PasteRow &row, int column) const;
    void refresh();

    std::shared_ptr<const domain::PastePlan> m_plan;
    domain::Snapshot m_snapshot;
    Segment m_segment = Segment::All;
    QList<qsizetype> m_shown;
};

} // namespace presentation
