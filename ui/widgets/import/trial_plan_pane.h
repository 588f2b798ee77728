// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/models/import_plan_model.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace widgets {

class EmptyState;
class KeyFigureCard;
class SegmentedControl;
class TextLabel;

/// Plans the import of one file, shows the plan, and applies it as one step. Nothing is written until "Apply".
class TrialPlanPane : public QWidget
{
    Q_OBJECT

public:
    TrialPlanPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~TrialPlanPane() override;

    /// Reads the file in the background; the plan appears when it is ready.
    void plan(const QString &path);

Q_SIGNALS:
    /// The plan was applied; the sentence says what was written.
    void applied(const QString &sentence);
    void refused(const QString &sentence);
    /// The user gave the plan up.
    void canceled();

private:
    /// A plan and the step it would be, both made off the main thread.
    struct Planned
    {
        exchange::ImportPlan plan;
        domain::ChangeSet changes;
    };
    using Answer = std::shared_ptr<domain::Result<Planned>>;

    QWidget *makeHeader();
    QWidget *makeBusyView();
    QWidget *makePlanView();
    QWidget *makeFoot();
    void makeTable();
    void showPlan(const Answer &answer);
    void showCounts();
    void showNote();
    void apply();
    void giveUp();
    void finishApplying(const domain::Status &status);
    void setBusy(const QString &text);

    workspace::Workspace &m_workspace;
    presentation::ImportPlanModel *m_model;
    TextLabel *m_file;
    QStackedWidget *m_body;
    QList<KeyFigureCard *> m_counts;
    SegmentedControl *m_segments;
    QLineEdit *m_search;
    QTableView *m_table;
    TextLabel *m_note;
    TextLabel *m_busyText;
    QProgressBar *m_progress;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    QString m_path;
    std::shared_ptr<const Planned> m_planned;
    bool m_applying = false;
    workspace::LatestTask<Answer> m_task;
};

} // namespace widgets
