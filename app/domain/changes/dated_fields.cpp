// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/dated_fields.h"

#include <algorithm>
#include <span>

namespace domain {

namespace {

/// Begins the detail of an error; the kind's table follows.
constexpr QLatin1String kMark("needs an event: ");

struct DatedField
{
    RecordKind kind;
    const char *key;
};

constexpr DatedField kStored[] = {
    {RecordKind::Trial, "status"},
    {RecordKind::StatusEvent, "effective_date"},
    {RecordKind::StatusEvent, "phase"},
    {RecordKind::StatusEvent, "activity"},
    {RecordKind::TrialStatusEvent, "effective_date"},
    {RecordKind::TrialStatusEvent, "status"},
    {RecordKind::DealEvent, "event_type"},
    {RecordKind::DealEvent, "event_date"},
    {RecordKind::DealEvent, "effective_date"},
    {RecordKind::DealEvent, "rights_return"},
    {RecordKind::DealEvent, "territory"},
};

constexpr DatedField kDerived[] = {
    {RecordKind::Candidate, "highest_phase"}, {RecordKind::Candidate, "phase_reached"}, {RecordKind::Candidate, "activity"},
    {RecordKind::Program, "phase"},           {RecordKind::Program, "activity"},        {RecordKind::Program, "since"},
    {RecordKind::Trial, "status_now"},        {RecordKind::Trial, "status_group"},      {RecordKind::Deal, "status"},
    {RecordKind::Deal, "outcome"},            {RecordKind::Deal, "returned"},
};

bool holds(std::span<const DatedField> fields, RecordKind kind, QStringView key)
{
    return std::ranges::any_of(fields, [&](const DatedField &field) { return field.kind == kind && key == QLatin1String(field.key); });
}

} // namespace

bool isDated(RecordKind kind, QStringView key)
{
    return holds(kStored, kind, key);
}

bool isFixed(RecordKind kind, QStringView key, const Value &present)
{
    return isDated(kind, key) && (kind == RecordKind::Trial || !isEmpty(present));
}

bool followsFromEvents(RecordKind kind, QStringView key)
{
    return isDated(kind, key) || holds(kDerived, kind, key);
}

Error needsEvent(RecordKind kind, QStringView key)
{
    return {Error::Code::Usage, kMark + tableName(kind), key.toString()};
}

bool isNeedsEvent(const Error &error)
{
    return error.code == Error::Code::Usage && error.detail.startsWith(kMark);
}

RecordKind kindOfNeedsEvent(const Error &error)
{
    const auto at = std::ranges::find_if(kStored, [&](const DatedField &field) { return isNeedsEvent(error) && error.detail.endsWith(u' ' + tableName(field.kind)); });
    return at == std::end(kStored) ? RecordKind::Unset : at->kind;
}

} // namespace domain
