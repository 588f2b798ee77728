// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <optional>

namespace domain::rules {

/// The record that goes by a name already.
struct NameHolder
{
    RecordKind kind = RecordKind::Unset;
    qint64 id = 0;
    QString name; ///< As it is written there.
};

/// Whether a field holds a name or number that should belong to one record only.
bool isNameField(RecordKind kind, QStringView field);

/// Who else goes by a text that is being typed into a name field, compared by `normalizedKey` with all names and other names of the
/// kind. `self` is the record the field belongs to, for a row of names their owner; 0 for a record that is not stored yet.
std::optional<NameHolder> nameHolder(const Portfolio &portfolio, RecordKind kind, const QString &text, qint64 self);

} // namespace domain::rules
