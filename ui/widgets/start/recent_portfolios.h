// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "widgets/controls/recent_list.h"

#include <QDateTime>

namespace widgets {

/// The portfolios opened before on this machine, newest first, at most eight; a file that is gone is among them and marked. Kept in the user's
/// settings.
QList<RecentPortfolio> recentPortfolios(QDate today);

/// Puts a portfolio at the head of the recent ones, with what it holds now.
void rememberPortfolio(const QString &path, const domain::Portfolio &portfolio, const QDateTime &openedAt);
/// What it holds when it is left: the counts, and how its candidates spread over the phases, where they are few enough to be counted at once.
void rememberContents(const QString &path, const domain::Snapshot &snapshot, QDate today);
void forgetPortfolio(const QString &path);

} // namespace widgets
