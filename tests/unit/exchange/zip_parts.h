// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/sheet.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <zip.h>
#include <zlib.h>

/// ZIP and gzip files made in a test, so that its fixtures can be read as code.
namespace parts {

struct Part
{
    QString name;
    QByteArray bytes;
};

inline QByteArray zipOf(const QList<Part> &list)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("made.zip"));
    int error = 0;
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE, &error);
    for (const Part &part : list) {
        zip_source_t *source = zip_source_buffer(zip, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        zip_file_add(zip, part.name.toUtf8().constData(), source, ZIP_FL_OVERWRITE);
    }
    zip_close(zip);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray gzipOf(const QByteArray &bytes)
{
    constexpr int kGzipWindow = 15 + 16;
    z_stream state{};
    deflateInit2(&state, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&state, uLong(bytes.size()))), Qt::Uninitialized);
    state.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    state.avail_in = uInt(bytes.size());
    state.next_out = reinterpret_cast<Bytef *>(packed.data());
    state.avail_out = uInt(packed.size());
    deflate(&state, Z_FINISH);
    packed.truncate(qsizetype(state.total_out));
    deflateEnd(&state);
    return packed;
}

/// A workbook of one sheet, "List"; `sheet` is what stands inside its worksheet element.
struct Workbook
{
    QByteArray sheet;
    QByteArray strings;    ///< Inside sst.
    QByteArray styles;     ///< Inside styleSheet.
    QByteArray properties; ///< Attributes of workbookPr.
    QByteArray prolog;     ///< Before the worksheet element.

    QByteArray bytes() const
    {
        const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const auto relation = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
            return "<Relationship Id='" + id + "' Type='" + relations + '/' + type + "' Target='" + target + "'/>";
        };
        return zipOf({{QStringLiteral("_rels/.rels"), "<Relationships>" + relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
                      {QStringLiteral("xl/workbook.xml"), "<workbook xmlns:r='" + relations + "'><workbookPr " + properties
                           + "/><sheets><sheet name='List' sheetId='1' r:id='r1'/><sheet name='Empty' sheetId='2' state='hidden' r:id='r4'/></sheets></workbook>"},
                      {QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
                           + relation("r2", "sharedStrings", "sharedStrings.xml") + relation("r3", "styles", "/xl/styles.xml")
                           + relation("r4", "worksheet", "worksheets/sheet2.xml") + "</Relationships>"},
                      {QStringLiteral("xl/sharedStrings.xml"), "<sst>" + strings + "</sst>"},
                      {QStringLiteral("xl/styles.xml"), "<styleSheet>" + styles + "</styleSheet>"},
                      {QStringLiteral("xl/worksheets/sheet1.xml"), prolog + "<worksheet>" + sheet + "</worksheet>"},
                      {QStringLiteral("xl/worksheets/sheet2.xml"), "<worksheet><sheetData/></worksheet>"}});
    }
};

/// An OpenDocument spreadsheet; `tables` is what stands inside office:spreadsheet.
inline QByteArray openDocumentOf(const QByteArray &tables, const QByteArray &styles = {})
{
    const QByteArray root = "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s' xmlns:calcext='c'>";
    return zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                  {QStringLiteral("content.xml"), root + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                       + "</office:spreadsheet></office:body></office:document-content>"}});
}

inline domain::Result<exchange::SheetFile> readBytes(QByteArray bytes, const QString &name = QStringLiteral("list.csv"), const exchange::SheetOptions &options = {},
                                                     const exchange::Progress &progress = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return exchange::readSheets(buffer, name, options, progress);
}

/// Rows as "line: a | b | c".
inline QStringList shown(const exchange::Sheet &sheet)
{
    QStringList rows;
    for (const exchange::SheetRow &row : sheet.rows) {
        QStringList cells;
        for (const exchange::SheetCell &cell : row.cells)
            cells.append(cell.text);
        rows.append(QStringLiteral("%1: %2").arg(row.line).arg(cells.join(QStringLiteral(" | "))));
    }
    return rows;
}

inline qint64 noted(const exchange::Sheet &sheet, exchange::SheetNote::Kind kind)
{
    for (const exchange::SheetNote &note : sheet.notes) {
        if (note.kind == kind)
            return note.count;
    }
    return 0;
}

/// The refusal word of an error; empty where it was read.
inline QString refusal(const domain::Result<exchange::SheetFile> &result)
{
    return result ? QString() : result.error().detail.section(u' ', 0, 0);
}

} // namespace parts
