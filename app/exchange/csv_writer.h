// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace exchange {

/// Makes RFC 4180 text: UTF-8, CRLF, quotes only where they are needed.
class CsvWriter
{
public:
    /// Exact cells are never altered (DECISIONS 27). Inert ones are for spreadsheets: what would run there as a formula, and is no number,
    /// gets an apostrophe before it.
    enum class Cells : quint8 { Exact, Inert };

    explicit CsvWriter(Cells cells = Cells::Exact) : m_cells(cells) {}

    void add(const QStringList &cells);
    const QByteArray &text() const { return m_text; }
    /// Hands over what was gathered since the last call; lets large tables be written piece by piece.
    QByteArray take();

private:
    Cells m_cells;
    QByteArray m_text;
};

} // namespace exchange
