// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/dated_facts.h"
#include "domain/filter/filter_evaluation.h"
#include "domain/filter/id_set.h"

namespace domain {

namespace {

using Work = std::vector<std::function<void()>>;

/// Where the parts of a kind's rows begin, and the range of its ids.
template <class Record>
struct Rows
{
    using Iterator = typename Table<Record>::Rows::Iterator;
    std::vector<Iterator> begins; ///< And the end.
    qint64 firstId = 0;
    qint64 lastId = -1;
    size_t count = 0;

    explicit Rows(const Portfolio &portfolio)
    {
        constexpr qsizetype kRows = 5'000;
        const auto &rows = portfolio.rows<Record>();
        if (const auto *ids = knownIds(portfolio)) {
            for (size_t first = 0; first < ids->size(); first += size_t(kRows))
                begins.push_back(rows.lowerBound((*ids)[first]));
            firstId = ids->empty() ? 0 : ids->front();
            lastId = ids->empty() ? -1 : ids->back();
            count = ids->size();
            begins.push_back(rows.end());
            return;
        }
        qsizetype place = 0;
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (place++ % kRows == 0)
                begins.push_back(row);
            lastId = row->id.value;
        }
        firstId = rows.isEmpty() ? 0 : rows.begin()->id.value;
        count = size_t(place);
        begins.push_back(rows.end());
    }
    size_t parts() const { return begins.size() - 1; }

private:
    /// Of all rows, ascending, where the portfolio carries facts about this kind: to count the rows by themselves leads through all memory.
    static const std::vector<qint64> *knownIds(const Portfolio &portfolio)
    {
        if constexpr (requires(const DatedFacts &facts) { facts.template ids<Record>(); })
            return portfolio.facts() ? &portfolio.facts()->template ids<Record>() : nullptr;
        else
            return nullptr;
    }
};

/// The records of a kind that exist and meet some conditions together, part by part.
template <class Record>
struct Matches
{
    QList<int> conditions;
    std::vector<std::vector<const Record *>> parts;
};

/// What is needed to tell which records of one kind are shown.
template <class Record>
struct Shown
{
    std::optional<Rows<Record>> rows;
    std::optional<std::vector<ColumnTest<Record>>> tests;
    const Matches<Record> *own = nullptr; ///< Where another kind asks the same.
    std::vector<std::unique_ptr<IdSet>> linked;
    std::vector<std::unique_ptr<Matches<Record>>> matches;
    std::vector<VisibleRecords::OfKind> answers;
    QStringList ignored;
    QMap<RecordKind, QList<int>> asked;
};

template <class List>
struct ShownOf;
template <class... Records>
struct ShownOf<RecordList<Records...>>
{
    using Type = std::tuple<Shown<Records>...>;
};

} // namespace

struct EvaluationRounds::Plans
{
    Plans(const Portfolio &portfolio, const FilterEvaluation &run, std::array<Work, kRounds> &work, const std::function<bool()> &isGivenUp)
        : m_portfolio(portfolio), m_run(run), m_work(work), m_isGivenUp(isGivenUp)
    {
        FilterEvaluation::forEachFilterable([&]<class Record>() { prepare<Record>(); });
        FilterEvaluation::forEachFilterable([&]<class Record>() { link<Record>(); });
        FilterEvaluation::forEachFilterable([&]<class Record>() { show<Record>(); });
    }

    template <class Record>
    Shown<Record> &of() { return std::get<Shown<Record>>(m_shown); }

    template <class Record>
    void prepare()
    {
        auto &shown = of<Record>();
        shown.rows.emplace(m_portfolio);
        shown.asked = m_run.conditionsFor<Record>(shown.ignored);
        shown.tests = m_run.testsOf<Record>(shown.asked.value(recordKindOf<Record>()));
        shown.answers.resize(std::max<size_t>(1, shown.rows->parts()));
    }

    /// Found in the first round; once for a set of conditions.
    template <class Record>
    const Matches<Record> &matching(const QList<int> &conditions)
    {
        auto &shown = of<Record>();
        for (const auto &known : shown.matches) {
            if (known->conditions == conditions)
                return *known;
        }
        auto &found = *shown.matches.emplace_back(std::make_unique<Matches<Record>>());
        found.conditions = conditions;
        found.parts.resize(shown.rows->parts());
        const auto tests = std::make_shared<const std::optional<std::vector<ColumnTest<Record>>>>(m_run.testsOf<Record>(conditions));
        for (size_t i = 0; i < found.parts.size(); ++i) {
            m_work[0].push_back([this, &shown, &found, tests, i] {
                forEachRow(*shown.rows, i, [&](const Record &record) {
                    if (m_run.passes(record, *tests) && m_run.exists(record))
                        found.parts[i].push_back(&record);
                });
            });
        }
        return found;
    }

    /// The second round: which records of this kind are linked to those that match.
    template <class Record>
    void link()
    {
        auto &shown = of<Record>();
        FilterEvaluation::forEachFilterable([&]<class Other>() {
            if constexpr (Linked<Other, Record> && !std::is_same_v<Other, Record>) {
                if (const auto conditions = shown.asked.value(recordKindOf<Other>()); !conditions.isEmpty()) {
                    auto &set = *shown.linked.emplace_back(std::make_unique<IdSet>(
                        m_portfolio.template rows<Record>(), shown.rows->firstId, shown.rows->lastId, shown.rows->count));
                    linkTo<Record>(set, matching<Other>(conditions));
                }
            }
        });
    }
    template <class Record, class Other>
    void linkTo(IdSet &set, const Matches<Other> &matches)
    {
        for (const auto &part : matches.parts) {
            m_work[1].push_back([this, &set, &part] {
                for (const Other *other : part)
                    visitLinked(m_portfolio, *other, To<Record>{}, [&](qint64 id) { set.insert(id); });
            });
        }
    }

    template <class Record>
    void show()
    {
        auto &shown = of<Record>();
        const auto conditions = shown.asked.value(recordKindOf<Record>());
        for (const auto &known : shown.matches) {
            if (known->conditions == conditions && !conditions.isEmpty())
                shown.own = known.get();
        }
        for (size_t i = 0; i < shown.rows->parts(); ++i)
            m_work[2].push_back([this, &shown, i] { showPart(shown, i); });
    }
    template <class Record>
    void showPart(Shown<Record> &shown, size_t i)
    {
        auto &answer = shown.answers[i];
        const auto isShown = [&](const Record &record) {
            return std::ranges::all_of(shown.linked, [&](const auto &set) { return set->contains(record.id.value); })
                && m_run.hasWords(record);
        };
        forEachRow(*shown.rows, i, [&](const Record &record) {
            if (!m_run.exists(record))
                return;
            ++answer.total;
            if (!shown.own && isShown(record) && m_run.passes(record, shown.tests))
                answer.ids.append(record.id.value);
        });
        for (const Record *record : shown.own ? shown.own->parts[i] : std::vector<const Record *>()) {
            if (isShown(*record))
                answer.ids.append(record->id.value);
        }
    }

    template <class Record, class Visit>
    void forEachRow(const Rows<Record> &rows, size_t part, Visit visit) const
    {
        constexpr int kBetweenQuestions = 1024;
        int place = 0;
        for (auto row = rows.begins[part]; row != rows.begins[part + 1]; ++row) {
            if (place++ % kBetweenQuestions == 0 && m_isGivenUp && m_isGivenUp())
                return;
            visit(*row);
        }
    }

    VisibleRecords answer()
    {
        VisibleRecords visible;
        FilterEvaluation::forEachFilterable([&]<class Record>() {
            VisibleRecords::OfKind whole;
            for (const auto &part : of<Record>().answers) {
                whole.ids += part.ids;
                whole.total += part.total;
            }
            whole.ignored = of<Record>().ignored;
            visible.set(recordKindOf<Record>(), std::move(whole));
        });
        return visible;
    }

    const Portfolio &m_portfolio;
    const FilterEvaluation &m_run;
    std::array<Work, kRounds> &m_work;
    std::function<bool()> m_isGivenUp;
    ShownOf<FilterableRecords>::Type m_shown;
};

EvaluationRounds::EvaluationRounds(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const std::function<bool()> &isGivenUp)
    : m_run(std::make_unique<FilterEvaluation>(portfolio, filter, asOf, isGivenUp))
    , m_plans(std::make_unique<Plans>(portfolio, *m_run, m_work, isGivenUp))
{
}

EvaluationRounds::~EvaluationRounds() = default;

VisibleRecords EvaluationRounds::answer() const
{
    return m_plans->answer();
}

} // namespace domain
