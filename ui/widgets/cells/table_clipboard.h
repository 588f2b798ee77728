// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paste/paste_plan.h"
#include "workspace/view_state.h"

#include <QObject>

class QMimeData;

namespace presentation {
class RecordTableModel;
}

namespace widgets {

class RecordTable;

/// Copies rows of a record table as spreadsheets take them, and offers what a pasted block would do. Owned by the page.
class TableClipboard : public QObject
{
    Q_OBJECT

public:
    TableClipboard(RecordTable &table, presentation::RecordTableModel &model, workspace::Workspace &workspace, workspace::ViewState &state);

    /// The selected rows under a header; a new object that the caller owns.
    std::unique_ptr<QMimeData> copied() const;
    void copy() const;
    void paste();
    void pasteAsNewRows();

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    domain::PasteRequest request(const QString &text) const;
    void plan(std::optional<domain::Placement> placement);

    RecordTable &m_table;
    presentation::RecordTableModel &m_model;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
};

} // namespace widgets
