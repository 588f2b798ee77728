// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/changes/portfolio_changes.h"

#include "analytics/changes/standing.h"
#include "domain/derived/existence.h"
#include "domain/records.h"
#include "domain/value_text.h"

#include <algorithm>

namespace analytics {

using domain::AsOf;
using domain::Id;
using domain::Language;
using domain::Portfolio;
using Course = Standing::Course;

namespace {

/// One record as seen at one look.
struct Look
{
    bool recorded = false;
    bool exists = false;
    bool passes = false; ///< The filter.
    Standing standing;

    bool goesOn() const { return exists && standing.course == Course::GoesOn; }
    bool counts() const { return passes && goesOn(); }
};

/// All records of one kind as seen with one knowledge on one day.
template <class Record>
class Sight
{
public:
    Sight(const Portfolio &portfolio, const AsOf &asOf, const ChangesRequest &request)
        : m_portfolio(portfolio)
        , m_asOf(asOf)
        , m_language(request.language)
        , m_passing(domain::evaluate(portfolio, request.filter, asOf).of(domain::recordKindOf<Record>()).ids)
    {
    }

    Look at(qint64 id) const
    {
        Look look;
        const Record *record = m_portfolio.find(Id<Record>{id});
        if (!record)
            return look;
        look.recorded = true;
        look.exists = domain::existsAt(m_portfolio, *record, m_asOf);
        if (!look.exists)
            return look;
        look.passes = std::ranges::binary_search(m_passing, id);
        look.standing = standingOf(m_portfolio, *record, m_asOf, m_language);
        return look;
    }
    const Portfolio &portfolio() const { return m_portfolio; }

private:
    const Portfolio &m_portfolio;
    AsOf m_asOf;
    Language m_language;
    QList<qint64> m_passing;
};

PortfolioChange change(ChangeType type, const Standing &before, const Standing &after)
{
    return {type, 0, {}, before.text, after.text, after.since};
}

/// What better knowledge changed about the first date.
std::optional<PortfolioChange> byKnowledge(const Look &then, const Look &thenAsKnownNow)
{
    const auto with = [&](ChangeType type) { return change(type, then.standing, thenAsKnownNow.standing); };
    if (!then.counts() && thenAsKnownNow.counts())
        return with(then.recorded && then.exists && then.standing.course != Course::Unknown ? ChangeType::CorrectedIn : ChangeType::NewlyLearned);
    if (then.counts() && !thenAsKnownNow.counts())
        return with(ChangeType::CorrectedOut);
    if (then.counts() && then.standing.state != thenAsKnownNow.standing.state)
        return with(ChangeType::Restated);
    return std::nullopt;
}

ChangeType typeOfBeginning(const Look &before)
{
    if (!before.exists)
        return ChangeType::New;
    if (before.goesOn())
        return ChangeType::Entered;
    // Until its first status is known nothing can be said to have begun or resumed (DECISIONS 4).
    return before.standing.course == Course::Unknown ? ChangeType::NewlyLearned : ChangeType::Resumed;
}

ChangeType typeOfEnd(const Look &after)
{
    switch (after.standing.course) {
    case Course::Completed: return ChangeType::Completed;
    case Course::EndedEarly: return ChangeType::EndedEarly;
    default: return ChangeType::Left;
    }
}

/// What happened between the dates, as known now.
std::optional<PortfolioChange> byTime(const Look &before, const Look &after)
{
    const auto with = [&](ChangeType type) { return change(type, before.standing, after.standing); };
    if (!before.counts() && after.counts())
        return with(typeOfBeginning(before));
    if (before.counts() && !after.counts())
        return with(typeOfEnd(after));
    if (before.counts() && before.standing.state != after.standing.state)
        return with(ChangeType::Moved);
    return std::nullopt;
}

template <class Record>
QList<qint64> allIds(const Portfolio &a, const Portfolio &b)
{
    QList<qint64> ids;
    for (const Record &record : a.rows<Record>())
        ids.append(record.id.value);
    for (const Record &record : b.rows<Record>())
        ids.append(record.id.value);
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

template <class Record>
void add(PortfolioChanges &result, std::optional<PortfolioChange> found, qint64 id, const ChangesRequest &request)
{
    if (!found)
        return;
    const auto &later = *request.to.snapshot;
    found->id = id;
    found->name = domain::recordName(later.find(Id<Record>{id}) ? later : *request.from.snapshot, Id<Record>{id}, request.language);
    result.changes.append(*std::move(found));
}

template <class Record>
PortfolioChanges changesOf(const ChangesRequest &request)
{
    const Sight<Record> then(*request.from.snapshot, request.from.asOf, request);
    const Sight<Record> thenAsKnownNow(*request.to.snapshot, request.from.asOf, request);
    const Sight<Record> now(*request.to.snapshot, request.to.asOf, request);
    PortfolioChanges result;
    for (const qint64 id : allIds<Record>(then.portfolio(), now.portfolio())) {
        const Look first = then.at(id);
        const Look restated = thenAsKnownNow.at(id);
        const Look last = now.at(id);
        if (first.counts())
            result.opening.append(id);
        if (last.counts())
            result.closing.append(id);
        add<Record>(result, byKnowledge(first, restated), id, request);
        add<Record>(result, byTime(restated, last), id, request);
    }
    std::ranges::stable_sort(result.changes, [](const PortfolioChange &a, const PortfolioChange &b) {
        return a.type != b.type ? a.type < b.type : a.name.localeAwareCompare(b.name) < 0;
    });
    return result;
}

} // namespace

int countEffect(ChangeType type)
{
    switch (type) {
    case ChangeType::NewlyLearned:
    case ChangeType::CorrectedIn:
    case ChangeType::New:
    case ChangeType::Resumed:
    case ChangeType::Entered: return 1;
    case ChangeType::CorrectedOut:
    case ChangeType::Left:
    case ChangeType::Completed:
    case ChangeType::EndedEarly: return -1;
    default: return 0;
    }
}

QList<qint64> PortfolioChanges::idsOf(ChangeType type) const
{
    QList<qint64> ids;
    for (const auto &change : changes) {
        if (change.type == type)
            ids.append(change.id);
    }
    std::ranges::sort(ids);
    return ids;
}

PortfolioChanges portfolioChanges(const ChangesRequest &request)
{
    switch (request.kind) {
    case domain::RecordKind::Program: return changesOf<domain::Program>(request);
    case domain::RecordKind::Trial: return changesOf<domain::Trial>(request);
    case domain::RecordKind::Deal: return changesOf<domain::Deal>(request);
    default: return changesOf<domain::Candidate>(request);
    }
}

} // namespace analytics
