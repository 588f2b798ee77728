// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns.h"

#include "domain/columns/derived_columns.h"
#include "domain/instantiate.h"
#include "domain/trust/freshness.h"

#include <vector>

namespace domain {

namespace {

template <class Record>
void addDerived(std::vector<Column<Record>> &columns)
{
    const auto add = [&](const auto &derived) {
        for (const auto &column : derived)
            columns.push_back(column);
    };
    if constexpr (std::is_same_v<Record, Candidate>)
        add(candidateColumns());
    else if constexpr (std::is_same_v<Record, Program>)
        add(programColumns());
    else if constexpr (std::is_same_v<Record, Trial>)
        add(trialColumns());
    else if constexpr (std::is_same_v<Record, Deal>)
        add(dealColumns());
    else if constexpr (std::is_same_v<Record, Company>)
        add(companyColumns());
    else if constexpr (std::is_same_v<Record, RoyaltyTier>)
        add(royaltyTierColumns());
}

/// How fresh a record is, for every kind that is verified.
template <class Record>
void addFreshness(std::vector<Column<Record>> &columns)
{
    if constexpr (requires(const Record &record) { record.lastVerified; })
        columns.push_back(derivedChoice<Freshness, Record>("freshness", "Freshness",
            [](const Portfolio &, const Record &record, const AsOf &asOf) { return choiceValue(freshnessOf(record.lastVerified, asOf)); }));
}

/// The stored column that holds the currency of a stored amount.
const char *currencyKeyOf(QStringView key)
{
    if (key == u"equivalent_min" || key == u"equivalent_max")
        return "equivalent_currency";
    const bool isAmount = key == u"amount" || key == u"amount_min" || key == u"amount_max";
    return isAmount || key == u"lower_bound" || key == u"upper_bound" ? "currency" : nullptr;
}

template <class Record>
std::vector<Column<Record>> makeColumns()
{
    std::vector<Column<Record>> columns;
    for (const auto &field : kFields<Record>) {
        Column<Record> column{};
        static_cast<FieldMeta &>(column) = field;
        column.stored = &field;
        if (field.kind == FieldKind::Money)
            column.currency = currencyKeyOf(QLatin1String(field.key).toString());
        columns.push_back(column);
    }
    addDerived(columns);
    addFreshness(columns);
    return columns;
}

} // namespace

template <class Record>
std::span<const Column<Record>> columnsOf()
{
    static const std::vector<Column<Record>> columns = makeColumns<Record>();
    return columns;
}

#define PORTOLAN_INSTANTIATE(Record) template std::span<const Column<Record>> columnsOf();
PORTOLAN_FOR_EACH_RECORD(PORTOLAN_INSTANTIATE)
#undef PORTOLAN_INSTANTIATE

Value listValue(const QStringList &names)
{
    return names.isEmpty() ? Value() : Value(names.join(u'|'));
}

Value dateValue(const PartialDate &date)
{
    return date.isEmpty() ? Value() : Value(date);
}

} // namespace domain
