// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"
#include "presentation/changes/comparison.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace plot {
class PlotView;
}
namespace presentation {
class ChangesModel;
}

namespace widgets {

class MessageBar;
class NothingShown;
class SegmentedControl;

/// What changed between two days, or since the last review: a waterfall from the opening to the closing count over a list that opens
/// the records. Follows the filter and the records; looks back on another thread. Main thread.
class ChangesPage : public QWidget
{
    Q_OBJECT

public:
    ChangesPage(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);

    void showDates(QDate from, QDate to);
    /// The comparison as now shown; its request is without a snapshot before the first answer.
    const presentation::Comparison &comparison() const { return m_comparison; }
    /// Writes the list as CSV with its provenance beside it. All or nothing.
    domain::Status exportList(const QString &path, figure::ConfidentialChoice confidential = figure::ConfidentialChoice::LeftOut) const;

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    void importRequested();
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeReviewLine();
    QWidget *makeResult();
    QLineEdit *makeDateField(const QString &name, const QString &label);
    void connectParts();
    void readDates();
    void compareSoon();
    void compare();
    void show(const domain::Result<presentation::Comparison> &answer);
    void sinceLastReview();
    void markReviewed();
    void updateReview();
    void askAndExportList();
    void exportChart();
    QDate lastReview() const;

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    presentation::ComparisonSpec m_spec;
    presentation::ComparisonSpec m_shownSpec; ///< What `m_comparison` answers.
    presentation::Comparison m_comparison;
    presentation::ChangesModel *m_model;
    plot::PlotView *m_plot;
    QTableView *m_table;
    MessageBar *m_messages;
    NothingShown *m_nothing; ///< In place of the result where nothing is recorded.
    QWidget *m_result = nullptr;
    SegmentedControl *m_kind = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QCheckBox *m_present = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_markReviewed = nullptr;
    QPushButton *m_exportList = nullptr;
    QPushButton *m_exportChart = nullptr;
    bool m_isStale = true;
    workspace::LatestTask<domain::Result<presentation::Comparison>> m_task;
};

} // namespace widgets
