// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns.h"

#include "domain/columns/derived_columns.h"
#include "domain/instantiate.h"
#include "domain/trust/freshness.h"

namespace domain {

namespace {

template <class Record>
QList<Column<Record>> derivedColumns()
{
    if constexpr (std::is_same_v<Record, Candidate>)
        return candidateColumns();
    else if constexpr (std::is_same_v<Record, Program>)
        return programColumns();
    else if constexpr (std::is_same_v<Record, Trial>)
        return trialColumns();
    else if constexpr (std::is_same_v<Record, Deal>)
        return dealColumns();
    else if constexpr (std::is_same_v<Record, Company>)
        return companyColumns();
    else if constexpr (std::is_same_v<Record, RoyaltyTier>)
        return royaltyTierColumns();
    else
        return {};
}

/// How fresh a record is, for every kind that is verified.
template <class Record>
QList<Column<Record>> freshnessColumns()
{
    if constexpr (requires(const Record &record) { record.lastVerified; })
        return {derivedChoice<Freshness, Record>("freshness", "Freshness",
            [](const Portfolio &, const Record &record, const AsOf &asOf) { return choiceValue(freshnessOf(record.lastVerified, asOf)); })};
    else
        return {};
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
QList<Column<Record>> makeColumns()
{
    QList<Column<Record>> columns;
    for (const auto &field : kFields<Record>) {
        Column<Record> column{};
        static_cast<FieldMeta &>(column) = field;
        column.stored = &field;
        if (field.kind == FieldKind::Money)
            column.currency = currencyKeyOf(QLatin1String(field.key).toString());
        columns.append(column);
    }
    return columns + derivedColumns<Record>() + freshnessColumns<Record>();
}

} // namespace

template <class Record>
std::span<const Column<Record>> columnsOf()
{
    static const QList<Column<Record>> columns = makeColumns<Record>();
    return {columns.constData(), size_t(columns.size())};
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
