// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/confidential_records.h"

#include "domain/changes/record_fields.h"
#include "domain/derived/blanked_text.h"
#include "domain/edits.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace domain {

namespace {

template <class Record>
QList<qint64> confidentialIds(const Portfolio &portfolio, const Portfolio *now)
{
    QSet<qint64> ids;
    for (const Portfolio *one : {&portfolio, now}) {
        for (const Record &record : one ? one->rows<Record>() : portfolio.rows<Record>()) {
            if (record.confidential && portfolio.find(record.id))
                ids.insert(record.id.value);
        }
    }
    QList<qint64> sorted(ids.cbegin(), ids.cend());
    std::ranges::sort(sorted);
    return sorted;
}

Snapshot without(const Snapshot &portfolio, RecordKind kind, const QList<qint64> &ids)
{
    return ids.isEmpty() ? portfolio : applied(portfolio, edits::removeRecords(*portfolio, kind, ids));
}

QSet<qint64> citedSources(const Portfolio &portfolio)
{
    QSet<qint64> cited;
    for (const Citation &citation : portfolio.rows<Citation>())
        cited.insert(citation.source.value);
    return cited;
}

/// The title of a press release about a confidential deal tells of the deal.
Snapshot withoutTheirSources(const Snapshot &without, const Portfolio &whole)
{
    QList<qint64> ids = (citedSources(whole) - citedSources(*without)).values();
    std::ranges::sort(ids);
    return domain::without(without, RecordKind::Source, ids);
}

/// Deals or trials that are about these candidates and no others.
template <class Link, auto Owner>
QList<qint64> aboutThemAlone(const Portfolio &portfolio, const QSet<qint64> &candidates)
{
    QHash<qint64, bool> isAlone;
    for (const Link &link : portfolio.rows<Link>()) {
        const qint64 owner = (link.*Owner).value;
        isAlone[owner] = isAlone.value(owner, true) && candidates.contains(link.candidate.value);
    }
    QList<qint64> ids;
    for (auto each = isAlone.cbegin(); each != isAlone.cend(); ++each) {
        if (each.value())
            ids.append(each.key());
    }
    std::ranges::sort(ids);
    return ids;
}

QList<qint64> joined(const QList<qint64> &a, const QList<qint64> &b)
{
    QList<qint64> ids = a + b;
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// The names of candidates as they stand in texts: as words of their own where they are of letters with spaces between words.
QRegularExpression namesOf(const Portfolio &portfolio, const QSet<qint64> &candidates)
{
    constexpr qsizetype kShortest = 2; // A single letter stands in every text.
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (name.trimmed().size() >= kShortest)
            names.append(QRegularExpression::escape(name.trimmed()));
    };
    for (const Candidate &candidate : portfolio.rows<Candidate>()) {
        if (candidates.contains(candidate.id.value)) {
            add(candidate.name);
            add(candidate.nameZh);
        }
    }
    for (const CandidateName &other : portfolio.rows<CandidateName>()) {
        if (candidates.contains(other.candidate.value))
            add(other.name);
    }
    std::ranges::sort(names, std::greater(), &QString::size); // The longest that fits.
    const QString any = names.isEmpty() ? QStringLiteral("(?!)") : names.join(u'|');
    return QRegularExpression(QStringLiteral("(?<![A-Za-z0-9])(?:%1)(?![A-Za-z0-9])").arg(any), QRegularExpression::CaseInsensitiveOption);
}

/// Words that all portfolios share, and what holds no words at all.
bool holdsNoNames(RecordKind kind)
{
    using enum RecordKind;
    static constexpr RecordKind kKinds[] = {Term, Indication, Target, Setting, MetricDefinition, ExportStyle, FxRate, TrialCountry, DealTerritoryCountry};
    return std::ranges::find(kKinds, kind) != std::end(kKinds);
}

QList<qint64> idsOf(const Portfolio &portfolio, RecordKind kind)
{
    QList<qint64> ids;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() != kind)
            return;
        for (const Record &record : portfolio.rows<Record>())
            ids.append(record.id.value);
    });
    return ids;
}

/// The fields of a record whose text names one of them, without the name; a link that does leads nowhere any more.
QList<FieldValue> blanked(const Portfolio &portfolio, const RecordFields &fields, qint64 id, const QRegularExpression &names)
{
    QList<FieldValue> values;
    for (const FieldMeta *field : fields.fields()) {
        const bool isLink = field->kind == FieldKind::Url;
        const bool isText = isLink || field->kind == FieldKind::Text || field->kind == FieldKind::LongText || field->kind == FieldKind::List;
        const Value value = isText ? fields.value(portfolio, id, QString::fromLatin1(field->key), {}) : Value();
        const auto *text = std::get_if<QString>(&value);
        if (text && text->contains(names))
            values.append({field, isLink ? Value() : Value(QString(*text).replace(names, kBlankedName))});
    }
    return values;
}

/// Titles, notes and names of what stays name what may not be named. A view whose filter does would show nothing without it.
Snapshot withoutTheirNames(const Snapshot &without, const Portfolio &whole, const QSet<qint64> &candidates)
{
    const auto names = namesOf(whole, candidates);
    ChangeSet changes;
    QList<qint64> views;
    for (int ordinal = 1; ordinal < vocabularyOf<RecordKind>().size(); ++ordinal) {
        const auto kind = RecordKind(ordinal);
        if (holdsNoNames(kind))
            continue;
        const auto fields = recordFields(kind);
        for (const qint64 id : idsOf(*without, kind)) {
            const auto values = blanked(*without, *fields, id, names);
            if (!values.isEmpty() && kind == RecordKind::SavedView)
                views.append(id);
            else if (!values.isEmpty())
                fields->write(*without, id, values, changes);
        }
    }
    return domain::without(changes.isEmpty() ? without : applied(without, changes), RecordKind::SavedView, views);
}

} // namespace

PublicPortfolio publicPortfolio(const Snapshot &portfolio, const Snapshot &now)
{
    const Portfolio *present = now && now != portfolio ? now.get() : nullptr;
    PublicPortfolio result{portfolio, confidentialIds<Candidate>(*portfolio, present), confidentialIds<Deal>(*portfolio, present)};
    const QSet<qint64> candidates(result.candidates.cbegin(), result.candidates.cend());
    if (!candidates.isEmpty()) {
        result.deals = joined(result.deals, aboutThemAlone<DealCandidate, &DealCandidate::deal>(*portfolio, candidates));
        result.trials = aboutThemAlone<TrialCandidate, &TrialCandidate::trial>(*portfolio, candidates);
    }
    result.snapshot = without(result.snapshot, RecordKind::Candidate, result.candidates);
    result.snapshot = without(result.snapshot, RecordKind::Deal, result.deals);
    result.snapshot = without(result.snapshot, RecordKind::Trial, result.trials);
    if (!result.isWhole())
        result.snapshot = withoutTheirSources(result.snapshot, *portfolio);
    if (!candidates.isEmpty())
        result.snapshot = withoutTheirNames(result.snapshot, *portfolio, candidates);
    return result;
}

} // namespace domain
