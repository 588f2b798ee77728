// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns.h"
#include "domain/filter/facets.h"
#include "domain/filter/filter_keys.h"
#include "domain/filter/value_test.h"
#include "domain/record_names.h"
#include "domain/value_text.h"

namespace domain {

namespace {

/// Text fields that hold few different words.
constexpr const char *kWordFields[] = {"region", "line_of_therapy", "route", "publisher", "lang", "lead_sponsor_name", "study_results", "sex", "age",
                                       "regulatory_class", "platform"};

bool isFacet(const FieldMeta &field)
{
    switch (field.kind) {
    case FieldKind::LongText:
    case FieldKind::Url:
    case FieldKind::TextHash:
    case FieldKind::AnyReference: return false;
    case FieldKind::Text: return std::ranges::any_of(kWordFields, [&](const char *key) { return QLatin1String(key) == QLatin1String(field.key); });
    case FieldKind::List: return QLatin1String(field.key) != QLatin1String("other_ids") && QLatin1String(field.key) != QLatin1String("other_names");
    default: return true;
    }
}

bool isTextual(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::List || kind == FieldKind::LongText || kind == FieldKind::Url;
}

/// An area means the same on every page, so all of them follow; all other facets ask their own kind.
Condition conditionOn(RecordKind kind, const QString &field, const FieldMeta &meta)
{
    Condition condition;
    const bool isShared = field == QLatin1String("area");
    condition.kind = isShared ? RecordKind::Unset : kind;
    condition.field = field;
    // Part of a name would also find what is not meant.
    condition.op = isTextual(meta.kind) && QLatin1String(meta.key) != QLatin1String("countries") ? Condition::Op::Equals : Condition::Op::Contains;
    return condition;
}

Condition choosing(Condition condition, const QStringList &values, const std::optional<bool> &isNegated)
{
    condition.values = values == QStringList{QString()} ? QStringList() : values;
    condition.negated = isNegated.value_or(false);
    return condition;
}

/// The filter without these conditions, and where new ones go: where the first of them was.
qsizetype takeOff(FilterSpec &filter, const QList<int> &conditions)
{
    for (qsizetype i = conditions.size(); i-- > 0;)
        filter.conditions.removeAt(conditions[i]);
    return conditions.isEmpty() ? filter.conditions.size() : conditions.first();
}

bool isRangeOrOrder(const Condition &condition)
{
    return condition.op > Condition::Op::Equals || std::ranges::any_of(condition.values, [](const QString &value) { return value.contains(QStringLiteral("..")); });
}

} // namespace

const FieldMeta *columnMeta(RecordKind kind, QStringView field)
{
    const FieldMeta *meta = nullptr;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == kind)
            meta = findColumn<Record>(field);
    });
    return meta;
}

QStringList facetFields(RecordKind kind)
{
    QStringList fields;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() != kind)
            return;
        for (const auto &column : columnsOf<Record>()) {
            if (isFacet(column))
                fields.append(QLatin1String(column.key));
        }
    });
    return fields;
}

QStringList usualFacets(RecordKind kind)
{
    const auto keys = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    switch (kind) {
    case RecordKind::Candidate: return keys("area highest_phase modality novelty partnership activity origin_country last_event_date");
    case RecordKind::Program: return keys("area phase activity region is_lead since");
    case RecordKind::Trial: return keys("status_now phase area study_type funder_type start_date countries");
    case RecordKind::Deal: return keys("status deal_type direction area announced_date headline upfront partner");
    case RecordKind::Company: return keys("company_type hq_country deals candidates");
    case RecordKind::Indication: return keys("ta_id is_rare is_solid_tumor is_hematologic");
    case RecordKind::DealEvent: return keys("event_type event_date reason rights_return");
    case RecordKind::DealTerm: return keys("term_type disclosure amount_max currency");
    case RecordKind::Source: return keys("kind lang publisher published_date is_primary");
    default: return {};
    }
}

QList<int> conditionsOn(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind, const QString &field)
{
    QList<int> found;
    for (int i = 0; i < filter.conditions.size(); ++i) {
        const auto columns = readableColumns(portfolio, filter.conditions[i]);
        if (std::ranges::any_of(columns, [&](const FilterColumn &column) { return column.kind == kind && column.key() == field; }))
            found.append(i);
    }
    return found;
}

FilterSpec withFacetChoice(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind, const QString &field, const FacetChoice &choice)
{
    const FieldMeta *meta = columnMeta(kind, field);
    if (!meta)
        return filter;
    FilterSpec changed = filter;
    qsizetype at = takeOff(changed, conditionsOn(portfolio, filter, kind, field));
    const Condition condition = conditionOn(kind, field, *meta);
    if (!choice.included.isEmpty())
        changed.conditions.insert(at++, choosing(condition, choice.included, false));
    if (!choice.excluded.isEmpty())
        changed.conditions.insert(at, choosing(condition, choice.excluded, true));
    return changed;
}

Result<FilterSpec> withFacetRange(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind, const QString &field, const FacetRange &range)
{
    const FieldMeta *meta = columnMeta(kind, field);
    if (!meta)
        return Error{Error::Code::NotFound, field, {}};
    Condition condition = conditionOn(kind, field, *meta);
    const QString from = range.from.trimmed();
    const QString to = range.to.trimmed();
    for (const auto &end : {from, to}) {
        condition.values = {end};
        if (!end.isEmpty() && !ValueTest::make(*meta, condition, portfolio))
            return Error{Error::Code::Syntax, end, field};
    }
    condition.values = {from + QStringLiteral("..") + to};
    const bool isOpen = from.isEmpty() && to.isEmpty();
    if (!isOpen && !ValueTest::make(*meta, condition, portfolio))
        return Error{Error::Code::Conflict, condition.values.first(), field};
    FilterSpec changed = filter;
    auto replaced = conditionsOn(portfolio, filter, kind, field);
    replaced.removeIf([&](int index) { return filter.conditions[index].negated || !isRangeOrOrder(filter.conditions[index]); });
    const qsizetype at = takeOff(changed, replaced);
    if (!isOpen)
        changed.conditions.insert(at, condition);
    return changed;
}

QString filterValueText(const Portfolio &portfolio, const FieldMeta &field, const Value &value)
{
    if (const auto *date = std::get_if<PartialDate>(&value))
        return date->toString();
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("yes") : QStringLiteral("no");
    const auto *whole = std::get_if<qint64>(&value);
    if (!whole || field.kind == FieldKind::Money)
        return canonicalText(field, value);
    if (field.kind == FieldKind::Choice) {
        constexpr qsizetype kShortestWord = 4; // "dx" says nothing to a reader, "Discontinued" does.
        const QString code = field.vocabulary().code(*whole).toLower();
        return code.size() < kShortestWord ? field.vocabulary().label(*whole, Language::English) : code;
    }
    if (field.kind != FieldKind::Reference)
        return canonicalText(field, value);
    const QString name = recordName(portfolio, field.references, *whole, Language::English);
    const auto named = findByName(portfolio, field.references, name, termVocabularyOf(field));
    return named.contains(*whole) ? name : QString::number(*whole);
}

} // namespace domain
