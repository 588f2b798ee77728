// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/worksheet_reader.h"

#include "exchange/sheets/sheet_refusal.h"
#include "exchange/sheets/xml_part.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::Done;
using domain::Error;
using domain::Status;
using Kind = SheetCell::Kind;

namespace {

/// "_x000D_" stands for a character that XML cannot hold.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(char16_t(match.captured(1).toUShort(nullptr, 16))));
    return text.replace("\r\n"_L1, "\n"_L1);
}

/// The text of a shared or inline string: plain, or in runs; the readings above East Asian characters are not part of it.
QString stringText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == "r"_L1)
            text += stringText(xml);
        else
            xml.skipCurrentElement();
    }
    return unescaped(text);
}

/// "BC12" → 54, 12; -1 where a part is missing.
struct CellPlace
{
    qsizetype column = -1;
    qint64 line = -1;
};
CellPlace placeOf(QStringView reference)
{
    CellPlace place;
    qsizetype at = 0;
    qsizetype column = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const char16_t letter = reference[at].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    place.column = column - 1;
    bool isNumber = false;
    const qint64 line = reference.sliced(at).toLongLong(&isNumber);
    place.line = isNumber && line > 0 ? line : -1;
    return place;
}

class WorksheetScan
{
public:
    WorksheetScan(QXmlStreamReader &xml, const WorkbookTexts &shared, SheetBuilder &into) : m_xml(xml), m_shared(shared), m_into(into) {}

    Status read()
    {
        while (m_xml.readNextStartElement()) {
            Status status = Done{};
            if (m_xml.name() == "sheetData"_L1)
                status = readRows();
            else if (m_xml.name() == "mergeCells"_L1)
                status = readMerged();
            else
                m_xml.skipCurrentElement();
            if (!status)
                return status;
        }
        return Done{};
    }

private:
    Status readRows()
    {
        qint64 line = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "row"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            bool hasNumber = false;
            const qint64 stated = attribute(m_xml, "r"_L1).toLongLong(&hasNumber);
            const qint64 before = line;
            line = hasNumber && stated > line ? stated : line + 1;
            if (!m_into.isEmpty())
                m_into.note(SheetNote::Kind::BlankRows, before + 1, line - before - 1);
            const QString hidden = attribute(m_xml, "hidden"_L1);
            const Status status = readRow(line);
            if (!status)
                return status;
            if (hidden == "1"_L1 || hidden == "true"_L1)
                m_into.note(SheetNote::Kind::HiddenRows, line);
        }
        return Done{};
    }

    Status readRow(qint64 line)
    {
        QList<SheetCell> cells;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "c"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            const qsizetype stated = placeOf(m_xml.attributes().value("r"_L1)).column;
            const qsizetype column = stated >= 0 ? stated : m_column;
            m_column = column + 1;
            SheetCell cell = readCell(line);
            if (cell.isEmpty())
                continue;
            if (column >= sheet_limits::kColumns)
                return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kTooManyColumns), QString::number(line)};
            if (column >= cells.size())
                cells.resize(column + 1);
            cells[column] = std::move(cell);
        }
        m_column = 0;
        return m_into.addRow(line, std::move(cells));
    }

    SheetCell readCell(qint64 line)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        QString value;
        bool isFormula = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "v"_L1) {
                value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (m_xml.name() == "is"_L1) {
                value = stringText(m_xml);
            } else {
                isFormula = isFormula || m_xml.name() == "f"_L1;
                m_xml.skipCurrentElement();
            }
        }
        if (isFormula && value.isEmpty() && type != "str"_L1)
            m_into.note(SheetNote::Kind::FormulasWithoutValue, line);
        SheetCell cell = value.isEmpty() ? SheetCell{} : typedCell(type, style, value);
        cell.isFormula = isFormula && !cell.isEmpty();
        return cell;
    }

    SheetCell typedCell(const QString &type, int style, const QString &value) const
    {
        if (type == "s"_L1) {
            const QString text = m_shared.strings.value(value.toLongLong());
            return {text.isEmpty() ? Kind::Empty : Kind::Text, false, false, text};
        }
        if (type == "inlineStr"_L1)
            return {Kind::Text, false, false, value};
        if (type == "str"_L1)
            return {Kind::Text, false, false, unescaped(value)};
        if (type == "b"_L1)
            return {Kind::Flag, false, false, value == "1"_L1 || value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s};
        if (type == "e"_L1)
            return {Kind::Error, false, false, value};
        if (type == "d"_L1)
            return {Kind::Date, false, false, value.endsWith("T00:00:00"_L1) ? value.chopped(9) : value};
        return formattedNumber(value, m_shared.formats.value(style), m_shared.days);
    }

    Status readMerged()
    {
        QList<MergedArea> areas;
        while (m_xml.readNextStartElement()) {
            const QStringList ends = attribute(m_xml, "ref"_L1).split(u':');
            const CellPlace first = placeOf(ends.value(0));
            const CellPlace last = placeOf(ends.value(1));
            if (first.column >= 0 && first.line > 0 && last.column >= first.column && last.line >= first.line)
                areas.append({first.line, last.line, first.column, last.column});
            m_xml.skipCurrentElement();
        }
        return m_into.repeatMerged(areas);
    }

    QXmlStreamReader &m_xml;
    const WorkbookTexts &m_shared;
    SheetBuilder &m_into;
    qsizetype m_column = 0;
};

QList<NumberFormat> formatsOfStyles(QXmlStreamReader &xml, const QHash<int, NumberFormat> &own)
{
    QList<NumberFormat> formats;
    while (xml.readNextStartElement()) {
        const int id = attribute(xml, "numFmtId"_L1).toInt();
        const auto found = own.constFind(id);
        formats.append(found != own.cend() ? *found : builtInFormat(id));
        xml.skipCurrentElement();
    }
    return formats;
}

} // namespace

Status readWorksheet(SheetArchive &archive, const QString &part, const WorkbookTexts &shared, SheetBuilder &into)
{
    return XmlPart::read(archive, part, [&](QXmlStreamReader &xml) { return WorksheetScan(xml, shared, into).read(); });
}

Status readSharedStrings(SheetArchive &archive, const QString &part, WorkbookTexts &into)
{
    return XmlPart::read(archive, part, [&](QXmlStreamReader &xml) -> Status {
        qint64 bytes = 0;
        while (xml.readNextStartElement()) {
            into.strings.append(stringText(xml));
            // An empty string costs its place in the list too.
            bytes += 2 * into.strings.last().size() + qint64(sizeof(QString));
            if (bytes > sheet_limits::kTextBytes)
                return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kTooLarge), part};
        }
        return Done{};
    });
}

Status readCellFormats(SheetArchive &archive, const QString &part, WorkbookTexts &into)
{
    return XmlPart::read(archive, part, [&](QXmlStreamReader &xml) -> Status {
        QHash<int, NumberFormat> own;
        while (xml.readNextStartElement()) {
            if (xml.name() == "numFmts"_L1) {
                while (xml.readNextStartElement()) {
                    own.insert(attribute(xml, "numFmtId"_L1).toInt(), parseNumberFormat(attribute(xml, "formatCode"_L1)));
                    xml.skipCurrentElement();
                }
            } else if (xml.name() == "cellXfs"_L1) {
                into.formats = formatsOfStyles(xml, own);
            } else {
                xml.skipCurrentElement();
            }
        }
        return Done{};
    });
}

} // namespace exchange
