// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trust/conflicts.h"

#include "domain/edits.h"
#include "domain/value_text.h"

#include <algorithm>

namespace domain {

QList<Conflict> conflictsOf(const Portfolio &portfolio, const RecordRef &record)
{
    QList<Conflict> found;
    portfolio.of<Conflict>().forEachLinked(fieldIndex<&Conflict::record>(), record.id, [&](const Conflict &conflict) {
        if (conflict.kind == record.kind)
            found.append(conflict);
    });
    return found;
}

QList<Conflict> conflictsUnder(const Portfolio &portfolio, const RecordRef &record)
{
    QList<Conflict> found;
    for (const auto &part : recordWithParts(portfolio, record))
        found.append(conflictsOf(portfolio, part));
    std::ranges::sort(found, {}, &Conflict::id);
    return found;
}

CitedPlace placeOf(const Conflict &conflict)
{
    return {{conflict.kind, conflict.record}, conflict.field};
}

Value statedValue(const Conflict &conflict, const QString &canonical)
{
    const auto *field = fieldOf(conflict.kind, conflict.field);
    const auto value = field ? parseCanonical(*field, canonical) : Result<Value>(Value());
    return value ? value.value() : Value();
}

namespace edits {

namespace {

QString nameOf(const Portfolio &portfolio, const RecordRef &record)
{
    return recordName(portfolio, record.kind, record.id, Language::English);
}

Value chosenValue(const Conflict &conflict, const Resolution &resolution)
{
    switch (resolution.choice) {
    case ConflictChoice::First: return statedValue(conflict, conflict.valueA);
    case ConflictChoice::Second: return statedValue(conflict, conflict.valueB);
    default: return resolution.own;
    }
}

Id<Source> citedSource(const Edit<Citation> &edit)
{
    return edit.after->source;
}

} // namespace

Result<ChangeSet> citeStating(const Portfolio &portfolio, const NewCitation &citation, const Value &stated, IdSource &ids)
{
    const auto *field = fieldOf(citation.place.record.kind, citation.place.field);
    const Value present = valueAt(portfolio, citation.place);
    auto changes = cite(portfolio, citation, ids);
    if (!changes || !field || isEmpty(stated) || stated == present)
        return changes;
    const auto backing = citationsOf(portfolio, citation.place);
    const auto &added = changes.value().of<Citation>();
    Conflict conflict;
    conflict.id = ids.next<Conflict>();
    conflict.kind = citation.place.record.kind;
    conflict.record = citation.place.record.id;
    conflict.field = citation.place.field;
    conflict.sourceB = added.isEmpty() ? citation.source.id : citedSource(added.first());
    const auto other = std::ranges::find_if(backing, [&](const Citation &before) { return before.source != conflict.sourceB; });
    conflict.sourceA = other == backing.end() ? Id<Source>() : other->source;
    conflict.valueA = canonicalText(*field, present);
    conflict.valueB = canonicalText(*field, stated);
    changes.value().insert(conflict);
    changes.value().label = {StepLabel::Action::Add, RecordKind::Conflict, conflict.field, nameOf(portfolio, citation.place.record), 1};
    return changes;
}

Result<ChangeSet> resolveConflict(const Portfolio &portfolio, Id<Conflict> id, const Resolution &resolution)
{
    const Conflict *before = portfolio.find(id);
    if (!before)
        return Error{Error::Code::NotFound, {}, tableName(RecordKind::Conflict)};
    if (resolution.reason.trimmed().isEmpty())
        return Error{Error::Code::Constraint, {}, QStringLiteral("reason")};
    if (resolution.choice == ConflictChoice::Unset)
        return Error{Error::Code::Constraint, {}, QStringLiteral("chosen")};
    auto changes = setField(portfolio, before->kind, {before->record}, before->field, chosenValue(*before, resolution));
    if (!changes)
        return changes;
    Conflict after = *before;
    after.chosen = resolution.choice;
    after.reason = resolution.reason.trimmed();
    if (after != *before)
        changes.value().update(*before, after);
    changes.value().label = {StepLabel::Action::Correct, before->kind, before->field, nameOf(portfolio, {before->kind, before->record}), 1};
    return changes;
}

Result<ChangeSet> reopenConflict(const Portfolio &portfolio, Id<Conflict> id)
{
    return setField<Conflict>(portfolio, {id}, u"chosen", Value());
}

} // namespace edits

} // namespace domain
