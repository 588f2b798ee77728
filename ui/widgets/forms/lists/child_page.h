// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/lists/child_table.h"

namespace widgets {

/// One tab of a form beside the overview: a list and, where the plan has one, the list that belongs to its current row.
class ChildPage : public QWidget
{
    Q_OBJECT

public:
    ChildPage(const ChildTab &tab, workspace::Workspace &workspace, workspace::ViewState &state, EditQueue &queue, QWidget *parent);

    void showRecord(domain::RecordKind kind, qint64 id);
    void setReadOnly(bool readOnly);
    bool commitTyping();
    void revertTyping();
    /// Begins a new row (id 0), or goes to one.
    void edit(qint64 id);
    ChildTable *list() const { return m_list; }
    ChildTable *detail() const { return m_detail; }

Q_SIGNALS:
    void countChanged(int count);
    void openRequested(domain::RecordKind kind, qint64 id);
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    void makeDetail(const ChildPlan &plan, workspace::ViewState &state, EditQueue &queue);
    void connectTable(ChildTable *table);
    void showDetail(qint64 owner);

    workspace::Workspace &m_workspace;
    ChildTable *m_list;
    ChildTable *m_detail = nullptr;
    ChildTable *m_sibling = nullptr;
    TextLabel *m_detailTitle = nullptr;
};

} // namespace widgets
