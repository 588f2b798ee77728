// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/changes/portfolio_changes.h"

#include "analytics/changes/standing.h"
#include "domain/derived/existence.h"
#include "domain/filter/facets.h"
#include "domain/records.h"
#include "domain/value_text.h"

#include <algorithm>

namespace analytics {

using domain::AsOf;
using domain::Id;
using domain::Language;
using domain::Portfolio;
using Course = Stand::Course;

namespace {

/// One record as seen at one look.
struct Look
{
    bool recorded = false;
    bool exists = false;
    bool passes = false; ///< The filter.
    Stand stand;

    bool goesOn() const { return exists && stand.course == Course::GoesOn; }
    bool counts() const { return passes && goesOn(); }
};

/// All records of one kind as seen with one knowledge on one day.
template <class Record>
class Sight
{
public:
    Sight(const ChangeMoment &moment, const ChangesRequest &request)
        : m_portfolio(*moment.snapshot)
        , m_asOf(moment.asOf)
        , m_language(request.language)
        , m_passing(passing(moment, request.filter))
    {
    }

    /// Ids must be asked for in rising order.
    Look at(qint64 id) { return of(m_portfolio.find(Id<Record>{id})); }
    /// Of a record as this portfolio has it; nullptr where it has none.
    Look of(const Record *record)
    {
        Look look;
        if (!record)
            return look;
        look.recorded = true;
        look.exists = domain::existsAt(m_portfolio, *record, m_asOf);
        if (!look.exists)
            return look;
        look.passes = passes(record->id.value);
        look.stand = standOf(m_portfolio, *record, m_asOf);
        return look;
    }
    /// In words; empty where the record does not exist.
    Standing standing(qint64 id) const
    {
        const Record *record = m_portfolio.find(Id<Record>{id});
        return record && domain::existsAt(m_portfolio, *record, m_asOf) ? standingOf(m_portfolio, *record, m_asOf, m_language) : Standing();
    }
    const Portfolio &portfolio() const { return m_portfolio; }

private:
    bool passes(qint64 id)
    {
        while (m_next < m_passing.size() && m_passing[m_next] < id)
            ++m_next;
        return m_next < m_passing.size() && m_passing[m_next] == id;
    }
    static QList<qint64> passing(const ChangeMoment &moment, const domain::FilterSpec &filter)
    {
        const auto kind = domain::recordKindOf<Record>();
        return moment.visible ? moment.visible->of(kind).ids : domain::evaluateKind(*moment.snapshot, filter, moment.asOf, kind).ids;
    }

    const Portfolio &m_portfolio;
    AsOf m_asOf;
    Language m_language;
    const QList<qint64> m_passing; ///< Ascending.
    qsizetype m_next = 0;          ///< The first that is not less than the id asked for last.
};

/// What better knowledge changed about the first date.
ChangeType byKnowledge(const Look &then, const Look &thenAsKnownNow)
{
    if (!then.counts() && thenAsKnownNow.counts())
        return then.recorded && then.exists && then.stand.course != Course::Unknown ? ChangeType::CorrectedIn : ChangeType::NewlyLearned;
    if (then.counts() && !thenAsKnownNow.counts())
        return ChangeType::CorrectedOut;
    if (then.counts() && then.stand.state != thenAsKnownNow.stand.state)
        return ChangeType::Restated;
    return ChangeType::Unset;
}

ChangeType typeOfBeginning(const Look &before)
{
    if (!before.exists)
        return ChangeType::New;
    if (before.goesOn())
        return ChangeType::Entered;
    // Until its first status is known nothing can be said to have begun or resumed (DECISIONS 4).
    return before.stand.course == Course::Unknown ? ChangeType::NewlyLearned : ChangeType::Resumed;
}

ChangeType typeOfEnd(const Look &after)
{
    switch (after.stand.course) {
    case Course::Completed: return ChangeType::Completed;
    case Course::EndedEarly: return ChangeType::EndedEarly;
    default: return ChangeType::Left;
    }
}

/// What happened between the dates, as known now.
ChangeType byTime(const Look &before, const Look &after)
{
    if (!before.counts() && after.counts())
        return typeOfBeginning(before);
    if (before.counts() && !after.counts())
        return typeOfEnd(after);
    return before.counts() && before.stand.state != after.stand.state ? ChangeType::Moved : ChangeType::Unset;
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
void add(PortfolioChanges &result, ChangeType type, qint64 id, const std::pair<const Sight<Record> &, const Sight<Record> &> &sights, const ChangesRequest &request)
{
    if (type == ChangeType::Unset)
        return;
    const Standing before = sights.first.standing(id);
    const Standing after = sights.second.standing(id);
    const auto &later = *request.to.snapshot;
    const QString name = domain::recordName(later.find(Id<Record>{id}) ? later : *request.from.snapshot, Id<Record>{id}, request.language);
    result.changes.append({type, id, name, before.text, after.text, after.since});
}

template <class Record>
PortfolioChanges changesOf(const ChangesRequest &request)
{
    Sight<Record> then(request.from, request);
    // Mostly both dates are seen with one knowledge: then nothing was learned in between, and one look at the earlier date does.
    const bool isSameKnowledge = request.from.snapshot->sharesTablesWith(*request.to.snapshot);
    auto learned = isSameKnowledge ? std::nullopt : std::make_optional<Sight<Record>>(ChangeMoment{request.to.snapshot, request.from.asOf}, request);
    const Sight<Record> &thenAsKnownNow = learned ? *learned : then;
    Sight<Record> now(request.to, request);
    PortfolioChanges result;
    const auto compare = [&](qint64 id, const Look &first, const Look &restated, const Look &last) {
        if (first.counts())
            result.opening.append(id);
        if (last.counts())
            result.closing.append(id);
        add<Record>(result, byKnowledge(first, restated), id, {then, thenAsKnownNow}, request);
        add<Record>(result, byTime(restated, last), id, {thenAsKnownNow, now}, request);
    };
    if (isSameKnowledge) {
        for (const Record &record : now.portfolio().template rows<Record>()) {
            const Look first = then.of(&record);
            compare(record.id.value, first, first, now.of(&record));
        }
    } else {
        for (const qint64 id : allIds<Record>(then.portfolio(), now.portfolio()))
            compare(id, then.at(id), learned->at(id), now.at(id));
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
