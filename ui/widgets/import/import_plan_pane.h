// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/list_import_view_model.h"
#include "presentation/import/import_plan_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;

namespace widgets {

class Card;
class PlanCountCard;
class SegmentedControl;
class TextLabel;

/// The plan of a file: its counts, for a list the columns it rests on, and every row with what will change and what is to be done with it.
class ImportPlanPane : public QWidget
{
    Q_OBJECT

public:
    /// `lists` knows the columns of lists.
    explicit ImportPlanPane(presentation::ListColumnsViewModel &lists, QWidget *parent = nullptr);

    void showPlan(presentation::FileImport &import, bool isList);
    /// Opens the menu of what may be done with a row of the table.
    void offerChoices(int row);
    /// Does what one line of that menu says.
    void take(const presentation::RowOffer &offer);

Q_SIGNALS:
    void columnsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCounts();
    QWidget *makeColumns();
    QWidget *makeRows();
    void makeTable();
    void showCounts(const presentation::PlanSummary &summary);
    void showSegments();
    void showColumns();
    void arrange();
    void showSegment(presentation::PlanSegment segment);

    presentation::ListColumnsViewModel &m_lists;
    presentation::FileImport *m_import = nullptr; ///< Whose plan is shown.
    bool m_isList = true;
    presentation::ImportPlanModel *m_model;
    QList<PlanCountCard *> m_counts;
    Card *m_columnsCard;
    QWidget *m_columnList;
    TextLabel *m_columnsNote;
    TextLabel *m_rowCount;
    SegmentedControl *m_segments;
    QLineEdit *m_search;
    QComboBox *m_policy;
    QTableView *m_table;
    TextLabel *m_totals;
    TextLabel *m_foot;
    QList<presentation::PlanSegment> m_offered; ///< As the control shows them.
    presentation::PlanSegment m_segment = presentation::PlanSegment::All;
};

} // namespace widgets
