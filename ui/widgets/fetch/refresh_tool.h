// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view_state.h"
#include "workspace/workspace.h"

#include <QPushButton>

namespace widgets {

class RecordPage;

/// The button of the trials page that asks the registry for the selected trials again; what changed is planned before it is written.
class RefreshTool : public QPushButton
{
    Q_OBJECT

public:
    RefreshTool(RecordPage &page, workspace::Workspace &workspace, workspace::ViewState &state);

Q_SIGNALS:
    void refreshRequested(const QStringList &numbers);

private:
    QStringList selectedNumbers() const;
    void updateEnabled();

    RecordPage &m_page;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
};

} // namespace widgets
