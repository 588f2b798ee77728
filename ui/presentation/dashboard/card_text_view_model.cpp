// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dashboard/card_text_view_model.h"

#include "presentation/words/window_language.h"

namespace presentation {

CardTextViewModel::CardTextViewModel(Make make, workspace::ViewState &state, const QString &source, QObject *parent)
    : QObject(parent)
    , m_make(make)
    , m_state(state)
    , m_source(source)
    , m_making(this, [this](const CardText &text) {
        m_text = text;
        Q_EMIT textChanged();
    })
{
    connect(&state, &workspace::ViewState::evaluatedChanged, this, [this] {
        m_isDirty = true;
        refresh();
    });
}

void CardTextViewModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    refresh();
}

void CardTextViewModel::compareWith(const ComparedWith &compared)
{
    if (m_compared == compared)
        return;
    m_compared = compared;
    m_isDirty = true;
    refresh();
}

void CardTextViewModel::refresh()
{
    if (!m_isWatched || !m_isDirty || m_state.isOutdated() || !m_state.evaluated().snapshot)
        return;
    m_isDirty = false;
    const auto &now = m_state.evaluated();
    const CardTextRequest request{now, m_compared.dateBefore(now.asOf.date), m_source, windowLanguage()};
    m_making.start([request, make = m_make](QPromise<CardText> &promise) { promise.addResult(make(request)); });
}

} // namespace presentation
