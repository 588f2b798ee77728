// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/chart_card.h"

#include "plot/plot_view.h"
#include "presentation/charts/chart_shares.h"
#include "presentation/dashboard/glance.h"
#include "presentation/words/window_language.h"
#include "widgets/controls/filter_action.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/shell/buttons.h"
#include "widgets/time/motion_choice.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int kSmallestHeight = 300;
constexpr QKeyCombination kAsTable = Qt::CTRL | Qt::SHIFT | Qt::Key_T;
constexpr int kMenuWidth = 14; ///< Keeps the headline clear of the menu's button.

/// Edits are shown at once; another day and another filter are watched coming.
int timeBetween(const figure::ChartData &from, const figure::ChartData &to)
{
    constexpr int kAnotherDay = 450;
    constexpr int kAnotherFilter = 120;
    if (from.asOf != to.asOf || from.knownOn != to.knownOn)
        return motionTime(kAnotherDay);
    return from.filter != to.filter ? motionTime(kAnotherFilter) : 0;
}

} // namespace

QString markLabel(const figure::ChartData &chart, const QString &categoryKey, const QString &seriesKey)
{
    QStringList parts;
    for (const auto &category : chart.categories) {
        if (category.key == categoryKey)
            parts.append(category.longLabel.isEmpty() ? category.label : category.longLabel);
    }
    for (const auto &panel : chart.panels) {
        for (const auto &series : panel.series) {
            if (series.key == seriesKey && panel.series.size() > 1 && !parts.contains(series.label))
                parts.append(series.label);
        }
    }
    return parts.join(QStringLiteral(", "));
}

ChartCard::ChartCard(const analytics::CatalogEntry &entry, workspace::ViewState &state, const QString &source, QWidget *parent)
    : Card(parent)
    , m_viewModel(new presentation::ChartViewModel(entry, state, source, this))
    , m_plot(new plot::PlotView(this))
    , m_state(state)
    , m_more(makeIconButton(u"overflow-menu", tr("Chart menu"), this))
{
    body()->addWidget(m_plot);
    m_plot->setMinimumHeight(kSmallestHeight);
    m_plot->setPadding(2); // The card has its own.
    body()->setContentsMargins(0, 0, kMenuWidth, 0);
    m_plot->setObjectName(QLatin1String(entry.id));
    connect(m_viewModel, &presentation::ChartViewModel::chartChanged, this, &ChartCard::showWhenSeen);
    connect(m_viewModel, &presentation::ChartViewModel::outdatedChanged, new WaitingVeil(*m_plot), &WaitingVeil::setWaiting);
    connect(m_plot, &plot::PlotView::recordsChosen, this,
            [this](const QList<qint64> &ids, const QString &category, const QString &series, Qt::KeyboardModifiers modifiers) {
                if (m_selection)
                    return select(ids, {category, series}, modifiers);
                modifiers.testFlag(Qt::ControlModifier) ? filterTo(ids, category, series) : list(ids, category, series);
            });
    connect(m_plot, &plot::PlotView::dragStarted, this, [this] { Q_EMIT dragRequested(this); });
    connect(m_plot, &plot::PlotView::listRequested, this, &ChartCard::list);
    connect(m_plot, &plot::PlotView::menuRequested, this, &ChartCard::openMarkMenu);
    connect(m_more, &QToolButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void ChartCard::showChart()
{
    m_isStale = false;
    const auto chart = m_isCompact ? presentation::glance(m_viewModel->chart()) : m_viewModel->chart();
    m_plot->moveTo(chart, timeBetween(m_plot->chart(), chart));
    if (m_shares)
        m_shares->setChart(m_plot->chart());
    if (m_isCompact) {
        Q_EMIT chartShown();
        return;
    }
    m_plot->setMinimumHeight(m_viewModel->options().allRows ? std::max(kSmallestHeight, m_plot->minimumSizeHint().height()) : kSmallestHeight);
}

void ChartCard::setSelection(workspace::Selection &selection)
{
    m_selection = &selection;
    m_shares = new presentation::ChartShares(*m_viewModel, m_state, selection, this);
    connect(m_shares, &presentation::ChartShares::sharesChanged, this, [this] { m_plot->setShares(m_shares->shares()); });
    connect(m_plot, &plot::PlotView::clearRequested, &selection, &workspace::Selection::clear);
    connect(&selection, &workspace::Selection::changed, this, &ChartCard::rewordPicks);
    connect(m_viewModel, &presentation::ChartViewModel::chartChanged, this, &ChartCard::rewordPicks);
}

/// A mark that was chosen in the other language is said in this one as soon as the chart is known in it, though nobody sees the card.
void ChartCard::rewordPicks()
{
    const auto language = presentation::windowLanguage();
    const auto &chart = m_viewModel->chart();
    const QString id = QLatin1String(m_viewModel->entry().id) + u'/';
    bool isOwed = false;
    const auto picks = m_selection->picks();
    for (qsizetype i = 0; i < picks.size(); ++i) {
        if (picks[i].language == language || !picks[i].records.chart.startsWith(id) || picks[i].keys.size() < 2)
            continue;
        auto pick = picks[i];
        pick.chartName = chart.title;
        pick.words = markLabel(chart, pick.keys[0], pick.keys[1]);
        pick.language = language;
        isOwed = pick.words.isEmpty();
        if (!isOwed)
            m_selection->reword(i, pick);
    }
    if (!isVisible())
        m_viewModel->setWatched(isOwed && chart.categories.isEmpty());
}

void ChartCard::select(const QList<qint64> &ids, const QStringList &keys, Qt::KeyboardModifiers modifiers)
{
    if (ids.isEmpty())
        return;
    const auto &entry = m_viewModel->entry();
    const QString chart = QLatin1String(entry.id) + u'/' + analytics::unitWord(m_plot->chart().unit);
    const workspace::Pick pick{{chart, m_plot->chart().unit, ids}, m_plot->chart().title, markLabel(m_plot->chart(), keys[0], keys[1]), keys, presentation::windowLanguage()};
    modifiers.testFlag(Qt::ControlModifier) ? m_selection->toggle(pick) : m_selection->choose(pick);
}

void ChartCard::setCompact()
{
    m_isCompact = true;
    m_plot->setMinimumHeight(0);
    m_isStale = true;
}

int ChartCard::neededHeight(int width) const
{
    const auto margins = layout()->contentsMargins();
    return m_plot->neededHeight(width - margins.left() - margins.right() - kMenuWidth) + margins.top() + margins.bottom();
}

// A chart that nobody sees costs nothing when the records change.
void ChartCard::showWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        showChart();
}

void ChartCard::showEvent(QShowEvent *event)
{
    m_viewModel->setWatched(true);
    if (m_isStale)
        showChart();
    Card::showEvent(event);
}

void ChartCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_viewModel->setWatched(false);
}

void ChartCard::list(const QList<qint64> &ids, const QString &categoryKey, const QString &seriesKey)
{
    const auto &chart = m_plot->chart();
    if (!ids.isEmpty())
        Q_EMIT listRequested(chart.unit, ids, QStringLiteral("%1: %2").arg(chart.title, markLabel(chart, categoryKey, seriesKey)));
}

/// Where the mark is no condition its records are listed instead.
void ChartCard::filterTo(const QList<qint64> &ids, const QString &categoryKey, const QString &seriesKey)
{
    m_viewModel->findFilter(ids, {categoryKey, seriesKey}, [this, ids, categoryKey, seriesKey](const std::optional<domain::FilterSpec> &filter) {
        if (filter)
            m_viewModel->narrowTo(*filter);
        else
            list(ids, categoryKey, seriesKey);
    });
}

void ChartCard::addChartActions(QMenu &menu)
{
    const QString id = QLatin1String(m_viewModel->entry().id);
    menu.addAction(tr("Open as a page"), this, [this, id] { Q_EMIT pageRequested(id); });
    menu.addAction(tr("Show as table"), QKeySequence(kAsTable), this, [this, id] { Q_EMIT tableRequested(id); });
    menu.addAction(tr("Export…"), this, [this, id] { Q_EMIT exportRequested(id); });
}

void ChartCard::openMenu(QPoint globalPosition)
{
    QMenu menu(this);
    addChartActions(menu);
    Q_EMIT menuRequested(&menu);
    menu.exec(globalPosition);
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->keyCombination() == kAsTable)
        Q_EMIT tableRequested(QLatin1String(m_viewModel->entry().id));
    else
        Card::keyPressEvent(event);
}

void ChartCard::openMarkMenu(QPoint globalPosition, const QList<qint64> &ids, const QString &categoryKey, const QString &seriesKey)
{
    if (ids.isEmpty())
        return openMenu(globalPosition);
    QMenu menu(this);
    addFilterAction(menu, *m_viewModel, {ids, {categoryKey, seriesKey}});
    menu.addAction(tr("List the records"), this, [this, ids, categoryKey, seriesKey] { list(ids, categoryKey, seriesKey); });
    menu.addSeparator();
    addChartActions(menu);
    menu.exec(globalPosition);
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_more->adjustSize();
    m_more->move(width() - m_more->width() - 2, 6);
    m_more->raise();
}

} // namespace widgets
