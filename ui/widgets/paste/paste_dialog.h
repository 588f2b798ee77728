// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/paste/paste_plan_model.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace widgets {

class MessageBar;
class SegmentedControl;
class TextLabel;

/// Shows what pasting a block would do, row by row, before anything is written; Apply writes it as one step. The text is read and the
/// plan made in the background, also anew where the portfolio changed meanwhile.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `text` is the block as the clipboard holds it; the request's own block is left empty.
    PasteDialog(const domain::PasteRequest &request, const QString &text, workspace::Workspace &workspace, QWidget *parent);
    ~PasteDialog() override;

    /// The plan that is shown; nullptr while it is being made.
    std::shared_ptr<const domain::PastePlan> plan() const { return m_plan; }

Q_SIGNALS:
    void applied(const QString &sentence);
    /// The text cannot be pasted at all; the dialog is closed.
    void refused(const QString &sentence);

public Q_SLOTS:
    void reject() override;

private:
    struct Planned
    {
        domain::PastePlan plan;
        domain::Snapshot snapshot;
        qsizetype rows = 0; ///< In the text.
    };

    QWidget *makeHeader();
    QWidget *makeBody();
    QWidget *makeFoot();
    void makePlan();
    void showPlan(const std::shared_ptr<const Planned> &planned);
    void showPlacements();
    void showSegments();
    void apply();
    void finishApplying(const domain::Status &status);

    domain::PasteRequest m_request;
    QString m_text;
    workspace::Workspace &m_workspace;
    presentation::PastePlanModel *m_model;
    std::shared_ptr<const domain::PastePlan> m_plan;
    TextLabel *m_summary;
    MessageBar *m_messages;
    SegmentedControl *m_placement;
    SegmentedControl *m_segments;
    QStackedWidget *m_body;
    QProgressBar *m_progress;
    QTableView *m_table;
    TextLabel *m_note;
    QPushButton *m_apply;
    bool m_isApplying = false;
    workspace::LatestTask<std::shared_ptr<const Planned>> m_task;
};

} // namespace widgets
