// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter_keys.h"

#include "domain/columns.h"
#include "domain/filter/value_test.h"

#include <QMap>

#include <algorithm>

namespace domain {

namespace {

struct KindWord
{
    RecordKind kind;
    const char *word;
    const char *plural;
};
constexpr KindWord kKindWords[] = {
    {RecordKind::Candidate, "candidate", "candidates"}, {RecordKind::Program, "program", "programs"}, {RecordKind::Trial, "trial", "trials"},
    {RecordKind::Deal, "deal", "deals"}, {RecordKind::Company, "company", "companies"}, {RecordKind::Indication, "indication", "indications"},
    {RecordKind::DealEvent, "event", "events"}, {RecordKind::DealTerm, "term", "terms"}, {RecordKind::Source, "source", "sources"}};

struct ShortKey
{
    const char *key;
    RecordKind kind;
    const char *column;
};
// Asked without a kind, a trial's phase, status and area are those at the as-of date.
constexpr ShortKey kShortKeys[] = {
    {"phase", RecordKind::Candidate, "highest_phase"}, {"phase", RecordKind::Program, "phase"}, {"phase", RecordKind::Trial, "phase"},
    {"status", RecordKind::Trial, "status_now"}, {"status", RecordKind::Deal, "status"},
    {"area", RecordKind::Candidate, "area"}, {"area", RecordKind::Program, "area"}, {"area", RecordKind::Trial, "area"},
    {"area", RecordKind::Deal, "area"}, {"area", RecordKind::Indication, "ta_id"},
    {"name", RecordKind::Candidate, "primary_name"}, {"name", RecordKind::Company, "name_en"}, {"name", RecordKind::Indication, "name_en"},
    {"candidate", RecordKind::Candidate, "primary_name"}, {"candidate", RecordKind::Program, "candidate_id"},
    {"candidate", RecordKind::Trial, "candidates"}, {"candidate", RecordKind::Deal, "candidates"},
    {"indication", RecordKind::Candidate, "indications"}, {"indication", RecordKind::Program, "indication_id"},
    {"indication", RecordKind::Trial, "indications"}, {"indication", RecordKind::Indication, "name_en"},
    {"country", RecordKind::Company, "hq_country"}, {"country", RecordKind::Candidate, "origin_country"}, {"country", RecordKind::Trial, "countries"},
    {"origin", RecordKind::Candidate, "origin_country"}, {"type", RecordKind::Deal, "deal_type"}, {"type", RecordKind::Company, "company_type"},
    {"sponsor", RecordKind::Trial, "lead_sponsor_name"}, {"owner", RecordKind::Candidate, "current_owner_company_id"},
    {"target", RecordKind::Candidate, "targets"}, {"number", RecordKind::Trial, "registry_no"}, {"nct", RecordKind::Trial, "registry_no"},
    {"year", RecordKind::Deal, "cohort_year"}, {"total", RecordKind::Deal, "headline"}, {"term", RecordKind::DealTerm, "term_type"},
    {"event", RecordKind::DealEvent, "event_type"}, {"licensor", RecordKind::Deal, "principal"}, {"licensee", RecordKind::Deal, "partner"},
};

using ColumnsByKey = QMap<QString, QList<FilterColumn>>;

ColumnsByKey makeColumns()
{
    ColumnsByKey columns;
    [&]<class... Records>(RecordList<Records...>) {
        const auto add = [&]<class Record>(std::type_identity<Record>) {
            for (const auto &column : columnsOf<Record>())
                columns[QLatin1String(column.key)].append({recordKindOf<Record>(), &column});
        };
        (add(std::type_identity<Records>{}), ...);
    }(FilterableRecords{});
    return columns;
}

const ColumnsByKey &allColumns()
{
    static const ColumnsByKey columns = makeColumns();
    return columns;
}

QList<FilterColumn> ofKind(QList<FilterColumn> columns, RecordKind kind)
{
    if (kind != RecordKind::Unset)
        columns.removeIf([&](const FilterColumn &column) { return column.kind != kind; });
    return columns;
}

QList<FilterColumn> columnsNamed(const QString &key, RecordKind kind)
{
    return ofKind(allColumns().value(key), kind);
}

QList<FilterColumn> columnsOfShortKey(const QString &key, RecordKind kind)
{
    QList<FilterColumn> columns;
    for (const auto &shortKey : kShortKeys) {
        if (key == QLatin1String(shortKey.key))
            columns += ofKind(columnsNamed(QLatin1String(shortKey.column), shortKey.kind), kind);
    }
    return columns;
}

/// Levenshtein's distance; keys are short.
int distance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int cost = std::min({row[j] + 1, row[j + 1] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = std::exchange(row[j + 1], cost);
        }
    }
    return row.last();
}

QList<FilterKey> makeFilterKeys()
{
    QMap<QString, FilterKey> keys;
    const auto add = [&](const QString &key) {
        const auto columns = filterColumns(key);
        if (!columns.isEmpty())
            keys.insert(key, {key, columns.size() == 1 ? columns.first().kind : RecordKind::Unset, columns.first().meta});
    };
    for (const auto &key : allColumns().keys())
        add(key);
    for (const auto &shortKey : kShortKeys)
        add(QLatin1String(shortKey.key));
    return keys.values();
}

} // namespace

QList<FilterColumn> filterColumns(QStringView typed, RecordKind kind)
{
    const QString key = typed.toString().toLower();
    const auto named = columnsNamed(key, kind);
    const auto abbreviated = columnsOfShortKey(key, kind);
    const auto &first = kind == RecordKind::Unset ? abbreviated : named;
    const auto &second = kind == RecordKind::Unset ? named : abbreviated;
    if (!first.isEmpty())
        return first;
    if (!second.isEmpty())
        return second;
    for (const auto &ending : {QStringLiteral("_date"), QStringLiteral("_id"), QStringLiteral("_company_id")}) {
        if (const auto columns = columnsNamed(key + ending, kind); !columns.isEmpty())
            return columns;
    }
    return kind == RecordKind::Unset ? QList<FilterColumn>() : columnsNamed(filterWord(kind) + u'_' + key, kind);
}

QList<FilterColumn> readableColumns(const Portfolio &portfolio, const Condition &condition)
{
    const auto all = filterColumns(condition.field, condition.kind);
    auto readable = all;
    readable.removeIf([&](const FilterColumn &column) { return !ValueTest::make(*column.meta, condition, portfolio); });
    return readable.isEmpty() ? all : readable;
}

QStringList nearestFilterKeys(QStringView key)
{
    QList<std::pair<int, QString>> ranked;
    for (const auto &known : filterKeys())
        ranked.append({distance(key.toString().toLower(), known.key), known.key});
    std::ranges::sort(ranked);
    QStringList nearest;
    for (const auto &[steps, known] : ranked) {
        if (nearest.size() < 3 && steps <= std::max<qsizetype>(2, key.size() / 2))
            nearest.append(known);
    }
    return nearest;
}

RecordKind filterKind(QStringView word)
{
    const QString lower = word.toString().toLower();
    for (const auto &entry : kKindWords) {
        if (lower == QLatin1String(entry.word) || lower == QLatin1String(entry.plural) || lower == tableName(entry.kind))
            return entry.kind;
    }
    return RecordKind::Unset;
}

QString filterWord(RecordKind kind)
{
    const auto at = std::ranges::find(kKindWords, kind, &KindWord::kind);
    return at == std::end(kKindWords) ? tableName(kind) : QString::fromLatin1(at->word);
}

bool isFilterable(RecordKind kind)
{
    return std::ranges::find(kKindWords, kind, &KindWord::kind) != std::end(kKindWords);
}

const QList<FilterKey> &filterKeys()
{
    static const QList<FilterKey> keys = makeFilterKeys();
    return keys;
}

} // namespace domain
