// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/xml_part.h"

#include "exchange/sheets/sheet_refusal.h"

namespace exchange {

using domain::Done;
using domain::Error;
using domain::Status;

Status XmlPart::read(QIODevice &device, const QString &name, const Reader &read)
{
    QXmlStreamReader xml(&device);
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kEntities), name};
    }
    if (xml.isStartElement()) {
        if (const Status status = read(xml); !status)
            return status;
    }
    if (xml.hasError())
        return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kBadXml) + u' ' + xml.errorString(), QStringLiteral("%1:%2").arg(name).arg(xml.lineNumber())};
    return Done{};
}

Status XmlPart::read(SheetArchive &archive, const QString &name, const Reader &read)
{
    const std::unique_ptr<QIODevice> device = archive.part(name);
    if (!device)
        return Error{Error::Code::NotFound, name, {}};
    const Status status = XmlPart::read(*device, name, read);
    // What stopped the bytes is the reason; the broken XML is only what follows from it.
    if (archive.error())
        return *archive.error();
    return status;
}

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace exchange
