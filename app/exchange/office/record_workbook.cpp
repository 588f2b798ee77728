// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/record_workbook.h"

#include "exchange/office/document_properties.h"
#include "exchange/office/sheet_totals.h"
#include "exchange/office/workbook_file.h"
#include "figure/both_languages.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace exchange {

using domain::Error;
using domain::FieldKind;
using domain::PartialDate;
using figure::BothLanguages;
using namespace Qt::StringLiterals;
using Look = WorkbookFile::Look;

namespace {

constexpr qsizetype kMostRows = 1'048'576 - 10; // Heading and totals need some of them.
constexpr int kRowsPerTurn = 1000;

/// No calendar of a spreadsheet begins earlier.
const QDate kFirstDay(1900, 3, 1);

double widthOf(const RecordColumn &column)
{
    switch (column.kind) {
    case FieldKind::Date: return 13;
    case FieldKind::Money: return 18;
    case FieldKind::Integer:
    case FieldKind::BasisPoints:
    case FieldKind::Number:
    case FieldKind::Flag:
    case FieldKind::OptionalFlag: return 12;
    case FieldKind::LongText:
    case FieldKind::List: return 40;
    default: return 26;
    }
}

/// Writes one sheet of records. Lives for one workbook.
class RecordBook
{
public:
    explicit RecordBook(const RecordSheet &sheet) : m_sheet(sheet) {}

    domain::Result<QByteArray> make(const FileRecord &record, const DeckProgress &progress)
    {
        static constexpr BothLanguages kNotes{"Notes", "说明"};
        m_page = m_file.addSheet(m_sheet.title);
        writeHeadings();
        if (!writeRows(progress))
            return Error{Error::Code::Canceled, {}, {}};
        writeTotals(m_file, m_page, m_sheet);
        writeNotes(kNotes.in(m_sheet.language));
        const auto book = m_file.take();
        if (!book)
            return book;
        auto package = OfficePackage::read(book.value());
        if (!package)
            return package.error();
        setProperties(package.value(), {m_sheet.title, record});
        return package.value().toZip();
    }

private:
    void writeHeadings()
    {
        for (int column = 0; column < m_sheet.columns.size(); ++column) {
            const RecordColumn &one = m_sheet.columns[column];
            worksheet_set_column(m_page, lxw_col_t(column), lxw_col_t(column), widthOf(one), nullptr);
            m_file.write(m_page, 0, column, one.heading, m_file.look(Look::Heading));
        }
        worksheet_freeze_panes(m_page, 1, 1);
        worksheet_repeat_rows(m_page, 0, 0);
        const auto last = lxw_row_t(std::max<qsizetype>(1, m_sheet.rows.size()));
        worksheet_autofilter(m_page, 0, 0, last, lxw_col_t(std::max<qsizetype>(1, m_sheet.columns.size()) - 1));
    }

    bool writeRows(const DeckProgress &progress)
    {
        for (int row = 0; row < m_sheet.rows.size(); ++row) {
            if (row % kRowsPerTurn == 0 && progress && !progress(row, int(m_sheet.rows.size())))
                return false;
            for (int column = 0; column < m_sheet.rows[row].size(); ++column)
                writeCell(row + 1, column, m_sheet.rows[row][column]);
        }
        return true;
    }

    void writeCell(int row, int column, const RecordCell &cell)
    {
        const RecordColumn &of = m_sheet.columns[column];
        const auto *whole = std::get_if<qint64>(&cell.value);
        if (const auto *date = std::get_if<PartialDate>(&cell.value))
            writeDate(row, column, *date);
        else if (whole && of.kind == FieldKind::BasisPoints)
            m_file.write(m_page, row, column, double(*whole) / 10'000, m_file.number(u"0.00%"_s));
        else if (whole && of.kind == FieldKind::Money)
            m_file.write(m_page, row, column, cell.value, m_file.number(moneyFormat(cell.currency)));
        else if (whole)
            m_file.write(m_page, row, column, cell.value, m_file.number(of.isGrouped ? u"#,##0"_s : u"0"_s));
        else
            m_file.write(m_page, row, column, cell.value);
    }

    /// A month or a year would pretend to be a day: it stays the text that it was stated as.
    void writeDate(int row, int column, const PartialDate &date)
    {
        const QDate day = date.earliestDay();
        if (date.precision() != PartialDate::Precision::Day || day < kFirstDay) {
            m_file.write(m_page, row, column, date.toString());
            return;
        }
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0.0};
        worksheet_write_datetime(m_page, lxw_row_t(row), lxw_col_t(column), &moment, m_file.number(u"yyyy\\-mm\\-dd"_s));
    }

    void writeNotes(const QString &name)
    {
        lxw_worksheet *sheet = m_file.addSheet(name);
        constexpr double kNameWidth = 26;
        constexpr double kTextWidth = 110;
        worksheet_set_column(sheet, 0, 0, kNameWidth, nullptr);
        worksheet_set_column(sheet, 1, 1, kTextWidth, nullptr);
        for (int row = 0; row < m_sheet.notes.size(); ++row) {
            m_file.write(sheet, row, 0, m_sheet.notes[row].first, m_file.look(Look::Heading));
            m_file.write(sheet, row, 1, m_sheet.notes[row].second, m_file.look(Look::Wrapped));
        }
    }

    const RecordSheet &m_sheet;
    WorkbookFile m_file;
    lxw_worksheet *m_page = nullptr;
};

} // namespace

domain::Result<QByteArray> recordWorkbook(const RecordSheet &sheet, const FileRecord &record, const DeckProgress &progress)
{
    if (sheet.rows.size() > kMostRows)
        return Error{Error::Code::Constraint, QString::number(sheet.rows.size()), u"rows"_s};
    return RecordBook(sheet).make(record, progress);
}

} // namespace exchange
