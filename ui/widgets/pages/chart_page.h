// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/chart_view_model.h"
#include "widgets/language/kept_page.h"
#include "widgets/pages/chart_card.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class QTableView;

namespace presentation {
class ChartTableModel;
}

namespace workspace {
class Selection;
}

namespace widgets {

class FlowLayout;
class NothingShown;
class SegmentedControl;
class WaitingVeil;

/// One chart large, with its options, or its numbers as a table.
class ChartPage : public QWidget, public KeptPage
{
    Q_OBJECT

public:
    ChartPage(workspace::ViewState &state, const QString &source, QWidget *parent = nullptr);

    /// Clicks on marks select; see ChartCard.
    void setSelection(workspace::Selection &selection);

    void showChart(const QString &chartId);
    /// The chart shown now, with the options chosen for it.
    presentation::ChartViewModel &viewModel() const;
    const figure::ChartData &chart() const;
    void showTable(bool asTable);
    /// What was chosen for each chart, by its id.
    QHash<QString, analytics::ChartOptions> chosenOptions() const;
    QVariantMap keptState() const override;
    void showState(const QVariantMap &state) override;

Q_SIGNALS:
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    void exportRequested();
    void dragRequested(ChartCard *card);
    void claimRequested();
    /// An import was asked for, where there is nothing to draw.
    void importRequested();
    /// The user chose another chart.
    void chartChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    ChartCard *current() const;
    void makeCards(workspace::ViewState &state, const QString &source);
    void makeTable();
    void connectParts();
    QHBoxLayout *makeChoices();
    QWidget *makeClaimButton();
    void fillChooser();
    void showOptions();
    void addOption(const analytics::OptionSpec &option);
    void applyUnit();
    void apply(const analytics::OptionSpec &option, int value);
    void updateTable();
    void watchTable(bool isShown);
    void showStackPage();

    QList<ChartCard *> m_cards;
    QComboBox *m_chooser;
    SegmentedControl *m_view;
    QComboBox *m_unit;
    FlowLayout *m_options; ///< The choice of chart and unit, then the fields of the chart's own options, made anew for each chart.
    QStackedWidget *m_stack;
    QTableView *m_table;
    presentation::ChartTableModel *m_numbers;
    WaitingVeil *m_veil = nullptr; ///< Over the numbers.
    int m_index = 0;
    workspace::ViewState &m_state;
    NothingShown *m_nothing; ///< Where not one record passes: what to do about it. A chart that has records tells its own lack itself.
};

} // namespace widgets
