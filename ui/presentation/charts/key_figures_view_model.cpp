// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/key_figures_view_model.h"

#include "analytics/chart_reads.h"

namespace presentation {

using workspace::ViewState;

KeyFiguresViewModel::KeyFiguresViewModel(ViewState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_making(this, [this](const std::shared_ptr<Made> &made) { accept(*made); })
{
    connect(&state, &ViewState::changed, this, &KeyFiguresViewModel::updateOutdated);
    connect(&state, &ViewState::recordsChanged, this, &KeyFiguresViewModel::followRecords);
    connect(&state, &ViewState::evaluatedChanged, this, &KeyFiguresViewModel::followEvaluated);
}

void KeyFiguresViewModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isDirty)
        make();
}

void KeyFiguresViewModel::followRecords(const domain::ChangeSet &changes)
{
    m_isTouched = m_isTouched || analytics::areKeyFiguresTouched(changes);
}

void KeyFiguresViewModel::followEvaluated()
{
    const auto &now = m_state.evaluated();
    const bool isSame = !m_isDirty && !m_isTouched && m_from.filter == now.filter && m_from.asOf == now.asOf && m_from.visible == now.visible;
    if (!isSame)
        makeSoon();
    updateOutdated();
}

/// Once per turn of the event loop, however much happens in it.
void KeyFiguresViewModel::makeSoon()
{
    m_isDirty = true;
    m_making.cancel();
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_isScheduled = false;
        if (m_isWatched)
            make();
    }, Qt::QueuedConnection);
}

void KeyFiguresViewModel::make()
{
    if (m_state.isOutdated())
        return; // They are made once the records are known.
    m_isTouched = false;
    const auto &from = m_state.evaluated();
    if (m_state.isSmall()) {
        accept({from, keyFigureTexts(from)});
        return;
    }
    m_making.start([from](QPromise<std::shared_ptr<Made>> &promise) { promise.addResult(std::make_shared<Made>(Made{from, keyFigureTexts(from)})); });
}

void KeyFiguresViewModel::accept(const Made &made)
{
    m_from = made.from;
    m_texts = made.texts;
    m_isDirty = false;
    updateOutdated();
    Q_EMIT textsChanged();
}

void KeyFiguresViewModel::updateOutdated()
{
    const bool isOutdated = !m_state.isSmall() && (!m_from.snapshot || m_from.filter != m_state.filter() || m_from.asOf != m_state.asOf());
    if (std::exchange(m_isOutdated, isOutdated) != isOutdated)
        Q_EMIT outdatedChanged(isOutdated);
}

} // namespace presentation
