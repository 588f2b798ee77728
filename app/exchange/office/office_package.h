// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace exchange {

/// A link from one part of a package to another.
struct Relationship
{
    QString id;   ///< Unique in its source part: "rId1".
    QString type; ///< The relationship type's URI.
    QString target; ///< As written, relative to the source part's folder or absolute.

    friend bool operator==(const Relationship &, const Relationship &) = default;
};

/// An Open Packaging Conventions container (ECMA-376 part 2) in memory: parts by name, their content types and relationships.
/// Part names are absolute ("/ppt/presentation.xml"); the package itself is the source "/". A value; any thread.
class OfficePackage
{
public:
    /// The parts of a PPTX, POTX or XLSX file. WrongFormat for anything else, for more than 10,000 parts and for more than
    /// 512 MB unpacked.
    static domain::Result<OfficePackage> read(const QByteArray &zip);

    QStringList parts() const { return m_parts.keys(); }
    bool has(const QString &name) const { return m_parts.contains(name); }
    QByteArray part(const QString &name) const { return m_parts.value(name); }
    QString contentType(const QString &name) const;
    /// Adds or replaces a part.
    void setPart(const QString &name, const QByteArray &bytes, const QString &contentType);
    /// Replaces the bytes of a part that exists, keeping its content type.
    void setBytes(const QString &name, const QByteArray &bytes) { m_parts[name] = bytes; }
    /// Removes a part and the relationships it is the source of.
    void remove(const QString &name);

    QList<Relationship> relationships(const QString &source) const { return m_relationships.value(source); }
    /// The absolute name of the part that a relationship leads to.
    static QString target(const QString &source, const Relationship &relationship);
    /// The first target of that type; empty where there is none.
    QString related(const QString &source, QStringView typeEnding) const;
    /// Adds a relationship to a part and gives its id; an equal one is used again.
    QString relate(const QString &source, const QString &type, const QString &part);
    void unrelate(const QString &source, const QString &id);

    /// The package as a ZIP file; the same parts give the same bytes.
    domain::Result<QByteArray> toZip() const;

private:
    void readTypes(const QByteArray &xml);
    void readRelationships(const QString &name, const QByteArray &xml);
    QByteArray typesXml() const;
    QByteArray relationshipsXml(const QString &source) const;

    QMap<QString, QByteArray> m_parts;
    QMap<QString, QString> m_defaults;  ///< File ending → content type.
    QMap<QString, QString> m_overrides; ///< Part name → content type.
    QMap<QString, QList<Relationship>> m_relationships;
};

/// "/ppt/slides/slide1.xml" → "/ppt/slides/_rels/slide1.xml.rels"; "/" → "/_rels/.rels".
QString relationshipsPartOf(const QString &source);

} // namespace exchange
