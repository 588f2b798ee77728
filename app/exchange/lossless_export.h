// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "exchange/registry_texts.h"

#include <QStringList>

class QIODevice;

namespace exchange {

/// Writes all of a portfolio into `folder`, which is made where it is missing: portfolio.json, and one CSV per record kind under
/// its table's name, with registry texts decoded (attached files: writeAttachedFiles). Returns the paths. CannotWrite or DiskFull, and no half-written file.
domain::Result<QStringList> exportPortfolio(const domain::Portfolio &portfolio, const TextLookup &textOf, const QString &folder);

/// {"schema": 1, "company": [{"id": …, field keys …}], …, "texts": {hash: {column: cell}}}. Fields that are not recorded are left out.
domain::Status writePortfolioJson(const domain::Portfolio &portfolio, const TextLookup &textOf, QIODevice &out);

/// Whether a file is such an export, by how it begins.
bool looksLikePortfolioJson(const QString &path);
/// The step that makes `now`, a portfolio with nothing but terms and settings, equal to what portfolio.json holds, ids included.
/// Conflict where `now` holds more; WrongFormat for another file; NewerSchema; Syntax with kind, id and field in `where`.
domain::Result<domain::ChangeSet> readPortfolioJson(const QByteArray &json, const domain::Portfolio &now);

} // namespace exchange
