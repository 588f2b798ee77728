// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/record_type.h"

#include "domain/tables/typed_records.h"

#include <array>

namespace domain {

namespace {

using ReferenceLists = std::array<QList<ReferenceField>, size_t(kRecordKindCount) + 1>;

ReferenceLists allReferences()
{
    ReferenceLists lists;
    for (const RecordType *type : recordTypes()) {
        for (int number = 0; number < int(type->fields().size()); ++number) {
            const FieldMeta &meta = *type->fields()[number];
            for (size_t kind = 1; kind < lists.size(); ++kind) {
                if (meta.kind == FieldKind::AnyReference || (meta.kind == FieldKind::Reference && meta.references == RecordKind(kind)))
                    lists[kind].append({type, number});
            }
        }
    }
    return lists;
}

} // namespace

AnyRecord::AnyRecord() = default;
AnyRecord::AnyRecord(const AnyRecord &other) = default;
AnyRecord::AnyRecord(AnyRecord &&other) noexcept = default;
AnyRecord &AnyRecord::operator=(const AnyRecord &other) = default;
AnyRecord &AnyRecord::operator=(AnyRecord &&other) noexcept = default;
AnyRecord::~AnyRecord() = default;

AnyRecord::operator bool() const
{
    return m_content.constData() != nullptr;
}

RecordKind AnyRecord::kind() const
{
    return *this ? m_content->kind() : RecordKind::Unset;
}

qint64 AnyRecord::id() const
{
    return *this ? m_content->id() : 0;
}

void AnyRecord::setId(qint64 id)
{
    m_content->setId(id);
}

Value AnyRecord::value(int field) const
{
    return m_content->value(field);
}

void AnyRecord::set(int field, const Value &value)
{
    m_content->set(field, value);
}

const void *AnyRecord::content() const
{
    return m_content->record();
}

int AnyRecord::firstDifference(const AnyRecord &a, const AnyRecord &b)
{
    for (int field = 0; field < int(recordType(a.kind())->fields().size()); ++field) {
        if (a.value(field) != b.value(field))
            return field;
    }
    return -1;
}

bool operator==(const AnyRecord &a, const AnyRecord &b)
{
    if (!a || !b)
        return !a && !b;
    return a.kind() == b.kind() && a.id() == b.id() && AnyRecord::firstDifference(a, b) < 0;
}

int RecordType::fieldNumber(QStringView key) const
{
    const auto &all = fields();
    for (int number = 0; number < int(all.size()); ++number) {
        if (key == QLatin1String(all[number]->key))
            return number;
    }
    return -1;
}

bool RecordType::hasOwner() const
{
    const FieldMeta &first = *fields().first();
    return first.kind == FieldKind::Reference && first.required;
}

const QList<const RecordType *> &recordTypes()
{
    static const QList<const RecordType *> types = [] {
        QList<const RecordType *> list;
        forEachRecordKind([&]<class Record>() { list.append(typedRecords<Record>()); });
        return list;
    }();
    return types;
}

const RecordType *recordType(RecordKind kind)
{
    return kind == RecordKind::Unset ? nullptr : recordTypes().at(int(kind) - 1);
}

bool ReferenceField::leadsTo(const AnyRecord &record, RecordKind kind, qint64 id) const
{
    if (record.value(number) != Value(id))
        return false;
    if (!leadsAnywhere())
        return true;
    const int holder = type->fieldNumber(u"record_kind");
    return holder >= 0 && record.value(holder) == Value(qint64(kind));
}

const QList<ReferenceField> &referencesTo(RecordKind kind)
{
    static const ReferenceLists lists = allReferences();
    return lists[size_t(kind)];
}

} // namespace domain
