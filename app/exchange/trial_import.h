// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "exchange/import_plan.h"
#include "exchange/progress.h"
#include "exchange/registry_texts.h"

class QIODevice;

namespace exchange {

/// The names under which registry rows are remembered.
inline constexpr char16_t kClinicalTrialsList[] = u"clinicaltrials.gov";
inline constexpr char16_t kChinaDrugTrialsList[] = u"chinadrugtrials.org.cn";

/// Plans the import of trials from a registry into `now`; writes nothing. Reads CSV and TSV with any columns that include the registry
/// number, JSON of either API, each packed or not; by path also a ZIP file or folder with one file per study. Three-way against the last
/// import (DECISIONS 20): what the file did not change is left, what only the file changed is updated, what both changed is kept and
/// listed. `textOf` gives the stored texts of `now`. WrongFormat for any other file. Works on several threads; memory stays bounded.
domain::Result<ImportPlan> planTrialImport(QIODevice &file, const QString &fileName, const domain::Portfolio &now,
                                           const TextLookup &textOf, const Progress &progress = {});
/// The same for a path; CannotOpen where it cannot be read.
domain::Result<ImportPlan> planTrialImport(const QString &path, const domain::Portfolio &now, const TextLookup &textOf,
                                           const Progress &progress = {});
/// Whether the file looks like one that planTrialImport() reads, by its first bytes: registry numbers, or JSON with studies.
bool looksLikeRegistry(const QString &path);

} // namespace exchange
