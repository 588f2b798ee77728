// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "exchange/import_plan.h"
#include "exchange/progress.h"
#include "exchange/registry_texts.h"

class QIODevice;

namespace exchange {

/// The name under which ClinicalTrials.gov rows are remembered.
inline constexpr char16_t kClinicalTrialsList[] = u"clinicaltrials.gov";

/// Plans the import of a ClinicalTrials.gov CSV download (any columns that include the NCT number) into `now`; writes nothing.
/// Three-way against the last import (DECISIONS 20): what the file did not change is left, what only the file changed is
/// updated, what both changed is kept and listed. `textOf` gives the stored texts of `now`. WrongFormat for any other file.
domain::Result<ImportPlan> planTrialImport(QIODevice &file, const QString &fileName, const domain::Portfolio &now,
                                           const TextLookup &textOf, const Progress &progress = {});
/// The same for a path; CannotOpen where it cannot be read.
domain::Result<ImportPlan> planTrialImport(const QString &path, const domain::Portfolio &now, const TextLookup &textOf,
                                           const Progress &progress = {});

} // namespace exchange
