// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/records/program.h"

#include <optional>

namespace domain {

/// What a regulatory event was on a day: Expected where it was planned or scheduled and lies ahead, else its own status; empty where it is a
/// fact of a later day, which nobody knew. Pure.
std::optional<RegEventStatus> standingAt(const RegulatoryEvent &event, const AsOf &asOf);

} // namespace domain
