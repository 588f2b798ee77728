// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/deal_money.h"
#include "domain/language.h"

namespace analytics {

/// "$650.0 M", "up to $2.2 B", "≥ $650.0 M", "$1.0 B – $1.3 B", "not disclosed"; what was not made public is never 0.
QString amountText(const domain::AmountInterval &amount, domain::Language language);

} // namespace analytics
