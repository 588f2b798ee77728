// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <deque>

namespace exchange {

/// How a table is written as text.
struct TextTableForm
{
    char separator = ',';
    bool quotes = true; ///< Whether a cell may stand in quotation marks; the registry's old TSV has none, but cells that begin with one.

    /// Reads the form off the first bytes of a file: tabs where its first line has more of them than commas.
    static TextTableForm of(QByteArrayView head);
};

/// Walks over the records of a text table in memory: RFC 4180 as libcsv reads it (a stray quotation mark is text), any line ends, empty
/// lines left out. The cells are views of the text and hold until the next record. Made for files of gigabytes, that several threads
/// read piece by piece: it looks for the end of a cell with memchr instead of byte by byte.
class TextRecords
{
public:
    TextRecords(QByteArrayView text, TextTableForm form, qint64 line = 1) : m_text(text), m_form(form), m_nextLine(line) {}

    /// Goes to the next record; false after the last.
    bool next();
    /// The line on which the record begins.
    qint64 line() const { return m_line; }
    const QList<QByteArrayView> &cells() const { return m_cells; }
    /// Whether the record ran into the end of the text: inside quotation marks, or before its line end.
    bool isOpen() const { return m_isOpen; }
    bool isOpenQuote() const { return m_isOpenQuote; }
    /// Where the next record begins, and its line.
    qsizetype position() const { return m_at; }
    qint64 nextLine() const { return m_nextLine; }

private:
    QByteArrayView quotedCell();
    QByteArrayView plainCell();
    bool endRecord();
    void countLines(QByteArrayView cell);

    QByteArrayView m_text;
    TextTableForm m_form;
    qsizetype m_at = 0;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    bool m_isOpen = false;
    bool m_isOpenQuote = false;
    QList<QByteArrayView> m_cells;
    std::deque<QByteArray> m_unquoted; ///< Cells in which quotation marks were doubled.
};

} // namespace exchange
