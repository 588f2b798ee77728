// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/definitions.h"
#include "domain/derived/deal_money.h"
#include "domain/portfolio.h"

#include <span>

namespace analytics {

/// The bounds of a blockbuster deal: the portfolio's own (MetricDefinition "blockbuster_deal" with total and upfront in whole dollars),
/// else the published rule of thumb.
domain::BlockbusterRule blockbusterRule(const domain::Portfolio &portfolio);

/// The version that figures print for a definition: the portfolio's own where it changed the rule, else the built-in one.
int definitionVersion(const domain::Portfolio &portfolio, QStringView key, int builtIn);

/// Every definition that a figure can use, in the order in which they are shown.
std::span<const MetricDefinition *const> allDefinitions();

/// One number of a rule that a portfolio may choose.
struct RuleParameter
{
    const char *key;
    const char *label; ///< Source text in the context "figure".
    qint64 value = 0;
    bool isMoney = false; ///< Whole US dollars; otherwise a plain number.
};
/// What may be chosen about a definition, with the values that hold now; empty where its rule is fixed.
QList<RuleParameter> ruleParameters(const domain::Portfolio &portfolio, QStringView key);

/// Changes a rule as one step: a record with the next version, so that every figure that uses it prints that version; the earlier
/// versions stay. Nothing where the values are those that hold already. Error::Constraint names a value that is not above 0.
domain::Result<domain::ChangeSet> changedRule(const domain::Portfolio &portfolio, const QString &key, const QList<qint64> &values, domain::IdSource &ids);

} // namespace analytics
