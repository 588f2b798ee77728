// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace domain {

/// One territory label of DECISIONS 16: what it includes and excludes. Both are words separated by spaces: ISO codes or keys of this table.
struct RegionRow
{
    const char *key;     ///< Short name used inside the table.
    const char *english; ///< The label as it is stored.
    const char *chinese; ///< UTF-8.
    const char *aliases; ///< Further spellings, separated by '|'.
    const char *included;
    const char *excluded;
};

/// All regions. Any change here raises kRegionTableVersion, because stored expansions name the version they were made with.
std::span<const RegionRow> regionTable();

} // namespace domain
