// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/changes/changes_chart.h"
#include "workspace/guest_access.h"

#include <functional>

namespace presentation {

/// Which two days to compare. A plain value.
struct ComparisonSpec
{
    /// Whether each day is seen with what was recorded by then, or both with all that is known now.
    enum class Knowledge : quint8 { OfEachDay, Present };

    QDate from;
    QDate to;
    domain::RecordKind kind = domain::RecordKind::Candidate;
    domain::FilterSpec filter;
    Knowledge knowledge = Knowledge::OfEachDay;

    friend bool operator==(const ComparisonSpec &, const ComparisonSpec &) = default;
};

/// The open file a comparison looks back in. `now` is the portfolio after `newestStep`.
struct ComparedFile
{
    QString path;
    qint64 newestStep = 0;
    domain::Snapshot now;
    QDate today;               ///< Of the clock: local where a comparison is made, of UTC where one is made again.
    workspace::PastGround ground = {}; ///< Set where guests look: what the log is walked back from.
    QDateTime madeAt = {};     ///< Set where a comparison is made again whose last day was today: all that was known then belongs to it.
};

/// A comparison with its answer.
struct Comparison
{
    analytics::ChangesRequest request;
    analytics::PortfolioChanges changes;
};

/// Rebuilds what was known on the days and compares. Any thread; Canceled where `stop` says so, Usage where the days are the wrong
/// way round (detail: both days).
domain::Result<Comparison> compared(const ComparisonSpec &spec, const ComparedFile &file, domain::Language language,
                                    const std::function<bool()> &stop = {});

/// The list as plain CSV under stable keys, with both dates of each kind in `changesJson`, which goes beside it.
QByteArray changesCsv(const Comparison &comparison);
/// {"schema": 1, "kind", "from": {"as_of", "as_known_on"}, "to", "filter", "opening", "closing", "changes": [...]}
QByteArray changesJson(const Comparison &comparison);

} // namespace presentation
