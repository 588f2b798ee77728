// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trust/cited_place.h"

#include "domain/tables/record_type.h"

namespace domain {

const FieldMeta *fieldOf(RecordKind kind, QStringView key)
{
    const RecordType *type = recordType(kind);
    const int number = type ? type->fieldNumber(key) : -1;
    return number < 0 ? nullptr : type->fields()[number];
}

Value valueAt(const Portfolio &portfolio, const CitedPlace &place)
{
    const RecordType *type = recordType(place.record.kind);
    const int number = type ? type->fieldNumber(place.field) : -1;
    const AnyRecord record = number < 0 ? AnyRecord() : type->find(portfolio, place.record.id);
    return record ? record.value(number) : Value();
}

QList<RecordRef> recordWithParts(const Portfolio &portfolio, const RecordRef &record)
{
    QList<RecordRef> found{record};
    for (qsizetype next = 0; next < found.size(); ++next) {
        const RecordRef owner = found[next];
        for (const auto &field : referencesTo(owner.kind)) {
            if (field.number == 0 && field.type->hasOwner())
                field.type->forEachLinked(portfolio, 0, owner.id, [&](qint64 part) { found.append({field.type->kind(), part}); });
        }
    }
    return found;
}

bool exists(const Portfolio &portfolio, const RecordRef &record)
{
    const RecordType *type = recordType(record.kind);
    return type && type->contains(portfolio, record.id);
}

} // namespace domain
