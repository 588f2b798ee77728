// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

/// Reads a rate as an exact decimal: digits with at most one point, above zero, at most 12 decimals; without spaces and
/// superfluous zeros ("07.80" → "7.8"). Syntax error with the text as detail; a comma is refused, since it means two things.
Result<QString> parseRate(QStringView text);

/// Sources fix a day's rate at different hours; more than this apart, one of them is wrong or the wrong way round.
inline constexpr double kRatesApart = 0.02;
/// Whether a rate says something else than the one of the same day the other way round. Texts that are no rates disagree with nothing.
bool ratesDisagree(QStringView rate, QStringView turned);

namespace edits {

/// Adds a rate whose id is drawn here. Constraint (`where` = field key): "rate" unreadable, "quote" same as base, "date" where
/// the pair has a rate of that day already, "turned" where the one the other way round says something else (detail: that one, as "CNY/USD 0.2"),
/// and whatever cannot be stored.
Result<ChangeSet> addRate(const Portfolio &portfolio, const FxRate &rate, IdSource &ids);
/// Sets one field of a rate under the same conditions.
Result<ChangeSet> changeRate(const Portfolio &portfolio, Id<FxRate> rate, QStringView key, const Value &value);

} // namespace edits

} // namespace domain
