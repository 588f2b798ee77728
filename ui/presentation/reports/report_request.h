// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/reports/live_figures.h"
#include "analytics/reports/report_spec.h"
#include "figure/provenance.h"
#include "workspace/guest_access.h"

#include <functional>

namespace presentation {

/// Everything a report is made from. A plain value that any thread may use; two equal requests give equal reports.
struct ReportRequest
{
    analytics::ReportSpec spec;
    analytics::SubjectRecord subject;  ///< None where the report is about none.
    domain::Snapshot snapshot;         ///< Never null: the portfolio as known on `asOf.knownOn`.
    domain::Snapshot now;              ///< The present one, which the log looks back from.
    domain::AsOf asOf;
    domain::FilterSpec filter;         ///< Besides the report's own.
    domain::Language language = domain::Language::English;
    figure::ConfidentialChoice confidential = figure::ConfidentialChoice::LeftOut;
    QString source;                    ///< Printed as where the records come from.
    QString path;                      ///< The portfolio's file; empty where there is none to look back in.
    qint64 newestStep = 0;
    workspace::PastGround ground = {}; ///< Set where guests look: what the log is walked back from.
    QDate today;
    QDate lastEdition;                 ///< As-of date of the edition before; invalid for none.
};

/// The report with all its figures, or the reason why there is none: NotFound (`where` = "subject") where it needs a record that is not
/// there, Constraint (detail CONFIDENTIAL) where the record is confidential and left out, Syntax for a filter, Canceled by `stop`.
/// Texts and blocks that cannot be made are listed as the report's problems.
domain::Result<figure::RenderedReport> renderedReport(const ReportRequest &request, const std::function<bool()> &stop = {});

/// What tells two editions of one report apart besides their dates: the record it is about, filter, language, confidential choice.
QJsonObject editionGround(const ReportRequest &request);

/// What an exported file keeps so that the report can be made again: {"report", "subject"}.
QJsonObject reportRecipe(const ReportRequest &request);

/// The record of one of these kinds with this name, or {kind, 0}: NotFound with the name, Conflict where several have it.
domain::Result<analytics::SubjectRecord> subjectNamed(const domain::Portfolio &portfolio, const QList<domain::RecordKind> &kinds, const QString &name);

} // namespace presentation
