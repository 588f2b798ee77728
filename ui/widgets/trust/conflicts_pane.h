// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/conflicts.h"
#include "widgets/forms/edit_queue.h"
#include "workspace/view_state.h"

#include <QWidget>

class QTableView;

namespace presentation {
class ConflictModel;
}

namespace widgets {

class EmptyState;
class ResolutionForm;
class SegmentedControl;

/// Sources that disagree: both values stay, one is chosen with a reason. Main thread.
class ConflictsPane : public QWidget
{
    Q_OBJECT

public:
    ConflictsPane(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);
    ~ConflictsPane() override;

    /// Brings one conflict to the front.
    void showConflict(domain::Id<domain::Conflict> id);

Q_SIGNALS:
    /// How many are open.
    void countChanged(int count);
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void openRequested(domain::RecordKind kind, qint64 id);

private:
    void refresh();
    void updateForm();
    void openCurrent();
    int openCount() const;

    workspace::Workspace &m_workspace;
    EditQueue m_queue;
    presentation::ConflictModel *m_model;
    SegmentedControl *m_shown;
    QTableView *m_table;
    EmptyState *m_empty;
    ResolutionForm *m_form;
};

} // namespace widgets
