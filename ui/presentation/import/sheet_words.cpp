// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/sheet_words.h"

#include "exchange/sheets/sheet_refusal.h"
#include "presentation/words/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace presentation {

using exchange::SheetNote;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("SheetWords", source);
}

const char *noteSource(SheetNote::Kind kind)
{
    switch (kind) {
    case SheetNote::Kind::BlankRows: return QT_TRANSLATE_NOOP("SheetWords", "Blank rows passed over: %1.");
    case SheetNote::Kind::MergedCells: return QT_TRANSLATE_NOOP("SheetWords", "Merged areas whose value is repeated in each cell: %1.");
    case SheetNote::Kind::FormulaCells: return QT_TRANSLATE_NOOP("SheetWords", "Values computed by formulas, as last saved: %1.");
    case SheetNote::Kind::FormulasWithoutValue: return QT_TRANSLATE_NOOP("SheetWords", "Formulas without a saved value, read as empty: %1.");
    case SheetNote::Kind::ErrorCells: return QT_TRANSLATE_NOOP("SheetWords", "Cells with an error such as #N/A: %1.");
    case SheetNote::Kind::HiddenRows: return QT_TRANSLATE_NOOP("SheetWords", "Hidden rows, read all the same: %1.");
    case SheetNote::Kind::BrokenCharacters: return QT_TRANSLATE_NOOP("SheetWords", "Cells with characters broken by a wrong encoding: %1.");
    case SheetNote::Kind::ReplacedBytes: return QT_TRANSLATE_NOOP("SheetWords", "Bytes that this encoding does not have: %1. Try another encoding.");
    case SheetNote::Kind::LiteralQuotes: return QT_TRANSLATE_NOOP("SheetWords", "Quotation marks do not pair up and are taken as plain characters.");
    case SheetNote::Kind::JoinedWithBar: return QT_TRANSLATE_NOOP("SheetWords", "Texts that contain the bar that joins lists: %1.");
    case SheetNote::Kind::ExampleRow: return QT_TRANSLATE_NOOP("SheetWords", "The template's example row is left out.");
    }
    return "";
}

} // namespace

QString sheetNoteText(const SheetNote &note)
{
    return words(noteSource(note.kind)).replace(QLatin1String("%1"), QLocale().toString(note.count));
}

QString sheetFileText(const exchange::SheetFile &file, qint64 rows)
{
    QStringList parts{file.fileName, words(rows == 1 ? QT_TRANSLATE_NOOP("SheetWords", "%1 row") : QT_TRANSLATE_NOOP("SheetWords", "%1 rows")).arg(QLocale().toString(rows))};
    switch (file.format) {
    case exchange::SheetFormat::DelimitedText: parts.append(file.encoding); break;
    case exchange::SheetFormat::Workbook: parts.append(words(QT_TRANSLATE_NOOP("SheetWords", "Excel workbook"))); break;
    case exchange::SheetFormat::OpenDocument: parts.append(words(QT_TRANSLATE_NOOP("SheetWords", "OpenDocument spreadsheet"))); break;
    case exchange::SheetFormat::JsonLists: parts.append(words(QT_TRANSLATE_NOOP("SheetWords", "JSON"))); break;
    }
    if (file.isDate1904)
        parts.append(words(QT_TRANSLATE_NOOP("SheetWords", "dates count from 1904")));
    return parts.join(QStringLiteral(" · "));
}

QString portfolioRefusalText(const QString &name)
{
    return words(QT_TRANSLATE_NOOP("SheetWords", "“%1” is a whole portfolio as Portolan exports it, which goes into an empty one only: portolan new NEW.portolan, then portolan import NEW.portolan %1. To bring some of it in here, import one of the CSV files beside it.")).arg(name);
}

QString folderRefusalText(const QString &name)
{
    return words(QT_TRANSLATE_NOOP("SheetWords", "“%1” is a folder without a study of ClinicalTrials.gov, which comes as one JSON file per study. To import a list, choose its file.")).arg(name);
}

QString sheetRefusalText(const domain::Error &error, const QString &fileName)
{
    using namespace exchange::sheet_refusal;
    const std::pair<const char16_t *, const char *> kinds[] = {
        {kEmpty, QT_TRANSLATE_NOOP("SheetWords", "it holds no row. Fill it in, or choose another file")},
        {kOldWorkbook, QT_TRANSLATE_NOOP("SheetWords", "it is an old Excel workbook (.xls). Save it as .xlsx or CSV")},
        {kBinaryWorkbook, QT_TRANSLATE_NOOP("SheetWords", "it is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV")},
        {kOwnWorkbook, QT_TRANSLATE_NOOP("SheetWords", "it is a table that Portolan made for reading, with computed columns and totals. To change records in a spreadsheet, export them as CSV and import that")},
        {kEncrypted, QT_TRANSLATE_NOOP("SheetWords", "it is protected by a password. Save it without one")},
        {kOtherZip, QT_TRANSLATE_NOOP("SheetWords", "it is a ZIP archive without a workbook. Unpack it first")},
        {kOtherDocument, QT_TRANSLATE_NOOP("SheetWords", "it is another kind of document. Save its table as .xlsx or CSV")},
        {kDamagedZip, QT_TRANSLATE_NOOP("SheetWords", "it is damaged or was cut off. Get it again")},
        {kBomb, QT_TRANSLATE_NOOP("SheetWords", "it unpacks to far more than a list would hold, so it was not opened")},
        {kTooLarge, QT_TRANSLATE_NOOP("SheetWords", "it is larger than can be read at once. Split it")},
        {kTooManyColumns, QT_TRANSLATE_NOOP("SheetWords", "it has more columns than any list. Check the delimiter")},
        {kHugeCell, QT_TRANSLATE_NOOP("SheetWords", "one of its cells is larger than any text. Check for a stray quotation mark")},
        {kEntities, QT_TRANSLATE_NOOP("SheetWords", "it declares XML entities, which a workbook never does, so it was not opened")},
        {kBadXml, QT_TRANSLATE_NOOP("SheetWords", "the workbook is damaged. Open it in the program that wrote it and save it again")},
        {kBadJson, QT_TRANSLATE_NOOP("SheetWords", "it is not valid JSON. It may have been cut off; get it again")},
        {kNoList, QT_TRANSLATE_NOOP("SheetWords", "it is JSON without a list of objects. Choose a file with one object per row")},
        {kMarkup, QT_TRANSLATE_NOOP("SheetWords", "it is a web page or XML. Save its table as CSV")},
        {kPdf, QT_TRANSLATE_NOOP("SheetWords", "it is a PDF. Copy its table into a spreadsheet first")},
        {kDatabase, QT_TRANSLATE_NOOP("SheetWords", "it is a database. To open a portfolio, use Open")},
        {kBinary, QT_TRANSLATE_NOOP("SheetWords", "it holds binary data, so it is no list. Choose a CSV, XLSX, ODS or JSON file")},
        {kOpenQuote, QT_TRANSLATE_NOOP("SheetWords", "it ends in the middle of a quoted cell, so it was cut off. Get it again")},
        {kUnknownEncoding, QT_TRANSLATE_NOOP("SheetWords", "its encoding is not offered")}};
    const QString word = error.detail.section(u' ', 0, 0);
    for (const auto &[code, source] : kinds) {
        if (error.code == domain::Error::Code::WrongFormat && word == QStringView(code)) {
            const QString facts = error.detail.section(u' ', 1);
            const QString where = error.where.isEmpty() || error.where == fileName ? facts : QStringList{facts, error.where}.join(u' ').trimmed();
            return words(QT_TRANSLATE_NOOP("SheetWords", "“%1” cannot be imported: %2.%3")).arg(fileName, words(source), where.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(where.left(100)));
        }
    }
    return sentence(error, fileName);
}

} // namespace presentation
