// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/key_figures_view_model.h"

#include "analytics/chart_reads.h"
#include "presentation/words/window_language.h"

#include <QThread>

namespace presentation {

using workspace::ViewState;

KeyFiguresViewModel::KeyFiguresViewModel(ViewState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_making(this, [this](const std::shared_ptr<Made> &made) { accept(*made); })
    , m_looking(this, [this](const Trends &trends) {
        m_trends = trends;
        Q_EMIT textsChanged();
    })
{
    m_quiet.setMaxThreadCount(1);
    m_quiet.setThreadPriority(QThread::IdlePriority);
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

void KeyFiguresViewModel::compareWith(const ComparedWith &compared)
{
    if (m_compared == compared)
        return;
    m_compared = compared;
    makeSoon();
    updateOutdated();
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
    const KeyFigureRequest request{from, m_compared.dateBefore(from.asOf.date), windowLanguage()};
    if (m_state.isSmall()) {
        accept({from, keyFigureTexts(request), m_compared});
        return;
    }
    m_making.start([request, compared = m_compared](QPromise<std::shared_ptr<Made>> &promise) {
        promise.addResult(std::make_shared<Made>(Made{request.evaluated, keyFigureTexts(request), compared}));
    });
}

/// The way the figures came about is shown once it is known; the figures themselves do not wait for it.
void KeyFiguresViewModel::startTrends()
{
    const auto look = [from = m_from](QPromise<Trends> &promise) {
        const auto trends = keyFigureTrends(from, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(trends);
    };
    if (m_state.isSmall())
        m_looking.start(look);
    else
        m_looking.startIn(m_quiet, look);
}

void KeyFiguresViewModel::accept(const Made &made)
{
    m_from = made.from;
    m_texts = made.texts;
    m_shownCompared = made.compared;
    m_isDirty = false;
    updateOutdated();
    Q_EMIT textsChanged();
    startTrends();
}

void KeyFiguresViewModel::updateOutdated()
{
    const bool isOutdated = !m_state.isSmall() && (!m_from.snapshot || m_from.filter != m_state.filter() || m_from.asOf != m_state.asOf() || !(m_shownCompared == m_compared));
    if (std::exchange(m_isOutdated, isOutdated) != isOutdated)
        Q_EMIT outdatedChanged(isOutdated);
}

} // namespace presentation
