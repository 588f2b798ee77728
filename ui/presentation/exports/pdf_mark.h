// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"

#include <QByteArray>
#include <QString>

class QPdfWriter;

namespace presentation {

/// Puts a mark (exchange/reports/file_mark.h) into the document's metadata (XMP), which stands uncompressed in the file. Call before painting.
void markPdf(QPdfWriter &writer, const QString &title, const QByteArray &mark);

/// A chart's provenance as such a mark.
QByteArray chartMark(const figure::ChartData &chart, const figure::ExportOrigin &origin);

} // namespace presentation
