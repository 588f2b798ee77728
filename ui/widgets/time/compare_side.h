// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_catalog.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace presentation {
class SavedViewsViewModel;
}

namespace widgets {

class AsOfButton;
class ChartCard;

/// One of two states of the portfolio put side by side: a filter or a saved view, a day, and the chart or the key figures as of it. Has a
/// view state of its own, so that the rest of the window keeps looking at what it did.
class CompareSide : public QWidget
{
    Q_OBJECT

public:
    CompareSide(workspace::Workspace &workspace, const workspace::ViewState &shown, QDate today, const QString &source);

    workspace::ViewState &viewState() { return m_state; }
    /// Nullptr: the key figures.
    void showChart(const analytics::CatalogEntry *entry);
    void showView(int index);
    /// What this side needs to show the key figures whole.
    int figuresHeight() const;
    /// Of the charts that have others than their own; they hold from now on.
    void setOptions(const QHash<QString, analytics::ChartOptions> &options);
    /// What both sides are compared by; empty until it is known.
    const figure::ChartData &chart() const { return m_chart; }
    /// Whether `chart` answers what is chosen now.
    bool isKnown() const;
    void setReach(const QList<double> &reach);
    /// "Oncology, 30 Jun 2025"
    QString name() const;

Q_SIGNALS:
    void changed();
    void refused(const domain::Error &error);
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);

private:
    void makeChoices(QDate today);
    void fillViews();
    void setDates(const domain::AsOf &asOf);
    void follow();
    void takeChart();
    ChartCard *card(const analytics::CatalogEntry &entry);

    workspace::ViewState m_state;
    const workspace::ViewState &m_shown;
    QDate m_today;
    QString m_source;
    presentation::SavedViewsViewModel *m_views;
    QComboBox *m_what;
    AsOfButton *m_asOf;
    QStackedWidget *m_stack;
    QWidget *m_figures;
    QHash<QString, analytics::ChartOptions> m_options;
    QHash<const analytics::CatalogEntry *, ChartCard *> m_cards;
    const analytics::CatalogEntry *m_entry = nullptr;
    figure::ChartData m_chart;
    workspace::LatestTask<figure::ChartData> m_counting;
};

} // namespace widgets
