// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet_builder.h"

#include "exchange/sheets/sheet_refusal.h"
#include "exchange/sheets/template_mark.h"

#include <algorithm>

namespace exchange {

using domain::Done;
using domain::Error;
using domain::Status;

namespace {

Error refusal(const char16_t *word, const Sheet &sheet, qint64 line)
{
    return {Error::Code::WrongFormat, QString::fromUtf16(word), sheet.name.isEmpty() ? QString::number(line) : QStringLiteral("%1:%2").arg(sheet.name).arg(line)};
}

/// "Â" or "Ã" before a character that only continues a UTF-8 sequence, or "â€": UTF-8 that somebody read as Windows-1252.
bool looksMisread(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const char16_t here = text[i].unicode();
        if (here < 0xC2 || here > 0xE2)
            continue;
        const char16_t after = text[i + 1].unicode();
        if ((here == 0xC2 || here == 0xC3) && after >= 0x80 && after <= 0xBF)
            return true;
        if (here == 0xE2 && after == 0x20AC)
            return true;
    }
    return false;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.isNull() || c == QChar(0xFEFF); });
}

bool isExample(const QList<SheetCell> &cells)
{
    return std::any_of(cells.cbegin(), cells.cend(), [](const SheetCell &cell) {
        return std::any_of(std::begin(template_mark::kExamples), std::end(template_mark::kExamples), [&](QStringView mark) { return cell.text.startsWith(mark); });
    });
}

} // namespace

void SheetBuilder::note(SheetNote::Kind kind, qint64 line, qint64 count)
{
    if (count == 0)
        return;
    const auto [at, isNew] = m_notes.try_emplace(kind, SheetNote{kind, 0, line});
    at->second.count += count;
}

Status SheetBuilder::pay(qint64 line, qsizetype cells, qint64 textBytes)
{
    m_budget.cells += cells;
    m_budget.textBytes += textBytes;
    if (m_budget.cells > sheet_limits::kCells || m_budget.textBytes > sheet_limits::kTextBytes)
        return refusal(sheet_refusal::kTooLarge, m_sheet, line);
    return Done{};
}

Status SheetBuilder::inspect(qint64 line, QList<SheetCell> &cells)
{
    qint64 textBytes = 0;
    for (SheetCell &cell : cells) {
        if (cell.isEmpty())
            continue;
        if (isBlank(cell.text)) {
            cell = {};
            continue;
        }
        if (cell.text.contains(QChar(u'\0')))
            cell.text.remove(QChar(u'\0'));
        textBytes += 2 * cell.text.size();
        if (cell.text.size() > sheet_limits::kCellBytes)
            return refusal(sheet_refusal::kHugeCell, m_sheet, line);
        note(SheetNote::Kind::FormulaCells, line, cell.isFormula);
        note(SheetNote::Kind::ErrorCells, line, cell.kind == SheetCell::Kind::Error);
        if (cell.kind == SheetCell::Kind::Text) {
            note(SheetNote::Kind::ReplacedBytes, line, cell.text.count(QChar(QChar::ReplacementCharacter)));
            note(SheetNote::Kind::BrokenCharacters, line, looksMisread(cell.text));
        }
    }
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return pay(line, cells.size(), textBytes);
}

Status SheetBuilder::addRow(qint64 line, QList<SheetCell> cells)
{
    if (cells.size() > sheet_limits::kColumns)
        return refusal(sheet_refusal::kTooManyColumns, m_sheet, line);
    if (const Status status = cells.isEmpty() ? Status(Done{}) : inspect(line, cells); !status)
        return status;
    if (cells.isEmpty()) {
        note(SheetNote::Kind::BlankRows, line);
        return Done{};
    }
    m_budget.progress.meetRow();
    if (isExample(cells))
        note(SheetNote::Kind::ExampleRow, line);
    else
        m_sheet.rows.append({line, std::move(cells)});
    return Done{};
}

Status SheetBuilder::repeatMerged(const QList<MergedArea> &areas)
{
    const qsizetype width = m_sheet.columnCount();
    for (const MergedArea &area : areas) {
        const auto byLine = [](const SheetRow &row, qint64 line) { return row.line < line; };
        auto row = std::lower_bound(m_sheet.rows.begin(), m_sheet.rows.end(), area.firstLine, byLine);
        if (row == m_sheet.rows.end() || row->line != area.firstLine || row->cell(area.firstColumn).isEmpty())
            continue;
        SheetCell copy = row->cell(area.firstColumn);
        copy.isRepeated = true;
        copy.isFormula = false;
        const qsizetype last = std::min(area.lastColumn, width - 1);
        for (; row != m_sheet.rows.end() && row->line <= area.lastLine; ++row) {
            if (const Status status = pay(row->line, std::max<qsizetype>(0, last + 1 - area.firstColumn), 0); !status)
                return status;
            if (row->cells.size() <= last)
                row->cells.resize(last + 1);
            for (qsizetype column = area.firstColumn; column <= last; ++column) {
                if (row->cells[column].isEmpty())
                    row->cells[column] = copy;
            }
        }
        note(SheetNote::Kind::MergedCells, area.firstLine);
    }
    return Done{};
}

Sheet SheetBuilder::take()
{
    for (const auto &[kind, note] : m_notes)
        m_sheet.notes.append(note);
    m_notes.clear();
    return std::move(m_sheet);
}

} // namespace exchange
