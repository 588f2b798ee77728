// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/document_properties.h"

#include "exchange/office/deck_writer.h"
#include "exchange/office/office_contents.h"
#include "figure/provenance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <QtEndian>

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
    return QJsonDocument(figure::sealedRecord(json)).toJson(QJsonDocument::Compact);
}

constexpr auto kPiece = "Portolan record "_L1;

/// The record once more, packed, in properties: what some programs keep of a file that they save.
QList<std::pair<QString, QString>> pieces(const QByteArray &record)
{
    constexpr qsizetype kLongest = 30'000;
    const QByteArray packed = record.isEmpty() ? QByteArray() : qCompress(record).toBase64();
    QList<std::pair<QString, QString>> list;
    for (qsizetype from = 0; from < packed.size(); from += kLongest)
        list.append({kPiece + QString::number(list.size() + 1), QString::fromLatin1(packed.mid(from, kLongest))});
    return list;
}

/// Their sum again; empty where there are none, or not all.
QByteArray joined(const QByteArray &customXml)
{
    QMap<int, QByteArray> found;
    QXmlStreamReader reader(customXml);
    int piece = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QString name = reader.attributes().value("name"_L1).toString();
        if (reader.name() == "property"_L1)
            piece = name.startsWith(kPiece) ? name.sliced(kPiece.size()).toInt() : 0;
        else if (piece > 0 && reader.name() == "lpwstr"_L1)
            found.insert(piece, reader.readElementText().toLatin1());
    }
    QByteArray packed;
    for (const QByteArray &one : std::as_const(found))
        packed += one;
    constexpr quint32 kMost = 512u << 20; // qUncompress believes the length it is told.
    const QByteArray bytes = QByteArray::fromBase64(packed);
    return bytes.size() > 4 && qFromBigEndian<quint32>(bytes.constData()) < kMost ? qUncompress(bytes) : QByteArray();
}

} // namespace

void setProperties(OfficePackage &package, const DocumentProperties &properties)
{
    package.setPart(kCorePart, coreXml(properties.title), u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    package.relate(u"/"_s, kPackageLinks + u"core-properties"_s, kCorePart);
    const bool isMarked = !properties.record.provenance.isEmpty();
    const QByteArray record = isMarked ? withContents(properties.record.provenance, package) : QByteArray();
    package.setPart(kCustomPart, customXml(properties.record.lines + pieces(record)), u"application/vnd.openxmlformats-officedocument.custom-properties+xml"_s);
    package.relate(u"/"_s, kOfficeLinks + u"custom-properties"_s, kCustomPart);
    if (!isMarked)
        return;
    package.setPart(kProvenancePart, provenanceXml(record), u"application/xml"_s);
    package.relate(package.related(u"/"_s, u"/officeDocument"), kOfficeLinks + u"customXml"_s, kProvenancePart);
}

QByteArray officeProvenance(const QByteArray &file)
{
    const auto read = OfficePackage::read(file);
    if (!read)
        return {};
    const OfficePackage &package = read.value();
    for (const QString &part : package.parts()) { // Office programs rename it when they save.
        if (!part.startsWith("/customXml/"_L1) || !part.endsWith(".xml"_L1))
            continue;
        QXmlStreamReader reader(package.part(part));
        if (reader.readNextStartElement() && reader.namespaceUri() == kProvenance)
            return reader.readElementText().toUtf8();
    }
    return package.has(kCustomPart) ? joined(package.part(kCustomPart)) : QByteArray(); // Others drop it, and keep properties.
}

} // namespace exchange
