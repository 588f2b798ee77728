// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_options.h"
#include "presentation/charts/chart_differences.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QSplitter;
class QTableView;

namespace presentation {
class DifferencesModel;
}

namespace widgets {

class CompareSide;
class TextLabel;

/// Two days or two saved views side by side: any chart of the catalog or the key figures, on equal axes, and below them each figure of
/// both with the difference, read from the values that are painted.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    ComparePage(workspace::Workspace &workspace, workspace::ViewState &shown, QDate today, const QString &source);

    CompareSide &left() { return *m_left; }
    CompareSide &right() { return *m_right; }
    void showChart(const QString &id);
    /// What was chosen for charts elsewhere, by their ids, so that the same figures are compared.
    void setOptions(const QHash<QString, analytics::ChartOptions> &options);
    const QList<presentation::ChartDifference> &differences() const { return m_differences; }

Q_SIGNALS:
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    void refused(const QString &sentence);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *makeHead();
    QSplitter *makeParts();
    void shareRoom();
    void makeTable();
    void chooseChart();
    void compare();

    QSplitter *m_parts = nullptr;
    CompareSide *m_left;
    CompareSide *m_right;
    QComboBox *m_chart;
    TextLabel *m_sentence;
    QTableView *m_table;
    presentation::DifferencesModel *m_model;
    QList<presentation::ChartDifference> m_differences;
};

} // namespace widgets
