// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/correction.h"

#include "domain/rules.h"
#include "domain/value_text.h"

namespace domain::edits {

namespace {

template <class Record>
void cite(ChangeSet &changes, Id<Record> record, const Ground &ground, IdSource &ids)
{
    if (ground.source.isValid())
        changes.insert(Citation{ids.next<Citation>(), recordKindOf<Record>(), record.value, {}, ground.source, ground.quote.trimmed()});
}

Status checkGround(const Portfolio &portfolio, const Ground &ground)
{
    if (ground.source.isValid() && !portfolio.find(ground.source))
        return Error{Error::Code::Constraint, QString::number(ground.source.value), QStringLiteral("source_id")};
    return Done{};
}

template <class Event>
Result<ChangeSet> inserted(const Portfolio &portfolio, Event event, const Ground &ground, IdSource &ids)
{
    if (const auto status = checkGround(portfolio, ground); !status)
        return status.error();
    event.id = ids.next<Event>();
    auto changes = insertRecord(portfolio, event);
    if (changes)
        cite(changes.value(), event.id, ground, ids);
    return changes;
}

/// The trial's status by its latest event, once `changed` stands among them.
TrialStatus latestStatus(const Portfolio &portfolio, const TrialStatusEvent &changed)
{
    TrialStatusEvent last = changed;
    portfolio.forEachOf<&TrialStatusEvent::trial>(changed.trial, [&](const TrialStatusEvent &event) {
        if (event.id != changed.id && last.date < event.date)
            last = event;
    });
    return last.status;
}

/// Tables show the plain status at the present; it must not contradict the latest event.
void followWithStatus(const Portfolio &portfolio, const TrialStatusEvent &event, ChangeSet &changes)
{
    const Trial *trial = portfolio.find(event.trial);
    const TrialStatus status = latestStatus(portfolio, event);
    if (!trial || trial->status == status)
        return;
    Trial after = *trial;
    after.status = status;
    changes.update(*trial, std::move(after));
}

} // namespace

Result<ChangeSet> addEvent(const Portfolio &portfolio, StatusEvent event, const Ground &ground, IdSource &ids)
{
    if (event.phase == Phase::Unknown && event.activity == Activity::Unset)
        return Error{Error::Code::Constraint, {}, QStringLiteral("phase")};
    return inserted(portfolio, std::move(event), ground, ids);
}

Result<ChangeSet> addEvent(const Portfolio &portfolio, TrialStatusEvent event, const Ground &ground, IdSource &ids)
{
    auto changes = inserted(portfolio, event, ground, ids);
    if (changes)
        followWithStatus(portfolio, event, changes.value());
    return changes;
}

Result<ChangeSet> addEvent(const Portfolio &portfolio, DealEvent event, const Ground &ground, IdSource &ids)
{
    return inserted(portfolio, std::move(event), ground, ids);
}

template <class Event>
Result<ChangeSet> correctEvent(const Portfolio &portfolio, const Event &corrected, const QString &reason, const Ground &ground, IdSource &ids)
{
    const Event *before = portfolio.find(corrected.id);
    if (!before)
        return Error{Error::Code::NotFound, QString::number(corrected.id.value), tableName(recordKindOf<Event>())};
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Constraint, {}, QStringLiteral("reason")};
    if (const auto status = checkGround(portfolio, ground); !status)
        return status.error();
    const auto problems = rules::checkStorable(portfolio, corrected);
    if (const Problem *problem = rules::firstBlocking(problems)) {
        const auto *field = findField<Event>(problem->field);
        return Error{Error::Code::Constraint, canonicalText(*field, field->get(corrected)), problem->field};
    }
    ChangeSet changes;
    if (*before == corrected)
        return changes;
    changes.update(*before, corrected);
    if constexpr (std::is_same_v<Event, TrialStatusEvent>)
        followWithStatus(portfolio, corrected, changes);
    cite(changes, corrected.id, ground, ids);
    // The log has no column for reasons: the step's name is where a reader of the history looks.
    const QString name = recordName(portfolio, before->id, Language::English);
    changes.label = {StepLabel::Action::Correct, recordKindOf<Event>(), {}, QStringLiteral("%1 (%2)").arg(name, reason.simplified()), 1};
    return changes;
}

template Result<ChangeSet> correctEvent(const Portfolio &, const StatusEvent &, const QString &, const Ground &, IdSource &);
template Result<ChangeSet> correctEvent(const Portfolio &, const TrialStatusEvent &, const QString &, const Ground &, IdSource &);
template Result<ChangeSet> correctEvent(const Portfolio &, const DealEvent &, const QString &, const Ground &, IdSource &);

} // namespace domain::edits
