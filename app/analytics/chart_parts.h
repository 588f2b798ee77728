// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_frame.h"

namespace analytics {

/// The records of a mark, out of `denominator`, counted.
figure::Datum countDatum(const QList<qint64> &ids, qint64 denominator, const figure::Phrases &words);
/// Part of whole as a rate with its Wilson interval; too few below `kFewestToCompare`, absent where the whole is 0.
figure::Datum rateDatum(const QList<qint64> &part, qint64 whole, const figure::Phrases &words);
/// The same as a key figure: "37.5% (12 of 32; 95% CI 22.9–54.7%)".
figure::KeyFigure rateKeyFigure(const char *key, const QString &label, const QList<qint64> &part, qint64 whole, const figure::Phrases &words);
/// A counted key figure with its records.
figure::KeyFigure countKeyFigure(const char *key, const QString &label, const QList<qint64> &ids, qint64 denominator, const figure::Phrases &words);

figure::Series newSeries(const QString &key, const QString &label, figure::SeriesShape shape, figure::Unit unit = figure::Unit::Count);
figure::Category newCategory(const QString &key, const QString &label, qint64 n = 0);

/// "36 of 214 rows shown; “All rows” shows the rest."
QString rowsNotShown(const figure::Phrases &words, qint64 shown, qint64 all);

/// Sets the empty text where nothing is counted; true where the chart has marks to show.
bool hasRecords(figure::ChartData &chart);
/// The chart with its headline, footnote and alternative text; the last step of every chart. An empty chart's headline is its empty text.
figure::ChartData finished(figure::ChartData chart, const ChartRequest &request, const QStringList &notes, const UsedDefinitions &used);

} // namespace analytics
