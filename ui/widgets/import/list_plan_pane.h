// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/list_import_view_model.h"
#include "presentation/import/list_plan_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;

namespace widgets {

class Card;
class KeyFigureCard;
class SegmentedControl;
class TextLabel;

/// The plan of a list: its counts, the columns it rests on, and every row with what will change and what is to be done with it.
class ListPlanPane : public QWidget
{
    Q_OBJECT

public:
    explicit ListPlanPane(presentation::ListImportViewModel &import, QWidget *parent = nullptr);

    void showPlan();
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
    void showCounts();
    void showColumns();
    void fixValue(const presentation::RowOffer &offer);

    presentation::ListImportViewModel &m_import;
    presentation::ListPlanModel *m_model;
    QList<KeyFigureCard *> m_counts;
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
    int m_segment = 0;
};

} // namespace widgets
