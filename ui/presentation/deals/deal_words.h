// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/effective_royalty.h"
#include "domain/derived/deal_totals.h"
#include "domain/derived/exchange_rates.h"
#include "domain/derived/rights.h"
#include "domain/language.h"

#include <QStringList>

namespace presentation {

/// "$650.0 M", "up to $2.2 B", "≥ $650.0 M", "$1.0 B – $1.3 B", "not disclosed"; never 0 for what is not known.
/// A deal's amount under a column's key as it was announced; empty for any other column and where nothing is known.
QString dealAmountText(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, QStringView key);
QString amountText(const domain::AmountInterval &amount);
/// The same for a sum; says where several currencies are not added up, and "none recorded" where there is no part.
QString sumText(const domain::DealSum &sum);
/// "disclosed for 3 of 4 terms".
QString disclosureText(const domain::DealSum &sum);
/// "11.2%", "11.2–12.0%", "≥ 4.0%", "up to 10.0%", "not disclosed".
QString royaltyText(const analytics::EffectiveRoyalty &royalty);

/// "CN¥5.2 B at 7.9827 of 13 Apr 2026 (ECB), over EUR", "… 2 days older than 15 Apr 2026"; the original amount stands beside it, never
/// behind it. "No rate for CHF on 13 Apr 2026." where there is none.
QString conversionText(const domain::Portfolio &portfolio, qint64 amount, const QString &from, const QString &to, QDate day);

/// Countries as few words as they allow: regions of the region table that are wholly among them, then single countries. What is more
/// than `most` words is told as a number at the end.
QStringList placeWords(const QStringList &countries, domain::Language language, qsizetype most = 12);

} // namespace presentation
