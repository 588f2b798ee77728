// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/lists/child_table_model.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace widgets {

class ChildDelegate;
class FlowLayout;
class TextLabel;

/// A list of child records under a form: edited in place, with Add (Ins), Duplicate (Ctrl D) and Remove (Del).
class ChildTable : public QWidget
{
    Q_OBJECT

public:
    ChildTable(const ChildPlan &plan, workspace::Workspace &workspace, workspace::ViewState &state, EditQueue &queue, QWidget *parent);
    ~ChildTable() override;

    void setOwner(qint64 owner);
    void setReadOnly(bool readOnly);
    int count() const;
    qint64 currentId() const;
    QTableView *view() const { return m_view; }
    ChildTableModel *model() const { return m_model; }

    /// Makes the list as tall as its rows, for a page that scrolls as a whole.
    void fitToRows();
    void select(int row);
    void add();
    void duplicate();
    void remove();
    /// Asks what the current event should have said.
    void correct();
    /// Closes an open cell and stores it; false where something typed could not be stored.
    bool commitTyping();
    void revertTyping();

Q_SIGNALS:
    void countChanged(int count);
    /// Another row is current; 0 for none.
    void currentChanged(qint64 id);
    void openRequested(domain::RecordKind kind, qint64 id);
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeView();
    QWidget *makeButtons();
    void connectModel();
    void update();
    void fit();
    void makeCorrectButton(FlowLayout &line);
    void openCurrent();
    void lead();
    void warnOfName(const QString &typed);
    std::pair<domain::RecordKind, qint64> target() const;
    QString currentLink() const;

    workspace::Workspace &m_workspace;
    EditQueue &m_queue;
    ChildTableModel *m_model;
    QTableView *m_view;
    ChildDelegate *m_delegate;
    TextLabel *m_empty;
    TextLabel *m_message;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_correct = nullptr; ///< Of lists of events only.
    QPushButton *m_open = nullptr;
    QPushButton *m_openHolder = nullptr; ///< Leads to the record that goes by a name being typed.
    bool m_readOnly = false;
    bool m_fits = false;
};

} // namespace widgets
