// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/area.h"
#include "domain/filter/facets.h"
#include "domain/filter/filter_evaluation.h"
#include "domain/record_names.h"
#include "domain/value_text.h"

#include <QHash>

namespace domain {

namespace {

bool isRanged(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::BasisPoints || kind == FieldKind::Number;
}

/// How often each value occurs in one field.
class Tally
{
public:
    void add(const Value &value)
    {
        if (isEmpty(value))
            ++m_empty;
        else if (const auto *text = std::get_if<QString>(&value))
            addTexts(*text);
        else if (const auto *date = std::get_if<PartialDate>(&value))
            ++m_years[date->yearNumber()];
        else if (const auto *whole = std::get_if<qint64>(&value))
            ++m_wholes[*whole];
        else if (const auto *flag = std::get_if<bool>(&value))
            ++m_flags[*flag];
    }

    QList<FacetBucket> buckets(const Portfolio &portfolio, const FieldMeta &field) const
    {
        QList<FacetBucket> buckets;
        if (field.kind == FieldKind::Reference)
            buckets = references(portfolio, field);
        else if (field.kind == FieldKind::Choice)
            buckets = choices(field);
        else if (!isRanged(field.kind))
            buckets = texts();
        for (auto year = m_years.keyValueBegin(); year != m_years.keyValueEnd(); ++year)
            buckets.prepend({PartialDate::year(int(year->first)), year->second});
        for (const bool flag : {true, false}) {
            if (m_flags[flag] > 0)
                buckets.append({flag, m_flags[flag]});
        }
        if (m_empty > 0)
            buckets.append({{}, m_empty});
        return buckets;
    }

private:
    void addTexts(const QString &text)
    {
        if (!text.contains(u'|')) {
            ++m_texts[text];
            return;
        }
        QStringList items = text.split(u'|', Qt::SkipEmptyParts);
        items.removeDuplicates();
        for (const auto &item : std::as_const(items))
            ++m_texts[item];
    }

    /// In the vocabulary's order; phases by rank, those without one last.
    QList<FacetBucket> choices(const FieldMeta &field) const
    {
        QList<FacetBucket> buckets;
        for (auto at = m_wholes.keyValueBegin(); at != m_wholes.keyValueEnd(); ++at)
            buckets.append({at->first, at->second});
        const bool isPhase = field.vocabulary == &vocabularyOf<Phase>;
        std::ranges::sort(buckets, {}, [isPhase](const FacetBucket &bucket) {
            const qint64 ordinal = std::get<qint64>(bucket.value);
            const int height = isPhase ? rank(Phase(ordinal)) : 0;
            return std::pair(height > 0 || !isPhase ? height : INT_MAX, ordinal);
        });
        return buckets;
    }

    /// Records of one name are one bucket, for the filter cannot tell them apart; merged terms count with their successor.
    QList<FacetBucket> references(const Portfolio &portfolio, const FieldMeta &field) const
    {
        QHash<QString, FacetBucket> byName;
        for (auto at = m_wholes.keyValueBegin(); at != m_wholes.keyValueEnd(); ++at) {
            const qint64 id = field.references == RecordKind::Term ? resolvedTerm(portfolio, Id<Term>{at->first}).value : at->first;
            auto &bucket = byName[normalizedKey(recordName(portfolio, field.references, id, Language::English))];
            if (isEmpty(bucket.value))
                bucket.value = id;
            bucket.count += at->second;
        }
        return byCount(byName);
    }

    QList<FacetBucket> texts() const
    {
        QHash<QString, FacetBucket> byKey;
        QHash<QString, qint64> most;
        for (auto at = m_texts.keyValueBegin(); at != m_texts.keyValueEnd(); ++at) {
            const QString key = normalizedKey(at->first);
            auto &bucket = byKey[key];
            const bool isCommoner = at->second > most.value(key, 0);
            if (isCommoner) { // The commonest way of writing it is shown.
                bucket.value = at->first;
                most[key] = at->second;
            }
            bucket.count += at->second;
        }
        return byCount(byKey);
    }

    static QList<FacetBucket> byCount(const QHash<QString, FacetBucket> &buckets)
    {
        QList<std::pair<qint64, QString>> order;
        for (auto at = buckets.keyValueBegin(); at != buckets.keyValueEnd(); ++at)
            order.append({-at->second.count, at->first});
        std::ranges::sort(order);
        QList<FacetBucket> sorted;
        for (const auto &[count, key] : std::as_const(order))
            sorted.append(buckets[key]);
        return sorted;
    }

    QHash<qint64, qint64> m_wholes;
    QMap<int, qint64> m_years;
    QHash<QString, qint64> m_texts;
    qint64 m_flags[2] = {0, 0};
    qint64 m_empty = 0;
};

/// One facet while the records are counted.
struct Count
{
    const FieldMeta *column = nullptr;
    QList<int> conditions;
    std::vector<ValueTest> tests;
    Tally tally = {};
};

/// Makes facets of what was counted.
class Facets
{
public:
    Facets(const Portfolio &portfolio, const FilterSpec &filter) : m_portfolio(portfolio), m_filter(filter) {}

    Facet facet(const Count &count) const
    {
        Facet facet;
        facet.field = QLatin1String(count.column->key);
        facet.meta = count.column;
        facet.hasRange = isRanged(count.column->kind);
        facet.buckets = count.tally.buckets(m_portfolio, *count.column);
        for (auto &bucket : facet.buckets)
            mark(bucket, count);
        addMissing(facet, count);
        facet.chosen = std::ranges::count_if(facet.buckets, [](const FacetBucket &bucket) { return bucket.isChosen || bucket.isExcluded; });
        for (const int index : count.conditions)
            readRange(facet, m_filter.conditions[index]);
        return facet;
    }

private:
    void mark(FacetBucket &bucket, const Count &count) const
    {
        bool isWanted = false;
        bool isRefused = false;
        for (size_t i = 0; i < count.tests.size(); ++i) {
            const bool passes = count.tests[i].passes(bucket.value);
            const auto &condition = m_filter.conditions[count.conditions[qsizetype(i)]];
            isWanted = isWanted || (!condition.negated && passes);
            isRefused = isRefused || (condition.negated && !passes);
        }
        bucket.isChosen = isWanted;
        bucket.isExcluded = isRefused && !isWanted;
    }

    /// What the filter names but no record has now stays visible, to be taken off again.
    void addMissing(Facet &facet, const Count &count) const
    {
        for (const int index : count.conditions) {
            const Condition &condition = m_filter.conditions[index];
            const bool isNamed = condition.op == Condition::Op::Contains || condition.op == Condition::Op::Equals;
            const QStringList named = condition.values.isEmpty() ? QStringList{QString()} : condition.values;
            for (const auto &text : isNamed ? named : QStringList()) {
                Condition one = condition;
                one.values = {text};
                one.negated = false;
                const auto test = ValueTest::make(*facet.meta, one, m_portfolio);
                const auto meant = [&](const FacetBucket &bucket) { return test && test.value().passes(bucket.value); };
                const auto value = meaning(*facet.meta, text);
                if (value && std::ranges::none_of(facet.buckets, meant))
                    facet.buckets.append({*value, 0, !condition.negated, condition.negated});
            }
        }
    }

    /// Nothing where a text means a range or part of a name.
    std::optional<Value> meaning(const FieldMeta &field, const QString &text) const
    {
        if (text.isEmpty())
            return Value();
        if (isRanged(field.kind) && field.kind != FieldKind::Date)
            return {};
        const auto value = parseTyped(field, text, m_portfolio);
        const auto *date = value ? std::get_if<PartialDate>(&value.value()) : nullptr;
        if (!value || isEmpty(value.value()) || (date && *date != PartialDate::year(date->yearNumber())))
            return {};
        return value.value();
    }

    static void readRange(Facet &facet, const Condition &condition)
    {
        if (!facet.hasRange || condition.negated || condition.values.size() != 1)
            return;
        const QString value = condition.values.first();
        const auto at = value.indexOf(QStringLiteral(".."));
        if (condition.op == Condition::Op::GreaterEqual)
            facet.range.from = value;
        else if (condition.op == Condition::Op::LessEqual)
            facet.range.to = value;
        else if (at >= 0 && condition.op <= Condition::Op::Equals)
            facet.range = {value.left(at), value.mid(at + 2)};
    }

    const Portfolio &m_portfolio;
    const FilterSpec &m_filter;
};

template <class Record>
class FacetCount
{
public:
    FacetCount(const Portfolio &portfolio, const FacetQuestion &question)
        : m_portfolio(portfolio), m_filter(question.filter), m_asOf(question.asOf), m_run(portfolio, question.filter, question.asOf)
    {
        for (const auto &field : question.fields) {
            if (const auto *column = findColumn<Record>(field)) {
                m_columns.push_back(column);
                m_counts.push_back({column, {}, {}});
            }
        }
        QStringList ignored;
        const auto asked = m_run.template conditionsFor<Record>(ignored);
        QList<int> rest;
        for (const int index : asked.value(recordKindOf<Record>())) {
            const QString key = m_run.template columnKey<Record>(index);
            const auto at = std::ranges::find_if(m_counts, [&](const Count &count) { return key == QLatin1String(count.column->key); });
            at == m_counts.end() ? rest.append(index) : at->conditions.append(index);
        }
        for (auto &count : m_counts)
            addTests(count);
        m_rest = m_run.template testsOf<Record>(rest);
        m_linked = m_run.template linkedSets<Record>(asked);
    }

    QList<Facet> run(const std::function<bool()> &isCanceled)
    {
        qint64 seen = 0;
        for (const Record &record : m_portfolio.rows<Record>()) {
            constexpr qint64 kBetweenQuestions = 1024;
            if (isCanceled && ++seen % kBetweenQuestions == 0 && isCanceled())
                break;
            if (FilterEvaluation::isInAll(m_linked, record.id.value) && m_run.passes(record, m_rest) && existsAt(m_portfolio, record, m_asOf)
                && m_run.hasWords(record))
                count(record);
        }
        const Facets made(m_portfolio, m_filter);
        QList<Facet> facets;
        for (const auto &count : m_counts)
            facets.append(made.facet(count));
        return facets;
    }

private:
    /// An unreadable condition lets nothing pass.
    void addTests(Count &count)
    {
        for (const int index : std::as_const(count.conditions)) {
            auto test = ValueTest::make(*count.column, m_filter.conditions[index], m_portfolio);
            if (test)
                count.tests.push_back(std::move(test).value());
            else
                m_isUnreadable = true;
        }
    }

    /// A record that passes everything counts in each facet; one that fails a single facet's conditions counts in that one.
    void count(const Record &record)
    {
        if (m_isUnreadable)
            return;
        Count *failed = nullptr;
        Value failedValue;
        for (size_t i = 0; i < m_counts.size(); ++i) {
            Count &count = m_counts[i];
            if (count.tests.empty())
                continue;
            const auto value = comparedValue(m_portfolio, record, *m_columns[i], m_asOf);
            if (std::ranges::all_of(count.tests, [&](const ValueTest &test) { return passes(test, value); }))
                continue;
            if (failed)
                return;
            failed = &count;
            failedValue = value.value_or(Value());
        }
        if (failed) {
            failed->tally.add(failedValue);
            return;
        }
        for (size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i].tally.add(comparedValue(m_portfolio, record, *m_columns[i], m_asOf).value_or(Value()));
    }

    const Portfolio &m_portfolio;
    const FilterSpec &m_filter;
    AsOf m_asOf;
    FilterEvaluation m_run;
    std::vector<const Column<Record> *> m_columns;
    std::vector<Count> m_counts; ///< By column.
    std::optional<std::vector<ColumnTest<Record>>> m_rest;
    std::vector<FilterEvaluation::Numbers> m_linked;
    bool m_isUnreadable = false;
};

} // namespace

FacetCounts countFacets(const Portfolio &portfolio, const FacetQuestion &question, const std::function<bool()> &isCanceled)
{
    FacetCounts counts{question.kind, {}};
    FilterEvaluation::forEachFilterable([&]<class Record>() {
        if (recordKindOf<Record>() == question.kind)
            counts.facets = FacetCount<Record>(portfolio, question).run(isCanceled);
    });
    return counts;
}

} // namespace domain
