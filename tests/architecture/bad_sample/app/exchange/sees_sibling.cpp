// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/good.h"
#include "figure/chart_data.h"
#include "database/store.h"
#include <SQLiteCpp/Database.h>
#include <csv.h>

namespace exchange {
} // namespace exchange
