// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"

#include "domain/changes/dated_fields.h"
#include "domain/changes/record_fields.h"
#include "domain/instantiate.h"
#include "domain/rules.h"
#include "domain/tables/record_type.h"
#include "domain/territories.h"
#include "domain/value_text.h"

#include <algorithm>

namespace domain::edits {

namespace {

/// Whether a value is of the type that a field's kind holds.
bool fits(FieldKind kind, const Value &value)
{
    if (isEmpty(value))
        return true;
    switch (kind) {
    case FieldKind::Flag:
    case FieldKind::OptionalFlag: return std::holds_alternative<bool>(value);
    case FieldKind::Date: return std::holds_alternative<PartialDate>(value);
    case FieldKind::Number: return std::holds_alternative<double>(value);
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::BasisPoints:
    case FieldKind::Choice:
    case FieldKind::Reference:
    case FieldKind::AnyReference: return std::holds_alternative<qint64>(value);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::List:
    case FieldKind::Country:
    case FieldKind::Currency:
    case FieldKind::Url:
    case FieldKind::TextHash: return std::holds_alternative<QString>(value);
    }
    return false;
}

bool isBlocked(const QList<Problem> &problems, const FieldMeta &field)
{
    return std::ranges::any_of(problems, [&](const Problem &problem) { return problem.field == QLatin1String(field.key); });
}

/// The facts of a refusal: which rule, as its number, and which field.
Error refusal(const FieldMeta &field, const Value &value)
{
    return {Error::Code::Constraint, canonicalText(field, value), QLatin1String(field.key).toString()};
}

/// The country rows of a territory label; none where the label is unknown, which the rules mark.
QList<DealTerritoryCountry> countriesOf(const DealTerritory &territory, IdSource &ids)
{
    QList<DealTerritoryCountry> rows;
    const auto expansion = territoryExpansion(territory.territory);
    if (!expansion)
        return rows;
    const bool isExclusion = territory.mode == TerritoryMode::Excluded;
    const auto add = [&](const QStringList &codes, TerritoryMode mode) {
        for (const auto &code : codes)
            rows.append({ids.next<DealTerritoryCountry>(), territory.id, code, mode, kRegionTableVersion});
    };
    // Where a label with an exception is itself excluded, only what it really names goes.
    add(isExclusion ? expansion.value().rights() : expansion.value().included, isExclusion ? TerritoryMode::Excluded : TerritoryMode::Included);
    if (!isExclusion)
        add(expansion.value().excluded, TerritoryMode::Excluded);
    return rows;
}

bool needsCountries(const Edit<DealTerritory> &edit)
{
    return edit.after && (!edit.before || edit.before->territory != edit.after->territory || edit.before->mode != edit.after->mode);
}

} // namespace

Result<ChangeSet> setField(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids, QStringView key, const Value &value)
{
    const RecordType *type = recordType(kind);
    const int number = type ? type->fieldNumber(key) : -1;
    if (number < 0)
        return Error{Error::Code::NotFound, key.toString(), type ? tableName(kind) : QString()};
    const FieldMeta &field = *type->fields()[number];
    if (!fits(field.kind, value))
        return refusal(field, value);
    const auto fields = recordFields(kind);
    ChangeSet changes;
    qint64 changed = 0;
    for (const qint64 id : ids) {
        const AnyRecord before = type->find(portfolio, id);
        if (!before)
            return Error{Error::Code::NotFound, QString::number(id), tableName(kind)};
        AnyRecord after = before;
        after.set(number, value);
        if (after.value(number) == before.value(number))
            continue;
        if (isFixed(kind, key, before.value(number)))
            return needsEvent(kind, key);
        if (isBlocked(fields->blocking(portfolio, id, {{&field, value}}), field))
            return refusal(field, value);
        type->add(changes, before, after);
        changed = id;
    }
    changes.label = {StepLabel::Action::Edit, kind, key.toString(), {}, int(changes.size())};
    if (changes.size() == 1)
        changes.label.name = recordName(portfolio, kind, changed, Language::English);
    return changes;
}

template <class Record>
Result<ChangeSet> insertRecord(const Portfolio &portfolio, const Record &record)
{
    const auto problems = rules::checkStorable(portfolio, record);
    if (const Problem *problem = rules::firstBlocking(problems)) {
        const auto *field = findField<Record>(problem->field);
        return refusal(*field, field->get(record));
    }
    ChangeSet changes;
    changes.insert(record);
    const auto after = applied(std::make_shared<const Portfolio>(portfolio), changes);
    changes.label = {StepLabel::Action::Add, recordKindOf<Record>(), {}, recordName(*after, record.id, Language::English), 1};
    return changes;
}

#define PORTOLAN_INSTANTIATE(Record) template Result<ChangeSet> insertRecord(const Portfolio &, const Record &);
PORTOLAN_FOR_EACH_RECORD(PORTOLAN_INSTANTIATE)
#undef PORTOLAN_INSTANTIATE

void expandTerritories(const Portfolio &before, ChangeSet &changes, IdSource &ids)
{
    // A step that brings country rows along (an import, an undo) knows better.
    if (!changes.of<DealTerritoryCountry>().isEmpty())
        return;
    for (const auto &edit : changes.of<DealTerritory>()) {
        if (!needsCountries(edit))
            continue;
        before.forEachOf<&DealTerritoryCountry::territory>(edit.id(), [&](const DealTerritoryCountry &row) { changes.remove(row); });
        for (const auto &row : countriesOf(*edit.after, ids))
            changes.insert(row);
    }
}

} // namespace domain::edits
