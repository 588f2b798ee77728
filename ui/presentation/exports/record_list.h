// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/confidential_records.h"
#include "domain/filter_spec.h"
#include "figure/provenance.h"

namespace presentation {

/// Records that are to leave the program, and what of them. A plain value.
struct RecordListRequest
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    QStringList columns;        ///< Keys, stored or derived, or "id"; empty: all.
    QList<qint64> ids;          ///< In order; those that pass the filter, or a choice among them.
    bool isChoice = false;      ///< The ids were picked: by hand, by a text typed above the table, by a chart's mark.
    domain::Snapshot snapshot;
    domain::Snapshot now;       ///< What is confidential now stays here, whatever was marked on the day looked back to.
    domain::AsOf asOf;
    domain::FilterSpec filter;
    domain::Language language = domain::Language::English;
    figure::ConfidentialChoice confidential = figure::ConfidentialChoice::LeftOut;
    QString source;
};

/// The same without what may not leave, with what is printed beside it.
struct RecordList
{
    RecordListRequest request;
    qsizetype total = 0;     ///< N: the records of the kind that exist at the as-of date.
    QString title;           ///< "Deals".
    QString notice;          ///< About confidential records; empty where the portfolio has none.
    QStringList definitions; ///< Behind the columns.
};

/// Pure; any thread. Usage (`where` = "column") names a column that the kind does not have.
domain::Result<RecordList> recordList(const RecordListRequest &request);

/// A row per record: its cells as files write them.
QList<figure::FigureRow> listRows(const RecordList &list);
figure::Provenance provenanceOf(const RecordList &list, const figure::ExportOrigin &origin);
/// The list that a file was made from, as the portfolio has it now. NotFound (`where` = "recipe") where it is no list.
domain::Result<RecordListRequest> requestOf(const figure::Provenance &provenance, const domain::Snapshot &known, const domain::Snapshot &now);

/// A file, and what goes beside it where the format cannot hold it: NAME.csv.json.
struct ListFile
{
    QByteArray bytes;
    QByteArray sidecar;
};
/// "xlsx", "csv", "json". Canceled once `isCanceled` says so.
domain::Result<ListFile> listFile(const RecordList &list, const QString &format, const figure::ExportOrigin &origin, const std::function<bool()> &isCanceled = {});

} // namespace presentation
