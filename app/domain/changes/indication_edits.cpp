// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/indication_edits.h"

#include "domain/edits.h"
#include "domain/names.h"
#include "domain/record_names.h"

#include <algorithm>

namespace domain {

namespace {

/// Calls `visit(field, record)` for each reference of a kind to the indication; citations and their like are no use of it.
template <class Record, class Visit>
void forEachUser(const Portfolio &portfolio, Id<Indication> indication, Visit &&visit)
{
    int index = -1;
    for (const auto &field : kFields<Record>) {
        ++index;
        if (field.kind == FieldKind::Reference && field.references == RecordKind::Indication)
            portfolio.of<Record>().forEachLinked(index, indication.value, [&](const Record &record) { visit(field, record); });
    }
}

qint64 usageOf(const Portfolio &portfolio, Id<Indication> indication)
{
    qint64 count = 0;
    forEachRecordKind([&]<class Record>() {
        forEachUser<Record>(portfolio, indication, [&](const FieldInfo<Record> &, const Record &) { ++count; });
    });
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

template <class Record>
void redirect(const Portfolio &portfolio, Id<Indication> from, Id<Indication> into, ChangeSet &changes)
{
    forEachUser<Record>(portfolio, from, [&](const FieldInfo<Record> &field, const Record &record) {
        Record after = record;
        field.set(after, Value(into.value));
        changes.update(record, after);
    });
}

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

/// What the citations, files and conflicts of one record speak about becomes another record.
template <class Record>
void redirectAttached(const Portfolio &portfolio, Id<Indication> from, Id<Indication> into, ChangeSet &changes)
{
    constexpr int field = fieldIndex<&Record::record>();
    portfolio.of<Record>().forEachLinked(field, from.value, [&](const Record &record) {
        if (record.kind != RecordKind::Indication)
            return;
        Record after = record;
        after.record = into.value;
        changes.update(record, after);
    });
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
    forEachRecordKind([&]<class Record>() {
        if constexpr (!std::is_same_v<Record, TrialIndication>)
            redirect<Record>(portfolio, from, into, changes);
    });
    redirectTrials(portfolio, from, into, changes);
    redirectAttached<Citation>(portfolio, from, into, changes);
    redirectAttached<Conflict>(portfolio, from, into, changes);
    redirectAttached<Attachment>(portfolio, from, into, changes);
    redirectAttached<ImportLink>(portfolio, from, into, changes);
    if (const Indication after = withNamesOf(*kept, *gone); after != *kept)
        changes.update(*kept, after);
    changes.remove(*gone);
    changes.label = {StepLabel::Action::Merge, RecordKind::Indication, {}, kept->name, 1};
    return changes;
}

} // namespace edits

} // namespace domain
