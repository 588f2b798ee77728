// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/chart_view_model.h"
#include "widgets/presenting/show_page.h"

namespace plot {
class PlotView;
}

namespace widgets {

/// A chart as large as the screen, with its whole footnote. Where its rows do not fit at a readable size they go on to further screens.
class ChartShowPage : public ShowPage
{
    Q_OBJECT

public:
    ChartShowPage(const analytics::CatalogEntry &entry, const analytics::ChartOptions &options, workspace::ViewState &state, const QString &source);

    int screens() const override { return int(m_pages.size()); }
    void showScreen(int screen) override;
    void setType(const ShowType &type) override;
    const figure::ChartData &chart() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void divide();

    presentation::ChartViewModel *m_viewModel;
    plot::PlotView *m_plot;
    ShowType m_type;
    QList<figure::ChartData> m_pages;
    int m_screen = 0;
};

} // namespace widgets
