// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/chart_view_model.h"

#include "presentation/words/window_language.h"
#include "analytics/chart_reads.h"
#include "domain/filter/mark_filter.h"

namespace presentation {

using workspace::Evaluated;
using workspace::ViewState;

analytics::ChartRequest chartRequest(const Evaluated &evaluated, const QString &source, const analytics::ChartOptions &options)
{
    analytics::ChartRequest request;
    request.snapshot = evaluated.snapshot;
    request.visible = evaluated.visible;
    request.asOf = evaluated.asOf;
    request.filter = evaluated.filter.toString();
    request.source = source;
    request.options = options;
    request.language = windowLanguage();
    return request;
}

ChartViewModel::ChartViewModel(const analytics::CatalogEntry &entry, ViewState &state, const QString &source, QObject *parent)
    : QObject(parent)
    , m_entry(entry)
    , m_state(state)
    , m_source(source)
    , m_making(this, [this](const std::shared_ptr<Made> &made) {
        m_made = *made;
        m_isDirty = false;
        updateOutdated();
        Q_EMIT chartChanged();
    })
    , m_finding(this, [this](const std::optional<domain::FilterSpec> &filter) { std::exchange(m_found, {})(filter); })
{
    m_options.unit = entry.defaultUnit();
    connect(&state, &ViewState::changed, this, &ChartViewModel::updateOutdated);
    connect(&state, &ViewState::recordsChanged, this, &ChartViewModel::followRecords);
    connect(&state, &ViewState::evaluatedChanged, this, &ChartViewModel::followEvaluated);
}

const figure::ChartData &ChartViewModel::chart() const
{
    if (m_isDirty && m_state.isSmall()) {
        m_made = {m_state.evaluated(), m_options, m_entry.make(chartRequest(m_state.evaluated(), m_source, m_options))};
        m_isDirty = false;
        m_isTouched = false;
    }
    return m_made.chart;
}

void ChartViewModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isDirty && !m_isAnnounced && !m_state.isSmall())
        startMaking();
    updateOutdated();
}

void ChartViewModel::findFilter(const QList<qint64> &ids, const QStringList &keys, const FoundFilter &found)
{
    const Evaluated &from = m_state.evaluated();
    const auto find = [from, mark = domain::RecordMark{chart().unit, ids, keys}]() -> std::optional<domain::FilterSpec> {
        return !from.snapshot ? std::nullopt : domain::filterForMark(*from.snapshot, from.filter, from.asOf, from.visible.of(mark.kind).ids, mark);
    };
    m_finding.cancel();
    if (m_state.isSmall())
        return found(find());
    m_found = found;
    m_finding.start([find](QPromise<std::optional<domain::FilterSpec>> &promise) { promise.addResult(find()); });
}

void ChartViewModel::setOptions(const analytics::ChartOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    markDirty();
}

void ChartViewModel::followRecords(const domain::ChangeSet &changes)
{
    m_isTouched = m_isTouched || analytics::isTouched(m_entry, m_options, changes);
}

void ChartViewModel::followEvaluated()
{
    if (!showsTheSame(m_state.evaluated()))
        markDirty();
    updateOutdated();
}

bool ChartViewModel::showsTheSame(const Evaluated &now) const
{
    const Evaluated &then = m_made.from;
    if (m_isDirty || m_isTouched || !then.snapshot || then.filter != now.filter || then.asOf != now.asOf)
        return false;
    for (int kind = 1; kind <= domain::kRecordKindCount; ++kind) {
        const auto which = domain::RecordKind(kind);
        if (analytics::readsKind(m_entry, m_options, which) && then.visible.of(which) != now.visible.of(which))
            return false;
    }
    return true;
}

void ChartViewModel::markDirty()
{
    m_isDirty = true;
    m_making.cancel(); // Its answer would be that of a moment ago.
    updateOutdated();
    if (std::exchange(m_isAnnounced, true))
        return;
    QMetaObject::invokeMethod(this, &ChartViewModel::announce, Qt::QueuedConnection);
}

void ChartViewModel::announce()
{
    m_isAnnounced = false;
    if (m_state.isSmall())
        Q_EMIT chartChanged();
    else if (m_isWatched)
        startMaking();
}

void ChartViewModel::startMaking()
{
    if (!m_state.evaluated().snapshot || m_state.isOutdated())
        return; // It is made once the records are known.
    m_isTouched = false;
    auto request = chartRequest(m_state.evaluated(), m_source, m_options);
    m_making.start([make = m_entry.make, from = m_state.evaluated(), options = m_options, request](QPromise<std::shared_ptr<Made>> &promise) {
        promise.addResult(std::make_shared<Made>(Made{from, options, make(request)}));
    });
}

void ChartViewModel::updateOutdated()
{
    const Evaluated &from = m_made.from;
    const bool isOutdated = !m_state.isSmall()
        && (!from.snapshot || from.filter != m_state.filter() || from.asOf != m_state.asOf() || !(m_made.options == m_options));
    if (std::exchange(m_isOutdated, isOutdated) != isOutdated)
        Q_EMIT outdatedChanged(isOutdated);
}

} // namespace presentation
