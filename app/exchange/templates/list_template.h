// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/result.h"
#include "exchange/mapping/column_target.h"
#include "exchange/office/deck.h"
#include "figure/provenance.h"

#include <QByteArray>

namespace domain {
class Portfolio;
}

namespace exchange {

/// An empty list as an XLSX workbook: headings that are read without a mapping, drop-downs of the vocabularies (the open ones as
/// `portfolio` has them), a hint on each cell, a sheet of notes, and an example row that imports leave out. Not for Unset.
/// `record` says where it comes from; an empty one is left out.
domain::Result<QByteArray> listTemplate(ListKind list, const domain::Portfolio &portfolio, domain::Language language, const FileRecord &record = {});

/// The same into a file, all or nothing: CannotWrite with the path where that is refused.
domain::Status writeTemplate(ListKind list, const domain::Portfolio &portfolio, domain::Language language, const FileRecord &record, const QString &path);
/// That of a template made on `day`: it has no figures.
FileRecord templateRecord(ListKind list, domain::Language language, QDate day, const figure::ExportOrigin &origin);

/// The columns of a list's template, in their order.
QList<const ColumnTarget *> templateColumns(ListKind list);

} // namespace exchange
