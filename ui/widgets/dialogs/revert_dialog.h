// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace presentation {
class RevertPlanModel;
}

namespace widgets {

class MessageBar;
class TextLabel;

/// Takes a step back field by field: lists what stood there, what the step wrote and what stands there now, with everything that is
/// still possible chosen and the rest explained. Stores the choice as one step that can be undone.
class RevertDialog : public QDialog
{
    Q_OBJECT

public:
    RevertDialog(const database::StepInfo &step, workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Stores what is chosen; false, with the reason shown, where that does not fit together.
    bool revertChosen();

private:
    void makeTable();
    QWidget *makeButtons();
    void updateChoice();

    workspace::Workspace &m_workspace;
    presentation::RevertPlanModel *m_model;
    TextLabel *m_sentence;
    MessageBar *m_messages;
    QTableView *m_table;
    QPushButton *m_revert = nullptr;
};

} // namespace widgets
