// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace database {

/// One released step of the schema. The script ends by setting `user_version` to `version`.
struct Migration
{
    int version;
    const char *name;
    const char *sql;
};

/// All released migrations, ascending, without gaps, beginning with 1; made from migrations/*.sql at build time.
std::span<const Migration> migrations();

/// Marks a SQLite file as a portfolio ("PTLN" in ASCII).
inline constexpr int kApplicationId = 0x50544C4E;

} // namespace database
