// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/past_portfolio.h"

#include "domain/derived/existence.h"
#include "domain/derived/phase_status.h"
#include "domain/edits.h"
#include "domain/records.h"

namespace domain {

namespace {

bool isThere(const Portfolio &, const StatusEvent &event, const AsOf &day)
{
    return event.date.isEmpty() || counts(event.date, day);
}

bool isThere(const Portfolio &, const TrialStatusEvent &event, const AsOf &day)
{
    return event.date.isEmpty() || counts(event.date, day);
}

/// What was only expected was expected on that day too, as far as anybody recorded.
bool isThere(const Portfolio &, const RegulatoryEvent &event, const AsOf &day)
{
    return event.date.isEmpty() || event.status == RegEventStatus::Expected || counts(event.date, day);
}

/// A payment that is only expected or projected was so on that day too, as far as anybody recorded.
bool isThere(const Portfolio &, const Payment &payment, const AsOf &day)
{
    const PartialDate &date = payment.actual.isEmpty() ? payment.due : payment.actual;
    return date.isEmpty() || payment.kind == PaymentKind::Expected || payment.forecast || counts(date, day);
}

bool isThere(const Portfolio &, const FxRate &rate, const AsOf &day)
{
    return rate.date.isEmpty() || counts(rate.date, day);
}

/// Two sources contradict each other once both are published.
bool isThere(const Portfolio &portfolio, const Conflict &conflict, const AsOf &day)
{
    const auto isPublished = [&](Id<Source> id) {
        const Source *source = portfolio.find(id);
        return !source || existsAt(portfolio, *source, day);
    };
    return isPublished(conflict.sourceA) && isPublished(conflict.sourceB);
}

/// What was expected on the day, without how it turned out later. The end of the window is the latest day on which it can have happened.
Catalyst asExpected(Catalyst catalyst, const AsOf &day)
{
    const PartialDate &end = catalyst.windowEnd.isEmpty() ? catalyst.windowStart : catalyst.windowEnd;
    if (catalyst.outcome != CatalystOutcome::Unset && !end.isEmpty() && !counts(end, day))
        catalyst.outcome = CatalystOutcome::Pending;
    return catalyst;
}

Obligation asOwed(Obligation obligation, const AsOf &day)
{
    if (!counts(obligation.done, day))
        obligation.done = {};
    return obligation;
}

template <class Record>
void takeBack(const Portfolio &portfolio, Record (*past)(Record, const AsOf &), const AsOf &day, ChangeSet &changes)
{
    for (const Record &record : portfolio.rows<Record>()) {
        if (const Record before = past(record, day); before != record)
            changes.update(record, before);
    }
}

template <class Record>
bool isThere(const Portfolio &portfolio, const Record &record, const AsOf &day)
{
    return existsAt(portfolio, record, day);
}

} // namespace

Snapshot portfolioAsOf(const Snapshot &portfolio, const AsOf &day)
{
    Snapshot past = portfolio;
    forEachRecordKind([&]<class Record>() {
        QList<qint64> later;
        for (const Record &record : portfolio->rows<Record>()) {
            if (!isThere(*portfolio, record, day))
                later.append(record.id.value);
        }
        // What went along with an earlier kind is passed over.
        if (!later.isEmpty())
            past = applied(past, edits::removeRecords(*past, recordKindOf<Record>(), later));
    });
    ChangeSet unknownThen;
    takeBack<Catalyst>(*past, &asExpected, day, unknownThen);
    takeBack<Obligation>(*past, &asOwed, day, unknownThen);
    return applied(past, unknownThen);
}

} // namespace domain
