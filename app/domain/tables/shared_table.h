// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/rate_index.h"

#include <type_traits>

namespace domain {

/// The table as portfolios hold it: rates with room for their index.
template <class Record>
std::shared_ptr<const Table<Record>> sharedTable(Table<Record> table)
{
    if constexpr (std::is_same_v<Record, FxRate>)
        return std::make_shared<const RateTable>(std::move(table));
    else
        return std::make_shared<const Table<Record>>(std::move(table));
}

} // namespace domain
