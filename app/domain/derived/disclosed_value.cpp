// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/disclosed_value.h"

#include "domain/derived/deal_status.h"
#include "domain/derived/whole_dollars.h"

namespace domain {

DisclosedValue disclosedValue(const Portfolio &portfolio, const QList<qint64> &deals)
{
    DisclosedValue value;
    for (const qint64 id : deals) {
        const auto total = headlineTotal(portfolio, Id<Deal>{id});
        const bool saysSomething = total.high || total.low.value_or(0) > 0;
        const Deal *deal = saysSomething ? portfolio.find(Id<Deal>{id}) : nullptr;
        const auto dollars = deal ? wholeDollars(portfolio, total.low.value_or(0), total.currency, cohortDate(portfolio, *deal).latestDay()) : std::nullopt;
        if (!dollars) {
            ++value.undisclosed;
            continue;
        }
        value.dollars += *dollars;
        value.hasBounds = value.hasBounds || !total.isKnown();
        value.ids.append(id);
    }
    return value;
}

DisclosedValue disclosedValue(const Portfolio &portfolio)
{
    QList<qint64> deals;
    for (const Deal &deal : portfolio.rows<Deal>())
        deals.append(deal.id.value);
    return disclosedValue(portfolio, deals);
}

} // namespace domain
