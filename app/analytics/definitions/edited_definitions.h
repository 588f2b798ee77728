// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/definitions/metric_definition.h"
#include "analytics/definitions/rule_parameters.h"
#include "domain/portfolio.h"

#include <span>

namespace analytics {

/// The month, 1 to 12, on whose first day the year to date begins: the portfolio's own, else January.
int firstMonthOfYear(const domain::Portfolio &portfolio);

/// The version that figures print for a definition: the portfolio's own where it changed the rule, else the built-in one.
int definitionVersion(const domain::Portfolio &portfolio, QStringView key, int builtIn);
/// "Return rate v2" and "Return rate v2: Deals in one of these states …", as they hold in a portfolio.
QString definitionName(const domain::Portfolio &portfolio, const MetricDefinition &definition, const figure::Phrases &words);
QString definitionText(const domain::Portfolio &portfolio, const MetricDefinition &definition, const figure::Phrases &words);

/// Every definition that a figure can use, in the order in which they are shown.
std::span<const MetricDefinition *const> allDefinitions();

/// Changes a rule as one step: a record with the next version, so that every figure that uses it prints that version; definitions that
/// rest on it get a new version too, and the earlier versions stay. One answer per parameter, in their order. Nothing where the answers
/// are those that hold already. Error::NotFound: the rule is fixed or unknown. Error::Constraint names an answer that is not allowed.
domain::Result<domain::ChangeSet> changedRule(const domain::Portfolio &portfolio, const QString &key, const QStringList &answers,
                                              domain::IdSource &ids);

} // namespace analytics
