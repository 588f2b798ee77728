// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/office_contents.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

/// Parts of a folder in the order of their numbers: slide2 before slide10.
QStringList numberedParts(const OfficePackage &package, const QString &folder)
{
    static const QRegularExpression kNumber(u"(\\d+)\\.[a-z]+$"_s);
    QStringList parts;
    for (const QString &part : package.parts()) {
        if (part.startsWith(folder) && part.indexOf(u'/', folder.size()) < 0)
            parts.append(part);
    }
    std::ranges::stable_sort(parts, {}, [](const QString &part) { return kNumber.match(part).captured(1).toInt(); });
    return parts;
}

QString plain(double value)
{
    return QString::number(value, 'g', 12); // Programs that save a file again round the last digits.
}

QString cellContent(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? plain(value) : text.simplified();
}

/// Text of each paragraph of a drawing or slide, runs joined.
QStringList paragraphs(const QByteArray &xml)
{
    QStringList list;
    QString open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "t"_L1)
            open += reader.readElementText();
        else if (reader.isEndElement() && reader.name() == "p"_L1 && !open.isEmpty())
            list.append(std::exchange(open, {}).simplified());
    }
    return list;
}

QString attribute(const QXmlStreamReader &reader, QLatin1StringView name)
{
    return reader.attributes().value(name).toString();
}

/// The cached values of a chart, then what shows them: labels and titles as typed, number formats, and where its axes begin and end.
QStringList chartContents(const QByteArray &xml)
{
    static const QStringList kAxis{u"min"_s, u"max"_s, u"logBase"_s, u"orientation"_s};
    QStringList values;
    QStringList formats;
    QStringList axes;
    bool isScaling = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == "scaling"_L1)
            isScaling = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "v"_L1)
            values.append(cellContent(reader.readElementText()));
        else if (reader.name() == "numFmt"_L1)
            formats.append(u"number format "_s + attribute(reader, "formatCode"_L1));
        else if (reader.name() == "formatCode"_L1)
            formats.append(u"number format "_s + reader.readElementText());
        else if (isScaling && kAxis.contains(reader.name()))
            axes.append(u"axis %1 %2"_s.arg(reader.name(), cellContent(attribute(reader, "val"_L1))));
    }
    QStringList labels = paragraphs(xml);
    for (QString &label : labels)
        label.prepend(u"label "_s);
    formats.removeDuplicates(); // Programs that save a file again repeat them.
    return values + labels + formats + axes;
}

/// One line for where everything stands on a slide: in drawn charts a width is the figure.
QString placesOf(const QByteArray &xml)
{
    static const QStringList kGeometry{u"off"_s, u"ext"_s, u"chOff"_s, u"chExt"_s, u"pt"_s};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || !kGeometry.contains(reader.name()))
            continue;
        for (const auto name : {"x"_L1, "y"_L1, "cx"_L1, "cy"_L1})
            hash.addData(attribute(reader, name).toLatin1() + ' ');
    }
    return u"places of its shapes "_s + QString::fromLatin1(hash.result().toHex().first(16));
}

QStringList sharedStrings(const QByteArray &xml)
{
    QStringList list;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "si"_L1)
            list.append(QString());
        else if (reader.isStartElement() && reader.name() == "t"_L1 && !list.isEmpty())
            list.last() += reader.readElementText();
    }
    return list;
}

/// Number formats by the index of a cell's style; empty where it has none of its own.
QStringList cellFormats(const QByteArray &styles)
{
    QHash<QString, QString> codes;
    QStringList formats;
    bool isCells = false;
    QXmlStreamReader reader(styles);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == "cellXfs"_L1)
            isCells = reader.isStartElement();
        if (reader.isStartElement() && reader.name() == "numFmt"_L1)
            codes.insert(attribute(reader, "numFmtId"_L1), attribute(reader, "formatCode"_L1));
        if (!isCells || !reader.isStartElement() || reader.name() != "xf"_L1)
            continue;
        const QString id = attribute(reader, "numFmtId"_L1);
        formats.append(id.isEmpty() || id == u"0" ? QString() : codes.value(id, id));
    }
    return formats;
}

/// What a workbook's cells are read with.
struct CellWords
{
    QStringList strings;
    QStringList formats;
};

QStringList cells(const QByteArray &xml, const CellWords &words)
{
    QStringList list;
    QString place;
    QString type;
    QString format;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "c"_L1) {
            place = reader.attributes().value("r"_L1).toString();
            type = reader.attributes().value("t"_L1).toString();
            format = words.formats.value(attribute(reader, "s"_L1).toInt());
        } else if (reader.name() == "f"_L1) {
            list.append(u"%1 ¦ =%2"_s.arg(place, reader.readElementText()));
        } else if (reader.name() == "v"_L1 || reader.name() == "t"_L1) {
            const QString text = reader.readElementText();
            const bool isText = !type.isEmpty() && type != u"n";
            list.append(u"%1 ¦ %2"_s.arg(place, type == u"s" ? words.strings.value(text.toInt()).simplified() : cellContent(text)));
            if (!isText && !format.isEmpty())
                list.last() += u" as "_s + format;
        }
    }
    return list;
}

void append(QStringList &list, const QString &place, const QStringList &more)
{
    for (const QString &one : more)
        list.append(place + one);
}

QStringList bookContents(const OfficePackage &package, const QString &before)
{
    QStringList list;
    const CellWords words{sharedStrings(package.part(u"/xl/sharedStrings.xml"_s)), cellFormats(package.part(u"/xl/styles.xml"_s))};
    int sheet = 0;
    for (const QString &part : numberedParts(package, u"/xl/worksheets/"_s))
        append(list, u"%1sheet %2 "_s.arg(before).arg(++sheet), cells(package.part(part), words));
    int chart = 0;
    for (const QString &part : numberedParts(package, u"/xl/charts/"_s)) {
        if (package.contentType(part).endsWith("chart+xml"_L1))
            append(list, u"%1chart %2 ¦ "_s.arg(before).arg(++chart), chartContents(package.part(part)));
    }
    return list;
}

} // namespace

QStringList officeContents(const OfficePackage &package)
{
    QStringList list;
    int slide = 0;
    for (const QString &part : numberedParts(package, u"/ppt/slides/"_s))
        append(list, u"slide %1 ¦ "_s.arg(++slide), paragraphs(package.part(part)) + QStringList{placesOf(package.part(part))});
    int chart = 0;
    for (const QString &part : numberedParts(package, u"/ppt/charts/"_s)) {
        if (package.contentType(part).endsWith("chart+xml"_L1))
            append(list, u"chart %1 ¦ "_s.arg(++chart), chartContents(package.part(part)));
    }
    int book = 0;
    for (const QString &part : numberedParts(package, u"/ppt/embeddings/"_s)) {
        ++book;
        if (const auto inner = OfficePackage::read(package.part(part)))
            list += bookContents(inner.value(), u"workbook %1 "_s.arg(book));
    }
    return list + bookContents(package, {});
}

} // namespace exchange
