// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <optional>

namespace domain::rules {

/// A verdict of the user: these two records look alike and are not the same. Kept in the portfolio as a setting whose key names
/// both (`distinct/CANDIDATE/12/97`, lower id first), so that it is undone, logged and exported as any other edit.
struct DistinctPair
{
    RecordKind kind = RecordKind::Unset;
    qint64 first = 0;
    qint64 second = 0;

    bool has(qint64 id) const { return id == first || id == second; }
    qint64 other(qint64 id) const { return id == first ? second : first; }
    QString key() const;
};

/// The pair that a setting's key names; nothing for other settings.
std::optional<DistinctPair> distinctPair(QStringView key);

} // namespace domain::rules

namespace domain::edits {

/// The step that records the verdict; empty where it is recorded already.
ChangeSet markDistinct(const Portfolio &portfolio, const rules::DistinctPair &pair, IdSource &ids);

} // namespace domain::edits
