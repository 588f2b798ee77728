// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"
#include "presentation/changes/comparison.h"

namespace presentation {

/// A comparison that is to leave the program: without confidential records, or with them, and the notice that says which.
struct LeavingChanges
{
    ComparisonSpec spec;
    Comparison comparison;
    figure::ConfidentialChoice confidential = figure::ConfidentialChoice::LeftOut;
    QString notice;
};

/// What is confidential in `now` stays here, whatever was marked on the days looked back to. Pure; any thread.
LeavingChanges leavingChanges(const ComparisonSpec &spec, const Comparison &comparison, const domain::Snapshot &now, figure::ConfidentialChoice choice);
/// Its waterfall, with the notice below.
figure::ChartData changesChart(const LeavingChanges &changes);

/// The words that make a comparison again from a file: for ExportOrigin::options of its chart.
QString comparisonOptions(const ComparisonSpec &spec);
/// NotFound (`where` = "recipe") where they are none.
domain::Result<ComparisonSpec> comparisonFromOptions(const QString &options, const QString &filter);

/// A figure per change, besides the opening and closing counts.
QList<figure::FigureRow> changeRows(const Comparison &comparison);
figure::Provenance provenanceOf(const LeavingChanges &changes, const figure::ExportOrigin &origin);
/// "json" carries its provenance; of a "csv" it is the sidecar.
QByteArray changesFile(const LeavingChanges &changes, const QString &format, const figure::ExportOrigin &origin);
QByteArray changesSidecar(const LeavingChanges &changes, const QByteArray &csv, const figure::ExportOrigin &origin);

} // namespace presentation
