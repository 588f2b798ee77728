// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace exchange {

/// Makes RFC 4180 text: UTF-8, CRLF, quotes only where they are needed. Never alters a cell (DECISIONS 27).
class CsvWriter
{
public:
    void add(const QStringList &cells);
    const QByteArray &text() const { return m_text; }
    /// Hands over what was gathered since the last call; lets large tables be written piece by piece.
    QByteArray take();

private:
    QByteArray m_text;
};

} // namespace exchange
