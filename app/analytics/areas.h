// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"

namespace analytics {

/// The area of one record of a unit; invalid: area unknown.
domain::Id<domain::Term> areaOfUnit(const ChartRequest &request, qint64 id);
domain::Id<domain::Term> areaOfUnit(const ChartRequest &request, domain::RecordKind unit, qint64 id);
/// All areas of one record: its one area, or with `everyArea` each area a candidate has a program in. Empty: area unknown.
QList<domain::Id<domain::Term>> areasOfUnit(const ChartRequest &request, qint64 id);

/// Candidate–area pairs of all candidates that exist at the as-of date; one without a known area counts as one.
qint64 existingAreaPairs(const ChartRequest &request);

/// The area's code; "AREA_UNKNOWN" for an invalid id.
QString areaCode(const domain::Portfolio &portfolio, domain::Id<domain::Term> area);
/// The area's label in a language; the English one where there is no other.
QString areaLabel(const domain::Portfolio &portfolio, domain::Id<domain::Term> area, domain::Language language);

/// The code of an area's color group: one of the seven areas with a color of their own, else "OTHER" (LOOK, color).
QString areaGroup(const domain::Portfolio &portfolio, domain::Id<domain::Term> area);
/// The groups in the order in which they are stacked, "OTHER" last.
const QStringList &areaGroups();

inline constexpr char16_t kOtherGroup[] = u"OTHER";
inline constexpr char16_t kOthersArea[] = u"OTHERS"; ///< BIO's fifteenth area.
inline constexpr char16_t kAreaUnknown[] = u"AREA_UNKNOWN";

} // namespace analytics
