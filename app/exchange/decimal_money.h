// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace exchange {

/// Reads millions such as "37.5" or "1,393" as whole units (37,500,000), digit by digit and never through a double
/// (DECISIONS 14). More than six decimals, signs and other characters are Error::Syntax.
domain::Result<qint64> parseMillions(QStringView text);

} // namespace exchange
