// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace domain {

/// ISO 3166-1 (and XK, which registries use) with names after Unicode CLDR; short trade names where CLDR's are long.
struct CountryRow
{
    const char *code;
    const char *english;
    const char *chinese; ///< UTF-8.
};
std::span<const CountryRow> countryTable();

/// Further names under which registries and press releases know a country.
struct CountryAlias
{
    const char *code;
    const char *name;
};
std::span<const CountryAlias> countryAliases();

} // namespace domain
