// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter_evaluation.h"

#include "domain/filter/facets.h"

namespace domain {

FilterEvaluation::FilterEvaluation(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const std::function<bool()> &isGivenUp)
    : m_portfolio(portfolio), m_filter(filter), m_asOf(asOf), m_words(filter.words, filter.excludedWords), m_isGivenUp(isGivenUp)
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
    VisibleRecords visible;
    FilterEvaluation run(portfolio, filter, asOf, isGivenUp);
    FilterEvaluation::forEachFilterable([&]<class Record>() { visible.set(recordKindOf<Record>(), run.visibleOf<Record>()); });
    return visible;
}

QList<EvaluationPart> evaluationParts(const Portfolio &portfolio)
{
    constexpr qint64 kRows = 12'500;
    QList<EvaluationPart> parts;
    FilterEvaluation::forEachFilterable([&]<class Record>() {
        const qint64 size = portfolio.of<Record>().size();
        for (qint64 first = 0; first == 0 || first < size; first += kRows)
            parts.append({recordKindOf<Record>(), first, first + kRows});
    });
    return parts;
}

VisibleRecords::OfKind evaluatePart(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const EvaluationPart &part,
                                    const std::function<bool()> &isGivenUp)
{
    VisibleRecords::OfKind visible;
    FilterEvaluation run(portfolio, filter, asOf, isGivenUp);
    FilterEvaluation::forEachFilterable([&]<class Record>() {
        if (recordKindOf<Record>() == part.kind)
            visible = run.visibleOf<Record>(part);
    });
    return visible;
}

VisibleRecords joined(const QList<EvaluationPart> &parts, const QList<VisibleRecords::OfKind> &answers)
{
    VisibleRecords visible;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto whole = visible.of(parts[i].kind);
        whole.ids += answers[i].ids;
        whole.total += answers[i].total;
        whole.ignored = answers[i].ignored;
        visible.set(parts[i].kind, std::move(whole));
    }
    return visible;
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
