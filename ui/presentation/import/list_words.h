// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_plan.h"
#include "exchange/mapping/column_target.h"

namespace presentation {

/// A piece of a line about a change: what stands now is struck through, what the file says is bold.
struct ChangeRun
{
    enum class Look : quint8 { Plain, Now, New };
    QString text;
    Look look = Look::Plain;

    friend bool operator==(const ChangeRun &, const ChangeRun &) = default;
};

/// "Add", "Update", "Unchanged", "To decide", "Same deal?", "Refused"; "Skip" where the row is left out.
QString listActionText(const exchange::ListRow &row);
/// What will change, or why not; questions that are open come first.
QList<ChangeRun> listChangeRuns(const exchange::ListPlan &plan, const exchange::ListRow &row, const domain::Portfolio &now);
QString plainText(const QList<ChangeRun> &runs);
/// "Line 38, Date: “Q3 2O25” has a letter where a digit belongs".
QString listRefusalText(const exchange::CellRefusal &refusal, qint64 line);
/// "“Merck” is no company here; it may be Merck & Co. (70)", or "left out until you choose" where nothing is made of it unasked.
QString questionText(const exchange::WordQuestion &question);
/// "Same parties and month, same amounts: line 16 (90)".
QString likelyText(const exchange::LikelySame &likely);
/// "41 to add, 7 to update, 12 unchanged, 3 refused."
QString listSummary(const exchange::ListPlan &plan);
/// "Apply 41 additions and 7 updates".
QString listApplyText(const exchange::ListPlan &plan);
/// "Deals 440 → 481 · Announced total $48.4 B → $93.0 B".
QString totalsText(const QList<exchange::PlanTotal> &totals);
/// "2 rows wait for a fix; they are left out if you apply now."; empty where none does.
QString listWaiting(const exchange::ListPlan &plan);
/// Rows that vanished from the list, and what is left out if the plan is applied now; empty where nothing is to be said.
QString listNotes(const exchange::ListPlan &plan);
/// Of a table that the program wrote itself: what of it is read. Empty for all others.
QString ownTableText(const exchange::ListPlan &plan);
/// "Line", "Deals", … as a list kind is called in the window.
QString listKindText(exchange::ListKind kind);

} // namespace presentation
