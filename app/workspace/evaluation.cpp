// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evaluation.h"

#include "domain/filter/evaluation.h"

#include <QtConcurrentMap>

namespace workspace {

domain::VisibleRecords evaluateOnAllCores(const domain::Portfolio &portfolio, const domain::FilterSpec &filter, const domain::AsOf &asOf,
                                          const std::function<bool()> &isGivenUp)
{
    const auto parts = domain::evaluationParts(portfolio);
    const auto answers = QtConcurrent::blockingMapped<QList<domain::VisibleRecords::OfKind>>(
        parts, [&](const domain::EvaluationPart &part) { return domain::evaluatePart(portfolio, filter, asOf, part, isGivenUp); });
    return domain::joined(parts, answers);
}

} // namespace workspace
