// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/redirection.h"

namespace domain {

void forEachUse(const Portfolio &portfolio, RecordKind kind, qint64 id, const std::function<void(const ReferenceField &field, qint64 user)> &visit)
{
    for (const auto &field : referencesTo(kind)) {
        if (!field.leadsAnywhere())
            field.type->forEachLinked(portfolio, field.number, id, [&](qint64 user) { visit(field, user); });
    }
}

edits::Redirected edits::redirected(const Portfolio &portfolio, RecordKind kind, qint64 from, qint64 into)
{
    Redirected records;
    forEachUse(portfolio, kind, from, [&](const ReferenceField &field, qint64 id) {
        AnyRecord &record = records[{field.type->kind(), id}];
        if (!record)
            record = field.type->find(portfolio, id);
        record.set(field.number, Value(into));
    });
    return records;
}

void edits::update(const Portfolio &portfolio, const Redirected &records, ChangeSet &changes)
{
    for (const AnyRecord &after : records) {
        const RecordType &type = *recordType(after.kind());
        type.add(changes, type.find(portfolio, after.id()), after);
    }
}

} // namespace domain
