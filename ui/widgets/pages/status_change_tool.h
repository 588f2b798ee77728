// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view_state.h"

#include <QPushButton>

namespace widgets {

class RecordPage;

/// The button of a record page that changes phase or status by a dated event, or on the page of events corrects one. Trying to edit
/// a cell whose value follows from such events does the same. Owned by the page; main thread.
class StatusChangeTool : public QPushButton
{
    Q_OBJECT

public:
    StatusChangeTool(RecordPage &page, domain::RecordKind kind, workspace::Workspace &workspace, workspace::ViewState &state);

    /// True for the kinds whose status is told by events, and for such events.
    static bool fits(domain::RecordKind kind);

private:
    void openForSelected();
    void openDialog(qint64 id);
    void updateEnabled();

    RecordPage &m_page;
    domain::RecordKind m_kind;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
};

} // namespace widgets
