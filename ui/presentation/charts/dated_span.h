// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <QList>

namespace presentation {

/// The days that the time machine leads through: the ends of the months from the first dated fact on, and today as the last. A portfolio
/// without dates has today alone. Pure.
QList<QDate> datedMonths(const domain::Portfolio &portfolio, QDate today);

} // namespace presentation
