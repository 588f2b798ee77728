// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trust/freshness.h"

#include "domain/derived/existence.h"
#include "domain/edits.h"
#include "domain/tables/record_type.h"

#include <algorithm>

namespace domain {

namespace {

const QString kKey = QStringLiteral("last_verified");

template <class Record>
constexpr bool kIsVerifiable = requires(const Record &record) { record.lastVerified; };

template <class Record>
void addStale(const Portfolio &portfolio, const QList<Freshness> &states, const AsOf &asOf, QList<StaleRecord> &found)
{
    if constexpr (kIsVerifiable<Record>) {
        for (const Record &record : portfolio.rows<Record>()) {
            const Freshness freshness = freshnessOf(record.lastVerified, asOf);
            if (states.contains(freshness) && existsAt(portfolio, record, asOf))
                found.append({{recordKindOf<Record>(), record.id.value}, record.lastVerified, daysSince(record.lastVerified, asOf), freshness});
        }
    }
}

} // namespace

std::optional<qint64> daysSince(const PartialDate &verified, const AsOf &asOf)
{
    if (verified.isEmpty())
        return std::nullopt;
    return std::max<qint64>(0, verified.midpoint().daysTo(asOf.date));
}

Freshness freshnessOf(const PartialDate &verified, const AsOf &asOf)
{
    const auto days = daysSince(verified, asOf);
    if (!days)
        return Freshness::Never;
    return *days >= kStaleAfterDays ? Freshness::Stale : *days >= kAgingAfterDays ? Freshness::Aging : Freshness::Fresh;
}

bool isVerifiable(RecordKind kind)
{
    return fieldOf(kind, kKey) != nullptr;
}

PartialDate lastVerified(const Portfolio &portfolio, const RecordRef &record)
{
    const Value value = valueAt(portfolio, {record, kKey});
    const auto *date = std::get_if<PartialDate>(&value);
    return date ? *date : PartialDate();
}

QList<StaleRecord> staleRecords(const Portfolio &portfolio, RecordKind kind, const QList<Freshness> &states, const AsOf &asOf)
{
    QList<StaleRecord> found;
    forEachRecordKind([&]<class Record>() {
        if (kind == RecordKind::Unset || kind == recordKindOf<Record>())
            addStale<Record>(portfolio, states, asOf, found);
    });
    std::ranges::stable_sort(found, [](const StaleRecord &a, const StaleRecord &b) {
        return a.days.has_value() != b.days.has_value() ? !a.days : a.days.value_or(0) > b.days.value_or(0);
    });
    return found;
}

namespace edits {

Result<ChangeSet> verify(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids, QDate day)
{
    if (!isVerifiable(kind))
        return Error{Error::Code::Usage, kKey, tableName(kind)};
    auto changes = setField(portfolio, kind, ids, kKey, Value(PartialDate::day(day)));
    if (changes) {
        changes.value().label.action = StepLabel::Action::Verify;
        changes.value().label.field.clear();
    }
    return changes;
}

Result<ChangeSet> verify(const Portfolio &portfolio, const QList<RecordRef> &records, QDate day)
{
    QMap<RecordKind, QList<qint64>> ids;
    for (const auto &record : records)
        ids[record.kind].append(record.id);
    if (ids.size() == 1)
        return verify(portfolio, ids.firstKey(), ids.first(), day);
    ChangeSet changes;
    for (auto kind = ids.cbegin(); kind != ids.cend(); ++kind) {
        const auto more = verify(portfolio, kind.key(), *kind, day);
        if (!more)
            return more;
        const RecordType &type = *recordType(kind.key());
        type.forEachEdit(more.value(), [&](const AnyRecord &before, const AnyRecord &after) { type.add(changes, before, after); });
    }
    changes.label = {StepLabel::Action::Verify, RecordKind::Unset, {}, {}, int(changes.size())};
    return changes;
}

} // namespace edits

} // namespace domain
