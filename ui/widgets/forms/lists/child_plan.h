// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/record_access.h"

#include <QStringList>

namespace widgets {

/// What a list under a form shows: records of one kind that lead to the form's record. A plain value.
struct ChildPlan
{
    enum class Mode : quint8 { Edit, Read };

    domain::RecordKind kind = domain::RecordKind::Unset;
    QStringList links;   ///< Reference fields that lead to the owner; exactly one where the list is edited.
    /// Column keys in order; "source_id/title" follows the reference and is read only. An edited list shows its other fields after them.
    QStringList columns;
    QString order = {};       ///< Field that rows are ordered by; ids otherwise.
    Mode mode = Mode::Edit;
    QString opens = {};       ///< Reference that Enter and double click follow; "id" means the row itself.
    FieldValues fixed = {};   ///< What every new row holds.
    const char *addText = ""; ///< Button and empty sentence; translation context "ChildPlan".
    const char *emptyText = "";
};

/// One tab beside the overview: a list, and under it another: of the row chosen in the first, or of the same owner.
struct ChildTab
{
    const char *title; ///< Translation context "ChildPlan".
    ChildPlan list;
    std::optional<ChildPlan> detail = {};
    std::optional<ChildPlan> sibling = {};
};

/// The lists of a kind of record, without its sources.
QList<ChildTab> childTabs(domain::RecordKind kind);
ChildPlan termsPlan();
ChildPlan royaltyTiersPlan();
/// Column keys of a plan, complete and in order.
QStringList columnPaths(const ChildPlan &plan);

} // namespace widgets
