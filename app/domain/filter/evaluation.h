// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

#include <functional>
#include <vector>

namespace domain {

/// `evaluate` for another thread: once `isGivenUp` says so, it stops and the answer is not complete.
VisibleRecords evaluate(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const std::function<bool()> &isGivenUp);

class FilterEvaluation;

/// One filter over one portfolio, both of which outlive it, for several threads: three rounds of parts. The parts of a round may be worked
/// on at the same time; a round begins when the one before is done. What a condition says of a record is found once, however many
/// kinds ask: first the records that meet the conditions of each kind asked, then who is linked to them, then what is shown.
class EvaluationRounds
{
public:
    static constexpr int kRounds = 3;

    /// Once `isGivenUp` says so, what is answered is not complete.
    EvaluationRounds(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const std::function<bool()> &isGivenUp = {});
    ~EvaluationRounds();
    Q_DISABLE_COPY_MOVE(EvaluationRounds)

    qsizetype parts(int round) const { return qsizetype(m_work[size_t(round)].size()); }
    void work(int round, qsizetype part) const { m_work[size_t(round)][size_t(part)](); }
    /// After the last round.
    VisibleRecords answer() const;

private:
    struct Plans;

    std::unique_ptr<FilterEvaluation> m_run;
    std::array<std::vector<std::function<void()>>, kRounds> m_work; ///< What the plans fill in, so made before them.
    std::unique_ptr<Plans> m_plans;
};

/// The conditions, as text, that say nothing about this kind: known without looking at any record.
QStringList inertConditions(const Portfolio &portfolio, const FilterSpec &filter, RecordKind kind);

} // namespace domain
