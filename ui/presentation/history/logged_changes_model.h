// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/history/change_lines_model.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

namespace presentation {

/// The changes of one step, or all that happened to one record and what belongs to it. Read on another thread; a step of 100,000
/// records comes page by page. Main thread.
class LoggedChangesModel : public ChangeLinesModel
{
    Q_OBJECT

public:
    LoggedChangesModel(workspace::Workspace &workspace, domain::Language language, QObject *parent = nullptr);

    /// 0 shows nothing.
    void showStep(qint64 step);
    void showRecord(const database::RecordKey &record);

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const domain::Error &error);

private:
    struct Page
    {
        QList<ChangeLine> lines;
        qint64 after = 0;    ///< The position before the page; 0: it is the first.
        qint64 last = 0;     ///< The position of its last entry.
        bool complete = true;
    };

    void loadStep(qint64 after);
    void loadRecord();
    void show(const domain::Result<Page> &page);

    workspace::Workspace &m_workspace;
    domain::Language m_language;
    qint64 m_step = 0;
    database::RecordKey m_record;
    qint64 m_last = 0;
    bool m_complete = true;
    workspace::LatestTask<domain::Result<Page>> m_task;
};

} // namespace presentation
