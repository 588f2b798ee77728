// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trust/cited_place.h"

namespace domain {

namespace {

/// A part is a record whose first field must name its owner.
template <class Part>
void addParts(const Portfolio &portfolio, const RecordRef &owner, QList<RecordRef> &found)
{
    constexpr const auto &first = kFields<Part>[0];
    if constexpr (first.kind == FieldKind::Reference && first.required) {
        if (first.references == owner.kind)
            portfolio.of<Part>().forEachLinked(0, owner.id, [&](const Part &part) { found.append({recordKindOf<Part>(), part.id.value}); });
    }
}

} // namespace

const FieldMeta *fieldOf(RecordKind kind, QStringView key)
{
    const FieldMeta *found = nullptr;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == kind)
            found = findField<Record>(key);
    });
    return found;
}

Value valueAt(const Portfolio &portfolio, const CitedPlace &place)
{
    Value value;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() != place.record.kind)
            return;
        const Record *record = portfolio.find(Id<Record>{place.record.id});
        const auto *field = findField<Record>(place.field);
        if (record && field)
            value = field->get(*record);
    });
    return value;
}

QList<RecordRef> recordWithParts(const Portfolio &portfolio, const RecordRef &record)
{
    QList<RecordRef> found{record};
    for (qsizetype next = 0; next < found.size(); ++next) {
        const RecordRef owner = found[next];
        forEachRecordKind([&]<class Part>() { addParts<Part>(portfolio, owner, found); });
    }
    return found;
}

bool exists(const Portfolio &portfolio, const RecordRef &record)
{
    bool found = false;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == record.kind)
            found = portfolio.find(Id<Record>{record.id}) != nullptr;
    });
    return found;
}

} // namespace domain
