// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/dashboards_view_model.h"
#include "widgets/dashboard/dashboard_tile.h"
#include "workspace/view_state.h"
#include "widgets/language/kept_page.h"
#include "widgets/pages/chart_card.h"

#include <QScrollArea>

namespace workspace {
class Selection;
}

namespace widgets {

class DashboardBar;
class DashboardGrid;
class EmptyState;

/// The dashboards: cards of key figures, charts, upcoming events and changes, laid out by the page's width. What is done to a card goes
/// through the view-model, as one step each.
class HomePage : public QScrollArea, public KeptPage
{
    Q_OBJECT

public:
    HomePage(workspace::Workspace &workspace, workspace::ViewState &state, workspace::Selection &selection, const QString &source);

    /// The first card of this chart on the shown dashboard; nullptr where there is none.
    ChartCard *card(const QString &chartId) const;
    /// The choice of the dashboard; stands in the filter line while the page is shown.
    DashboardBar &bar() { return *m_bar; }
    presentation::DashboardsViewModel &dashboards() { return *m_dashboards; }
    const QString &source() const { return m_source; }
    DashboardGrid &grid() { return *m_grid; }
    QVariantMap keptState() const override;
    void showState(const QVariantMap &state) override;
    void askForCard();

Q_SIGNALS:
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    void chartRequested(const QString &chartId);
    void tableRequested(const QString &chartId);
    void exportRequested(const QString &chartId);
    void dragRequested(ChartCard *card);
    void importRequested();
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeContent();
    void showLayout();
    DashboardTile *tileFor(const presentation::DashboardCard &card, QList<DashboardTile *> &old);
    DashboardTile *makeTile(const presentation::DashboardCard &card);
    DashboardTile *makeChartTile(const presentation::DashboardCard &card);
    DashboardTile *makeFiguresTile(const presentation::DashboardCard &card);
    DashboardTile *makeLinesTile(const presentation::DashboardCard &card);
    DashboardTile *makeForeignTile(const presentation::DashboardCard &card);
    void applyCard(DashboardTile &tile) const;
    void fulfill(DashboardTile *tile, DashboardTile::Wish wish);
    void removeCard(DashboardTile *tile);
    void editOptions(DashboardTile *tile);
    void submit(const presentation::DashboardLayout &layout, const QString &sentence = {});
    void updateEmpty();

    workspace::ViewState &m_state;
    workspace::Selection &m_selection;
    QString m_source;
    presentation::DashboardsViewModel *m_dashboards;
    DashboardBar *m_bar;
    QWidget *m_content;
    DashboardGrid *m_grid;
    EmptyState *m_empty;     ///< No records at all.
    EmptyState *m_noCards;
};

} // namespace widgets
