// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace support {

/// Everything a portfolio records as text, one record per line ("trial 7 registry=CTGOV status=COMPLETED …"), in a fixed
/// order and without empty fields: two portfolios are equal exactly when their dumps are.
QString dump(const domain::Portfolio &portfolio);

} // namespace support
