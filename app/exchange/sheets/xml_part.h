// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/sheet_archive.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <functional>

namespace exchange {

/// One XML part of an archive. A document type is refused before anything it declares could be expanded or fetched.
class XmlPart
{
public:
    using Reader = std::function<domain::Status(QXmlStreamReader &xml)>;

    /// Calls `read` with the reader at the root element. WrongFormat where the part is damaged or hostile; NotFound where it is missing.
    static domain::Status read(SheetArchive &archive, const QString &name, const Reader &read);
    /// The same for XML that stands in no archive.
    static domain::Status read(QIODevice &device, const QString &name, const Reader &read);
};

/// An attribute by its local name, whatever its namespace.
QString attribute(const QXmlStreamReader &xml, QLatin1StringView name);

} // namespace exchange
