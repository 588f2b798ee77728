// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/record_table_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace widgets {

class Chip;
class EmptyState;
class RecordForm;
class RecordTable;
class TextLabel;

/// One kind of record: the table at the left, the form of what is selected at the right. Selection is kept by id.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    RecordPage(domain::RecordKind kind, workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);
    ~RecordPage() override;

    void showRecord(qint64 id);
    /// Shows only these records, under a chip that says what they are.
    void showOnly(const QList<qint64> &ids, const QString &label);
    void showAll();
    void createRecord();
    bool commitTyping();
    QList<qint64> selectedIds() const;

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void importRequested();
    void openRequested(domain::RecordKind kind, qint64 id);

private:
    QWidget *makeTools();
    QWidget *makeTablePane();
    void connectParts();
    void clearRestriction();
    void showSelection();
    void selectAfterChange();
    void reveal(qint64 id);
    void duplicateSelected();
    void removeSelected();
    void updateState();
    /// Small steps at once, large ones in the background; false where it was refused, which is told.
    bool submit(const domain::ChangeSet &changes, const QString &sentence);
    void updateCount();
    QString emptySentence() const;

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    presentation::RecordTableModel *m_model;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    RecordForm *m_form;
    EmptyState *m_empty;
    QLineEdit *m_quickFilter;
    TextLabel *m_count;
    Chip *m_restriction = nullptr;
    QString m_restrictionLabel;
    QWidget *m_tools = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QList<qint64> m_selected;
};

} // namespace widgets
