// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/value_test.h"

#include "domain/countries.h"
#include "domain/currencies.h"
#include "domain/derived/area.h"
#include "domain/record_names.h"
#include "domain/value_text.h"

namespace domain {

namespace {

bool isOrdered(Condition::Op op)
{
    return op != Condition::Op::Contains && op != Condition::Op::Equals;
}

bool compares(Condition::Op op, std::strong_ordering order)
{
    switch (op) {
    case Condition::Op::Contains:
    case Condition::Op::Equals: return order == 0;
    case Condition::Op::Less: return order < 0;
    case Condition::Op::LessEqual: return order <= 0;
    case Condition::Op::Greater: return order > 0;
    case Condition::Op::GreaterEqual: return order >= 0;
    }
    return false;
}

bool isTextual(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::List || kind == FieldKind::Url || kind == FieldKind::TextHash;
}

/// Whether a list field holds country codes rather than words.
bool holdsCountries(const FieldMeta &field)
{
    return field.kind == FieldKind::Country || QLatin1String(field.key) == QLatin1String("countries");
}

/// Every record of a kind one of whose names contains the key.
QSet<qint64> idsContaining(const Portfolio &portfolio, RecordKind kind, const QString &text)
{
    QSet<qint64> ids;
    const KeySearch search(text);
    forEachRecordKind([&]<class Record>() {
        if constexpr (std::is_same_v<Record, Company> || std::is_same_v<Record, Candidate> || std::is_same_v<Record, Indication>
                      || std::is_same_v<Record, Deal> || std::is_same_v<Record, Source> || std::is_same_v<Record, Term>) {
            if (recordKindOf<Record>() != kind)
                return;
            for (const Record &record : portfolio.rows<Record>()) {
                const auto names = namesOf(portfolio, record);
                if (std::ranges::any_of(names, [&](const QString &name) { return search.isIn(name); }))
                    ids.insert(record.id.value);
            }
        }
    });
    return ids;
}

/// The terms that were merged into one of these mean the same.
void addMerged(const Portfolio &portfolio, QSet<qint64> &ids)
{
    for (const Term &term : portfolio.rows<Term>()) {
        if (term.mergedInto.isValid() && ids.contains(resolvedTerm(portfolio, term.id).value))
            ids.insert(term.id.value);
    }
}

} // namespace

Result<ValueTest> ValueTest::make(const FieldMeta &field, const Condition &condition, const Portfolio &portfolio)
{
    ValueTest test;
    test.m_field = field;
    test.m_op = condition.op;
    test.m_isNegated = condition.negated;
    test.m_wantsEmpty = condition.values.isEmpty();
    test.m_isPhase = field.vocabulary == &vocabularyOf<Phase>;
    const bool hasOrder = !isTextual(field.kind) && field.kind != FieldKind::Reference && field.kind != FieldKind::Country;
    if (isOrdered(condition.op) && !hasOrder)
        return Error{Error::Code::Syntax, condition.toString(), QLatin1String(field.key).toString()};
    for (const auto &text : condition.values) {
        auto status = test.read(text, portfolio);
        if (!status)
            return status.error();
    }
    return test;
}

Status ValueTest::read(const QString &text, const Portfolio &portfolio)
{
    switch (m_field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::List:
    case FieldKind::Url:
    case FieldKind::TextHash:
    case FieldKind::Country:
    case FieldKind::Currency: return readText(text);
    case FieldKind::Date: return readDate(text);
    case FieldKind::Reference: readReference(text, portfolio); return Done{};
    default: return readWhole(text, portfolio);
    }
}

Status ValueTest::readWhole(const QString &text, const Portfolio &portfolio)
{
    const auto value = parseTyped(m_field, text, portfolio);
    if (!value)
        return value.error();
    if (const auto *whole = std::get_if<qint64>(&value.value()))
        m_wholes.append(*whole);
    else if (const auto *flag = std::get_if<bool>(&value.value()))
        m_wholes.append(*flag);
    else if (const auto *number = std::get_if<double>(&value.value()))
        m_wholes.append(qint64(*number));
    else
        return Error{Error::Code::Syntax, text, QLatin1String(m_field.key).toString()};
    return Done{};
}

Status ValueTest::readDate(const QString &text)
{
    const auto date = parseTypedDate(text);
    if (!date || date.value().isEmpty())
        return Error{Error::Code::Syntax, text, QLatin1String(m_field.key).toString()};
    m_dates.append(date.value());
    return Done{};
}

Status ValueTest::readText(const QString &text)
{
    if (holdsCountries(m_field) || m_field.kind == FieldKind::Currency) {
        const QString code = m_field.kind == FieldKind::Currency ? currencyCode(text) : countryCode(text);
        if (code.isEmpty())
            return Error{Error::Code::Syntax, text, QLatin1String(m_field.key).toString()};
        m_keys.append(code);
        return Done{};
    }
    m_keys.append(normalizedKey(text));
    m_searches.append(KeySearch(text));
    return Done{};
}

void ValueTest::readReference(const QString &text, const Portfolio &portfolio)
{
    const auto exact = findByName(portfolio, m_field.references, text, termVocabularyOf(m_field));
    QSet<qint64> ids(exact.begin(), exact.end());
    if (ids.isEmpty() && m_op == Condition::Op::Contains)
        ids = idsContaining(portfolio, m_field.references, text);
    bool isNumber = false;
    if (const qint64 id = text.toLongLong(&isNumber); isNumber && ids.isEmpty())
        ids.insert(id);
    if (m_field.references == RecordKind::Term)
        addMerged(portfolio, ids);
    m_ids |= ids;
}

bool ValueTest::holds(const Value &value) const
{
    if (m_wantsEmpty)
        return isEmpty(value);
    if (const auto *whole = std::get_if<qint64>(&value))
        return m_field.kind == FieldKind::Reference ? m_ids.contains(*whole) : holdsWhole(*whole);
    if (const auto *flag = std::get_if<bool>(&value))
        return holdsWhole(*flag);
    if (const auto *date = std::get_if<PartialDate>(&value))
        return holdsDate(*date);
    if (const auto *text = std::get_if<QString>(&value))
        return holdsText(*text);
    if (const auto *number = std::get_if<double>(&value))
        return holdsWhole(qint64(*number));
    return false;
}

bool ValueTest::holdsWhole(qint64 value) const
{
    return std::ranges::any_of(m_wholes, [&](qint64 wanted) {
        if (!m_isPhase || !isOrdered(m_op))
            return compares(m_op, value <=> wanted);
        // "Not applicable" has no place in the order.
        const int height = rank(Phase(value));
        return height > 0 && compares(m_op, height <=> rank(Phase(wanted)));
    });
}

bool ValueTest::holdsDate(const PartialDate &date) const
{
    const QDate last = date.latestDay();
    return std::ranges::any_of(m_dates, [&](const PartialDate &wanted) {
        switch (m_op) {
        case Condition::Op::Contains:
        case Condition::Op::Equals: return date.earliestDay() >= wanted.earliestDay() && last <= wanted.latestDay();
        case Condition::Op::Less: return last < wanted.earliestDay();
        case Condition::Op::LessEqual: return last <= wanted.latestDay();
        case Condition::Op::Greater: return last > wanted.latestDay();
        case Condition::Op::GreaterEqual: return last >= wanted.earliestDay();
        }
        return false;
    });
}

bool ValueTest::holdsText(const QString &text) const
{
    if (holdsCountries(m_field) || m_field.kind == FieldKind::Currency)
        return std::ranges::any_of(text.split(u'|'), [&](const QString &code) { return m_keys.contains(code); });
    if (m_op == Condition::Op::Contains)
        return std::ranges::any_of(m_searches, [&](const KeySearch &search) { return search.isIn(text); });
    if (m_field.kind != FieldKind::List)
        return m_keys.contains(normalizedKey(text));
    return std::ranges::any_of(text.split(u'|'), [&](const QString &item) { return m_keys.contains(normalizedKey(item)); });
}

} // namespace domain
