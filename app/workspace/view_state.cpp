// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/view_state.h"

#include "database/log_reader.h"
#include "domain/changes/known_day.h"
#include "workspace/dated_snapshots.h"
#include "workspace/evaluation.h"
#include "workspace/guest_access.h"

#include <algorithm>

namespace workspace {

namespace {

constexpr qsizetype kPastKept = 4; ///< Snapshots share what did not change, so a few days cost little.
constexpr qsizetype kSmall = 4000; ///< Up to here the records that pass are found in a few milliseconds.

template <class... Records>
qsizetype rowCount(const domain::Portfolio &portfolio, domain::RecordList<Records...>)
{
    return (portfolio.of<Records>().size() + ...);
}

} // namespace

domain::Snapshot Evaluated::snapshotOn(QDate day) const
{
    return days ? days->on(day) : snapshot;
}

std::shared_ptr<const domain::VisibleRecords> Evaluated::visibleOn(QDate day) const
{
    const domain::AsOf other{day, asOf.knownOn};
    return days ? days->passing(filter, other) : std::make_shared<domain::VisibleRecords>(domain::evaluate(*snapshot, filter, other));
}

ViewState::ViewState(Workspace &workspace, domain::AsOf asOf)
    : m_workspace(workspace)
    , m_asOf(asOf)
    , m_rebuilding(this, [this](const Rebuilt &rebuilt) { finishRebuilding(rebuilt); })
    , m_evaluation(this, [this](const Evaluated &evaluated) { finishEvaluating(evaluated); })
{
    setShown(workspace.snapshot());
    connect(&workspace, &Workspace::changed, this, &ViewState::follow);
    startEvaluating();
}

bool ViewState::isSmall() const
{
    return rowCount(*m_shown, domain::FilterableRecords{}) <= kSmall;
}

void ViewState::setShown(const domain::Snapshot &snapshot)
{
    if (m_shown != snapshot)
        m_days = std::make_shared<DatedSnapshots>(snapshot);
    m_shown = snapshot;
}

/// At once where that takes no time; else the old answer stays until the new one is there.
void ViewState::startEvaluating()
{
    m_isEvaluating = !isSmall();
    Evaluated asked{m_shown, m_filter, m_asOf, {}};
    if (!m_isEvaluating) {
        m_evaluation.cancel();
        asked.visible = domain::evaluate(*m_shown, m_filter, m_asOf);
        m_evaluated = asked;
        m_isOutdated = false;
        return;
    }
    m_isOutdated = !m_evaluated.snapshot || m_filter != m_evaluated.filter || m_asOf != m_evaluated.asOf;
    asked.days = m_days;
    m_evaluation.start([asked](QPromise<Evaluated> &promise) {
        Evaluated answer = asked;
        answer.snapshot = asked.snapshotOn(asked.asOf.date);
        answer.visible = evaluateOnAllCores(*answer.snapshot, asked.filter, asked.asOf, [&promise] { return promise.isCanceled(); });
        promise.addResult(std::move(answer));
    });
}

void ViewState::finishEvaluating(const Evaluated &evaluated)
{
    m_evaluated = evaluated;
    m_isEvaluating = false;
    m_isOutdated = false;
    Q_EMIT evaluatedChanged();
}

/// Filter or dates are others: chips at once, and the records with them where they are known.
void ViewState::announce()
{
    startEvaluating();
    const bool isKnown = !m_isEvaluating;
    Q_EMIT changed();
    if (isKnown)
        Q_EMIT evaluatedChanged();
}

void ViewState::setFilter(const domain::FilterSpec &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    announce();
}

domain::Status ViewState::setAsOf(const domain::AsOf &asOf)
{
    if (asOf == m_asOf) {
        setPending({});
        return domain::Done{};
    }
    if (const auto known = knownSnapshot(asOf.knownOn)) {
        setPending({});
        show(asOf, known);
        return domain::Done{};
    }
    if (m_workspace.isWriting())
        return domain::Error{domain::Error::Code::Busy, {}, {}};
    startRebuilding(asOf);
    return domain::Done{};
}

domain::Status ViewState::show(const domain::FilterSpec &filter, const domain::AsOf &asOf)
{
    const auto known = knownSnapshot(asOf.knownOn);
    if (asOf == m_asOf || !known) {
        setFilter(filter);
        return setAsOf(asOf);
    }
    setPending({});
    m_filter = filter;
    show(asOf, known);
    return domain::Done{};
}

/// What is there without reading the log; null where it must be rebuilt.
domain::Snapshot ViewState::knownSnapshot(QDate knownOn) const
{
    if (!knownOn.isValid() || domain::isKnownDayOpen(knownOn, m_workspace.now()))
        return m_workspace.snapshot();
    const auto found = std::ranges::find(m_past, knownOn, &std::pair<QDate, domain::Snapshot>::first);
    return found == m_past.end() ? nullptr : found->second;
}

void ViewState::startRebuilding(const domain::AsOf &asOf)
{
    setPending(asOf);
    const auto &store = m_workspace.store();
    m_rebuilding.start([path = store.path(), newest = store.newestStep(), ground = PastGround::of(m_workspace), asOf](QPromise<Rebuilt> &promise) {
        const auto reader = database::LogReader::open(path, newest);
        const auto stop = [&promise] { return promise.isCanceled(); };
        auto past = reader ? reader.value()->asKnownOn(asOf.knownOn, ground.now, stop) : domain::Result<domain::Snapshot>(reader.error());
        if (past)
            past = ground.shown(past.value());
        promise.addResult(Rebuilt{asOf, past});
    });
}

void ViewState::finishRebuilding(const Rebuilt &rebuilt)
{
    setPending({});
    if (!rebuilt.snapshot) {
        Q_EMIT asOfRefused(rebuilt.snapshot.error());
        return;
    }
    m_past.append({rebuilt.asOf.knownOn, rebuilt.snapshot.value()});
    if (m_past.size() > kPastKept)
        m_past.removeFirst();
    show(rebuilt.asOf, rebuilt.snapshot.value());
}

void ViewState::setPending(const std::optional<domain::AsOf> &pending)
{
    if (!pending)
        m_rebuilding.cancel();
    if (m_pending == pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged();
}

void ViewState::show(const domain::AsOf &asOf, const domain::Snapshot &snapshot)
{
    m_asOf = asOf;
    setShown(snapshot);
    announce();
}

void ViewState::follow(const domain::ChangeSet &changes)
{
    if (m_asOf.knownOn.isValid() && !domain::isKnownDayOpen(m_asOf.knownOn, m_workspace.now()))
        return; // A change made today alters nothing that was known before.
    setShown(m_workspace.snapshot());
    startEvaluating();
    const bool isKnown = !m_isEvaluating;
    Q_EMIT recordsChanged(changes);
    if (isKnown)
        Q_EMIT evaluatedChanged();
}

} // namespace workspace
