// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/record_fields.h"

#include "domain/columns.h"

namespace domain {

namespace {

template <class Record>
class TypedFields final : public RecordFields
{
public:
    RecordKind kind() const override { return recordKindOf<Record>(); }
    const FieldMeta *field(QStringView key) const override { return findField<Record>(key); }
    QList<const FieldMeta *> fields() const override
    {
        QList<const FieldMeta *> list;
        for (const auto &info : kFields<Record>)
            list.append(&info);
        return list;
    }
    QList<const FieldMeta *> derived() const override
    {
        QList<const FieldMeta *> list;
        for (const auto &column : columnsOf<Record>()) {
            if (column.isDerived())
                list.append(&column);
        }
        return list;
    }
    bool exists(const Portfolio &portfolio, qint64 id) const override { return find(portfolio, id) != nullptr; }
    Value value(const Portfolio &portfolio, qint64 id, QStringView key, const AsOf &asOf) const override
    {
        const Record *record = find(portfolio, id);
        const auto *column = findColumn<Record>(key);
        return record && column ? column->value(portfolio, *record, asOf) : Value();
    }
    QList<Problem> blocking(const Portfolio &portfolio, qint64 id, const QList<FieldValue> &values) const override
    {
        return rules::checkStorable(portfolio, withValues(portfolio, id, values));
    }
    bool write(const Portfolio &portfolio, qint64 id, const QList<FieldValue> &values, ChangeSet &changes) const override
    {
        const Record *before = find(portfolio, id);
        Record after = withValues(portfolio, id, values);
        if (before && *before == after)
            return false;
        if (before)
            changes.update(*before, std::move(after));
        else
            changes.insert(std::move(after));
        return true;
    }

private:
    static const Record *find(const Portfolio &portfolio, qint64 id) { return portfolio.find(Id<Record>{id}); }
    static Record withValues(const Portfolio &portfolio, qint64 id, const QList<FieldValue> &values)
    {
        const Record *before = find(portfolio, id);
        Record record = before ? *before : Record{};
        record.id = Id<Record>{id};
        for (const auto &[meta, value] : values) {
            if (const auto *info = findField<Record>(QLatin1String(meta->key).toString()))
                info->set(record, value);
        }
        return record;
    }
};

} // namespace

std::unique_ptr<RecordFields> recordFields(RecordKind kind)
{
    std::unique_ptr<RecordFields> fields;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == kind)
            fields = std::make_unique<TypedFields<Record>>();
    });
    return fields;
}

bool isTyped(const FieldMeta &field)
{
    return field.kind != FieldKind::TextHash && field.kind != FieldKind::AnyReference;
}

} // namespace domain
