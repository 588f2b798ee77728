// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"

namespace analytics {

/// What a record is counted under: an area, a modality, a year, a country.
struct Group
{
    QString key;        ///< Stable word: a term's code, an ISO country, a phase code, a year, a company's id. Empty: unknown.
    QString label;      ///< In the chart's language.
    qint64 sort = 0;    ///< Order where groups have one of their own: phase, year. Otherwise 0, and the count decides.
};

/// The group of one record of a unit. A deal has the modality and origin of its first linked candidate, the country of its first
/// partner at signing, the stage at signing, and the year of its cohort date.
Group groupOf(const ChartRequest &request, domain::RecordKind unit, qint64 id, Split split);

/// A group with its records, ascending.
struct GroupedIds
{
    Group group;
    QList<qint64> ids;
    bool other = false; ///< The gathered rest, or those without a known group; last.
};
/// The largest groups first (or in their own order), at most `most` of them, then what is left as "Other", then the unknown.
QList<GroupedIds> groupedIds(const ChartRequest &request, const QList<qint64> &ids, Split split, qsizetype most);

/// Those that pass the cut: programs, trials and deals by their linked indications, candidates by any of their programs'.
QList<qint64> cutIds(const ChartRequest &request, const QList<qint64> &ids);

/// "solid tumors", "rare diseases"; empty for all indications.
QString cutName(Cut cut, domain::Language language);
/// "Area", "Modality" … as a word for axes and subtitles.
QString splitName(Split split, domain::Language language);

} // namespace analytics
