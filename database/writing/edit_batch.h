// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/writing/encoded_value.h"
#include "domain/vocabulary/record_kind.h"

#include <span>
#include <vector>

namespace database {

/// One edit as it is written: the row's action and id, and what its line of the log says.
struct EncodedEdit
{
    enum class Action : char { Inserted = 'I', Updated = 'U', Removed = 'R' };
    Action action = Action::Inserted;
    qint64 id = 0;
    EncodedValue changes; ///< JSON, as LogEntry::changes; no text for an insertion.
};

/// Some edits of one record kind, ready to be bound. Made on one thread and written by another; a plain value whose room is used again.
struct EditBatch
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    size_t columns = 0;
    size_t count = 0; ///< Edits in use; what stands behind them is room.
    std::vector<EncodedEdit> edits;
    std::vector<EncodedValue> values; ///< `columns` for each edit; those of a removal mean nothing.

    std::span<const EncodedValue> row(size_t edit) const { return std::span(values).subspan(edit * columns, columns); }
    std::span<EncodedValue> row(size_t edit) { return std::span(values).subspan(edit * columns, columns); }
};

} // namespace database
