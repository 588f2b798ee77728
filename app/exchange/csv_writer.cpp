// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include <algorithm>
#include <utility>

namespace exchange {

namespace {

bool needsQuotes(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; })
        || cell.startsWith(u' ') || cell.endsWith(u' ');
}

/// Cells that begin so are taken for formulas by spreadsheets.
QString inert(QString cell)
{
    // Marks that turn the reading direction around show another text than the cell holds.
    cell.removeIf([](QChar c) { return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200E' || c == u'\u200F'; });
    static constexpr QStringView kStarts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    if (cell.isEmpty() || !kStarts.contains(cell.front()))
        return cell;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return isNumber ? cell : u'\'' + cell;
}

} // namespace

void CsvWriter::add(const QStringList &cells)
{
    // A record of one empty cell would otherwise be a blank line, which readers skip.
    const bool blank = cells.size() == 1 && cells.first().isEmpty();
    bool first = true;
    for (const QString &given : cells) {
        const QString cell = m_cells == Cells::Inert ? inert(given) : given;
        if (!std::exchange(first, false))
            m_text.append(',');
        if (!blank && !needsQuotes(cell)) {
            m_text.append(cell.toUtf8());
            continue;
        }
        m_text.append('"');
        m_text.append(QString(cell).replace(u'"', QLatin1String("\"\"")).toUtf8());
        m_text.append('"');
    }
    m_text.append("\r\n");
}

QByteArray CsvWriter::take()
{
    return std::exchange(m_text, {});
}

} // namespace exchange
