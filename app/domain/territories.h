// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/result.h"

#include <QStringList>

namespace domain {

struct FieldMeta;

/// Raised whenever a region's list of countries changes; stored with every expansion (DECISIONS 16).
inline constexpr int kRegionTableVersion = 1;

/// What a territory label means: ISO codes, sorted. Rights are included minus excluded.
struct TerritoryExpansion
{
    QStringList included;
    QStringList excluded;

    /// Included minus excluded, sorted.
    QStringList rights() const;
    friend bool operator==(const TerritoryExpansion &, const TerritoryExpansion &) = default;
};

/// Reads a label such as "Worldwide ex-China", "EU/EEA", "US, Japan" or "GB"; Error::Constraint with the label as detail where unknown.
Result<TerritoryExpansion> territoryExpansion(QStringView label);
/// The countries in which a label gives rights, sorted.
Result<QStringList> expandTerritory(QStringView label);
/// The label as the region table spells it; the label itself where the table does not have it.
QString canonicalTerritory(QStringView label);
/// The label in a language; as entered where the table does not have it.
QString territoryLabel(QStringView label, Language language);
/// Whether a text field holds a territory label.
bool isTerritory(const FieldMeta &field);
/// Every region label, in the table's order, for choosing from.
QStringList territoryLabels(Language language);

} // namespace domain
