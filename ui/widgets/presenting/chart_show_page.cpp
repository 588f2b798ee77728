// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/chart_show_page.h"

#include "figure/chart_pages.h"
#include "plot/plot_view.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/time/motion_choice.h"

#include <QResizeEvent>

namespace widgets {

namespace {

constexpr double kHeadlineZoom = 1.35; ///< The finding is what a screen is for.

} // namespace

ChartShowPage::ChartShowPage(const analytics::CatalogEntry &entry, const analytics::ChartOptions &options, workspace::ViewState &state, const QString &source)
    : m_viewModel(new presentation::ChartViewModel(entry, state, source, this))
    , m_plot(new plot::PlotView(this))
{
    auto chosen = options;
    if (chosen.unit == domain::RecordKind::Unset)
        chosen.unit = entry.defaultUnit();
    m_viewModel->setOptions(chosen);
    m_viewModel->setWatched(true);
    m_plot->setFocusPolicy(Qt::NoFocus); // The keys turn the pages.
    m_plot->setPadding(0);
    m_plot->setHeadlineZoom(kHeadlineZoom);
    connect(m_viewModel, &presentation::ChartViewModel::chartChanged, this, &ChartShowPage::divide);
    connect(m_viewModel, &presentation::ChartViewModel::outdatedChanged, new WaitingVeil(*m_plot), &WaitingVeil::setWaiting);
    m_pages = {m_viewModel->chart()};
}

const figure::ChartData &ChartShowPage::chart() const
{
    return m_plot->chart();
}

void ChartShowPage::setType(const ShowType &type)
{
    m_type = type;
    m_plot->setTextZoom(type.textZoom);
    divide();
}

void ChartShowPage::showScreen(int screen)
{
    m_screen = std::clamp(screen, 0, screens() - 1);
    constexpr int kAnotherDay = 450;
    m_plot->moveTo(m_pages[m_screen], m_plot->chart().asOf == m_pages[m_screen].asOf ? 0 : motionTime(kAnotherDay));
    setAccessibleName(m_plot->accessibleName());
    setAccessibleDescription(m_plot->accessibleDescription());
}

void ChartShowPage::resizeEvent(QResizeEvent *)
{
    m_plot->setGeometry(rect());
    divide();
}

/// As many rows on a screen as stay readable there.
void ChartShowPage::divide()
{
    if (size().isEmpty())
        return;
    plot::ChartStyle style;
    style.theme = presentation::Theme::of(palette());
    style.textZoom = m_type.textZoom;
    style.headlineZoom = kHeadlineZoom;
    style.padding = 0;
    const auto fits = [&](const figure::ChartData &chart) { return plot::ChartPainting::requiredHeight(chart, width(), style) <= height(); };
    m_pages = {m_viewModel->chart()};
    for (const int rows : {20, 16, 12, 9, 6}) {
        if (fits(m_pages.first()))
            break;
        m_pages = figure::chartPages(m_viewModel->chart(), rows);
    }
    showScreen(m_screen);
    Q_EMIT changed();
}

} // namespace widgets
