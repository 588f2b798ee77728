// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <QHash>

namespace domain::edits {

/// Parts of an earlier step that are to be taken back by themselves, record by record. A plain value.
struct PartialReversal
{
    struct Part
    {
        RecordKind kind = RecordKind::Unset;
        qint64 id = 0;
        QHash<QString, Value> values; ///< By field key: what the fields shall hold.
        friend bool operator==(const Part &, const Part &) = default;
    };
    QList<Part> updates;
    QList<Part> removals;   ///< `values` stays empty.
    QList<Part> insertions; ///< Under their former ids.

    bool isEmpty() const { return updates.isEmpty() && removals.isEmpty() && insertions.isEmpty(); }
};

/// The step that takes these parts back, labeled Revert with `label`'s kind and name. Error::NotFound for a record that is gone,
/// Conflict (detail: its name, where: "kind:id") where a record would lose what it needs, Constraint where a value cannot be stored.
Result<ChangeSet> takeBack(const Portfolio &now, const PartialReversal &parts, const StepLabel &label);

} // namespace domain::edits
