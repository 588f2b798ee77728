// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter_evaluation.h"

#include "domain/filter/facets.h"

namespace domain {

VisibleRecords evaluate(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf)
{
    VisibleRecords visible;
    FilterEvaluation run(portfolio, filter, asOf);
    FilterEvaluation::forEachFilterable([&]<class Record>() { visible.set(recordKindOf<Record>(), run.visibleOf<Record>()); });
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
