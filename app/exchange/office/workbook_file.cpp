// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/workbook_file.h"

#include <QFile>

#include <xlsxwriter.h>

namespace exchange {

using domain::Error;

namespace {

constexpr double kTitleSize = 14;

/// No cell holds more; a longer text would be dropped as a whole.
constexpr qsizetype kLongestText = 32'767;

QByteArray cellText(const QString &text)
{
    return (text.size() > kLongestText ? text.first(kLongestText - 1) + QChar(0x2026) : text).toUtf8();
}

} // namespace

WorkbookFile::WorkbookFile() : m_path(m_folder.filePath(QStringLiteral("book.xlsx")))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
}

WorkbookFile::~WorkbookFile()
{
    if (m_book)
        workbook_close(m_book);
}

lxw_worksheet *WorkbookFile::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    constexpr int kA4 = 9;
    worksheet_set_paper(sheet, kA4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
    return sheet;
}

void WorkbookFile::write(lxw_worksheet *sheet, int row, int column, const domain::Value &value, lxw_format *format)
{
    const auto at = lxw_row_t(row);
    const auto to = lxw_col_t(column);
    if (const auto *text = std::get_if<QString>(&value))
        worksheet_write_string(sheet, at, to, cellText(*text).constData(), format);
    else if (const auto *count = std::get_if<qint64>(&value))
        worksheet_write_number(sheet, at, to, double(*count), format);
    else if (const auto *real = std::get_if<double>(&value))
        worksheet_write_number(sheet, at, to, *real, format);
    else if (const auto *flag = std::get_if<bool>(&value))
        worksheet_write_boolean(sheet, at, to, *flag, format);
}

lxw_format *WorkbookFile::look(Look look)
{
    if (look == Look::Plain)
        return nullptr;
    if (lxw_format *known = m_looks.value(int(look)))
        return known;
    lxw_format *format = workbook_add_format(m_book);
    if (look == Look::Wrapped) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    } else {
        format_set_bold(format);
    }
    if (look == Look::Title)
        format_set_font_size(format, kTitleSize);
    if (look == Look::Heading)
        format_set_bottom(format, LXW_BORDER_THIN);
    m_looks.insert(int(look), format);
    return format;
}

lxw_format *WorkbookFile::number(const QString &format)
{
    if (lxw_format *known = m_numbers.value(format))
        return known;
    lxw_format *made = workbook_add_format(m_book);
    format_set_num_format(made, format.toUtf8().constData());
    m_numbers.insert(format, made);
    return made;
}

void WorkbookFile::addGrid(const ChartGrid &grid, const figure::Panel &panel)
{
    constexpr double kLabelWidth = 28;
    lxw_worksheet *sheet = addSheet(grid.sheet);
    const auto &first = panel.series.first();
    lxw_format *values = number(numberFormat(first.unit, first.currency, grid.language));
    for (int row = 0; row < grid.rows.size(); ++row) {
        for (int column = 0; column < grid.rows[row].size(); ++column) {
            const bool isPosition = grid.overPositions && column % 2 == 0;
            write(sheet, row, column, grid.rows[row][column], row == 0 ? look(Look::Heading) : isPosition || column == 0 ? nullptr : values);
        }
    }
    constexpr double kValueWidth = 16;
    worksheet_set_column(sheet, 0, 0, kLabelWidth, nullptr);
    if (grid.columns > 1)
        worksheet_set_column(sheet, 1, lxw_col_t(grid.columns - 1), kValueWidth, nullptr);
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_repeat_rows(sheet, 0, 0);
}

domain::Result<QByteArray> WorkbookFile::take()
{
    const lxw_error written = workbook_close(m_book);
    m_book = nullptr;
    QFile file(m_path);
    if (written != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotWrite, QString::fromUtf8(lxw_strerror(written)), m_path};
    return file.readAll();
}

} // namespace exchange
