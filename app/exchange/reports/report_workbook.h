// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "figure/rendered_report.h"

#include "domain/result.h"

namespace exchange {

/// A report as an Excel workbook: one sheet with its texts and key figures in reading order, the sheets of each chart with native charts,
/// a sheet per table with typed cells, frozen headings and filters, and the notes. `looks` holds, per chart block in order, a list per
/// panel. Nothing in it runs as a formula or leads outside. Canceled by `progress`.
domain::Result<QByteArray> reportWorkbook(const figure::RenderedReport &report, const QList<QList<QList<SeriesLook>>> &looks, const DeckLook &look,
                                          const FileRecord &record, const DeckProgress &progress = {});

} // namespace exchange
