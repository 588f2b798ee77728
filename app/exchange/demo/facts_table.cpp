// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/facts_table.h"

#include <QFile>

namespace exchange {

using domain::Error;
using domain::Result;

Result<FactsTable> FactsTable::load(const QString &folder, const QString &name)
{
    FactsTable table;
    table.m_name = name;
    const QString path = folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotOpen, file.errorString(), path};
    const auto status = CsvReader(file).read([&table](const CsvRecord &record) {
        if (table.m_header.names().isEmpty())
            table.m_header = CsvHeader(record.cells);
        else
            table.m_records.append(record);
        return true;
    });
    if (!status.ok())
        return Error{status.error().code, status.error().detail, path + u':' + status.error().where};
    return table;
}

} // namespace exchange
