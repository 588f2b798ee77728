// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "figure/chart_data.h"
#include "figure/mark_shares.h"

namespace analytics {

/// The records that one chosen mark stands for.
struct RecordPick
{
    QString chart; ///< Marks of one chart add up; marks of different charts must all hold.
    domain::RecordKind kind = domain::RecordKind::Unset;
    QList<qint64> ids; ///< Ascending.

    friend bool operator==(const RecordPick &, const RecordPick &) = default;
};

/// The records of a kind that are linked to any of these: by their candidate, as filters link them. Ascending, once each. The same kind
/// gives the ids themselves. Candidates, programs, trials and deals only; any other kind has no links here.
QList<qint64> linkedIds(const domain::Portfolio &portfolio, const RecordPick &from, domain::RecordKind to);

/// The records of a kind that are selected: of each chart linked to any of its picks. Ascending. Pure; any thread.
QList<qint64> selectedIds(const domain::Portfolio &portfolio, const QList<RecordPick> &picks, domain::RecordKind kind);

/// The selected share of each mark. Counts and shares go by records; amounts by the same chart made of the selected records alone, which
/// is matched by the keys of category and series, and by records where it is not given. Pure; any thread.
figure::MarkShares selectionShares(const figure::ChartData &chart, const QList<qint64> &selected, const figure::ChartData *ofSelected = nullptr);

/// Whether amounts are drawn, so that their shares need a chart of the selected records.
bool drawsAmounts(const figure::ChartData &chart);

} // namespace analytics
