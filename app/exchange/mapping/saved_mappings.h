// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"
#include "exchange/mapping/column_mapping.h"

#include <optional>

namespace domain {
class Portfolio;
}

namespace exchange {

/// The step that keeps a mapping under its name for lists with these headings; one of the same name is replaced. Pure.
/// Unnamed mappings are remembered by their headings alone.
domain::ChangeSet rememberMapping(const domain::Portfolio &portfolio, const ColumnMapping &mapping, const QStringList &headings, domain::IdSource &ids);
/// What was remembered last for these headings, placed on them.
std::optional<ColumnMapping> rememberedMapping(const domain::Portfolio &portfolio, const QStringList &headings);
/// The names of all saved mappings, sorted.
QStringList savedMappings(const domain::Portfolio &portfolio);
/// Error::NotFound with the name as detail.
domain::Result<ColumnMapping> savedMapping(const domain::Portfolio &portfolio, const QString &name);

} // namespace exchange
