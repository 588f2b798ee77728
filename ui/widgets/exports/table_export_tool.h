// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view_state.h"

#include <QPushButton>

namespace widgets {

class RecordPage;

/// The button of a record page that exports its table. Owned by the page; main thread.
class TableExportTool : public QPushButton
{
    Q_OBJECT

public:
    TableExportTool(RecordPage &page, workspace::Workspace &workspace, workspace::ViewState &state);

    void openDialog();

private:
    RecordPage &m_page;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
};

} // namespace widgets
