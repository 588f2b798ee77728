// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/office/deck.h"
#include "figure/provenance.h"

namespace plot {

enum class ReportFormat : quint8 { Pdf, Pptx, Xlsx, Html };

/// "pdf", "pptx", "xlsx", "html"; the file name's ending and the command line's word.
QString formatWord(ReportFormat format);
std::optional<ReportFormat> reportFormatFromWord(QStringView word);

/// The report as the bytes of a file in any format: all are made from the one value, so their numbers agree. Its provenance is inside.
/// GUI thread. Canceled by `progress`, which is told after each block.
domain::Result<QByteArray> reportBytes(const figure::RenderedReport &report, ReportFormat format, const figure::Provenance &provenance,
                                       const exchange::DeckProgress &progress = {});

/// Writes a file, all or nothing: DiskFull, Locked (open in another program) or CannotWrite leave an older file as it was.
domain::Status writeWhole(const QString &path, const QByteArray &bytes);

} // namespace plot
