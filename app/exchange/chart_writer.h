// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

#include <QByteArray>

namespace exchange {

/// A chart as JSON ("schema": 1): every number with its n, denominator, interval and record ids, every word, and what they rest
/// on. Member names are stable, snake_case and never translated; unknown figures are null, never 0.
QByteArray chartJson(const figure::ChartData &chart);
/// The marks as plain RFC 4180 CSV: figure::chartTable under its stable keys.
QByteArray chartCsv(const figure::ChartData &chart);
/// What a CSV of the chart cannot say, for the sidecar NAME.csv.json (DECISIONS 27): words, dates, filter, definitions, source.
QByteArray chartProvenance(const figure::ChartData &chart);

} // namespace exchange
