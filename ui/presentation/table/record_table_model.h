// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/cells/cell_notes.h"
#include "presentation/table/record_cells.h"
#include "presentation/table/record_rows_model.h"
#include "presentation/table/table_totals.h"

namespace presentation {

/// The visible records of one kind as a table, laid out by a TableLayout: texts of the cells, headings of the groups, and totals.
class RecordTableModel : public RecordRowsModel
{
    Q_OBJECT

public:
    enum Role : int {
        IdRole = Qt::UserRole + 1, ///< qint64; 0 in the heading of a group.
        SecondLineRole,            ///< QString, what stands small under the cell's text; often empty.
        ChineseNameRole,           ///< QString, in the name column only.
        QuietRole,                 ///< True where the text says why there is no value.
        CodeRole,                  ///< A choice's vocabulary code; in an empty partner cell that of the partnership.
        KeyRole,                   ///< The column's key.
        NameRole,                  ///< True in the column that says which record it is.
        ExpandedRole               ///< bool in the heading of a group; invalid in records.
    };

    RecordTableModel(domain::RecordKind kind, workspace::ViewState &state, QObject *parent = nullptr);
    ~RecordTableModel() override;

    /// Says which cells can be edited, and what is wrong with some; lives as long as the model, or is taken away before.
    void setNotes(const CellNotes *notes);
    /// What a column comes to over all shown records; empty until it is worked out.
    TotalText total(int column) const;
    /// What a reader of the order must know: that amounts of several currencies are not compared with each other. Often empty.
    QString orderRemark() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void totalsChanged();

private:
    void countTotals();
    void acceptTotals(const TableTotals &totals);
    QVariant headingData(const QModelIndex &index, int role) const;
    TotalText groupTotal(const QModelIndex &index, qsizetype group) const;

    const CellNotes *m_notes = nullptr;
    TableTotals m_totals;
    workspace::LatestTask<std::shared_ptr<TableTotals>> m_counting;
};

} // namespace presentation
