// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/open_document_reader.h"

#include "exchange/sheets/exact_decimal.h"
#include "exchange/sheets/sheet_builder.h"
#include "exchange/sheets/sheet_refusal.h"
#include "exchange/sheets/xml_part.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::Done;
using domain::Error;
using domain::Status;
using Kind = SheetCell::Kind;

namespace {

constexpr qint64 kRowsAtMost = 1 << 24;

/// What a cell's paragraph shows; spaces and line breaks are elements there.
QString paragraphText(QXmlStreamReader &xml)
{
    constexpr int kSpacesAtMost = 1000;
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters: text += xml.text(); break;
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::StartElement:
            if (xml.name() == "annotation"_L1 || xml.name() == "ruby-text"_L1) {
                xml.skipCurrentElement();
                break;
            }
            if (xml.name() == "s"_L1)
                text += QString(std::clamp(attribute(xml, "c"_L1).toInt(), 1, kSpacesAtMost), u' ');
            else if (xml.name() == "tab"_L1)
                text += u'\t';
            else if (xml.name() == "line-break"_L1)
                text += u'\n';
            ++depth;
            break;
        default: break;
        }
    }
    return text;
}

struct CellAttributes
{
    QString type;
    QString value;
    QString currency;
    bool isFormula = false;
    qint64 repeated = 1;
    qint64 columns = 1;
    qint64 rows = 1;
};

CellAttributes attributesOf(const QXmlStreamReader &xml)
{
    CellAttributes found;
    bool isError = false;
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const auto name = attribute.name();
        const QString value = attribute.value().toString();
        if (name == "value-type"_L1)
            isError = isError || value == "error"_L1;
        if (name == "value-type"_L1 && (found.type.isEmpty() || attribute.prefix() == "office"_L1))
            found.type = value;
        else if (name == "value"_L1 || name == "date-value"_L1 || name == "time-value"_L1 || name == "boolean-value"_L1 || name == "string-value"_L1)
            found.value = value;
        else if (name == "currency"_L1)
            found.currency = value;
        else if (name == "formula"_L1)
            found.isFormula = true;
        else if (name == "number-columns-repeated"_L1)
            found.repeated = std::max<qint64>(1, value.toLongLong());
        else if (name == "number-columns-spanned"_L1)
            found.columns = std::max<qint64>(1, value.toLongLong());
        else if (name == "number-rows-spanned"_L1)
            found.rows = std::max<qint64>(1, value.toLongLong());
    }
    if (isError)
        found.type = u"error"_s;
    return found;
}

SheetCell typedCell(const CellAttributes &attributes, const QString &shown)
{
    const QString &type = attributes.type;
    if (type == "error"_L1 || (attributes.isFormula && shown.startsWith(u'#') && !shown.contains(u' ')))
        return {Kind::Error, attributes.isFormula, false, shown};
    if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) {
        QString number = exactDecimal(attributes.value);
        if (number.isEmpty())
            return {Kind::Text, attributes.isFormula, false, shown};
        if (type == "percentage"_L1)
            number = shiftedDecimal(number, 2) + u'%';
        else if (!attributes.currency.isEmpty())
            number = attributes.currency + u' ' + number;
        return {Kind::Number, attributes.isFormula, false, number};
    }
    if (type == "date"_L1)
        return {Kind::Date, attributes.isFormula, false, attributes.value.endsWith("T00:00:00"_L1) ? attributes.value.chopped(9) : attributes.value};
    if (type == "boolean"_L1)
        return {Kind::Flag, attributes.isFormula, false, attributes.value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s};
    const QString text = shown.isEmpty() && type != "time"_L1 ? attributes.value : shown;
    return {text.isEmpty() ? Kind::Empty : Kind::Text, attributes.isFormula && !text.isEmpty(), false, text};
}

class TableScan
{
public:
    TableScan(QXmlStreamReader &xml, SheetBuilder &into) : m_xml(xml), m_into(into) {}

    Status read()
    {
        const Status status = readRows();
        return status ? m_into.repeatMerged(m_merged) : status;
    }

private:
    Status readRows()
    {
        while (m_xml.readNextStartElement()) {
            Status status = Done{};
            const auto name = m_xml.name();
            if (name == "table-row"_L1)
                status = readRow();
            else if (name == "table-rows"_L1 || name == "table-header-rows"_L1 || name == "table-row-group"_L1)
                status = readRows();
            else
                m_xml.skipCurrentElement();
            if (!status)
                return status;
        }
        return Done{};
    }

    Status readRow()
    {
        const qint64 repeated = std::clamp<qint64>(attribute(m_xml, "number-rows-repeated"_L1).toLongLong(), 1, kRowsAtMost);
        const QString visibility = attribute(m_xml, "visibility"_L1);
        QList<SheetCell> cells;
        m_column = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "table-cell"_L1 && m_xml.name() != "covered-table-cell"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            if (const Status status = readCell(cells); !status)
                return status;
        }
        const bool isBlank = std::all_of(cells.cbegin(), cells.cend(), [](const SheetCell &cell) { return cell.isEmpty(); });
        if (isBlank) {
            m_gap += repeated;
            m_line += repeated;
            return Done{};
        }
        if (!m_into.isEmpty())
            m_into.note(SheetNote::Kind::BlankRows, m_line - m_gap + 1, m_gap);
        m_gap = 0;
        if (visibility == "collapse"_L1 || visibility == "filter"_L1)
            m_into.note(SheetNote::Kind::HiddenRows, m_line + 1, repeated);
        for (qint64 i = 0; i < repeated; ++i) {
            if (const Status status = m_into.addRow(++m_line, cells); !status)
                return status;
        }
        return Done{};
    }

    Status readCell(QList<SheetCell> &cells)
    {
        const bool isCovered = m_xml.name() == "covered-table-cell"_L1;
        const CellAttributes attributes = attributesOf(m_xml);
        QStringList paragraphs;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "p"_L1)
                paragraphs.append(paragraphText(m_xml));
            else
                m_xml.skipCurrentElement();
        }
        SheetCell cell = isCovered ? SheetCell{} : typedCell(attributes, paragraphs.join(u'\n'));
        const qint64 first = m_column;
        m_column += attributes.repeated;
        if (cell.isEmpty())
            return Done{};
        if (m_column > sheet_limits::kColumns)
            return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kTooManyColumns), QString::number(m_line + 1)};
        cells.resize(m_column);
        std::fill(cells.begin() + first, cells.end(), cell);
        if (attributes.columns > 1 || attributes.rows > 1)
            m_merged.append({m_line + 1, m_line + attributes.rows, first, first + attributes.columns - 1});
        return Done{};
    }

    QXmlStreamReader &m_xml;
    SheetBuilder &m_into;
    QList<MergedArea> m_merged;
    qint64 m_line = 0;
    qint64 m_gap = 0;
    qint64 m_column = 0;
};

class ContentScan
{
public:
    ContentScan(QXmlStreamReader &xml, const Progress &progress, SheetFile &into) : m_xml(xml), m_into(into), m_budget{.progress = progress} {}

    Status read()
    {
        while (m_xml.readNextStartElement()) {
            Status status = Done{};
            if (m_xml.name() == "automatic-styles"_L1)
                readStyles();
            else if (m_xml.name() == "body"_L1 || m_xml.name() == "spreadsheet"_L1)
                status = read();
            else if (m_xml.name() == "table"_L1)
                status = readTable();
            else
                m_xml.skipCurrentElement();
            if (!status)
                return status;
        }
        return Done{};
    }

private:
    /// Sheets are hidden by their style.
    void readStyles()
    {
        while (m_xml.readNextStartElement()) {
            const QString name = attribute(m_xml, "name"_L1);
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "table-properties"_L1 && attribute(m_xml, "display"_L1) == "false"_L1)
                    m_hidden.insert(name);
                m_xml.skipCurrentElement();
            }
        }
    }

    Status readTable()
    {
        SheetBuilder builder(attribute(m_xml, "name"_L1), m_budget);
        if (m_hidden.contains(attribute(m_xml, "style-name"_L1)))
            builder.setHidden();
        if (const Status status = TableScan(m_xml, builder).read(); !status)
            return status;
        m_into.sheets.append(builder.take());
        if (m_into.sheets.size() > sheet_limits::kSheets)
            return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kTooLarge), {}};
        return Done{};
    }

    QXmlStreamReader &m_xml;
    SheetFile &m_into;
    SheetBudget m_budget;
    QSet<QString> m_hidden;
};

} // namespace

bool isOpenDocumentSheet(SheetArchive &archive)
{
    const std::unique_ptr<QIODevice> type = archive.part(u"mimetype"_s);
    return type && type->read(100).startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

Status readOpenDocument(SheetArchive &archive, SheetFile &into)
{
    bool isEncrypted = false;
    if (archive.contains(u"META-INF/manifest.xml"_s)) {
        const Status status = XmlPart::read(archive, u"META-INF/manifest.xml"_s, [&](QXmlStreamReader &xml) -> Status {
            while (!xml.atEnd() && !isEncrypted)
                isEncrypted = xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "encryption-data"_L1;
            return Done{};
        });
        if (!status)
            return status;
    }
    if (isEncrypted)
        return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kEncrypted), {}};
    return XmlPart::read(archive, u"content.xml"_s, [&](QXmlStreamReader &xml) { return ContentScan(xml, archive.progress(), into).read(); });
}

} // namespace exchange
