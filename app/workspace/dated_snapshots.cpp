// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/dated_snapshots.h"

#include "domain/derived/dated_facts.h"
#include "workspace/all_cores.h"
#include "workspace/evaluation.h"

#include <algorithm>

namespace workspace {

using domain::DatedFacts;

namespace {

domain::Snapshot carrying(const domain::Snapshot &snapshot, QDate day)
{
    auto facts = std::make_shared<DatedFacts>(*snapshot, day);
    const auto parts = facts->parts();
    onAllCores(parts.size(), [&](qsizetype part) { facts->fill(*snapshot, parts[part]); });
    auto dated = std::make_shared<domain::Portfolio>(*snapshot);
    dated->carry(std::move(facts));
    return dated;
}

} // namespace

template <class Asked, class Answer, class Make>
Answer DatedSnapshots::answer(Answers<Asked, Answer> &known, const Asked &asked, const Make &make)
{
    constexpr qsizetype kKept = 4; // The day shown, the one compared with, and those of a moment ago.
    QMutexLocker lock(&m_mutex);
    if (const auto at = std::ranges::find(known, asked, &std::pair<Asked, std::shared_future<Answer>>::first); at != known.end()) {
        known.move(at - known.begin(), known.size() - 1);
        const auto pending = known.last().second;
        lock.unlock();
        return pending.get();
    }
    std::promise<Answer> promise;
    known.append({asked, promise.get_future().share()});
    if (known.size() > kKept)
        known.removeFirst();
    lock.unlock();
    const Answer made = make();
    promise.set_value(made);
    return made;
}

domain::Snapshot DatedSnapshots::on(QDate day)
{
    return answer(m_days, day, [&] { return carrying(m_snapshot, day); });
}

std::shared_ptr<const domain::VisibleRecords> DatedSnapshots::passing(const domain::FilterSpec &filter, const domain::AsOf &asOf)
{
    return answer(m_passing, Question(filter, asOf.date), [&]() -> Passing {
        return std::make_shared<domain::VisibleRecords>(evaluateOnAllCores(*on(asOf.date), filter, asOf));
    });
}

} // namespace workspace
