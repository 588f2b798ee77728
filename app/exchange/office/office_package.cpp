// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/office_package.h"

#include <QDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <zip.h>

#include <memory>

namespace exchange {

using domain::Error;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 512ll * 1024 * 1024;
constexpr qint64 kMostParts = 10'000;
constexpr char kTypesPart[] = "[Content_Types].xml";
const QString kRelationshipsType = u"application/vnd.openxmlformats-package.relationships+xml"_s;
const QString kRelationshipsNamespace = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString kTypesNamespace = u"http://schemas.openxmlformats.org/package/2006/content-types"_s;

Error broken(const QString &what)
{
    return {Error::Code::WrongFormat, what, {}};
}

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

Result<QByteArray> entryBytes(zip_t *archive, zip_uint64_t index, qint64 most)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || stat.size > zip_uint64_t(most))
        return broken(u"ZIP"_s);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_file_t *file = zip_fopen_index(archive, index, 0);
    if (!file)
        return broken(u"ZIP"_s);
    const zip_int64_t got = zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    return got == zip_int64_t(stat.size) ? Result<QByteArray>(bytes) : Result<QByteArray>(broken(u"ZIP"_s));
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString endingOf(const QString &part)
{
    return part.mid(part.lastIndexOf(u'.') + 1).toLower();
}

QString sourceOf(const QString &relationshipsPart)
{
    QString source = relationshipsPart;
    source.chop(5); // ".rels"
    source.replace(u"/_rels/"_s, u"/"_s);
    return source;
}

bool add(zip_t *archive, const QString &name, const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    const zip_int64_t at = source ? zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    constexpr zip_uint16_t kDate = (1 << 5) | 1; // 1 January 1980: equal parts give equal bytes.
    return zip_file_set_dostime(archive, zip_uint64_t(at), 0, kDate, 0) == 0;
}

} // namespace

QString relationshipsPartOf(const QString &source)
{
    return folderOf(source) + u"_rels/"_s + source.mid(source.lastIndexOf(u'/') + 1) + u".rels"_s;
}

Result<OfficePackage> OfficePackage::read(const QByteArray &zip)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, &error);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!archive) {
        zip_source_free(source);
        return broken(u"ZIP"_s);
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    OfficePackage package;
    qint64 left = kMostBytes;
    for (zip_int64_t i = 0; i < count && count <= kMostParts; ++i) {
        const QString name = u'/' + QString::fromUtf8(zip_get_name(archive.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS));
        if (name.endsWith(u'/'))
            continue;
        auto bytes = entryBytes(archive.get(), zip_uint64_t(i), left);
        if (!bytes)
            return bytes.error();
        left -= bytes.value().size();
        if (name == u'/' + QLatin1String(kTypesPart))
            package.readTypes(bytes.value());
        else if (name.endsWith(".rels"_L1))
            package.readRelationships(name, bytes.value());
        else
            package.m_parts.insert(name, bytes.value());
    }
    if (package.m_parts.isEmpty() || package.m_relationships.isEmpty())
        return broken(u"NO_OFFICE_PARTS"_s);
    return package;
}

void OfficePackage::readTypes(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QString type = reader.attributes().value("ContentType"_L1).toString();
        if (reader.name() == "Default"_L1)
            m_defaults.insert(reader.attributes().value("Extension"_L1).toString().toLower(), type);
        else if (reader.name() == "Override"_L1)
            m_overrides.insert(reader.attributes().value("PartName"_L1).toString(), type);
    }
}

void OfficePackage::readRelationships(const QString &name, const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QList<Relationship> list;
    while (!reader.atEnd()) {
        reader.readNext();
        // A link to the outside would be fetched when the file is opened: none is taken over.
        if (!reader.isStartElement() || reader.name() != "Relationship"_L1 || reader.attributes().value("TargetMode"_L1) == "External"_L1)
            continue;
        const auto attributes = reader.attributes();
        list.append({attributes.value("Id"_L1).toString(), attributes.value("Type"_L1).toString(), attributes.value("Target"_L1).toString()});
    }
    m_relationships.insert(sourceOf(name), list);
}

QString OfficePackage::contentType(const QString &name) const
{
    const auto own = m_overrides.find(name);
    return own != m_overrides.end() ? *own : m_defaults.value(endingOf(name));
}

void OfficePackage::setPart(const QString &name, const QByteArray &bytes, const QString &contentType)
{
    m_parts.insert(name, bytes);
    if (endingOf(name) == "xml"_L1)
        m_overrides.insert(name, contentType);
    else if (!m_defaults.contains(endingOf(name)))
        m_defaults.insert(endingOf(name), contentType);
    else if (m_defaults.value(endingOf(name)) != contentType)
        m_overrides.insert(name, contentType);
}

void OfficePackage::remove(const QString &name)
{
    m_parts.remove(name);
    m_overrides.remove(name);
    m_relationships.remove(name);
}

QString OfficePackage::target(const QString &source, const Relationship &relationship)
{
    return relationship.target.startsWith(u'/') ? relationship.target : QDir::cleanPath(folderOf(source) + relationship.target);
}

QString OfficePackage::related(const QString &source, QStringView typeEnding) const
{
    for (const auto &relationship : m_relationships.value(source)) {
        if (relationship.type.endsWith(typeEnding))
            return target(source, relationship);
    }
    return {};
}

QString OfficePackage::relate(const QString &source, const QString &type, const QString &part)
{
    auto &list = m_relationships[source];
    int number = 0;
    for (const auto &relationship : list) {
        if (relationship.type == type && target(source, relationship) == part)
            return relationship.id;
        number = std::max(number, relationship.id.mid(3).toInt());
    }
    const QString id = u"rId%1"_s.arg(number + 1);
    list.append({id, type, source == u'/' ? part.mid(1) : part});
    return id;
}

void OfficePackage::unrelate(const QString &source, const QString &id)
{
    m_relationships[source].removeIf([&](const Relationship &relationship) { return relationship.id == id; });
}

QByteArray OfficePackage::typesXml() const
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(u"Types"_s);
    writer.writeDefaultNamespace(kTypesNamespace);
    auto defaults = m_defaults;
    defaults.insert(u"rels"_s, kRelationshipsType);
    for (auto at = defaults.cbegin(); at != defaults.cend(); ++at) {
        writer.writeEmptyElement(u"Default"_s);
        writer.writeAttribute(u"Extension"_s, at.key());
        writer.writeAttribute(u"ContentType"_s, at.value());
    }
    for (auto at = m_overrides.cbegin(); at != m_overrides.cend(); ++at) {
        if (!m_parts.contains(at.key()))
            continue;
        writer.writeEmptyElement(u"Override"_s);
        writer.writeAttribute(u"PartName"_s, at.key());
        writer.writeAttribute(u"ContentType"_s, at.value());
    }
    writer.writeEndDocument();
    return xml;
}

QByteArray OfficePackage::relationshipsXml(const QString &source) const
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(u"Relationships"_s);
    writer.writeDefaultNamespace(kRelationshipsNamespace);
    for (const auto &relationship : m_relationships.value(source)) {
        writer.writeEmptyElement(u"Relationship"_s);
        writer.writeAttribute(u"Id"_s, relationship.id);
        writer.writeAttribute(u"Type"_s, relationship.type);
        writer.writeAttribute(u"Target"_s, relationship.target);
    }
    writer.writeEndDocument();
    return xml;
}

Result<QByteArray> OfficePackage::toZip() const
{
    QMap<QString, QByteArray> files = m_parts;
    for (auto at = m_relationships.cbegin(); at != m_relationships.cend(); ++at) {
        if (!at.value().isEmpty())
            files.insert(relationshipsPartOf(at.key()), relationshipsXml(at.key()));
    }
    const QByteArray types = typesXml();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    const Error failed{Error::Code::CannotWrite, QString::fromUtf8(zip_error_strerror(&error)), {}};
    if (!archive) {
        zip_source_free(target);
        return failed;
    }
    zip_source_keep(target); // Closing the archive would free what is read below.
    bool isWritten = add(archive, QLatin1String(kTypesPart), types);
    for (auto at = files.cbegin(); at != files.cend(); ++at)
        isWritten = isWritten && add(archive, at.key().mid(1), at.value());
    if (!isWritten || zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(target);
        return failed;
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(target, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace exchange
