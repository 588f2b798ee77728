// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/record_drafts.h"

#include "domain/changes/same_row.h"

#include <algorithm>

namespace exchange {

using namespace domain;

const RecordFields &RecordDrafts::fieldsOf(RecordKind kind) const
{
    auto &fields = m_fields[kind];
    if (!fields)
        fields = recordFields(kind);
    return *fields;
}

void RecordDrafts::put(QList<FieldValue> &values, const FieldMeta *field, const Value &value)
{
    const auto at = std::ranges::find(values, field, &FieldValue::field);
    if (at != values.end())
        at->value = value;
    else
        values.append({field, value});
}

QList<FieldValue> RecordDrafts::fieldValues(RecordKind kind, const QList<std::pair<QString, Value>> &values) const
{
    QList<FieldValue> list;
    for (const auto &[key, value] : values) {
        const FieldMeta *field = isEmpty(value) ? nullptr : fieldsOf(kind).field(key);
        if (field)
            list.append({field, value});
    }
    return list;
}

qint64 RecordDrafts::create(RecordKind kind, const QList<std::pair<QString, Value>> &values)
{
    const qint64 id = m_ids.nextValue();
    m_new.insert(id, {kind, fieldValues(kind, values), false, 0});
    m_order.append(id);
    return id;
}

void RecordDrafts::complete(qint64 id, const QString &key, const Value &value)
{
    const auto draft = m_new.find(id);
    const FieldMeta *field = draft == m_new.end() || isEmpty(value) ? nullptr : fieldsOf(draft->kind).field(key);
    if (field && std::ranges::find(draft->values, field, &FieldValue::field) == draft->values.end())
        draft->values.append({field, value});
}

void RecordDrafts::use(qint64 id)
{
    const auto draft = m_new.find(id);
    if (draft == m_new.end() || draft->isUsed)
        return;
    draft->isUsed = true;
    draft->line = m_line;
    const auto values = draft->values;
    for (const auto &[field, value] : values) {
        const bool refers = field->kind == FieldKind::Reference || field->kind == FieldKind::AnyReference;
        if (const auto *other = refers ? std::get_if<qint64>(&value) : nullptr)
            use(*other);
    }
}

void RecordDrafts::write(const FieldWrite &write)
{
    const FieldMeta *field = fieldsOf(write.kind).field(write.key);
    if (!field)
        return;
    const auto draft = m_new.find(write.id);
    if (draft != m_new.end()) {
        put(draft->values, field, write.value);
    } else {
        Update &update = m_updates[{int(write.kind), write.id}];
        update.line = update.line ? update.line : m_line;
        put(update.values, field, write.value);
    }
    if (const auto *other = field->kind == FieldKind::Reference ? std::get_if<qint64>(&write.value) : nullptr)
        use(*other);
}

Value RecordDrafts::value(RecordKind kind, qint64 id, const QString &key) const
{
    const FieldMeta *field = fieldsOf(kind).field(key);
    const auto written = [&](const QList<FieldValue> &values) -> const FieldValue * {
        const auto at = std::ranges::find(values, field, &FieldValue::field);
        return at == values.end() ? nullptr : &*at;
    };
    if (const auto draft = m_new.constFind(id); draft != m_new.cend()) {
        const auto *found = written(draft->values);
        return found ? found->value : Value();
    }
    if (const auto update = m_updates.find({int(kind), id}); update != m_updates.end()) {
        if (const auto *found = written(update->second.values))
            return found->value;
    }
    return fieldsOf(kind).value(m_now, id, key, {});
}

qint64 RecordDrafts::lineOf(RecordKind kind, qint64 id) const
{
    if (const auto draft = m_new.constFind(id); draft != m_new.cend())
        return draft->line;
    const auto update = m_updates.find({int(kind), id});
    return update == m_updates.end() ? 0 : update->second.line;
}

void RecordDrafts::addTo(ChangeSet &changes) const
{
    for (const qint64 id : m_order) {
        const Draft &draft = *m_new.constFind(id);
        if (draft.isUsed)
            fieldsOf(draft.kind).write(m_now, id, draft.values, changes);
    }
    for (const auto &[record, update] : m_updates) {
        if (!m_removed.contains(std::pair(RecordKind(record.first), record.second)))
            fieldsOf(RecordKind(record.first)).write(m_now, record.second, update.values, changes);
    }
}

void RecordDrafts::addRemovalsTo(ChangeSet &changes) const
{
    for (const auto &removed : m_removed) {
        const RecordKind kind = removed.first; // Clang 14 captures no structured binding.
        const qint64 id = removed.second;
        const RecordType &type = *recordType(kind);
        for (const ReferenceField &field : referencesTo(kind)) {
            if (!edits::isRow(*field.type) || (field.number != 0 && !field.leadsAnywhere()))
                continue;
            field.type->forEachLinked(m_now, field.number, id, [&](qint64 number) {
                if (const AnyRecord row = field.type->find(m_now, number); field.leadsTo(row, kind, id))
                    field.type->add(changes, row, AnyRecord());
            });
        }
        type.add(changes, type.find(m_now, id), AnyRecord());
    }
}

} // namespace exchange
