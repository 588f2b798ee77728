// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columns.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/whole_dollars.h"
#include "domain/filter/value_test.h"

namespace domain {

/// The day whose rate converts an amount of the record; invalid where it has none.
template <class Record>
QDate moneyDay(const Portfolio &portfolio, const Record &record)
{
    const auto dayOfDeal = [&](const Deal *deal) { return deal ? cohortDate(portfolio, *deal).latestDay() : QDate(); };
    if constexpr (std::is_same_v<Record, Deal>)
        return dayOfDeal(&record);
    else if constexpr (std::is_same_v<Record, DealTerm>)
        return dayOfDeal(portfolio.find(record.deal));
    else if constexpr (std::is_same_v<Record, DealEvent>)
        return effectDate(record).latestDay();
    else
        return {};
}

/// A value as conditions compare it: an amount in whole US dollars, whatever its currency, since conditions are written without one. Unset
/// where an amount in another currency has no rate: then nobody knows whether it is more or less.
template <class Record>
std::optional<Value> comparedValue(const Portfolio &portfolio, const Record &record, const Column<Record> &column, const AsOf &asOf)
{
    const Value value = column.value(portfolio, record, asOf);
    const auto *amount = column.kind == FieldKind::Money ? std::get_if<qint64>(&value) : nullptr;
    const QString currency = amount ? currencyOf(portfolio, record, column, asOf) : QString();
    if (currency.isEmpty() || currency == QLatin1StringView("USD"))
        return value;
    const auto dollars = wholeDollars(portfolio, *amount, currency, moneyDay(portfolio, record));
    return dollars ? std::optional(Value(*dollars)) : std::nullopt;
}

/// Unknown amounts pass only where it is asked whether there is any.
inline bool passes(const ValueTest &test, const std::optional<Value> &value)
{
    return value ? test.passes(*value) : test.passesUnknown();
}

} // namespace domain
