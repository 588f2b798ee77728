// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace exchange {

/// The citations of records and of their parts as plain CSV, one per line: record kind, id and name, field key, then the
/// source's fields under their keys, the quote last. Names are English.
QByteArray citationListCsv(const domain::Portfolio &portfolio, domain::RecordKind kind, const QList<qint64> &ids);
/// The cells of one line of it.
QStringList citationCells(const domain::Portfolio &portfolio, const domain::Citation &citation);

} // namespace exchange
