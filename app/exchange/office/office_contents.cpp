// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/office_contents.h"

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

/// The cached values of a chart.
QStringList chartValues(const QByteArray &xml)
{
    QStringList list;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "v"_L1)
            list.append(cellContent(reader.readElementText()));
    }
    return list;
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

QStringList cells(const QByteArray &xml, const QStringList &strings)
{
    QStringList list;
    QString place;
    QString type;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "c"_L1) {
            place = reader.attributes().value("r"_L1).toString();
            type = reader.attributes().value("t"_L1).toString();
        } else if (reader.name() == "f"_L1) {
            list.append(u"%1 ¦ =%2"_s.arg(place, reader.readElementText()));
        } else if (reader.name() == "v"_L1 || reader.name() == "t"_L1) {
            const QString text = reader.readElementText();
            list.append(u"%1 ¦ %2"_s.arg(place, type == u"s" ? strings.value(text.toInt()).simplified() : cellContent(text)));
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
    const QStringList strings = sharedStrings(package.part(u"/xl/sharedStrings.xml"_s));
    int sheet = 0;
    for (const QString &part : numberedParts(package, u"/xl/worksheets/"_s))
        append(list, u"%1sheet %2 "_s.arg(before).arg(++sheet), cells(package.part(part), strings));
    int chart = 0;
    for (const QString &part : numberedParts(package, u"/xl/charts/"_s)) {
        if (package.contentType(part).endsWith("chart+xml"_L1))
            append(list, u"%1chart %2 ¦ "_s.arg(before).arg(++chart), chartValues(package.part(part)));
    }
    return list;
}

} // namespace

QStringList officeContents(const OfficePackage &package)
{
    QStringList list;
    int slide = 0;
    for (const QString &part : numberedParts(package, u"/ppt/slides/"_s))
        append(list, u"slide %1 ¦ "_s.arg(++slide), paragraphs(package.part(part)));
    int chart = 0;
    for (const QString &part : numberedParts(package, u"/ppt/charts/"_s)) {
        if (package.contentType(part).endsWith("chart+xml"_L1))
            append(list, u"chart %1 ¦ "_s.arg(++chart), chartValues(package.part(part)));
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
