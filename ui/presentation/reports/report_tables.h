// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/reports/report_request.h"

namespace presentation {

/// Which records a table lists, and how.
struct ListedRecords
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    QStringList columns; ///< Keys; empty: the usual ones.
    QString sort;        ///< A column's key, with a minus in front for descending; empty: by the first column.
    int most = 15;
    QString title;
};

/// The records that pass in `request`. NotFound (`where` = "column:…") for a column that the kind does not have.
domain::Result<figure::ReportTable> recordTable(const ListedRecords &listed, const analytics::ChartRequest &request);

/// A saved view's columns and sorting. NotFound (`where` = "view").
domain::Result<ListedRecords> listedByView(const domain::Portfolio &portfolio, const QString &view, QString *filter);

/// "facts", "milestones" or "sources" of the subject; NotFound (`where` = "section", or "subject" where there is none).
domain::Result<figure::ReportTable> subjectTable(const QString &section, const analytics::SubjectRecord &subject, const analytics::ChartRequest &request);

/// What changed among the records of a kind from a day to the report's. `since` as ReportBlock has it; NotFound (`where` = "since").
domain::Result<figure::ReportTable> changesTable(const analytics::ReportBlock &block, const domain::FilterSpec &filter, const analytics::ChartRequest &base,
                                                 const ReportRequest &request, const std::function<bool()> &stop);

} // namespace presentation
