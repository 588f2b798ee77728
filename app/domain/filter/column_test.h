// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columns/spoken_columns.h"
#include "domain/filter/company_test.h"
#include "domain/filter/compared_value.h"

namespace domain {

/// A condition as one kind understands it: the column found and the values read, once for all records. Immutable; any thread.
template <class Record>
struct ColumnTest
{
    const Column<Record> *column = nullptr;
    ValueTest test;
    std::shared_ptr<const CompanyTest> companies; ///< Where the column names companies.

    bool passes(const Portfolio &portfolio, const Record &record, const AsOf &asOf) const
    {
        if constexpr (std::is_same_v<Record, Candidate> || std::is_same_v<Record, Deal>) {
            if (companies)
                return companies->passes(namedCompanies(portfolio, record, QLatin1String(column->key).toString(), asOf));
        }
        return domain::passes(test, comparedValue(portfolio, record, *column, asOf));
    }
};

} // namespace domain
