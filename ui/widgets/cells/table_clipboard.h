// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paste/paste_plan.h"
#include "presentation/cells/copied_table.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QObject>

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

    /// Puts the selected rows under a header on the clipboard; very many of them once they are gathered, which is told. What is
    /// confidential stays here, and how many rows that were is told.
    void copy();
    /// The same with them, and a last line that says so.
    void copyWithConfidential();
    /// Whether the portfolio has confidential records at all.
    bool hasConfidential() const;
    void paste();
    void pasteAsNewRows();

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    struct Copied
    {
        presentation::CopiedTable table;
        qsizetype rows = 0;
        qsizetype leftOut = 0;
        bool isIncluded = false;
    };

    domain::PasteRequest request(const QString &text) const;
    void copyRows(bool withConfidential);
    void finish(const Copied &copied);
    void plan(std::optional<domain::Placement> placement);

    RecordTable &m_table;
    presentation::RecordTableModel &m_model;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    workspace::LatestTask<Copied> m_copying;
};

} // namespace widgets
