// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/indication_edits.h"

#include "domain/changes/redirection.h"
#include "domain/edits.h"
#include "domain/names.h"
#include "domain/record_names.h"

#include <algorithm>

namespace domain {

namespace {

qint64 usageOf(const Portfolio &portfolio, Id<Indication> indication)
{
    qint64 count = 0;
    forEachUse(portfolio, RecordKind::Indication, indication.value, [&](const ReferenceField &, qint64) { ++count; });
    return count;
}

} // namespace

QList<Indication> indicationsInOrder(const Portfolio &portfolio)
{
    QList<Indication> indications;
    for (const Indication &indication : portfolio.rows<Indication>())
        indications.append(indication);
    std::ranges::stable_sort(indications, [](const Indication &a, const Indication &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return indications;
}

QHash<qint64, qint64> indicationUsage(const Portfolio &portfolio)
{
    QHash<qint64, qint64> usage;
    for (const Indication &indication : portfolio.rows<Indication>()) {
        if (const qint64 count = usageOf(portfolio, indication.id); count > 0)
            usage.insert(indication.id.value, count);
    }
    return usage;
}

namespace edits {

namespace {

/// A trial that has both indications keeps one link.
void redirectTrials(const Portfolio &portfolio, Id<Indication> from, Id<Indication> into, ChangeSet &changes)
{
    portfolio.forEachOf<&TrialIndication::indication>(from, [&](const TrialIndication &link) {
        const auto links = portfolio.listOf<&TrialIndication::trial>(link.trial);
        if (std::ranges::any_of(links, [&](const TrialIndication &other) { return other.indication == into; })) {
            changes.remove(link);
            return;
        }
        TrialIndication after = link;
        after.indication = into;
        changes.update(link, after);
    });
}

/// What the citations, files, conflicts and import links of one record speak about becomes another record.
void redirectAttached(const Portfolio &portfolio, Id<Indication> from, Id<Indication> into, ChangeSet &changes)
{
    for (const auto &field : referencesTo(RecordKind::Indication)) {
        if (!field.leadsAnywhere())
            continue;
        field.type->forEachLinked(portfolio, field.number, from.value, [&](qint64 id) {
            const AnyRecord before = field.type->find(portfolio, id);
            if (!field.leadsTo(before, RecordKind::Indication, from.value))
                return;
            AnyRecord after = before;
            after.set(field.number, Value(into.value));
            field.type->add(changes, before, after);
        });
    }
}

Indication withNamesOf(Indication kept, const Indication &gone)
{
    QStringList synonyms = kept.synonyms.split(u'|', Qt::SkipEmptyParts);
    const QStringList names = QStringList{gone.name, gone.nameZh} + gone.synonyms.split(u'|', Qt::SkipEmptyParts);
    for (const auto &name : names) {
        if (!name.isEmpty() && name != kept.name && name != kept.nameZh && !synonyms.contains(name))
            synonyms.append(name);
    }
    kept.synonyms = synonyms.join(u'|');
    return kept;
}

} // namespace

Result<ChangeSet> addIndication(const Portfolio &portfolio, const Indication &indication, IdSource &ids)
{
    Indication added = indication;
    added.name = indication.name.simplified();
    added.nameZh = indication.nameZh.simplified();
    if (added.name.isEmpty() || !findByName(portfolio, RecordKind::Indication, added.name).isEmpty())
        return Error{Error::Code::Constraint, added.name, QStringLiteral("name_en")};
    added.id = ids.next<Indication>();
    return insertRecord(portfolio, added);
}

Result<ChangeSet> removeIndication(const Portfolio &portfolio, Id<Indication> id)
{
    const Indication *indication = portfolio.find(id);
    if (!indication)
        return Error{Error::Code::NotFound, {}, tableName(RecordKind::Indication)};
    if (usageOf(portfolio, id) > 0)
        return Error{Error::Code::Constraint, indication->name, QStringLiteral("name_en")};
    return removeRecords(portfolio, RecordKind::Indication, {id.value});
}

Result<ChangeSet> mergeIndications(const Portfolio &portfolio, Id<Indication> from, Id<Indication> into)
{
    const Indication *gone = portfolio.find(from);
    const Indication *kept = portfolio.find(into);
    if (!gone || !kept || from == into)
        return Error{Error::Code::Usage, gone ? gone->name : QString(), kept ? kept->name : QString()};
    ChangeSet changes;
    auto users = redirected(portfolio, RecordKind::Indication, from.value, into.value);
    users.removeIf([](const Redirected::iterator &user) { return user.key().first == RecordKind::TrialIndication; });
    update(portfolio, users, changes);
    redirectTrials(portfolio, from, into, changes);
    redirectAttached(portfolio, from, into, changes);
    if (const Indication after = withNamesOf(*kept, *gone); after != *kept)
        changes.update(*kept, after);
    changes.remove(*gone);
    changes.label = {StepLabel::Action::Merge, RecordKind::Indication, {}, kept->name, 1};
    return changes;
}

} // namespace edits

} // namespace domain
