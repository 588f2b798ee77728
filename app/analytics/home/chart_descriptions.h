// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_catalog.h"

namespace analytics {

/// One sentence on what a chart of the catalog shows, for lists to choose from. Pure.
QString chartDescription(const CatalogEntry &chart, domain::Language language);

} // namespace analytics
