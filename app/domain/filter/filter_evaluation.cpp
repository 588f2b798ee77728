// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter_evaluation.h"

#include "domain/filter/facets.h"

namespace domain {

FilterEvaluation::FilterEvaluation(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const std::function<bool()> &isGivenUp)
    : m_portfolio(portfolio), m_filter(filter), m_asOf(asOf), m_words(portfolio, filter.words, filter.excludedWords), m_isGivenUp(isGivenUp)
{
    for (const auto &condition : filter.conditions)
        m_columns.append(readableColumns(portfolio, condition));
}

RecordKind FilterEvaluation::askedBy(RecordKind shown, int index) const
{
    if (m_filter.conditions[index].kind != RecordKind::Unset)
        return m_filter.conditions[index].kind;
    const auto has = [&](RecordKind kind) { return std::ranges::find(m_columns[index], kind, &FilterColumn::kind) != m_columns[index].end(); };
    if (has(shown))
        return shown;
    const bool isPart = shown == RecordKind::DealEvent || shown == RecordKind::DealTerm;
    if (isPart && has(RecordKind::Deal))
        return RecordKind::Deal;
    return has(RecordKind::Candidate) ? RecordKind::Candidate : RecordKind::Unset;
}

VisibleRecords evaluate(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf)
{
    return evaluate(portfolio, filter, asOf, {});
}

VisibleRecords evaluate(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const std::function<bool()> &isGivenUp)
{
    const EvaluationRounds rounds(portfolio, filter, asOf, isGivenUp);
    for (int round = 0; round < EvaluationRounds::kRounds; ++round) {
        for (qsizetype part = 0; part < rounds.parts(round); ++part)
            rounds.work(round, part);
    }
    return rounds.answer();
}

VisibleRecords::OfKind evaluateKind(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, RecordKind kind)
{
    VisibleRecords::OfKind visible;
    FilterEvaluation run(portfolio, filter, asOf);
    FilterEvaluation::forEachFilterable([&]<class Record>() {
        if (recordKindOf<Record>() == kind)
            visible = run.visibleOf<Record>();
    });
    return visible;
}

QStringList inertConditions(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind)
{
    QStringList inert;
    const FilterEvaluation run(portfolio, filter, {});
    FilterEvaluation::forEachFilterable([&]<class Record>() {
        if (recordKindOf<Record>() == kind)
            run.conditionsFor<Record>(inert);
    });
    return inert;
}

Status validate(const Portfolio &portfolio, const FilterSpec &filter)
{
    for (const auto &condition : filter.conditions) {
        const auto columns = filterColumns(condition.field, condition.kind);
        if (columns.isEmpty())
            return Error{Error::Code::Syntax, condition.field, nearestFilterKeys(condition.field).join(QStringLiteral(", "))};
        const auto test = ValueTest::make(*readableColumns(portfolio, condition).first().meta, condition, portfolio);
        if (!test)
            return test.error();
    }
    return Done{};
}

} // namespace domain
