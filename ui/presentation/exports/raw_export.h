// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"
#include "figure/provenance.h"

namespace presentation {

/// What a raw export is made from. A value.
struct RawExport
{
    domain::Snapshot snapshot; ///< Never null; without what may not leave.
    domain::AsOf asOf;         ///< Invalid dates: of no day, so that nothing is left out.
    QString source;
};

/// A figure per file of the folder: its SHA-256. CannotOpen names a file that is not there.
domain::Result<QList<figure::FigureRow>> fileRows(const QStringList &paths);
/// The record that lies beside the files as provenance.json.
figure::Provenance provenanceOf(const RawExport &raw, const QList<figure::FigureRow> &files, const figure::ExportOrigin &origin);

} // namespace presentation
