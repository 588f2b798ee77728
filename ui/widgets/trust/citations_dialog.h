// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/record_kind.h"
#include "workspace/view_state.h"

#include <QDialog>

namespace widgets {

class CitationList;

/// "Sources of these 12 records": a window of its own beside the table. Deletes itself when closed.
class CitationsDialog : public QDialog
{
    Q_OBJECT

public:
    CitationsDialog(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent);

    void showRecords(domain::RecordKind kind, const QList<qint64> &ids);
    CitationList *list() const { return m_list; }

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);

private:
    CitationList *m_list;
};

} // namespace widgets
