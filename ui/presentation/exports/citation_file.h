// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/derived/confidential_records.h"
#include "figure/provenance.h"

namespace presentation {

/// What a list of sources is made of.
struct CitationFileRequest
{
    domain::Snapshot snapshot;
    domain::Snapshot now; ///< What is confidential there stays here; null: the snapshot's own.
    domain::RecordKind kind = domain::RecordKind::Unset;
    QList<qint64> ids;    ///< Whose citations, their parts' included.
    domain::AsOf asOf;
    QString source;       ///< The portfolio, as charts name it.
    figure::ExportOrigin origin;
};

/// The CSV, what goes beside it as NAME.csv.json, and what is confidential, for words about it.
struct CitationFile
{
    QByteArray csv;
    QByteArray sidecar;
    domain::PublicPortfolio open;
};

/// The sources that records rest on, with `origin.confidential` as the choice. Pure; any thread.
CitationFile citationFile(const CitationFileRequest &request);
/// A row per citation of such a file, as the portfolio has it now.
domain::Result<QList<figure::FigureRow>> citationsAgain(const figure::Provenance &provenance, const domain::Snapshot &known, const domain::Snapshot &now);

} // namespace presentation
