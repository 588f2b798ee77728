// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"

#include <QByteArray>

namespace exchange {

/// A chart as JSON ("schema": 1): every number with its n, denominator, interval and record ids, every word, and what they rest
/// on. Member names are stable, snake_case and never translated; unknown figures are null, never 0.
QByteArray chartJson(const figure::ChartData &chart);
/// The marks as plain RFC 4180 CSV: figure::chartTable under its stable keys.
QByteArray chartCsv(const figure::ChartData &chart);
/// What a file of the chart carries besides its marks, in a CSV's case in the sidecar NAME.csv.json (DECISIONS 27): words, dates, filter,
/// definitions, source, where it comes from, what it was made from, and its figures with their checksum.
QByteArray chartProvenance(const figure::ChartData &chart, const figure::ExportOrigin &origin = {});

} // namespace exchange
