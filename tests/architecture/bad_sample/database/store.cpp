// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Database.h>

namespace database {

const char *const kSelect = "SELECT id FROM trial";

} // namespace database
