// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/home_page.h"

#include "plot/plot_view.h"
#include "presentation/charts/key_figures_view_model.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/pages/chart_card.h"
#include "widgets/shell/empty_state.h"
#include "widgets/shell/key_figure_card.h"

#include <QGridLayout>

namespace widgets {

namespace {

constexpr int kFigureCount = 6;
constexpr int kWide = 1120; ///< From here on three charts stand side by side, as many as fit a reader's glance.
constexpr int kNarrow = 700;

KeyFigure shown(const presentation::KeyFigureText &text)
{
    KeyFigure figure;
    figure.title = text.title;
    figure.value = text.value;
    figure.qualifier = text.qualifier;
    figure.detail = text.detail;
    figure.change = text.change;
    figure.changeContext = text.changeContext;
    figure.tone = text.tone > 0 ? KeyFigure::Tone::Good : text.tone < 0 ? KeyFigure::Tone::Bad : KeyFigure::Tone::Neutral;
    return figure;
}

} // namespace

HomePage::HomePage(workspace::ViewState &state, const QString &source, QWidget *parent)
    : QScrollArea(parent)
    , m_state(state)
    , m_keyFigures(new presentation::KeyFiguresViewModel(state, this))
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content))
    , m_empty(new EmptyState)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Home"));
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setSpacing(12);
    makeKeyFigureCards();
    makeChartCards(source);
    m_empty->setMessage(tr("No candidates, trials or deals yet. Add one on its page, or import a registry export."), tr("Import a list"));
    m_empty->setParent(m_content);
    connect(m_empty, &EmptyState::actionTriggered, this, &HomePage::importRequested);
    setWidget(m_content);
    connect(m_keyFigures, &presentation::KeyFiguresViewModel::textsChanged, this, &HomePage::showKeyFigures);
    connect(&state, &workspace::ViewState::evaluatedChanged, this, &HomePage::updateEmpty);
    updateEmpty();
}

void HomePage::makeKeyFigureCards()
{
    for (int i = 0; i < kFigureCount; ++i) {
        auto *card = new KeyFigureCard(m_content);
        m_figures.append(card);
        connect(card, &QAbstractButton::clicked, this, [this, i] {
            if (const auto &texts = m_keyFigures->texts(); i < texts.size())
                Q_EMIT listRequested(texts[i].kind, texts[i].ids, texts[i].title);
        });
        auto *veil = new WaitingVeil(*card);
        connect(m_keyFigures, &presentation::KeyFiguresViewModel::outdatedChanged, veil, &WaitingVeil::setWaiting);
    }
}

void HomePage::makeChartCards(const QString &source)
{
    for (const auto &entry : analytics::chartCatalog()) {
        if (!entry.onHome)
            continue;
        auto *card = new ChartCard(entry, m_state, source, m_content);
        m_charts.append(card);
        connect(card, &ChartCard::listRequested, this, &HomePage::listRequested);
        connect(card, &ChartCard::pageRequested, this, &HomePage::chartRequested);
        connect(card, &ChartCard::exportRequested, this, &HomePage::exportRequested);
    }
}

ChartCard *HomePage::card(const QString &chartId) const
{
    for (ChartCard *card : m_charts) {
        if (chartId == QLatin1String(card->viewModel().entry().id))
            return card;
    }
    return nullptr;
}

void HomePage::showKeyFigures()
{
    const auto &texts = m_keyFigures->texts();
    for (int i = 0; i < qMin(kFigureCount, int(texts.size())); ++i)
        m_figures[i]->setFigure(shown(texts[i]));
}

void HomePage::updateEmpty()
{
    const auto &portfolio = *m_state.snapshot();
    const bool isEmpty = portfolio.rows<domain::Candidate>().isEmpty() && portfolio.rows<domain::Trial>().isEmpty()
        && portfolio.rows<domain::Deal>().isEmpty();
    m_empty->setVisible(isEmpty);
}

/// Figures that nobody sees cost nothing when the records change.
void HomePage::showEvent(QShowEvent *event)
{
    m_keyFigures->setWatched(true);
    QScrollArea::showEvent(event);
}

void HomePage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_keyFigures->setWatched(false);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    relayout();
}

void HomePage::relayout()
{
    const int width = viewport()->width();
    const int columns = width >= kWide ? 3 : width >= kNarrow ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    constexpr int kUnits = 6;
    const int figureSpan = columns == 3 ? 1 : columns == 2 ? 2 : 3;
    const int perRow = kUnits / figureSpan;
    for (int i = 0; i < kFigureCount; ++i)
        m_grid->addWidget(m_figures[i], i / perRow, (i % perRow) * figureSpan, 1, figureSpan);
    const int firstChartRow = kFigureCount / perRow;
    const int chartSpan = kUnits / columns;
    for (int i = 0; i < m_charts.size(); ++i)
        m_grid->addWidget(m_charts[i], firstChartRow + 1 + i / columns, (i % columns) * chartSpan, 1, chartSpan);
    m_grid->addWidget(m_empty, firstChartRow, 0, 1, kUnits);
    for (int column = 0; column < kUnits; ++column)
        m_grid->setColumnStretch(column, 1);
}

} // namespace widgets
