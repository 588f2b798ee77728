// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <optional>

namespace domain {

/// An amount in whole US dollars, by the last published rate of the day or the ten days before it (holidays); an older rate says nothing
/// about the day. Empty where there is none.
std::optional<qint64> wholeDollars(const Portfolio &portfolio, qint64 amount, const QString &currency, QDate day);

} // namespace domain
