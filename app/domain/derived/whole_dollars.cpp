// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/whole_dollars.h"

#include "domain/derived/exchange_rates.h"

namespace domain {

std::optional<qint64> wholeDollars(const Portfolio &portfolio, qint64 amount, const QString &currency, QDate day)
{
    constexpr QLatin1StringView kDollar("USD");
    constexpr qint64 kOldestRateDays = 10;
    if (currency == kDollar)
        return amount;
    if (currency.isEmpty() || !day.isValid())
        return std::nullopt;
    const auto conversion = converted(portfolio, amount, currency, kDollar, day);
    if (!conversion || conversion.value().daysBefore > kOldestRateDays)
        return std::nullopt;
    return conversion.value().amount;
}

} // namespace domain
