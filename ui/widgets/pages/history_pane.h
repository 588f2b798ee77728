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
    ~HistoryPane() override;

    /// An id of 0 shows nothing.
    void showRecord(domain::RecordKind kind, qint64 id);
    /// Shows nothing from now on, and says so: guests do not read the log.
    void keepShut();

Q_SIGNALS:
    /// The log could not be read.
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void load();
    void updateSentence();

    presentation::LoggedChangesModel *m_model;
    domain::RecordKind m_kind = domain::RecordKind::Unset;
    qint64 m_id = 0;
    bool m_isShut = false;
    bool m_isStale = false; ///< The record was chosen while nobody looked.
    TextLabel *m_sentence;
    QTableView *m_table;
};

/// A table of read-only history lines as pages and dialogs show it.
void setHistoryLook(QTableView &table);

} // namespace widgets
