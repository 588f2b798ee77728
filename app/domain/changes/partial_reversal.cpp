// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/partial_reversal.h"

#include "domain/rules.h"
#include "domain/value_text.h"

namespace domain::edits {

namespace {

using Part = PartialReversal::Part;

template <class Record>
void setValues(Record &record, const QHash<QString, Value> &values)
{
    for (const auto &field : kFields<Record>) {
        if (const auto value = values.constFind(QString::fromLatin1(field.key)); value != values.constEnd())
            field.set(record, *value);
    }
}

Error gone(const Part &part)
{
    return {Error::Code::NotFound, QString::number(part.id), tableName(part.kind)};
}

template <class Record>
Status add(const Portfolio &now, const PartialReversal &parts, ChangeSet &changes)
{
    constexpr RecordKind kKind = recordKindOf<Record>();
    for (const auto &part : parts.updates) {
        if (part.kind != kKind)
            continue;
        const Record *before = now.find(Id<Record>{part.id});
        if (!before)
            return gone(part);
        Record after = *before;
        setValues(after, part.values);
        if (!(after == *before))
            changes.update(*before, std::move(after));
    }
    for (const auto &part : parts.removals) {
        if (part.kind != kKind)
            continue;
        const Record *before = now.find(Id<Record>{part.id});
        if (!before)
            return gone(part);
        changes.remove(*before);
    }
    for (const auto &part : parts.insertions) {
        if (part.kind != kKind)
            continue;
        Record record;
        record.id.value = part.id;
        setValues(record, part.values);
        changes.insert(std::move(record));
    }
    return Done{};
}

QString placeOf(RecordKind kind, qint64 id)
{
    return QStringLiteral("%1:%2").arg(tableName(kind)).arg(id);
}

/// What still refers to a record that goes.
template <class Gone>
Status checkNobodyRefers(const Portfolio &now, const Portfolio &after, Id<Gone> id)
{
    Status status = Done{};
    forEachRecordKind([&]<class Record>() {
        const auto fields = kFields<Record>;
        for (int i = 0; i < int(fields.size()); ++i) {
            const auto &field = fields[size_t(i)];
            const bool mayRefer = field.kind == FieldKind::AnyReference || (field.kind == FieldKind::Reference && field.references == recordKindOf<Gone>());
            if (!mayRefer)
                continue;
            after.of<Record>().forEachLinked(i, id.value, [&](const Record &) {
                status = Error{Error::Code::Conflict, recordName(now, id, Language::English), placeOf(recordKindOf<Gone>(), id.value)};
            });
        }
    });
    return status;
}

/// Whether every record that the step leaves behind finds what it refers to.
Status checkLinks(const Portfolio &now, const Portfolio &after, const ChangeSet &changes)
{
    Status status = Done{};
    forEachRecordKind([&]<class Record>() {
        for (const auto &edit : changes.of<Record>()) {
            if (!status)
                return;
            if (!edit.after) {
                status = checkNobodyRefers(now, after, edit.before->id);
                continue;
            }
            const auto problems = rules::checkStorable(after, *edit.after);
            if (const Problem *problem = rules::firstBlocking(problems)) {
                const auto *field = findField<Record>(problem->field);
                status = Error{problem->code == ProblemCode::BrokenReference ? Error::Code::Conflict : Error::Code::Constraint,
                               field ? canonicalText(*field, field->get(*edit.after)) : QString(), problem->field};
            }
        }
    });
    return status;
}

} // namespace

Result<ChangeSet> takeBack(const Portfolio &now, const PartialReversal &parts, const StepLabel &label)
{
    ChangeSet changes;
    Status status = Done{};
    forEachRecordKind([&]<class Record>() {
        if (status)
            status = add<Record>(now, parts, changes);
    });
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
