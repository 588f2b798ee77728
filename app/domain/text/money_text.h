// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QString>

namespace domain {

/// An amount as a reader of the language counts it: "$48.4 B", "$650.0 M" or 484亿美元, 6.5亿美元, 5,000万美元. Chinese keeps at least the
/// digits that English shows. Every chart, table and export prints amounts by this one function. An unknown code stands before the amount.
QString moneyText(qint64 amount, const QString &currency, Language language);
/// The same without a currency, as it may be typed: "650 M", 6.5亿. Exact: where the units would round, the plain number.
QString typedAmountText(qint64 amount, Language language);

} // namespace domain
