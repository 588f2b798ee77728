// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns.h"
#include "domain/countries.h"
#include "domain/currencies.h"
#include "domain/filter/facets.h"
#include "domain/filter/filter_completion.h"
#include "domain/names.h"
#include "domain/record_names.h"
#include "domain/value_text.h"

#include <QSet>

namespace domain {

namespace {

/// Values found so far: those that begin with what was typed stand first.
class Matches
{
public:
    Matches(QStringView typed, qsizetype most) : m_key(normalizedKey(typed)), m_most(most) {}

    void offer(const Value &value, const QStringList &names)
    {
        int best = 2;
        for (const auto &name : names) {
            const auto at = normalizedKey(name).indexOf(m_key);
            best = std::min(best, at < 0 ? 2 : at == 0 ? 0 : 1);
        }
        if (best < 2)
            m_found[best].append(value);
    }
    bool isFull() const { return m_found[0].size() >= m_most; }
    QList<Value> values() const { return (m_found[0] + m_found[1]).mid(0, m_most); }

private:
    QString m_key;
    qsizetype m_most;
    QList<Value> m_found[2];
};

/// The records whose names a derived list column holds.
RecordKind namedKind(const FieldMeta &field)
{
    static const QHash<QString, RecordKind> kinds{
        {QStringLiteral("partner"), RecordKind::Company}, {QStringLiteral("principal"), RecordKind::Company},
        {QStringLiteral("candidates"), RecordKind::Candidate}, {QStringLiteral("indications"), RecordKind::Indication},
        {QStringLiteral("targets"), RecordKind::Target}};
    return field.kind == FieldKind::List ? kinds.value(QLatin1String(field.key)) : RecordKind::Unset;
}

void offerRecords(const Portfolio &portfolio, RecordKind kind, TermVocabulary vocabulary, bool asText, Matches &matches)
{
    const auto offer = [&]<class Record>(const Record &record) {
        if (matches.isFull())
            return;
        const QString name = recordName(portfolio, record.id, Language::English);
        matches.offer(asText ? Value(name) : Value(record.id.value), namesOf(portfolio, record));
    };
    const auto offerAll = [&]<class Record>(std::type_identity<Record>) {
        for (const Record &record : portfolio.rows<Record>())
            offer(record);
    };
    switch (kind) {
    case RecordKind::Company: return offerAll(std::type_identity<Company>{});
    case RecordKind::Candidate: return offerAll(std::type_identity<Candidate>{});
    case RecordKind::Indication: return offerAll(std::type_identity<Indication>{});
    case RecordKind::Target: return offerAll(std::type_identity<Target>{});
    case RecordKind::Deal: return offerAll(std::type_identity<Deal>{});
    case RecordKind::Source: return offerAll(std::type_identity<Source>{});
    case RecordKind::Term:
        for (const Term &term : portfolio.rows<Term>()) {
            if (term.vocabulary == vocabulary && !term.mergedInto.isValid())
                offer(term);
        }
        return;
    default: return;
    }
}

/// What the records have in a text column; a handful of different words is enough.
void offerTexts(const Portfolio &portfolio, const FilterColumn &column, Matches &matches)
{
    constexpr int kMostRows = 20'000;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() != column.kind)
            return;
        const auto *found = findColumn<Record>(column.key());
        if (!found || found->isDerived())
            return;
        QSet<QString> seen;
        int rows = 0;
        for (const Record &record : portfolio.rows<Record>()) {
            if (matches.isFull() || ++rows > kMostRows)
                return;
            const Value value = found->stored->get(record);
            const auto *text = std::get_if<QString>(&value);
            for (const auto &item : text ? text->split(u'|') : QStringList()) {
                if (!seen.contains(item)) {
                    seen.insert(item);
                    matches.offer(item, {item});
                }
            }
        }
    });
}

void offerWords(const Portfolio &portfolio, const FilterColumn &column, Matches &matches)
{
    const FieldMeta &field = *column.meta;
    if (field.kind == FieldKind::Choice) {
        for (int i = 1; i < field.vocabulary().size(); ++i)
            matches.offer(qint64(i), {field.vocabulary().label(i, Language::English), field.vocabulary().code(i), field.vocabulary().label(i, Language::Chinese)});
    } else if (field.kind == FieldKind::Flag || field.kind == FieldKind::OptionalFlag) {
        matches.offer(true, {QStringLiteral("yes"), QStringLiteral("是")});
        matches.offer(false, {QStringLiteral("no"), QStringLiteral("否")});
    } else if (field.kind == FieldKind::Country || QLatin1String(field.key) == QLatin1String("countries")) {
        for (const auto &country : countries())
            matches.offer(country.code, {country.english, country.chinese, country.code});
    } else if (field.kind == FieldKind::Currency) {
        for (const auto &currency : currencies())
            matches.offer(currency.code, {currency.code, currency.english, currency.chinese});
    } else if (field.kind == FieldKind::Text || field.kind == FieldKind::List) {
        offerTexts(portfolio, column, matches);
    }
}

int steps(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    for (int i = 0; i < row.size(); ++i)
        row[i] = i;
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j)
            diagonal = std::exchange(row[j + 1], std::min({row[j] + 1, row[j + 1] + 1, diagonal + (a[i] == b[j] ? 0 : 1)}));
    }
    return row.last();
}

} // namespace

QList<Value> matchingFilterValues(const Portfolio &portfolio, const FilterColumn &column, QStringView typed, qsizetype most)
{
    Matches matches(typed, most);
    const RecordKind named = namedKind(*column.meta);
    if (column.meta->kind == FieldKind::Reference)
        offerRecords(portfolio, column.meta->references, termVocabularyOf(*column.meta), false, matches);
    else if (named != RecordKind::Unset)
        offerRecords(portfolio, named, {}, true, matches);
    else
        offerWords(portfolio, column, matches);
    return matches.values();
}

QStringList nearestFilterValues(const Portfolio &portfolio, const FilterColumn &column, QStringView typed)
{
    constexpr qsizetype kMostCompared = 2'000;
    const QString key = normalizedKey(typed);
    QList<std::pair<int, QString>> ranked;
    const bool isOpen = column.meta->kind == FieldKind::Text || column.meta->kind == FieldKind::List;
    for (const auto &value : isOpen ? QList<Value>() : matchingFilterValues(portfolio, column, {}, kMostCompared)) {
        const QString name = displayText(*column.meta, value, portfolio, Language::English);
        const QString word = filterValueText(portfolio, *column.meta, value);
        ranked.append({std::min(steps(key, normalizedKey(name)), steps(key, normalizedKey(word))), name});
    }
    std::ranges::sort(ranked);
    QStringList nearest;
    for (const auto &[distance, name] : std::as_const(ranked)) {
        if (nearest.size() < 3 && distance <= std::max<qsizetype>(1, key.size() / 3))
            nearest.append(name);
    }
    return nearest;
}

} // namespace domain
