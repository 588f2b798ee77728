// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evaluation.h"

#include "domain/filter/evaluation.h"
#include "workspace/all_cores.h"

namespace workspace {

domain::VisibleRecords evaluateOnAllCores(const domain::Portfolio &portfolio, const domain::FilterSpec &filter, const domain::AsOf &asOf,
                                          const std::function<bool()> &isGivenUp)
{
    const domain::EvaluationRounds rounds(portfolio, filter, asOf, isGivenUp);
    for (int round = 0; round < domain::EvaluationRounds::kRounds; ++round)
        onAllCores(rounds.parts(round), [&](qsizetype part) { rounds.work(round, part); });
    return rounds.answer();
}

} // namespace workspace
