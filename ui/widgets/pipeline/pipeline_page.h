// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/chart_view_model.h"
#include "presentation/pipeline/pipeline_lines.h"
#include "widgets/language/kept_page.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace presentation {
class PipelineMatrixModel;
class SelectedIds;
}
namespace workspace {
class Selection;
}

namespace widgets {

class BusyLine;
class Card;
class NothingShown;
class PipelineView;
class SegmentedControl;
class TextLabel;
class WaitingVeil;

/// The pipeline as bars or as a matrix of group and phase, both drawn from the charts of those names. A click selects, a double-click or
/// Enter opens or lists, the menu narrows the filter.
class PipelinePage : public QWidget, public KeptPage
{
    Q_OBJECT

public:
    PipelinePage(workspace::ViewState &state, const QString &source, QWidget *parent = nullptr);

    /// Clicks on rows and cells select for all charts, and what is selected there is set apart here.
    void setSelection(workspace::Selection &selection);

    enum class Form { Bars, Matrix };
    void showForm(Form form);
    Form form() const;
    /// The chart that is shown, with its options.
    presentation::ChartViewModel &viewModel() const;
    /// The chart of the catalog that an export is made of.
    const analytics::CatalogEntry &exportedEntry() const;
    PipelineView &bars() const { return *m_bars; }
    QVariantMap keptState() const override;
    void showState(const QVariantMap &state) override;
    QTableView &matrix() const { return *m_table; }

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    void exportRequested();
    void importRequested();
    /// What is selected, for the status bar; empty: nothing to say.
    void statusChanged(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHeading();
    void makeStack();
    void layOut();
    void filterToGroup(int index);
    void makeMatrix();
    void fillChoices();
    void connectParts();
    void watch(bool isShown);
    void showChart();
    void showBars(const figure::ChartData &chart);
    void updateTexts(const figure::ChartData &chart);
    void updateStatus();
    void fitMatrix();
    void applyChoices();
    void openMenu(QPoint globalPosition);
    void openCell(const QModelIndex &cell);
    void listRows();
    void markRows(int row, Qt::KeyboardModifiers modifiers);
    void markCell(const QModelIndex &cell, Qt::KeyboardModifiers modifiers);
    void showMarked();
    QString rowsLabel() const;

    workspace::ViewState &m_state;
    presentation::ChartViewModel *m_barsModel;
    presentation::ChartViewModel *m_matrixModel;
    PipelineView *m_bars;
    QTableView *m_table;
    presentation::PipelineMatrixModel *m_cells;
    TextLabel *m_headline;
    TextLabel *m_subtitle;
    TextLabel *m_footnote;
    SegmentedControl *m_form;
    QComboBox *m_group;
    QComboBox *m_order;
    QComboBox *m_unit;
    QToolButton *m_more;
    QStackedWidget *m_stack;
    NothingShown *m_nothing;
    BusyLine *m_busy;
    WaitingVeil *m_veil = nullptr;
    workspace::Selection *m_selection = nullptr;
    presentation::SelectedIds *m_marked = nullptr;
};

} // namespace widgets
