// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/rendered_report.h"

namespace exchange {

/// A report as one HTML file that loads nothing: its charts are inline SVG (one per chart block, in order), each with its numbers as a
/// table below; all data is escaped. `mark` is the file's provenance (file_mark.h).
QByteArray reportHtml(const figure::RenderedReport &report, const QList<QByteArray> &charts, const QByteArray &mark);

} // namespace exchange
