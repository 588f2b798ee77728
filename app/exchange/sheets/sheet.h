// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/progress.h"

#include <QList>
#include <QString>
#include <QStringList>

class QIODevice;

namespace exchange {

/// One cell as a person reads it.
struct SheetCell
{
    enum class Kind : quint8 {
        Empty, ///< Nothing, or only spaces; `text` is empty.
        Text,  ///< Every filled cell of a text file is Text, whatever it looks like.
        Number,///< Exact decimal, shortest ("41767"); with what its format shows around it: "12.5%", "$1250000", "36 months".
        Date,  ///< "2025-03-28", as coarse as its format shows ("2025-03", "2025"); with a shown time "2025-03-28T10:30:00".
        Flag,  ///< "TRUE" or "FALSE".
        Error  ///< "#N/A", "#DIV/0!"; also a date cell that holds no possible date.
    };
    Kind kind = Kind::Empty;
    bool isFormula = false;  ///< `text` is the value the writing program last computed.
    bool isRepeated = false; ///< Copied from the first cell of a merged area.
    QString text;

    bool isEmpty() const { return kind == Kind::Empty; }
    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// A row with at least one filled cell. Trailing empty cells are not kept, so rows differ in length: ask `cell`.
struct SheetRow
{
    qint64 line = 0; ///< The row number of a workbook, the line of a text file, the item's number in a JSON list; from 1.
    QList<SheetCell> cells;

    /// An empty cell beyond the last one.
    const SheetCell &cell(qsizetype column) const;
    QString text(qsizetype column) const { return cell(column).text; }
    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// Something about a file that the person who imports it should see. Facts only; words are chosen at the top.
struct SheetNote
{
    enum class Kind : quint8 {
        BlankRows,            ///< `count` rows without a filled cell were passed over.
        MergedCells,          ///< `count` merged areas: the first cell's value is repeated in each of their cells.
        FormulaCells,         ///< `count` values were computed by the writing program.
        FormulasWithoutValue, ///< `count` formulas carry no computed value: read as empty.
        ErrorCells,           ///< `count` cells are errors such as #N/A.
        HiddenRows,           ///< `count` rows are hidden in the file; they are read all the same.
        BrokenCharacters,     ///< `count` cells hold what UTF-8 looks like when read as Windows-1252 ("Â", "â€™").
        ReplacedBytes,        ///< `count` bytes are impossible in the chosen encoding.
        LiteralQuotes,        ///< The quotation marks do not pair up: taken as plain characters.
        JoinedWithBar,        ///< `count` texts of JSON lists contain the bar that joins them.
        ExampleRow            ///< The example row of a template (`line`) is left out.
    };
    Kind kind = Kind::BlankRows;
    qint64 count = 0;
    qint64 line = 0; ///< Where it occurs first; 0 where that does not matter.

    friend bool operator==(const SheetNote &, const SheetNote &) = default;
};

/// One table of a file. Rows stand in file order; blank ones are left out, the others keep their line.
struct Sheet
{
    QString name;
    bool isHidden = false;
    bool hasKeys = false; ///< The first row is the keys of JSON objects, hence certainly the header.
    QList<SheetRow> rows;
    QList<SheetNote> notes;

    qsizetype columnCount() const; ///< Of the widest row.
};

enum class SheetFormat : quint8 { DelimitedText, Workbook, OpenDocument, JsonLists };

/// A file as tables of texts: what every import of lists begins with. A plain value; any thread.
struct SheetFile
{
    QString fileName; ///< Without its folder.
    QString sha256;   ///< Of the file's bytes, hexadecimal.
    SheetFormat format = SheetFormat::DelimitedText;
    bool isCompressed = false;     ///< gzip round a text file.
    QString encoding;              ///< Of text files: a name of `sheetEncodings`.
    bool hasByteOrderMark = false;
    QChar delimiter;               ///< Of delimited text; null where there is one column only.
    bool isDate1904 = false;       ///< The workbook counts days from 1904; the dates read are right already.
    QList<Sheet> sheets;

    /// The visible sheet that most likely holds the list; -1 where there is no sheet with a row.
    qsizetype proposedSheet() const;
};

/// What the reader would otherwise find out by itself.
struct SheetOptions
{
    QString encoding; ///< A name of `sheetEncodings`; empty: detected.
    QChar delimiter;  ///< , ; tab or |; null: detected.
    bool readsOwnExports = false; ///< Also workbooks that the program made for reading, to see what is in them; no import asks for it.
};

/// The encodings offered: "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252" and others, the usual ones first.
QStringList sheetEncodings();

/// Reads CSV, TSV, semicolon and bar lists (also gzipped), XLSX, ODS and JSON lists by their content, not their name.
/// Bounded in time and memory for any bytes (limits: sheet_refusal.h). WrongFormat with a `refusal` word otherwise.
domain::Result<SheetFile> readSheets(QIODevice &file, const QString &fileName, const SheetOptions &options = {},
                                     const Progress &progress = {});
/// The same for a path; CannotOpen where it cannot be read.
domain::Result<SheetFile> readSheets(const QString &path, const SheetOptions &options = {}, const Progress &progress = {});

/// Where the header of a sheet stands and what it says.
struct HeaderSpot
{
    qsizetype firstRow = -1;  ///< Index into Sheet::rows; -1 where there is no header.
    qsizetype rowCount = 0;   ///< 2 where a row of groups stands above (or units below) the names.
    qsizetype dataRow = 0;    ///< Index of the first row of data.
    QStringList names;        ///< One for each column of the sheet, spaces simplified, several rows joined by " / "; empty where none.
    qint64 line = 0;          ///< Of the header in the file; 0 without header.
    qsizetype namedColumns = 0; ///< Up to the last column with a name.
    qint64 widerRows = 0;     ///< Rows of data with a value beyond the named columns. Columns are never moved.
    qint64 firstWiderLine = 0;

    bool exists() const { return firstRow >= 0; }
};

HeaderSpot findHeader(const Sheet &sheet);
/// For a header that the person points at; `rowCount` 0 says that there is none and data begin at `firstRow`.
HeaderSpot headerAt(const Sheet &sheet, qsizetype firstRow, qsizetype rowCount);

} // namespace exchange
