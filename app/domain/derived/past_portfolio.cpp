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
    return past;
}

} // namespace domain
