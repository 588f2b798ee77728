// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain::edits {

/// Sets one of the portfolio's own choices, adding it where it was never made; empty where it has the value already.
ChangeSet setSetting(const Portfolio &portfolio, const QString &key, const QString &value, IdSource &ids);

} // namespace domain::edits
