// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/freshness.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace presentation {
class StaleModel;
}

namespace widgets {

class TextLabel;

/// What has not been verified for long, oldest first; any number of rows is marked as verified in one step. Main thread.
class StalePane : public QWidget
{
    Q_OBJECT

public:
    StalePane(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);
    ~StalePane() override;

Q_SIGNALS:
    void countChanged(int count);
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void openRequested(domain::RecordKind kind, qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Answer
    {
        domain::Snapshot snapshot;
        QList<domain::StaleRecord> records;
    };

    QWidget *makeTools();
    void ask();
    void askIfShown();
    void showAnswer(const Answer &answer);
    void connectVerification();
    void updateTools();
    void openCurrent();
    QList<domain::RecordRef> selected() const;

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    presentation::StaleModel *m_model;
    QTableView *m_table;
    QComboBox *m_kind;
    QComboBox *m_states;
    TextLabel *m_count;
    QPushButton *m_verify;
    bool m_isOutdated = true;
    workspace::LatestTask<Answer> m_task;
};

} // namespace widgets
