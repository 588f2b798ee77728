// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trust/citations.h"

#include "domain/edits.h"
#include "domain/names.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

template <class Visit>
void forEachCitation(const Portfolio &portfolio, const RecordRef &record, Visit &&visit)
{
    portfolio.of<Citation>().forEachLinked(fieldIndex<&Citation::record>(), record.id, [&](const Citation &citation) {
        if (citation.kind == record.kind)
            visit(citation);
    });
}

bool isNamed(const Source &source, QStringView text)
{
    return normalizedKey(source.title) == normalizedKey(text) || (!source.url.isEmpty() && source.url == text);
}

} // namespace

QList<Citation> citationsOf(const Portfolio &portfolio, const RecordRef &record)
{
    QList<Citation> found;
    forEachCitation(portfolio, record, [&](const Citation &citation) { found.append(citation); });
    return found;
}

QList<Citation> citationsOf(const Portfolio &portfolio, const CitedPlace &place)
{
    auto found = citationsOf(portfolio, place.record);
    found.removeIf([&](const Citation &citation) { return citation.field != place.field; });
    return found;
}

QList<Citation> citationsUnder(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids)
{
    QList<Citation> found;
    QSet<RecordRef> visited;
    for (const qint64 id : ids) {
        for (const auto &part : recordWithParts(portfolio, {kind, id})) {
            if (visited.contains(part))
                continue;
            visited.insert(part);
            found.append(citationsOf(portfolio, part));
        }
    }
    return found;
}

QHash<QString, int> citationCounts(const Portfolio &portfolio, const RecordRef &record)
{
    QHash<QString, int> counts;
    forEachCitation(portfolio, record, [&](const Citation &citation) { ++counts[citation.field]; });
    return counts;
}

QList<Id<Source>> sourcesMatching(const Portfolio &portfolio, QStringView typed, qsizetype limit)
{
    const KeySearch search(typed.toString());
    const QString key = normalizedKey(typed);
    QList<Id<Source>> beginning;
    QList<Id<Source>> containing;
    for (const Source &source : portfolio.rows<Source>()) {
        if (beginning.size() >= limit)
            break;
        if (normalizedKey(source.title).startsWith(key))
            beginning.append(source.id);
        else if (containing.size() < limit && (search.isIn(source.title) || search.isIn(source.url) || search.isIn(source.publisher)))
            containing.append(source.id);
    }
    beginning.append(containing);
    return beginning.first(std::min(limit, beginning.size()));
}

Id<Source> sourceNamed(const Portfolio &portfolio, QStringView titleOrLink)
{
    Id<Source> found;
    for (const Source &source : portfolio.rows<Source>()) {
        if (!isNamed(source, titleOrLink))
            continue;
        if (found.isValid())
            return {};
        found = source.id;
    }
    return found;
}

namespace edits {

namespace {

Result<ChangeSet> withSource(const Portfolio &portfolio, Source &source, IdSource &ids)
{
    if (source.id.isValid())
        return portfolio.find(source.id) ? Result<ChangeSet>(ChangeSet()) : Error{Error::Code::NotFound, source.title, tableName(RecordKind::Source)};
    source.id = ids.next<Source>();
    return insertRecord(portfolio, source);
}

StepLabel citingLabel(const CitedPlace &place, const QString &source)
{
    return {StepLabel::Action::Add, RecordKind::Citation, place.field, source, 1};
}

} // namespace

Result<ChangeSet> cite(const Portfolio &portfolio, const NewCitation &citation, IdSource &ids)
{
    const CitedPlace &place = citation.place;
    const bool hasField = place.field.isEmpty() || fieldOf(place.record.kind, place.field);
    if (!exists(portfolio, place.record) || !hasField)
        return Error{Error::Code::NotFound, place.field, tableName(place.record.kind)};
    Source source = citation.source;
    auto changes = withSource(portfolio, source, ids);
    if (!changes)
        return changes;
    const Source *stored = portfolio.find(source.id);
    changes.value().label = citingLabel(place, stored ? stored->title : source.title);
    const auto present = citationsOf(portfolio, place);
    const auto same = std::ranges::find(present, source.id, &Citation::source);
    if (same == present.end()) {
        changes.value().insert(Citation{ids.next<Citation>(), place.record.kind, place.record.id, place.field, source.id, citation.quote});
    } else if (same->quote != citation.quote && !citation.quote.isEmpty()) {
        Citation after = *same;
        after.quote = citation.quote;
        changes.value().update(*same, after);
    }
    return changes;
}

} // namespace edits

} // namespace domain
