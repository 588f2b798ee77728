// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/reports/report_spec.h"
#include "domain/change_set.h"
#include "domain/portfolio.h"
#include "figure/figure_rows.h"

#include <QDateTime>
#include <QJsonObject>

namespace presentation {

/// Edits of saved reports as steps; nothing is changed here.
domain::ChangeSet reportInsertion(const domain::Portfolio &portfolio, domain::Id<domain::Report> id, const QString &beginning, const analytics::ReportSpec &spec);
/// Empty where nothing changes or the report does not exist. The report's name follows its title.
domain::ChangeSet reportChange(const domain::Portfolio &portfolio, domain::Id<domain::Report> id, const analytics::ReportSpec &spec);

/// When an edition was made and what it showed.
struct EditionFacts
{
    QDate asOf;
    QDate knownOn;
    QDateTime madeAt;
    QList<figure::FigureRow> figures;
    QJsonObject ground; ///< What it was made with, as `editionGround` says it; empty in files of older versions.
};
domain::ChangeSet editionInsertion(domain::Id<domain::Edition> id, domain::Id<domain::Report> report, const QString &label, const EditionFacts &facts);
/// The newest edition of a report; empty before the first.
std::optional<EditionFacts> lastEdition(const domain::Portfolio &portfolio, domain::Id<domain::Report> report);
/// The newest that was made with the same record, filter, language and confidential choice (or of which that is not known).
std::optional<EditionFacts> lastEdition(const domain::Portfolio &portfolio, domain::Id<domain::Report> report, const QJsonObject &ground);

} // namespace presentation
