// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/value_test.h"

#include "domain/countries.h"
#include "domain/currencies.h"
#include "domain/derived/area.h"
#include "domain/record_names.h"
#include "domain/territories.h"
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

constexpr QStringView kTo = u"..";

bool hasOrder(const FieldMeta &field)
{
    return !isTextual(field.kind) && field.kind != FieldKind::Reference && field.kind != FieldKind::Country && field.kind != FieldKind::Currency;
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
    if (isOrdered(condition.op) && !hasOrder(field))
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
    if (text.isEmpty()) {
        m_wantsEmpty = true;
        return Done{};
    }
    const bool isRange = hasOrder(m_field) && !isOrdered(m_op) && text.contains(kTo);
    return isRange ? readRange(text, portfolio) : readOne(text, portfolio);
}

Status ValueTest::readOne(const QString &text, const Portfolio &portfolio)
{
    if (isTextual(m_field.kind) || m_field.kind == FieldKind::Country || m_field.kind == FieldKind::Currency)
        return readText(text);
    if (m_field.kind == FieldKind::Reference) {
        readReference(text, portfolio);
        return Done{};
    }
    if (m_field.kind == FieldKind::Date) {
        const auto read = date(text);
        if (read)
            m_dates.append(read.value());
        return read ? Status(Done{}) : Status(read.error());
    }
    const auto read = whole(text, portfolio);
    if (read)
        m_wholes.append(*read.value());
    return read ? Status(Done{}) : Status(read.error());
}

Status ValueTest::readRange(const QString &text, const Portfolio &portfolio)
{
    const auto at = text.indexOf(kTo);
    const QString first = text.left(at).trimmed();
    const QString last = text.mid(at + kTo.size()).trimmed();
    const Error unreadable{Error::Code::Syntax, text, QLatin1String(m_field.key).toString()};
    if (first.isEmpty() && last.isEmpty())
        return unreadable;
    if (m_field.kind == FieldKind::Date) {
        const auto from = first.isEmpty() ? Result<PartialDate>(PartialDate()) : date(first);
        const auto to = last.isEmpty() ? Result<PartialDate>(PartialDate()) : date(last);
        const bool isBackwards = from && to && !first.isEmpty() && !last.isEmpty() && from.value().earliestDay() > to.value().latestDay();
        if (!from || !to || isBackwards)
            return unreadable;
        m_dateRanges.append({from.value(), to.value()});
        return Done{};
    }
    const auto from = first.isEmpty() ? Result<std::optional<qint64>>(std::nullopt) : whole(first, portfolio);
    const auto to = last.isEmpty() ? Result<std::optional<qint64>>(std::nullopt) : whole(last, portfolio);
    if (!from || !to || (from.value() && to.value() && height(*from.value()) > height(*to.value())))
        return unreadable;
    m_wholeRanges.append({from.value(), to.value()});
    return Done{};
}

/// A whole number, a choice's ordinal, a flag; never without a value.
Result<std::optional<qint64>> ValueTest::whole(const QString &text, const Portfolio &portfolio) const
{
    const auto value = parseTyped(m_field, text, portfolio);
    if (!value)
        return value.error();
    if (const auto *whole = std::get_if<qint64>(&value.value()))
        return std::optional(*whole);
    if (const auto *flag = std::get_if<bool>(&value.value()))
        return std::optional(qint64(*flag));
    if (const auto *number = std::get_if<double>(&value.value()))
        return std::optional(qint64(*number));
    return Error{Error::Code::Syntax, text, QLatin1String(m_field.key).toString()};
}

Result<PartialDate> ValueTest::date(const QString &text) const
{
    const auto date = parseTypedDate(text);
    if (!date || date.value().isEmpty())
        return Error{Error::Code::Syntax, text, QLatin1String(m_field.key).toString()};
    return date.value();
}

/// What values are ordered by: phases by rank, all else by itself.
qint64 ValueTest::height(qint64 whole) const
{
    return m_isPhase ? rank(Phase(whole)) : whole;
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
    m_keys.append(normalizedKey(isTerritory(m_field) ? canonicalTerritory(text) : text));
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
    if (isEmpty(value))
        return m_wantsEmpty;
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
    // "Not applicable" has no place in the order.
    const bool hasPlace = !m_isPhase || height(value) > 0;
    const bool isWanted = std::ranges::any_of(m_wholes, [&](qint64 wanted) {
        return isOrdered(m_op) ? hasPlace && compares(m_op, height(value) <=> height(wanted)) : value == wanted;
    });
    return isWanted || std::ranges::any_of(m_wholeRanges, [&](const WholeRange &range) {
        return hasPlace && (!range.least || height(value) >= height(*range.least)) && (!range.most || height(value) <= height(*range.most));
    });
}

bool ValueTest::holdsDate(const PartialDate &date) const
{
    const QDate last = date.latestDay();
    const bool isWithin = std::ranges::any_of(m_dateRanges, [&](const DateRange &range) {
        return (range.first.isEmpty() || last >= range.first.earliestDay()) && (range.last.isEmpty() || last <= range.last.latestDay());
    });
    return isWithin || std::ranges::any_of(m_dates, [&](const PartialDate &wanted) {
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
        return std::ranges::any_of(m_searches, [&](const KeySearch &search) {
            return search.isIn(text) || (isTerritory(m_field) && search.isIn(territoryLabel(text, Language::English)));
        });
    if (m_field.kind != FieldKind::List)
        return m_keys.contains(normalizedKey(text));
    return std::ranges::any_of(text.split(u'|'), [&](const QString &item) { return m_keys.contains(normalizedKey(item)); });
}

} // namespace domain
