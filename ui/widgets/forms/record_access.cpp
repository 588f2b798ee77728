// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/record_access.h"

#include "domain/columns.h"
#include "domain/edits.h"

namespace widgets::records {

using domain::FieldMeta;
using domain::Portfolio;
using domain::RecordKind;
using domain::Value;

namespace {

/// Calls `visit` with the record type of the kind; nothing happens for Unset.
template <class Visit>
void withKind(RecordKind kind, Visit &&visit)
{
    domain::forEachRecordKind([&]<class Record>() {
        if (domain::recordKindOf<Record>() == kind)
            visit.template operator()<Record>();
    });
}

template <class Record>
Record recordOf(qint64 id, const FieldValues &values)
{
    Record record;
    record.id = domain::Id<Record>{id};
    for (const auto &info : domain::kFields<Record>) {
        const auto value = values.constFind(QString::fromLatin1(info.key));
        if (value != values.cend())
            info.set(record, *value);
    }
    return record;
}

} // namespace

QList<const FieldMeta *> fieldsOf(RecordKind kind)
{
    QList<const FieldMeta *> fields;
    withKind(kind, [&]<class Record>() {
        for (const auto &info : domain::kFields<Record>)
            fields.append(&info);
    });
    return fields;
}

const FieldMeta *field(RecordKind kind, QStringView key)
{
    const FieldMeta *found = nullptr;
    withKind(kind, [&]<class Record>() { found = domain::findField<Record>(key); });
    return found;
}

bool exists(const Portfolio &portfolio, RecordKind kind, qint64 id)
{
    bool found = false;
    withKind(kind, [&]<class Record>() { found = portfolio.find(domain::Id<Record>{id}) != nullptr; });
    return found;
}

Value value(const Portfolio &portfolio, RecordKind kind, qint64 id, QStringView key)
{
    Value found;
    withKind(kind, [&]<class Record>() {
        const auto *record = portfolio.find(domain::Id<Record>{id});
        const auto *info = domain::findField<Record>(key);
        if (record && info)
            found = info->get(*record);
    });
    return found;
}

RecordKind citedKind(const Portfolio &portfolio, RecordKind kind, qint64 id)
{
    const Value cited = value(portfolio, kind, id, u"record_kind");
    const auto *ordinal = std::get_if<qint64>(&cited);
    return ordinal ? RecordKind(*ordinal) : RecordKind::Unset;
}

const FieldMeta *column(RecordKind kind, QStringView key)
{
    const FieldMeta *found = nullptr;
    withKind(kind, [&]<class Record>() { found = domain::findColumn<Record>(key); });
    return found;
}

Value shownValue(const Portfolio &portfolio, RecordKind kind, qint64 id, QStringView key, const domain::AsOf &asOf)
{
    Value found;
    withKind(kind, [&]<class Record>() {
        const auto *record = portfolio.find(domain::Id<Record>{id});
        const auto *shown = domain::findColumn<Record>(key);
        if (record && shown)
            found = shown->value(portfolio, *record, asOf);
    });
    return found;
}

QString currency(const Portfolio &portfolio, RecordKind kind, qint64 id, QStringView key, const domain::AsOf &asOf)
{
    QString code;
    withKind(kind, [&]<class Record>() {
        const auto *record = portfolio.find(domain::Id<Record>{id});
        const auto *shown = domain::findColumn<Record>(key);
        if (record && shown)
            code = domain::currencyOf(portfolio, *record, *shown, asOf);
    });
    return code;
}

QList<qint64> linkedTo(const Portfolio &portfolio, RecordKind kind, QStringView key, qint64 owner)
{
    QList<qint64> ids;
    withKind(kind, [&]<class Record>() {
        if (const auto *info = domain::findField<Record>(key)) {
            const auto index = int(info - domain::kFields<Record>.data());
            portfolio.of<Record>().forEachLinked(index, owner, [&](const Record &record) { ids.append(record.id.value); });
        }
    });
    return ids;
}

QList<domain::Problem> problems(const Portfolio &portfolio, RecordKind kind, qint64 id)
{
    QList<domain::Problem> found;
    withKind(kind, [&]<class Record>() {
        if (const auto *record = portfolio.find(domain::Id<Record>{id}))
            found = domain::rules::check(portfolio, *record);
    });
    return found;
}

QList<domain::Problem> problems(const Portfolio &portfolio, RecordKind kind, const FieldValues &values)
{
    QList<domain::Problem> found;
    withKind(kind, [&]<class Record>() { found = domain::rules::check(portfolio, recordOf<Record>(0, values)); });
    return found;
}

domain::Result<domain::ChangeSet> insertion(const Portfolio &portfolio, RecordKind kind, qint64 id, const FieldValues &values)
{
    domain::Result<domain::ChangeSet> step = domain::Error{domain::Error::Code::Usage, {}, {}};
    withKind(kind, [&]<class Record>() { step = domain::edits::insertRecord(portfolio, recordOf<Record>(id, values)); });
    return step;
}

bool touches(const domain::ChangeSet &changes, RecordKind kind)
{
    bool found = false;
    withKind(kind, [&]<class Record>() { found = !changes.of<Record>().isEmpty(); });
    return found;
}

void append(domain::ChangeSet &changes, const domain::ChangeSet &more)
{
    domain::forEachRecordKind([&]<class Record>() { changes.of<Record>().append(more.of<Record>()); });
    changes.texts.insert(more.texts);
}

} // namespace widgets::records
