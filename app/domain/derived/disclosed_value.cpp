// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/disclosed_value.h"

namespace domain {

DisclosedValue disclosedValue(const Portfolio &portfolio, const QList<qint64> &deals)
{
    DisclosedValue value;
    for (const qint64 id : deals) {
        const auto total = headlineTotal(portfolio, Id<Deal>{id});
        const auto figure = total.currency == QLatin1String("USD") ? total.figure() : std::nullopt;
        if (!figure) {
            ++value.undisclosed;
            continue;
        }
        value.dollars += *figure;
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
