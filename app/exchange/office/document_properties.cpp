// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/document_properties.h"

#include "exchange/office/deck_writer.h"
#include "exchange/office/office_contents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

const QString kPackageLinks = u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"_s;
const QString kOfficeLinks = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString kProvenance = u"urn:portolan:provenance"_s;
const QString kProvenancePart = u"/customXml/portolan.xml"_s;
const QString kCustomPart = u"/docProps/custom.xml"_s;
const QString kCorePart = u"/docProps/core.xml"_s;

QByteArray coreXml(const QString &title)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(u"cp:coreProperties"_s);
    writer.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    writer.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    writer.writeTextElement(u"dc:title"_s, title);
    writer.writeTextElement(u"dc:creator"_s, u"Portolan"_s);
    writer.writeEndDocument();
    return xml;
}

QByteArray customXml(const QList<std::pair<QString, QString>> &properties)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(u"Properties"_s);
    writer.writeDefaultNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"_s);
    writer.writeAttribute(u"xmlns:vt"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"_s);
    int id = 2; // As the format begins them.
    for (const auto &[name, value] : properties) {
        writer.writeStartElement(u"property"_s);
        writer.writeAttribute(u"fmtid"_s, u"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"_s);
        writer.writeAttribute(u"pid"_s, QString::number(id++));
        writer.writeAttribute(u"name"_s, name);
        writer.writeTextElement(u"vt:lpwstr"_s, value);
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return xml;
}

QByteArray provenanceXml(const QByteArray &json)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(u"provenance"_s);
    writer.writeDefaultNamespace(kProvenance);
    writer.writeCharacters(QString::fromUtf8(json));
    writer.writeEndDocument();
    return xml;
}

QByteArray withContents(const QByteArray &provenance, const OfficePackage &package)
{
    QJsonObject json = QJsonDocument::fromJson(provenance).object();
    json.insert(u"contents"_s, QJsonArray::fromStringList(officeContents(package)));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

void setProperties(OfficePackage &package, const DocumentProperties &properties)
{
    package.setPart(kCorePart, coreXml(properties.title), u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    package.relate(u"/"_s, kPackageLinks + u"core-properties"_s, kCorePart);
    package.setPart(kCustomPart, customXml(properties.record.lines), u"application/vnd.openxmlformats-officedocument.custom-properties+xml"_s);
    package.relate(u"/"_s, kOfficeLinks + u"custom-properties"_s, kCustomPart);
    if (properties.record.provenance.isEmpty())
        return;
    package.setPart(kProvenancePart, provenanceXml(withContents(properties.record.provenance, package)), u"application/xml"_s);
    package.relate(package.related(u"/"_s, u"/officeDocument"), kOfficeLinks + u"customXml"_s, kProvenancePart);
}

QByteArray officeProvenance(const QByteArray &file)
{
    const auto package = OfficePackage::read(file);
    if (!package || !package.value().has(kProvenancePart))
        return {};
    QXmlStreamReader reader(package.value().part(kProvenancePart));
    if (!reader.readNextStartElement() || reader.namespaceUri() != kProvenance)
        return {};
    return reader.readElementText().toUtf8();
}

} // namespace exchange
