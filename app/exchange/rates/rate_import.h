// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"
#include "domain/portfolio.h"
#include "exchange/progress.h"

#include <QDateTime>
#include <QSet>

namespace exchange {

/// One currency of a file of rates, and what importing it would do.
struct RateColumn
{
    QString currency;
    bool isTaken = false;   ///< Chosen for this import.
    QDate first;            ///< Of the days with a rate; invalid where there is none.
    QDate last;
    qint64 days = 0;        ///< Days with a rate.
    qint64 missing = 0;     ///< Days of the file between the first and the last that have no rate ("N/A").
};

/// A rate of the file that says otherwise than the portfolio, which keeps its own.
struct RateConflict
{
    domain::FxRate mine;
    QString theirs;
};

/// What importing the European Central Bank's history of reference rates would do; writes nothing. One euro costs so much of each
/// currency, one record per currency and banking day.
struct RatePlan
{
    QString fileName;
    QString sha256;
    QDate first;      ///< Of the file's days.
    QDate last;
    qint64 days = 0;  ///< The file has no weekends and holidays.
    QList<RateColumn> columns;
    QList<domain::FxRate> added; ///< Without ids.
    qint64 unchanged = 0;
    QList<RateConflict> conflicts;
    QSet<qsizetype> overruled; ///< Places in `conflicts` where the file's rate is to be taken; none in a fresh plan.

    /// One step; empty where nothing is new.
    domain::ChangeSet toChangeSet(const domain::Portfolio &now, domain::IdSource &ids, const QDateTime &importedAt) const;
};

/// The dollar, the renminbi, and what the portfolio's deals and rates are in.
QStringList usedCurrencies(const domain::Portfolio &now);

/// Reads eurofxref-hist.csv, or the ZIP file of the same name, and takes the currencies given; all where `currencies` holds "*".
/// WrongFormat where it is something else or damaged, with the line in `where`; then nothing of it is taken.
domain::Result<RatePlan> planRateImport(const QString &path, const domain::Portfolio &now, const QStringList &currencies,
                                        const Progress &progress = {});
/// Whether a file is such a history, by its header.
bool looksLikeRates(const QString &path);

} // namespace exchange
