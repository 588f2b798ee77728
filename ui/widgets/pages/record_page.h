// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/record_table_model.h"
#include "presentation/table/table_layout.h"
#include "widgets/language/kept_page.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace widgets {

class EmptyState;
class RecordForm;
class RecordTable;
class RecordTools;
class TableEditing;

/// One kind of record: the table, and at its right the form of what is selected. Selection is kept by id. Other parts put their panes
/// and buttons around the table (setLeftPane, setBottomBar, addTool).
class RecordPage : public QWidget, public KeptPage
{
    Q_OBJECT

public:
    RecordPage(domain::RecordKind kind, workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);
    ~RecordPage() override;

    void showRecord(qint64 id);
    /// Leads to this field of the record that is shown: to its cell, or to the form where the table does not show the column.
    void showField(const QString &key);
    /// Shows only these records, under a chip that says what they are.
    void showOnly(const QList<qint64> &ids, const QString &label);
    /// As it was on an earlier visit: all records where none were asked for.
    void showAgain(const QList<qint64> &ids, const QString &label);
    void showAll();
    void createRecord();
    bool commitTyping();
    QList<qint64> selectedIds() const;
    QVariantMap keptState() const override;
    void showState(const QVariantMap &state) override;
    RecordTable &table() const { return *m_table; }
    TableEditing &editing() const { return *m_editing; }
    presentation::RecordTableModel &model() const { return *m_model; }
    /// Columns, widths, sorting and grouping, as a saved view stores them.
    presentation::TableLayout tableLayout() const;
    void setTableLayout(const presentation::TableLayout &layout);

    /// Puts a button into the line above the table; the page takes it over, as it does the panes.
    void addTool(QWidget *tool);
    void setLeftPane(QWidget *pane);
    /// Under the table, above its foot.
    void setBottomBar(QWidget *bar);

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void importRequested();
    void openRequested(domain::RecordKind kind, qint64 id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTablePane();
    void addColumnsButton();
    void openColumns();
    void connectParts();
    /// Does what the button of the empty table says.
    void endEmptiness();
    void connectMenu();
    void clearRestriction();
    void showSelection();
    void selectAfterChange();
    void chooseFirst();
    void reveal(qint64 id);
    void followPending(bool isPending);
    void duplicateSelected();
    void removeSelected();
    void removeMany(const QList<qint64> &ids);
    void updateState();
    /// Small steps at once, large ones in the background; false where it was refused, which is told.
    bool submit(const domain::ChangeSet &changes, const QString &sentence);
    void updateCount();
    QString emptyText() const;
    void restoreSplitter();
    QString splitterKey() const;

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    presentation::RecordTableModel *m_model;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    RecordForm *m_form;
    EmptyState *m_empty;
    RecordTools *m_tools;
    QPushButton *m_columnsButton = nullptr;
    TableEditing *m_editing = nullptr;
    QVBoxLayout *m_tablePane = nullptr;
    QList<qint64> m_selected;
    QList<qint64> m_only; ///< The records it is narrowed to; none where it is not.
    bool m_hasChosen = false; ///< A row was selected once since the page was made.
    qint64 m_awaited = 0; ///< To be led to once its row is known.
};

} // namespace widgets
