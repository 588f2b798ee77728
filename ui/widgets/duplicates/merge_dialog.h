// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/duplicates/merge_model.h"
#include "workspace/workspace.h"

#include <QDialog>

class QTableView;

namespace widgets {

class TextLabel;

/// Two records side by side: one value is chosen for each field, and what follows is said before anything is done.
/// Merging is one step that can be undone.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(workspace::Workspace &workspace, const domain::edits::MergeRequest &pair, QWidget *parent);

Q_SIGNALS:
    /// The two are one now; the record that stayed.
    void merged(domain::RecordKind kind, qint64 id, const QString &sentence);
    void refused(const QString &sentence);

private:
    void makeTable();
    QWidget *makeChoices();
    QWidget *makeButtons();
    void updateSummary();
    void merge();

    workspace::Workspace &m_workspace;
    presentation::MergeModel *m_model;
    QTableView *m_table;
    TextLabel *m_summary;
};

} // namespace widgets
