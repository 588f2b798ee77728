// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "analytics/definitions/metric_definition.h"
#include "figure/chart_data.h"
#include "figure/phrases.h"

namespace analytics {

/// Below this many records nothing is compared or ranked (LOOK, chart grammar 6).
inline constexpr qint64 kFewestToCompare = 20;

/// The definitions that one chart uses, in the order in which it prints them.
using UsedDefinitions = QList<const MetricDefinition *>;

/// The ids of a unit that a chart counts, ascending: what passes the filter and, on request, only license-outs.
QList<qint64> countedIds(const ChartRequest &request);
/// A chart with everything in place that follows from the request alone: id, language, unit, dates, filter, source, N.
figure::ChartData framedChart(const ChartRequest &request, const char *id, const char *title);

/// "candidates", "Trials"; the unit's noun in the plural.
QString unitNoun(const figure::Phrases &words, domain::RecordKind unit);
QString unitTitle(const figure::Phrases &words, domain::RecordKind unit);
/// "1 candidate", "1,204 trials"
QString countedUnit(const figure::Phrases &words, domain::RecordKind unit, qint64 n);
/// "Not enough deals to compare (n = 4, needs 20)"
QString tooFewText(const figure::Phrases &words, domain::RecordKind unit, qint64 n);
/// What stands in the place of the marks when nothing is counted: nothing recorded, or nothing passes the filter.
QString nothingText(const figure::Phrases &words, const figure::ChartData &chart);

/// Adds the license-out definition where only license-outs are counted.
void appendLicenseOut(UsedDefinitions &used, const ChartRequest &request);
/// Sets footnote and definitions: n of N, as-of date, filter, the chart's own notes, definitions, source.
void setFootnote(figure::ChartData &chart, const ChartRequest &request, const QStringList &notes, const UsedDefinitions &used);
/// Sets the chart in words, from what is plotted; call it last.
void setAlternativeText(figure::ChartData &chart, const figure::Phrases &words);
/// A key figure whose value is known.
figure::KeyFigure keyFigure(const char *key, const QString &label, figure::Unit unit, double value, const QString &text);

} // namespace analytics
