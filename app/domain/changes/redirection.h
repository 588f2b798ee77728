// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tables/record_type.h"

#include <QMap>

namespace domain {

/// Calls `visit(field, id)` for each reference to the record that says what it refers to by its own type; citations and their
/// like are no use of it.
void forEachUse(const Portfolio &portfolio, RecordKind kind, qint64 id, const std::function<void(const ReferenceField &field, qint64 user)> &visit);

namespace edits {

/// Records that refer to one record, made to refer to another: by kind and id, each once, as they would be then.
using Redirected = QMap<std::pair<RecordKind, qint64>, AnyRecord>;
Redirected redirected(const Portfolio &portfolio, RecordKind kind, qint64 from, qint64 into);

/// Adds the updates that lead to these states.
void update(const Portfolio &portfolio, const Redirected &records, ChangeSet &changes);

} // namespace edits

} // namespace domain
