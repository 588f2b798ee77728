// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/delimited_text.h"

#include "exchange/sheets/sheet_refusal.h"

#include <QMap>

#include <csv.h>

#include <algorithm>
#include <functional>

namespace exchange {

using domain::Done;
using domain::Error;
using domain::Result;
using domain::Status;

namespace {

Error refusal(const char16_t *word, qint64 line)
{
    return {Error::Code::WrongFormat, QString::fromUtf16(word), QString::number(line)};
}

/// Without the apostrophe that keeps spreadsheets from running a cell as a formula (CsvWriter, and others by the same custom).
QString unguarded(QString cell)
{
    constexpr QStringView kFormulaStarts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    if (cell.size() > 1 && cell[0] == u'\'' && kFormulaStarts.contains(cell[1]))
        cell.remove(0, 1);
    return cell;
}

/// Owns libcsv's parser and gathers its cells into rows, with the line on which each begins, which libcsv does not count.
class RowParser
{
public:
    using Visit = std::function<Status(qint64 line, QList<SheetCell> cells)>;

    RowParser(char delimiter, bool takesQuotes, const Visit &visit) : m_visit(visit)
    {
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_delim(&m_parser, uchar(delimiter));
        // NUL bytes never get here, so this is a quotation mark that does not occur.
        if (!takesQuotes)
            csv_set_quote(&m_parser, 0);
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
        csv_set_blk_size(&m_parser, 1 << 16);
    }
    ~RowParser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(RowParser)

    Status feed(QByteArrayView text)
    {
        csv_parse(&m_parser, text.data(), size_t(text.size()), &RowParser::onCell, &RowParser::onRow, this);
        if (m_status && qint64(m_parser.entry_pos) > sheet_limits::kCellBytes)
            return refusal(sheet_refusal::kHugeCell, m_line);
        return m_status;
    }

    Status finish()
    {
        // libcsv's own check for this comes only with its strict mode, which refuses stray quotes in plain cells as well.
        constexpr int kFieldBegun = 2;
        const bool isOpen = m_parser.pstate == kFieldBegun && m_parser.quoted;
        const qint64 line = m_line;
        csv_fini(&m_parser, &RowParser::onCell, &RowParser::onRow, this);
        return m_status && isOpen ? Status(refusal(sheet_refusal::kOpenQuote, line)) : m_status;
    }

private:
    static void onCell(void *text, size_t length, void *self) { static_cast<RowParser *>(self)->addCell({static_cast<const char *>(text), qsizetype(length)}); }
    static void onRow(int terminator, void *self) { static_cast<RowParser *>(self)->endRow(terminator); }

    void addCell(QByteArrayView bytes)
    {
        if (!m_status)
            return;
        if (bytes.size() > sheet_limits::kCellBytes)
            m_status = refusal(sheet_refusal::kHugeCell, m_line);
        else if (m_cells.size() >= sheet_limits::kColumns)
            m_status = refusal(sheet_refusal::kTooManyColumns, m_line);
        else if (bytes.isEmpty())
            m_cells.append(SheetCell{});
        else
            m_cells.append(SheetCell{SheetCell::Kind::Text, false, false, unguarded(QString::fromUtf8(bytes))});
        m_breaks += std::count(bytes.begin(), bytes.end(), '\n');
    }

    void endRow(int terminator)
    {
        // The second half of CRLF arrives as an empty row of its own.
        const bool isSecondHalf = terminator == '\n' && m_terminator == '\r' && m_cells.isEmpty();
        m_terminator = terminator;
        if (isSecondHalf || !m_status)
            return;
        if (!m_cells.isEmpty() || terminator != -1)
            m_status = m_visit(m_line, std::exchange(m_cells, {}));
        m_line += m_breaks + 1;
        m_breaks = 0;
    }

    const Visit &m_visit;
    csv_parser m_parser;
    Status m_status = Done{};
    QList<SheetCell> m_cells;
    qint64 m_line = 1;
    qint64 m_breaks = 0;
    int m_terminator = 0;
};

constexpr char kDelimiters[] = {'\t', ';', ',', '|'};

/// How evenly a delimiter cuts the text: 0 for not at all, near 1 for every row into many cells.
double evenness(QByteArrayView text, char delimiter)
{
    constexpr qint64 kRowsSeen = 300;
    QMap<qsizetype, qint64> rowsOfWidth;
    qint64 rows = 0;
    qint64 prose = 0;
    const RowParser::Visit visit = [&](qint64, const QList<SheetCell> &cells) -> Status {
        if (cells.isEmpty())
            return Done{};
        rowsOfWidth[cells.size()] += 1;
        prose += cells.size() == 2 && cells[1].text.startsWith(u' ');
        return ++rows < kRowsSeen ? Status(Done{}) : Status(Error{});
    };
    RowParser parser(delimiter, true, visit);
    const Status status = parser.feed(text);
    // Cut into more columns than are read: still cut by this, so that the refusal can say so.
    if (!status && status.error().detail == QStringView(sheet_refusal::kTooManyColumns))
        return 1.0;
    if (status)
        (void)parser.finish();
    qsizetype width = 0;
    for (auto [cells, count] : rowsOfWidth.asKeyValueRange()) {
        if (cells > 1 && (width == 0 || count >= rowsOfWidth[width]))
            width = cells;
    }
    const double share = width == 0 ? 0.0 : double(rowsOfWidth[width]) / double(rows);
    // "Co., Ltd" cuts a list of names in two as evenly as a real comma would.
    const bool isProse = width == 2 && prose * 2 > rowsOfWidth[width];
    return share < 0.3 || isProse ? 0.0 : share * (1.0 - 1.0 / double(width));
}

} // namespace

bool declaresDelimiter(QByteArrayView text)
{
    return text.size() > 5 && text.startsWith("sep=") && (text[5] == '\r' || text[5] == '\n');
}

DelimitedForm detectDelimiter(QByteArrayView text)
{
    DelimitedForm form;
    if (declaresDelimiter(text)) {
        form.delimiter = text[4];
        form.isDeclared = true;
        return form;
    }
    // Whole lines only: a row cut in the middle would count as a narrow one.
    if (const qsizetype lastLine = text.lastIndexOf('\n'); lastLine > 0)
        text = text.first(lastLine + 1);
    double best = 0.0;
    for (const char delimiter : kDelimiters) {
        const double score = evenness(text, delimiter);
        if (score > best) {
            best = score;
            form.delimiter = delimiter;
        }
    }
    form.hasDelimiter = best > 0.0;
    return form;
}

Status readDelimited(ByteStream &bytes, const DelimitedForm &form, SheetBuilder &into, bool *isClean)
{
    const RowParser::Visit visit = [&](qint64 line, QList<SheetCell> cells) {
        return form.isDeclared && line == 1 ? Status(Done{}) : into.addRow(line, std::move(cells));
    };
    // A text without a delimiter is cut by a character that no text has.
    RowParser parser(form.hasDelimiter ? form.delimiter : '\x1F', form.takesQuotes, visit);
    Utf8Text decoder(form.encoding);
    for (;;) {
        const Result<QByteArray> piece = bytes.next();
        if (!piece)
            return piece.error();
        const bool isLast = piece.value().isEmpty();
        const QByteArray text = decoder.convert(piece.value(), isLast ? Utf8Text::Part::Last : Utf8Text::Part::More);
        if (text.contains('\0'))
            return refusal(sheet_refusal::kBinary, 0);
        if (const Status status = parser.feed(text); !status)
            return status;
        *isClean = decoder.isClean();
        if (isLast)
            return parser.finish();
    }
}

} // namespace exchange
