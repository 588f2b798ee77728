// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/history/change_line.h"

#include "domain/tables/record_type.h"
#include "domain/trust/cited_place.h"
#include "domain/value_text.h"
#include "presentation/words/field_words.h"

#include <QCoreApplication>
#include <QSet>

namespace presentation {

using database::RecordChange;
using database::RecordKey;
using domain::RecordKind;
using domain::Value;

namespace {

/// Enough to recognize a record by; the rest is in its form.
constexpr int kFieldsOfWhole = 8;

QString words(const char *source)
{
    return QCoreApplication::translate("ChangeLine", source);
}

bool hasNameOfItsOwn(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Candidate:
    case RecordKind::Company:
    case RecordKind::Deal:
    case RecordKind::Trial:
    case RecordKind::Source:
    case RecordKind::Indication: return true;
    default: return false;
    }
}

QString wholeText(const domain::Portfolio &portfolio, const RecordChange &change, domain::Language language)
{
    QStringList parts;
    for (const auto &[field, before, after] : change.fields) {
        const QString text = shownValue(portfolio, change.record, *field, change.action == RecordChange::Action::Removed ? before : after, language);
        // Links to the owner say what the record's name says.
        if (text.isEmpty() || field->kind == domain::FieldKind::AnyReference)
            continue;
        parts.append(words(QT_TRANSLATE_NOOP("ChangeLine", "%1: %2")).arg(fieldLabel(*field), text.simplified().left(80)));
        if (parts.size() == kFieldsOfWhole)
            break;
    }
    return parts.join(QStringLiteral(" · "));
}

/// The record that a removal removed.
domain::AnyRecord removedRecord(const RecordChange &change)
{
    const auto &type = *domain::recordType(change.record.kind);
    auto record = type.blank(change.record.id);
    for (const auto &field : change.fields)
        record.set(int(type.fields().indexOf(field.field)), field.before);
    return record;
}

QString currencyOf(const domain::Portfolio &portfolio, const RecordKey &record)
{
    const Value value = domain::valueAt(portfolio, {{record.kind, record.id}, QStringLiteral("currency")});
    const auto *code = std::get_if<QString>(&value);
    return code ? *code : QString();
}

} // namespace

QString shownValue(const domain::Portfolio &portfolio, const RecordKey &record, const domain::FieldMeta &field, const Value &value,
                   domain::Language language)
{
    if (field.kind == domain::FieldKind::TextHash)
        return domain::isEmpty(value) ? QString() : words(QT_TRANSLATE_NOOP("ChangeLine", "a long text"));
    const QString currency = field.kind == domain::FieldKind::Money ? currencyOf(portfolio, record) : QString();
    const QString text = domain::displayText(field, value, portfolio, language, currency);
    return text.isEmpty() && !domain::isEmpty(value) ? words(QT_TRANSLATE_NOOP("ChangeLine", "a record that is gone")) : text;
}

QString namedRecord(const domain::Portfolio &portfolio, const RecordKey &record, domain::Language language)
{
    const QString name = domain::recordName(portfolio, record.kind, record.id, language);
    if (hasNameOfItsOwn(record.kind) && !name.isEmpty())
        return name;
    const QString kind = domain::labelOf(record.kind, language);
    return name.isEmpty() ? kind : words(QT_TRANSLATE_NOOP("ChangeLine", "%1: %2")).arg(kind, name);
}

domain::Snapshot withRemoved(const domain::Snapshot &now, const QList<RecordChange> &changes)
{
    domain::ChangeSet additions;
    QSet<RecordKey> added;
    for (const auto &change : changes) {
        const auto *type = domain::recordType(change.record.kind);
        const bool isGone = type && change.action == RecordChange::Action::Removed && !type->contains(*now, change.record.id);
        if (isGone && !added.contains(change.record)) {
            added.insert(change.record);
            type->add(additions, {}, removedRecord(change));
        }
    }
    return additions.isEmpty() ? now : domain::applied(now, additions);
}

QList<ChangeLine> changeLines(const QList<RecordChange> &changes, const QList<database::StepInfo> &steps, const domain::Snapshot &now,
                              domain::Language language)
{
    QHash<qint64, database::StepInfo> byId;
    for (const auto &step : steps)
        byId.insert(step.id, step);
    const auto all = withRemoved(now, changes);
    QList<ChangeLine> lines;
    for (const auto &change : changes) {
        database::StepInfo step = byId.value(change.step);
        step.id = change.step;
        const QString name = namedRecord(*all, change.record, language);
        if (change.action == RecordChange::Action::Inserted)
            lines.append({step, change.record, name, words(QT_TRANSLATE_NOOP("ChangeLine", "Added")), {}, wholeText(*all, change, language)});
        else if (change.action == RecordChange::Action::Removed)
            lines.append({step, change.record, name, words(QT_TRANSLATE_NOOP("ChangeLine", "Removed")), wholeText(*all, change, language), {}});
        for (const auto &field : change.action == RecordChange::Action::Updated ? change.fields : QList<RecordChange::Field>())
            lines.append({step, change.record, name, fieldLabel(*field.field), shownValue(*all, change.record, *field.field, field.before, language),
                          shownValue(*all, change.record, *field.field, field.after, language)});
    }
    return lines;
}

} // namespace presentation
