// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

#include <QAbstractTableModel>

namespace presentation {

/// The chart "pipeline-matrix" as a table: groups down, phases across, then "All" and, where phases are counted, "In clinic"; the last row
/// is the sum of the others. Each cell knows its records.
class PipelineMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShadeRole = Qt::UserRole + 1, ///< 0 to 1, the square root of the count's share of the largest; invalid for sums.
        PhaseRole,                    ///< The column's phase code.
        IdsRole,                      ///< QList<qint64>, ascending.
        NoteRole,                     ///< Second line of a cell, such as "28%".
        CategoryRole                  ///< The row's key; empty for the sum.
    };

    explicit PipelineMatrixModel(QObject *parent = nullptr);

    void setChart(const figure::ChartData &chart);
    const figure::ChartData &chart() const { return m_chart; }
    /// "1/2" instead of "Phase 1/2", where columns are narrow.
    void setShortPhases(bool isShort);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    bool isSumRow(int row) const { return row == int(m_chart.categories.size()); }
    bool isAllColumn(int column) const { return column == phaseCount(); }
    bool isClinicColumn(int column) const { return column == phaseCount() + 1; }

private:
    int phaseCount() const;
    const figure::Series &series(int column) const { return m_chart.panels.first().series.at(column); }
    QList<qint64> idsAt(int row, int column) const;
    qint64 countAt(int row, int column) const;
    template <class Visit>
    void forEachDatum(int row, int column, Visit visit) const;
    QString textAt(int row, int column) const;
    QString noteAt(int row, int column) const;
    QString sentence(const QModelIndex &index) const;

    figure::ChartData m_chart;
    bool m_isShort = false;
    qint64 m_largest = 0;
    qint64 m_all = 0;
};

} // namespace presentation
