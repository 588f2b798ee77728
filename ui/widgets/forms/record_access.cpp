// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/record_access.h"

#include "domain/columns/spoken_columns.h"
#include "domain/columns.h"
#include "domain/edits.h"
#include "domain/tables/record_type.h"
#include "domain/trust/cited_place.h"
#include "presentation/words/window_language.h"

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
    const auto *type = domain::recordType(kind);
    return type ? type->fields() : QList<const FieldMeta *>();
}

const FieldMeta *field(RecordKind kind, QStringView key)
{
    return domain::fieldOf(kind, key);
}

bool exists(const Portfolio &portfolio, RecordKind kind, qint64 id)
{
    return domain::exists(portfolio, {kind, id});
}

Value value(const Portfolio &portfolio, RecordKind kind, qint64 id, QStringView key)
{
    return domain::valueAt(portfolio, {{kind, id}, key.toString()});
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
        if (record && shown && presentation::windowLanguage() != domain::Language::English) {
            if (const Value said = domain::spokenValue(portfolio, *record, key, asOf, presentation::windowLanguage()); !domain::isEmpty(said))
                found = said;
        }
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
    const auto *type = domain::recordType(kind);
    if (const int number = type ? type->fieldNumber(key) : -1; number >= 0)
        type->forEachLinked(portfolio, number, owner, [&](qint64 id) { ids.append(id); });
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
    for (const auto *type : domain::recordTypes())
        type->forEachEdit(more, [&](const domain::AnyRecord &before, const domain::AnyRecord &after) { type->add(changes, before, after); });
    changes.texts.insert(more.texts);
}

} // namespace widgets::records
