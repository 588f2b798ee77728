// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/chart_view_model.h"
#include "widgets/shell/card.h"

class QMenu;
class QToolButton;

namespace presentation {
class ChartShares;
}
namespace workspace {
class Selection;
}

namespace plot {
class PlotView;
}

namespace widgets {

/// One chart of the catalog on a card, with its menu. A click on a mark selects its records, with Ctrl too; a double-click lists them; by
/// the mark's menu the filter is narrowed to them where conditions can say so. Without a selection a click lists and Ctrl narrows.
class ChartCard : public Card
{
    Q_OBJECT

public:
    ChartCard(const analytics::CatalogEntry &entry, workspace::ViewState &state, const QString &source, QWidget *parent = nullptr);

    presentation::ChartViewModel &viewModel() { return *m_viewModel; }
    plot::PlotView &plot() { return *m_plot; }
    /// On a dashboard: as much as one reads at a glance; definitions and long tails are for the chart's own page.
    void setCompact();
    /// A click selects a mark instead of listing its records, and the selected share of each mark is shown.
    void setSelection(workspace::Selection &selection);
    /// How high the card must be at a width, so that nothing of the chart is painted smaller.
    int neededHeight(int width) const;

Q_SIGNALS:
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    void pageRequested(const QString &chartId);
    void exportRequested(const QString &chartId);
    /// The chart is dragged out of the window, with the options it is shown with.
    void dragRequested(ChartCard *card);
    /// The chart's numbers are to be shown as a table: from the menu, or by Ctrl Shift T.
    void tableRequested(const QString &chartId);
    /// The card's menu is about to open; its owner may add to it.
    void menuRequested(QMenu *menu);
    /// Another chart is shown; it may need another height.
    void chartShown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showChart();
    void rewordPicks();
    void showWhenSeen();
    void openMenu(QPoint globalPosition);
    void openMarkMenu(QPoint globalPosition, const QList<qint64> &ids, const QString &categoryKey, const QString &seriesKey);
    void addChartActions(QMenu &menu);
    void select(const QList<qint64> &ids, const QStringList &keys, Qt::KeyboardModifiers modifiers);
    void filterTo(const QList<qint64> &ids, const QString &categoryKey, const QString &seriesKey);
    void list(const QList<qint64> &ids, const QString &categoryKey, const QString &seriesKey);

    presentation::ChartViewModel *m_viewModel;
    plot::PlotView *m_plot;
    workspace::ViewState &m_state;
    workspace::Selection *m_selection = nullptr;
    presentation::ChartShares *m_shares = nullptr;
    QToolButton *m_more;
    bool m_isCompact = false;
    bool m_isStale = true; ///< The chart changed while nobody saw the card.
};

/// "Oncology, Phase 1": what a mark stands for, in the chart's own words.
QString markLabel(const figure::ChartData &chart, const QString &categoryKey, const QString &seriesKey);

} // namespace widgets
