// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paste/paste_plan.h"

namespace presentation {

/// "Add", "Update", "Unchanged", "Refused".
QString outcomeText(domain::PasteRow::Outcome outcome);
/// What will change in the row ("Novelty: First-in-class → Best-in-class"), and why cells or the row are refused.
QString pasteRowText(const domain::PastePlan &plan, const domain::PasteRow &row, const domain::Portfolio &portfolio);
/// Where and why a cell is refused: "Column C, First disclosed: “2019-02-30” is not a date: that month has 28 days."
QString refusedCellText(const domain::PastePlan &plan, const domain::PasteCell &cell);
/// "Apply 41 additions and 7 updates".
QString applyPasteText(const domain::PastePlan &plan);
/// "Pasted: 41 candidates added, 7 updated. Ctrl+Z takes it back."
QString pastedText(const domain::PastePlan &plan);
/// Columns that are left out, contradictions that will be marked, and that nothing is written before Apply.
QString pasteNotes(const domain::PastePlan &plan);

/// "A", "B", … "AA" for the columns of a block, as spreadsheets name them.
QString columnLetters(int column);

} // namespace presentation
