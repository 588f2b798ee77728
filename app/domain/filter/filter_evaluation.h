// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/existence.h"
#include "domain/filter/column_test.h"
#include "domain/filter/evaluation.h"
#include "domain/filter/filter_keys.h"
#include "domain/filter/filter_links.h"
#include "domain/filter/searched_texts.h"

#include <QMap>

#include <algorithm>

namespace domain {

/// One run of a filter over one portfolio, both of which outlive it. What several kinds need is found once. One thread.
class FilterEvaluation
{
public:
    using Numbers = std::vector<qint64>;

    /// Once `isGivenUp` says so, what is answered is not complete.
    FilterEvaluation(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const std::function<bool()> &isGivenUp = {});

    template <class Visit>
    static void forEachFilterable(Visit visit)
    {
        [&]<class... Records>(RecordList<Records...>) { (visit.template operator()<Records>(), ...); }(FilterableRecords{});
    }

    /// Which kind a condition asks when `shown` records are to be found: themselves, their deal, their candidates, another kind, or nobody.
    RecordKind askedBy(RecordKind shown, int index) const;

    /// The conditions by the kind they ask; those that ask nobody, or a kind without a path to `Record`, are noted as ignored.
    template <class Record>
    QMap<RecordKind, QList<int>> conditionsFor(QStringList &ignored) const
    {
        QMap<RecordKind, QList<int>> asked;
        for (int i = 0; i < m_filter.conditions.size(); ++i) {
            const RecordKind kind = askedBy(recordKindOf<Record>(), i);
            if (hasPath<Record>(kind))
                asked[kind].append(i);
            else
                ignored.append(m_filter.conditions[i].toString());
        }
        return asked;
    }

    template <class Record>
    static bool hasPath(RecordKind other)
    {
        bool has = other == recordKindOf<Record>();
        forEachFilterable([&]<class Other>() { has = has || (recordKindOf<Other>() == other && Linked<Other, Record>); });
        return has;
    }

    template <class Record>
    VisibleRecords::OfKind visibleOf()
    {
        VisibleRecords::OfKind visible;
        const auto asked = conditionsFor<Record>(visible.ignored);
        const auto own = testsOf<Record>(asked.value(recordKindOf<Record>()));
        const auto linked = linkedSets<Record>(asked);
        forEachRow<Record>([&](const Record &record) {
            if (!existsAt(m_portfolio, record, m_asOf))
                return;
            ++visible.total;
            if (isInAll(linked, record.id.value) && passes(record, own) && hasWords(record))
                visible.ids.append(record.id.value);
        });
        return visible;
    }

    /// For each other kind that is asked: which records of this kind are linked to one that passes.
    template <class Record>
    std::vector<Numbers> linkedSets(const QMap<RecordKind, QList<int>> &asked)
    {
        std::vector<Numbers> linked;
        forEachFilterable([&]<class Other>() {
            if constexpr (Linked<Other, Record>) {
                if (const auto conditions = asked.value(recordKindOf<Other>()); !conditions.isEmpty() && !std::is_same_v<Other, Record>)
                    linked.push_back(linkedTo<Record>(matching<Other>(conditions)));
            }
        });
        return linked;
    }

    static bool isInAll(const std::vector<Numbers> &sets, qint64 id)
    {
        return std::ranges::all_of(sets, [&](const Numbers &ids) { return std::ranges::binary_search(ids, id); });
    }

    template <class Record>
    bool exists(const Record &record) const
    {
        return existsAt(m_portfolio, record, m_asOf);
    }
    template <class Record>
    bool hasWords(const Record &record) const
    {
        return m_words.isEmpty() || m_words.finds(record);
    }

    /// The key of the column of this kind that a condition means; empty where it means none.
    template <class Record>
    QString columnKey(int index) const
    {
        const auto at = std::ranges::find(m_columns[index], recordKindOf<Record>(), &FilterColumn::kind);
        return at == m_columns[index].end() ? QString() : at->key();
    }

    /// Nothing where a value cannot be read: better an empty page than one that pretends to be filtered.
    template <class Record>
    std::optional<std::vector<ColumnTest<Record>>> testsOf(const QList<int> &conditions) const
    {
        std::vector<ColumnTest<Record>> tests;
        for (const int index : conditions) {
            const auto &condition = m_filter.conditions[index];
            const auto *column = findColumn<Record>(columnKey<Record>(index));
            auto test = column ? ValueTest::make(*column, condition, m_portfolio) : Result<ValueTest>(Error{});
            if (!test)
                return {};
            auto companies = CompanyTest::make(m_portfolio, *column, condition, test.value());
            tests.push_back({column, std::move(test).value(), std::move(companies)});
        }
        std::stable_partition(tests.begin(), tests.end(), [](const auto &test) { return !test.column->isDerived(); });
        return tests;
    }

    template <class Record>
    bool passes(const Record &record, const std::optional<std::vector<ColumnTest<Record>>> &tests) const
    {
        return tests && std::ranges::all_of(*tests, [&](const auto &test) { return test.passes(m_portfolio, record, m_asOf); });
    }

private:
    template <class Record, class Visit>
    void forEachRow(Visit visit) const
    {
        constexpr qint64 kBetweenQuestions = 1024;
        qint64 place = 0;
        for (const Record &record : m_portfolio.rows<Record>()) {
            if (place++ % kBetweenQuestions == 0 && m_isGivenUp && m_isGivenUp())
                break;
            visit(record);
        }
    }

    /// Records that exist and meet all of these conditions together; found once per set of conditions.
    template <class Record>
    const QList<const Record *> &matching(const QList<int> &conditions)
    {
        auto &found = std::get<QMap<QList<int>, QList<const Record *>>>(m_matching);
        if (const auto at = found.find(conditions); at != found.end())
            return *at;
        QList<const Record *> records;
        const auto tests = testsOf<Record>(conditions);
        forEachRow<Record>([&](const Record &record) {
            if (passes(record, tests) && existsAt(m_portfolio, record, m_asOf))
                records.append(&record);
        });
        return *found.insert(conditions, records);
    }

    template <class Record, class Other>
    Numbers linkedTo(const QList<const Other *> &others) const
    {
        Numbers ids;
        for (const Other *other : others)
            visitLinked(m_portfolio, *other, To<Record>{}, [&](qint64 id) { ids.push_back(id); });
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }

    template <class List>
    struct MatchingOf;
    template <class... Records>
    struct MatchingOf<RecordList<Records...>>
    {
        using Type = std::tuple<QMap<QList<int>, QList<const Records *>>...>;
    };

    const Portfolio &m_portfolio;
    const FilterSpec &m_filter;
    AsOf m_asOf;
    QList<QList<FilterColumn>> m_columns; ///< By condition.
    WordSearch m_words;
    std::function<bool()> m_isGivenUp;
    MatchingOf<FilterableRecords>::Type m_matching;
};

} // namespace domain
