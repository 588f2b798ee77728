// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/grouped_rows.h"
#include "presentation/table/table_layout.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QAbstractTableModel>

namespace presentation {

/// The rows and columns of a record table: which records, in which order, in which groups, as a TableLayout has it. Many records are put
/// in order on another thread, and until the answer is there the old rows stay, with the snapshot they were made from; one edit among many
/// moves its row at once. What stands in the cells is the derived class's business.
class RecordRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RecordRowsModel(domain::RecordKind kind, workspace::ViewState &state, QObject *parent);
    ~RecordRowsModel() override;

    domain::RecordKind kind() const { return m_source->kind(); }
    /// Columns, sorting and grouping; widths and the like are the view's.
    void setLayout(const TableLayout &layout);
    const TableLayout &layout() const { return m_layout; }
    /// Shows only records whose names contain the text, whatever its case, width, hyphens or spaces.
    void setQuickFilter(const QString &text);
    /// Shows only these of the visible records, for example those behind a chart's mark; empty shows all again.
    void setRestriction(const QList<qint64> &ids);
    /// Whether something besides the page's filter hides records here.
    bool isNarrowed() const { return !m_typed.isEmpty() || !m_restriction.isEmpty(); }
    /// A table that nobody looks at leaves long work until somebody does.
    void setWatched(bool isWatched);
    /// Whether other rows than those shown are being worked out.
    bool isPending() const { return m_isPending; }
    /// Whether the rows shown answer another question than the one asked: another filter, date, sorting or text typed.
    bool isOutdated() const { return m_isOutdated; }

    /// 0 in the heading of a group.
    qint64 idAt(int row) const { return GroupedRows::isHeading(m_rows.at(row)) ? 0 : m_rows.at(row); }
    /// -1 where the record is not shown.
    int rowOf(qint64 id) const { return int(m_rows.indexOf(id)); }
    /// Records that are shown, those in closed groups too.
    qsizetype recordCount() const { return m_recordCount; }
    /// Those records, in order.
    QList<qint64> recordIds() const;
    /// Opens or closes the group with this heading; -1 means all groups.
    void setExpanded(int row, bool isExpanded);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// By one column, in domain order: phases by rank, dates by their latest day, each currency for itself, empty values last.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void pendingChanged(bool isPending);
    void outdatedChanged(bool isOutdated);
    void layoutSet(const presentation::TableLayout &layout);
    /// Rows, columns or values are others now; after the model's own signals.
    void arranged();

protected:
    /// True while the table shows what was known on an earlier day, which nobody can write to.
    bool isPast() const;
    const std::shared_ptr<const RecordSource> &source() const { return m_source; }
    /// What the rows were made from.
    const OrderSpec &spec() const { return m_spec; }
    const QList<TableEntry> &entries() const { return m_entries; }
    const GroupedRows &groups() const { return m_groups; }
    bool isWatched() const { return m_isWatched; }
    qint64 rowAt(int row) const { return m_rows[row]; }
    /// Shown columns, as positions in the source.
    const QList<int> &columns() const { return m_columns; }
    void tellValuesChanged();

private:
    OrderSpec wantedSpec() const;
    QList<qint64> wantedIds() const;
    void ask();
    void askAnew();
    void putInOrder(const QList<qint64> &ids);
    void accept(const OrderQuestion &question, const OrderAnswer &answer);
    void updateWaiting();
    void followView();
    void followRecords(const domain::ChangeSet &changes);
    void followEvaluated();
    void noteGone(const QList<qint64> &changed);
    void followFew(const QSet<qint64> &records, const QList<qint64> &ids);
    void show(const OrderSpec &spec, const QList<TableEntry> &entries);
    void showAnew(const QList<qint64> &rows, const OrderSpec &spec);
    void moveRow(int from, int to);
    void moveTo(const QList<qint64> &rows, const OrderSpec &spec);
    void reorder(const QList<qint64> &rows);

    workspace::ViewState &m_state;
    std::shared_ptr<const RecordSource> m_source;
    TableLayout m_layout;
    QList<int> m_columns;
    QString m_typed;
    QSet<qint64> m_restriction;
    bool m_isWatched = true;
    bool m_isStale = false; ///< Left until somebody looks.
    bool m_isOrdering = false;
    bool m_isPending = false;
    bool m_isOutdated = false;
    bool m_isAskedAnew = false;
    bool m_isSettling = false; ///< A step is shown before it is known which records pass after it.
    QSet<qint64> m_gone; ///< Removed since the state's newest answer.

    OrderSpec m_spec;
    QList<qint64> m_ids;
    QList<TableEntry> m_entries;
    QHash<qint64, QString> m_searchKeys;
    GroupedRows m_groups;
    QList<qint64> m_rows;
    qsizetype m_recordCount = 0;
    OrderQuestion m_question;
    workspace::LatestTask<std::shared_ptr<OrderAnswer>> m_order;
};

} // namespace presentation
