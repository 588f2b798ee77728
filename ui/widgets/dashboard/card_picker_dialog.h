// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/dashboard_layout.h"

#include <QDialog>

namespace plot {
class PlotView;
}
namespace workspace {
class ViewState;
}
namespace presentation {
class ChartViewModel;
}

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace widgets {

class ChartOptionsPanel;
class TextLabel;

/// Chooses a card for a dashboard: a chart of the catalog with what it counts and its options, key figures, what is upcoming or what
/// changed. Shows the chosen chart as it will be. Also changes the options of a card that is there.
class CardPickerDialog : public QDialog
{
    Q_OBJECT

public:
    CardPickerDialog(workspace::ViewState &state, const QString &source, QWidget *parent = nullptr);

    /// Only the options of this card, instead of a list of cards.
    void editOptions(const presentation::DashboardCard &card);
    /// What was chosen; its key is the caller's to draw.
    const presentation::DashboardCard &card() const { return m_card; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addCard(const presentation::DashboardCard &card, const QString &name, const QString &description);
    void makeLists(QLayout &line);
    void search(const QString &text);
    void choose(QListWidgetItem *item);
    void showCard();
    void showPreview();

    workspace::ViewState &m_state;
    QString m_source;
    QLineEdit *m_search;
    QListWidget *m_list;
    TextLabel *m_none;
    TextLabel *m_name;
    TextLabel *m_description;
    plot::PlotView *m_preview;
    ChartOptionsPanel *m_options;
    QPushButton *m_accept;
    presentation::ChartViewModel *m_chart = nullptr;
    QList<presentation::DashboardCard> m_cards; ///< By the list's rows.
    presentation::DashboardCard m_card;
};

} // namespace widgets
