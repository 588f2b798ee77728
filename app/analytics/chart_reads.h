// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_catalog.h"
#include "domain/change_set.h"

namespace analytics {

/// Whether a chart reads any record of this kind, so that it needs to know which of them are visible. Terms, indications, companies,
/// settings, definitions and benchmarks are read by all.
bool readsKind(const CatalogEntry &entry, const ChartOptions &options, domain::RecordKind kind);

/// Whether the step changes a field that the chart reads. A step that touches no chart leaves it as it is, unless other records are
/// visible after it. Errs on the side of yes.
bool isTouched(const CatalogEntry &entry, const ChartOptions &options, const domain::ChangeSet &changes);

/// The same for the key figures of Home.
bool areKeyFiguresTouched(const domain::ChangeSet &changes);

/// Whether any figure at all reads this stored field; notes, links and the like are read by none.
bool isReadByFigures(domain::RecordKind kind, const domain::FieldMeta &field);

} // namespace analytics
