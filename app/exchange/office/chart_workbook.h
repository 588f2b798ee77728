// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"

#include "domain/result.h"

namespace exchange {

/// A chart as an Excel workbook: a sheet with the native charts of its panels and the sentences, one with every mark in typed
/// cells, one grid per native chart, and one with definitions, filter, dates and source. `looks` holds one list per panel.
domain::Result<QByteArray> chartWorkbook(const figure::ChartData &chart, const QList<QList<SeriesLook>> &looks, const DeckLook &look,
                                         const FileRecord &record = {});

} // namespace exchange
