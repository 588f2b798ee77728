// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_plan.h"
#include "exchange/mapping/column_mapping.h"
#include "exchange/sheets/sheet.h"

#include <QDateTime>

namespace exchange {

/// A sheet of a file with what its columns mean.
struct ListSource
{
    std::shared_ptr<const SheetFile> file;
    qsizetype sheet = 0;
    HeaderSpot header;
    ColumnMapping mapping;
};

/// What a new step draws on.
struct ImportMoment
{
    domain::IdSource &ids;
    QDateTime at;
};

/// Plans the import of a list into `now`; writes nothing. Three-way against the last import of the same list (DECISIONS 20); a list
/// is the same where its headings are. Names are matched by their normalized keys; likeness only asks. Canceled where `progress` says no,
/// Usage where the mapping lacks what its kind of list needs (detail: keys of the targets of which one is wanted, joined by '|').
domain::Result<ListPlan> planListImport(const ListSource &source, const domain::Snapshot &now, const ListChoices &choices, const ImportMoment &moment,
                                        const Progress &progress = {});

} // namespace exchange
