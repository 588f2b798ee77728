// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/compare_side.h"

#include "plot/plot_view.h"
#include "presentation/charts/chart_differences.h"
#include "presentation/filter/saved_views_view_model.h"
#include "presentation/words/window_language.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/dashboard/key_figure_strip.h"
#include "widgets/pages/chart_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

CompareSide::CompareSide(workspace::Workspace &workspace, const workspace::ViewState &shown, QDate today, const QString &source)
    : m_state(workspace, shown.asOf())
    , m_shown(shown)
    , m_today(today)
    , m_source(source)
    , m_views(new presentation::SavedViewsViewModel(workspace, m_state, today, this))
    , m_what(new QComboBox(this))
    , m_asOf(new AsOfButton(this))
    , m_stack(new QStackedWidget(this))
    , m_figures(new KeyFigureStrip(m_state, m_stack))
    , m_counting(this, [this](const figure::ChartData &chart) {
        m_chart = chart;
        Q_EMIT changed();
    })
{
    m_stack->addWidget(m_figures);
    makeChoices(today);
    fillViews();
    connect(m_views, &presentation::SavedViewsViewModel::viewsChanged, this, &CompareSide::fillViews);
    connect(&m_state, &workspace::ViewState::changed, this, &CompareSide::follow);
    connect(&shown, &workspace::ViewState::changed, this, [this] { showView(m_what->currentIndex()); });
    connect(&m_state, &workspace::ViewState::evaluatedChanged, this, &CompareSide::takeChart);
    connect(&m_state, &workspace::ViewState::asOfRefused, this, &CompareSide::refused);
    connect(static_cast<KeyFigureStrip *>(m_figures), &KeyFigureStrip::listRequested, this, &CompareSide::listRequested);
    m_state.setFilter(shown.filter());
    follow();
}

void CompareSide::makeChoices(QDate today)
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_what, 1);
    line->addWidget(m_asOf);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
    m_what->setAccessibleName(tr("Filter or saved view"));
    m_what->setToolTip(m_what->accessibleName());
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_asOf->setToday(today);
    connect(m_what, &QComboBox::activated, this, &CompareSide::showView);
    connect(m_asOf, &AsOfButton::dateChosen, this, [this](QDate date) { setDates({date, m_state.asOf().knownOn}); });
    connect(m_asOf, &AsOfButton::todayChosen, this, [this] { setDates({m_today, m_state.asOf().knownOn}); });
    connect(m_asOf, &AsOfButton::knownOnChosen, this, [this](QDate day) { setDates({m_state.asOf().date, day}); });
    connect(m_asOf, &AsOfButton::knownNowChosen, this, [this] { setDates({m_state.asOf().date, {}}); });
}

void CompareSide::fillViews()
{
    const QSignalBlocker quiet(m_what);
    m_what->clear();
    m_what->addItem(tr("The filter of the window"), qint64(0));
    for (const auto &entry : m_views->entries())
        m_what->addItem(entry.name, entry.id);
    m_what->setCurrentIndex(std::max(0, m_what->findData(m_views->current())));
}

void CompareSide::showView(int index)
{
    const qint64 id = m_what->itemData(index).toLongLong();
    if (id == m_views->current() && id != 0)
        return; // Its dates may have been changed by hand since.
    if (id == 0) {
        m_views->leave();
        m_state.setFilter(m_shown.filter());
    } else if (const auto status = m_views->open(id); !status) {
        Q_EMIT refused(status.error());
    }
}

void CompareSide::setDates(const domain::AsOf &asOf)
{
    if (const auto status = m_state.setAsOf(asOf); !status)
        Q_EMIT refused(status.error());
}

void CompareSide::follow()
{
    m_asOf->setDate(m_state.asOf().date == m_today ? QDate() : m_state.asOf().date);
    m_asOf->setKnownOn(m_state.asOf().knownOn);
    takeChart();
}

ChartCard *CompareSide::card(const analytics::CatalogEntry &entry)
{
    if (ChartCard *made = m_cards.value(&entry))
        return made;
    auto *card = new ChartCard(entry, m_state, m_source, m_stack);
    if (const auto chosen = m_options.constFind(QLatin1String(entry.id)); chosen != m_options.cend())
        card->viewModel().setOptions(*chosen);
    m_cards.insert(&entry, card);
    m_stack->addWidget(card);
    connect(&card->viewModel(), &presentation::ChartViewModel::chartChanged, this, &CompareSide::takeChart);
    connect(card, &ChartCard::listRequested, this, &CompareSide::listRequested);
    return card;
}

void CompareSide::setOptions(const QHash<QString, analytics::ChartOptions> &options)
{
    m_options = options;
    for (auto one = m_cards.cbegin(); one != m_cards.cend(); ++one) {
        if (const auto chosen = options.constFind(QLatin1String(one.key()->id)); chosen != options.cend())
            one.value()->viewModel().setOptions(*chosen);
    }
}

void CompareSide::showChart(const analytics::CatalogEntry *entry)
{
    m_entry = entry;
    m_stack->setCurrentWidget(entry ? static_cast<QWidget *>(card(*entry)) : m_figures);
    takeChart();
}

int CompareSide::figuresHeight() const
{
    return std::max(m_what->sizeHint().height(), m_asOf->sizeHint().height()) + layout()->spacing() + m_figures->heightForWidth(width());
}

bool CompareSide::isKnown() const
{
    return !m_state.isOutdated() && m_chart.asOf == m_state.asOf().date && m_chart.knownOn == m_state.asOf().knownOn
        && m_chart.chartId == (m_entry ? QLatin1String(m_entry->id) : QLatin1String("key-figures"));
}

void CompareSide::takeChart()
{
    if (m_entry) {
        m_counting.cancel();
        m_chart = card(*m_entry)->viewModel().chart();
        Q_EMIT changed();
    } else if (m_state.evaluated().snapshot && !m_state.isOutdated()) {
        m_counting.start([evaluated = m_state.evaluated()](QPromise<figure::ChartData> &promise) {
            promise.addResult(presentation::keyFigureChart(evaluated, presentation::windowLanguage()));
        });
    }
}

void CompareSide::setReach(const QList<double> &reach)
{
    if (m_entry)
        card(*m_entry)->plot().setReach(reach);
}

QString CompareSide::name() const
{
    const QString day = dayText(m_state.asOf().date);
    const QString known = m_state.asOf().knownOn.isValid() ? tr("%1, known on %2").arg(day, dayText(m_state.asOf().knownOn)) : day;
    return m_views->current() != 0 ? tr("%1, %2").arg(m_what->currentText(), known) : known;
}

} // namespace widgets
