// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

#include <functional>

namespace workspace {

/// `domain::evaluate` by as many threads as the machine has; any thread may wait for it. Not complete once `isGivenUp` says so.
domain::VisibleRecords evaluateOnAllCores(const domain::Portfolio &portfolio, const domain::FilterSpec &filter, const domain::AsOf &asOf,
                                          const std::function<bool()> &isGivenUp = {});

} // namespace workspace
