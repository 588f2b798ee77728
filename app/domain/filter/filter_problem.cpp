// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter_completion.h"
#include "domain/filter/filter_keys.h"
#include "domain/filter/filter_line.h"
#include "domain/filter/value_test.h"

namespace domain {

namespace {

/// "2024..2023": both ends can be read, but not in this order.
bool isBackwards(const Portfolio &portfolio, const FieldMeta &field, const QString &value)
{
    const auto at = value.indexOf(QStringLiteral(".."));
    Condition turned;
    turned.values = {value.mid(at + 2) + QStringLiteral("..") + value.left(at)};
    return at > 0 && ValueTest::make(field, turned, portfolio);
}

FilterSpan spanOf(const FilterPart &part, const QString &value)
{
    const auto at = std::ranges::find(part.values, value, &FilterSpan::text);
    return at == part.values.end() ? part.whole : *at;
}

FilterProblem unreadable(const Portfolio &portfolio, const FilterPart &part, const QList<FilterColumn> &columns, const Error &error)
{
    const FilterColumn &column = columns.first();
    FilterProblem problem;
    problem.field = column.meta;
    problem.kind = column.kind;
    if (error.detail == part.condition->toString()) {
        problem.code = FilterProblem::Code::NoOrder;
        problem.span = part.whole;
        return problem;
    }
    problem.span = spanOf(part, error.detail);
    problem.code = isBackwards(portfolio, *column.meta, error.detail) ? FilterProblem::Code::RangeBackwards : FilterProblem::Code::UnreadableValue;
    for (const auto &other : columns)
        problem.near += nearestFilterValues(portfolio, other, error.detail);
    problem.near.removeDuplicates();
    return problem;
}

/// The first value that is the name of nobody; a mistake in typing far more often than a question.
std::optional<FilterProblem> nobody(const Portfolio &portfolio, const FilterPart &part, const FilterColumn &column)
{
    for (const auto &value : part.values) {
        Condition one = *part.condition;
        one.values = {value.text};
        const auto test = ValueTest::make(*column.meta, one, portfolio);
        if (test && test.value().knowsNobody())
            return FilterProblem{FilterProblem::Code::UnknownName, value, nearestFilterValues(portfolio, column, value.text), column.meta, column.kind};
    }
    return {};
}

} // namespace

std::optional<FilterProblem> findFilterProblem(const Portfolio &portfolio, const FilterLine &line)
{
    if (line.problem)
        return line.problem;
    for (const auto &part : line.parts) {
        if (!part.condition)
            continue;
        const auto columns = readableColumns(portfolio, *part.condition);
        const auto test = ValueTest::make(*columns.first().meta, *part.condition, portfolio);
        if (!test)
            return unreadable(portfolio, part, columns, test.error());
        const auto known = [&](const FilterColumn &column) { return !nobody(portfolio, part, column); };
        if (std::ranges::none_of(columns, known))
            return nobody(portfolio, part, columns.first());
    }
    return {};
}

} // namespace domain
