// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/partial_reversal.h"

#include "domain/changes/record_fields.h"
#include "domain/tables/record_type.h"
#include "domain/value_text.h"

namespace domain::edits {

namespace {

using Part = PartialReversal::Part;

void setValues(const RecordType &type, AnyRecord &record, const QHash<QString, Value> &values)
{
    for (int field = 0; field < int(type.fields().size()); ++field) {
        if (const auto value = values.constFind(QString::fromLatin1(type.fields()[field]->key)); value != values.constEnd())
            record.set(field, *value);
    }
}

Error gone(const Part &part)
{
    return {Error::Code::NotFound, QString::number(part.id), tableName(part.kind)};
}

Status add(const RecordType &type, const Portfolio &now, const PartialReversal &parts, ChangeSet &changes)
{
    for (const auto &part : parts.updates) {
        if (part.kind != type.kind())
            continue;
        const AnyRecord before = type.find(now, part.id);
        if (!before)
            return gone(part);
        AnyRecord after = before;
        setValues(type, after, part.values);
        if (!(after == before))
            type.add(changes, before, after);
    }
    for (const auto &part : parts.removals) {
        if (part.kind != type.kind())
            continue;
        const AnyRecord before = type.find(now, part.id);
        if (!before)
            return gone(part);
        type.add(changes, before, {});
    }
    for (const auto &part : parts.insertions) {
        if (part.kind != type.kind())
            continue;
        AnyRecord record = type.blank(part.id);
        setValues(type, record, part.values);
        type.add(changes, {}, record);
    }
    return Done{};
}

QString placeOf(RecordKind kind, qint64 id)
{
    return QStringLiteral("%1:%2").arg(tableName(kind)).arg(id);
}

/// What still refers to a record that goes.
Status checkNobodyRefers(const Portfolio &now, const Portfolio &after, const AnyRecord &gone)
{
    Status status = Done{};
    for (const auto &field : referencesTo(gone.kind())) {
        field.type->forEachLinked(after, field.number, gone.id(), [&](qint64) {
            status = Error{Error::Code::Conflict, recordName(now, gone.kind(), gone.id(), Language::English), placeOf(gone.kind(), gone.id())};
        });
    }
    return status;
}

/// Whether a record that the step leaves behind finds what it refers to.
Status checkStored(const Portfolio &after, const AnyRecord &record)
{
    const auto problems = recordFields(record.kind())->blocking(after, record.id(), {});
    const Problem *problem = rules::firstBlocking(problems);
    if (!problem)
        return Done{};
    const RecordType &type = *recordType(record.kind());
    const int field = type.fieldNumber(problem->field);
    return Error{problem->code == ProblemCode::BrokenReference ? Error::Code::Conflict : Error::Code::Constraint,
                 field >= 0 ? canonicalText(*type.fields()[field], record.value(field)) : QString(), problem->field};
}

Status checkLinks(const Portfolio &now, const Portfolio &after, const ChangeSet &changes)
{
    Status status = Done{};
    for (const RecordType *type : recordTypes()) {
        type->forEachEdit(changes, [&](const AnyRecord &before, const AnyRecord &stored) {
            if (status)
                status = stored ? checkStored(after, stored) : checkNobodyRefers(now, after, before);
        });
    }
    return status;
}

} // namespace

Result<ChangeSet> takeBack(const Portfolio &now, const PartialReversal &parts, const StepLabel &label)
{
    ChangeSet changes;
    Status status = Done{};
    for (const RecordType *type : recordTypes()) {
        if (status)
            status = add(*type, now, parts, changes);
    }
    if (!status)
        return status.error();
    changes.label = label;
    changes.label.action = StepLabel::Action::Revert;
    const auto after = applied(std::make_shared<const Portfolio>(now), changes);
    if (status = checkLinks(now, *after, changes); !status)
        return status.error();
    return changes;
}

} // namespace domain::edits
