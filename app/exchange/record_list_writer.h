// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

#include <QStringList>

namespace exchange {

/// Which records to list, and what of them.
struct RecordListSpec
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    QList<qint64> ids;
    QStringList columns; ///< Column keys, stored or derived, or "id"; empty means all.
    domain::AsOf asOf;
};

/// A list of records as CSV under the columns' keys, none of which runs as a formula in a spreadsheet; references are written by name. Error::Usage with the key for a
/// column that the kind does not have, and the known ones in `where`.
domain::Result<QByteArray> recordListCsv(const domain::Portfolio &portfolio, const RecordListSpec &spec);
/// The same as {"schema": 1, "kind", "as_of", "n", "rows": [{…}]}; references as {"id", "name"}, what is not recorded as null.
domain::Result<QByteArray> recordListJson(const domain::Portfolio &portfolio, const RecordListSpec &spec);

} // namespace exchange
