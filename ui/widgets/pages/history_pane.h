// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QTableView;

namespace presentation {
class LoggedChangesModel;
}

namespace widgets {

class TextLabel;

/// What happened to one record and to all that belongs to it, newest first, field by field. Follows the workspace; reads the log
/// on another thread. Main thread.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// An id of 0 shows nothing.
    void showRecord(domain::RecordKind kind, qint64 id);

Q_SIGNALS:
    /// The log could not be read.
    void refused(const QString &sentence);

private:
    void makeTable();
    void updateSentence();

    presentation::LoggedChangesModel *m_model;
    TextLabel *m_sentence;
    QTableView *m_table;
};

/// A table of read-only history lines as pages and dialogs show it.
void setHistoryLook(QTableView &table);

} // namespace widgets
