// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"

#include <QByteArray>

namespace exchange {

/// What an exported file says about itself, and what in it is not as it was written.
struct ExportedFile
{
    figure::Provenance provenance;
    QStringList altered;      ///< "slide 2 ¦ 25 → slide 2 ¦ 40"; the first few.
    QStringList unchecked;    ///< "WORKBOOKS": what another program dropped when it saved the file, so that it can tell nothing.
    bool isSealBroken = false;///< PDF, HTML, SVG, PNG: some byte is another one.
    bool isOffice = false;    ///< PPTX, XLSX: compared by its texts, values, labels, number formats, axes and places; colors, fonts and pictures are not.

    bool isWhole() const { return altered.isEmpty() && !isSealBroken; }
};

/// Reads PPTX, XLSX, PDF, HTML, SVG, PNG, ICS and JSON files, and CSV with its sidecar. WrongFormat where the file carries no provenance, Damaged
/// where the provenance itself was altered.
domain::Result<ExportedFile> exportedFile(const QByteArray &file, const QByteArray &sidecar = {});

/// The sidecar of a CSV: its provenance with the lines of the file, so that it tells when one changes.
QByteArray csvSidecar(const QByteArray &provenance, const QByteArray &csv);

/// A JSON object with its provenance among its members, and the checksum of all others.
QByteArray markedJson(const QByteArray &json, const QByteArray &provenance);

} // namespace exchange
