// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/key_figure_strip.h"

#include "widgets/controls/waiting_veil.h"
#include "widgets/shell/key_figure_card.h"

namespace widgets {

namespace {

constexpr int kFigures = 6;
constexpr int kGap = 12;

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
    if (text.interval)
        figure.range = {text.interval->low, text.rate, text.interval->high};
    return figure;
}

} // namespace

KeyFigureStrip::KeyFigureStrip(workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(new presentation::KeyFiguresViewModel(state, this))
{
    for (int i = 0; i < kFigures; ++i) {
        auto *card = new KeyFigureCard(this);
        m_cards.append(card);
        connect(card, &QAbstractButton::clicked, this, [this, i] {
            if (const auto &texts = m_viewModel->texts(); i < texts.size())
                Q_EMIT listRequested(texts[i].kind, texts[i].ids, texts[i].title);
        });
        auto *veil = new WaitingVeil(*card);
        connect(m_viewModel, &presentation::KeyFiguresViewModel::outdatedChanged, veil, &WaitingVeil::setWaiting);
    }
    connect(m_viewModel, &presentation::KeyFiguresViewModel::textsChanged, this, &KeyFigureStrip::showFigures);
}

void KeyFigureStrip::showFigures()
{
    const auto &texts = m_viewModel->texts();
    for (int i = 0; i < qMin(kFigures, int(texts.size())); ++i) {
        KeyFigure figure = shown(texts[i]);
        figure.trend = m_viewModel->trend(texts[i].key);
        m_cards[i]->setFigure(figure);
    }
}

/// The most that fit, in lines of equal length.
static int perLine(int width, int narrowest)
{
    for (const int count : {6, 3, 2}) {
        if (count * narrowest + (count - 1) * kGap <= width)
            return count;
    }
    return 1;
}

int KeyFigureStrip::heightForWidth(int width) const
{
    const QSize least = m_cards.first()->minimumSizeHint();
    const int lines = kFigures / perLine(width, least.width());
    return lines * least.height() + (lines - 1) * kGap;
}

void KeyFigureStrip::resizeEvent(QResizeEvent *)
{
    const QSize least = m_cards.first()->minimumSizeHint();
    const int count = perLine(width(), least.width());
    for (int i = 0; i < kFigures; ++i) {
        const int left = (width() + kGap) * (i % count) / count;
        const int right = (width() + kGap) * (i % count + 1) / count - kGap;
        m_cards[i]->setGeometry(left, (i / count) * (least.height() + kGap), right - left, least.height());
    }
}

/// Figures that nobody sees cost nothing when the records change.
void KeyFigureStrip::showEvent(QShowEvent *event)
{
    m_viewModel->setWatched(true);
    QWidget::showEvent(event);
}

void KeyFigureStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_viewModel->setWatched(false);
}

} // namespace widgets
