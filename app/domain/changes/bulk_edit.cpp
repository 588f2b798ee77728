// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/bulk_edit.h"

#include "domain/changes/dated_fields.h"
#include "domain/value_text.h"

namespace domain {

QHash<QString, CommonValue> commonValues(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids, const IsCanceled &isCanceled)
{
    QHash<QString, CommonValue> common;
    const auto fields = recordFields(kind);
    for (const auto *field : fields->fields()) {
        const QString key = QLatin1String(field->key).toString();
        std::optional<Value> first;
        bool isSeveral = false;
        for (const qint64 id : ids) {
            if (isCanceled && isCanceled())
                return {};
            if (!fields->exists(portfolio, id))
                continue;
            const Value value = fields->value(portfolio, id, key, {});
            isSeveral = first && *first != value;
            if (isSeveral)
                break;
            first = value;
        }
        common.insert(key, {isSeveral ? Value() : first.value_or(Value()), isSeveral});
    }
    return common;
}

namespace edits {

Result<ChangeSet> setFields(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids, const QList<FieldValue> &values,
                            const IsCanceled &isCanceled)
{
    for (const auto &[field, value] : values) {
        if (isDated(kind, QLatin1String(field->key).toString()))
            return needsEvent(kind, QLatin1String(field->key).toString());
    }
    ChangeSet changes;
    const auto fields = recordFields(kind);
    for (const qint64 id : ids) {
        if (isCanceled && isCanceled())
            return Error{Error::Code::Canceled, {}, {}};
        if (!fields->exists(portfolio, id))
            continue;
        if (!fields->write(portfolio, id, values, changes))
            continue;
        const auto problems = fields->blocking(portfolio, id, values);
        for (const auto &[field, value] : values) {
            const QString key = QLatin1String(field->key).toString();
            if (std::ranges::any_of(problems, [&](const Problem &problem) { return problem.field == key; }))
                return Error{Error::Code::Constraint, canonicalText(*field, value), key};
        }
    }
    const bool isOneField = values.size() == 1;
    changes.label = {StepLabel::Action::Edit, kind, isOneField ? QLatin1String(values.first().field->key).toString() : QString(), {}, int(changes.size())};
    if (changes.size() == 1 && ids.size() == 1)
        changes.label.name = recordName(portfolio, kind, ids.first(), Language::English);
    return changes;
}

} // namespace edits

} // namespace domain
