// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"
#include "domain/rules.h"

namespace presentation {

/// What went wrong, where, and what to do: one or two sentences in the window's language. `where` names the file, when the error does not.
QString sentence(const domain::Error &error, const QString &where = {});
/// Why a typed filter cannot be read, with the nearest field names.
QString filterSentence(const domain::Error &error);
/// What a step does, to follow "Undo": "edit of Phase of BL-B01D1", "import of studies.csv", "removal of 3 deals".
QString stepText(const domain::StepLabel &label);
/// What a finding of the rules says: "End date lies before the start date".
QString problemText(const domain::Problem &problem);

} // namespace presentation
