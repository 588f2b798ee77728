// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/cells/cell_notes.h"
#include "presentation/table/record_source.h"
#include "workspace/view_state.h"

#include <QAbstractTableModel>
#include <QHash>

namespace presentation {

/// The visible records of one kind as a sortable table. Keeps its own snapshot: removals are announced on the old one,
/// then it is swapped, then insertions and changes are announced.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role : int {
        IdRole = Qt::UserRole + 1, ///< qint64.
        SecondLineRole,            ///< QString, what stands small under the cell's text; often empty.
        ChineseNameRole,           ///< QString, in the name column only.
        QuietRole,                 ///< True where the text says why there is no value.
        CodeRole,                  ///< A choice's vocabulary code; in an empty partner cell that of the partnership.
        KeyRole,                   ///< The column's key.
        NameRole                   ///< True in the column that says which record it is.
    };

    RecordTableModel(domain::RecordKind kind, workspace::ViewState &state, QObject *parent = nullptr);
    ~RecordTableModel() override;

    domain::RecordKind kind() const { return m_source->kind(); }
    /// Which columns are shown, by key, from left to right.
    void setColumns(const QStringList &keys);
    QStringList columnKeys() const;
    /// Shows only records whose names contain the text, whatever its case, width, hyphens or spaces.
    void setQuickFilter(const QString &text);
    /// Shows only these of the visible records, for example those behind a chart's mark; empty shows all again.
    void setRestriction(const QList<qint64> &ids);
    /// Whether something besides the page's filter hides records here.
    bool isNarrowed() const { return !m_quickFilter.isEmpty() || !m_restriction.isEmpty(); }

    /// Says which cells can be edited, and what is wrong with some; lives as long as the model, or is taken away before.
    void setNotes(const CellNotes *notes);

    qint64 idAt(int row) const { return m_rows.at(row); }
    /// -1 where the record is not shown.
    int rowOf(qint64 id) const;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Domain order: phases by rank, dates by their latest day, what is not recorded last in both directions.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void followRecords(const domain::ChangeSet &changes);
    void reset();
    QList<qint64> wantedRows() const;
    QList<qint64> sorted(QList<qint64> ids) const;
    bool passesQuickFilter(qint64 id) const;
    void showAnew(const QList<qint64> &rows);
    bool isFarFrom(const QList<qint64> &rows) const;
    void moveTo(const QList<qint64> &rows);
    void removeGone(const QList<qint64> &rows);
    void reorder(const QList<qint64> &rows);
    void insertNew(const QList<qint64> &rows);
    domain::Value value(int row, int column) const;
    domain::Value valueOf(int row, QStringView key) const;
    QString text(int row, int column) const;
    QString emptyText(int row, int column) const;
    QString secondLine(int row, int column) const;
    QString code(int row, int column) const;

    const CellNotes *m_notes = nullptr;
    workspace::ViewState &m_state;
    std::unique_ptr<RecordSource> m_source;
    QList<int> m_columns; ///< Shown columns, as positions in the source.
    domain::Snapshot m_shown;
    domain::AsOf m_asOf;
    QList<qint64> m_rows;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QString m_quickFilter;
    QSet<qint64> m_restriction;
    mutable QHash<qint64, QString> m_searchKeys;
};

} // namespace presentation
