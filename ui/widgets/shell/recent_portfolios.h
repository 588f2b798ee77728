// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "widgets/controls/recent_list.h"

#include <QDateTime>

namespace widgets {

/// The portfolios opened before on this machine that still exist, newest first, at most eight. Kept in the user's settings.
QList<RecentPortfolio> recentPortfolios(QDate today);

/// Puts a portfolio at the head of the recent ones, with what it holds now.
void rememberPortfolio(const QString &path, const domain::Portfolio &portfolio, const QDateTime &openedAt);

} // namespace widgets
