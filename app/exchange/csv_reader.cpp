// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include <QIODevice>

#include <csv.h>

#include <algorithm>
#include <optional>

namespace exchange {

using domain::Done;
using domain::Error;
using domain::Status;

namespace {

constexpr qint64 kPiece = 1 << 20;

Error wrongFormat(const char16_t *what, qint64 line)
{
    return {Error::Code::WrongFormat, QString::fromUtf16(what), QString::number(line)};
}

/// Gathers libcsv's cells into records and keeps count of the lines, which libcsv does not.
class Assembler
{
public:
    explicit Assembler(const CsvReader::Visit &visit) : m_visit(visit) {}

    bool stopped() const { return m_stopped; }
    const std::optional<Error> &error() const { return m_error; }
    qint64 line() const { return m_line; }

    void addCell(const char *text, size_t length)
    {
        if (m_stopped || m_error)
            return;
        const QByteArrayView bytes(text, qsizetype(length));
        if (bytes.contains('\0'))
            m_error = wrongFormat(wrong_format::kNulByte, m_line + m_breaks);
        else if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
            m_error = wrongFormat(wrong_format::kNotUtf8, m_line + m_breaks);
        else
            m_record.cells.append(QString::fromUtf8(bytes));
        m_breaks += lineBreaks(bytes);
    }

    void endRecord(int terminator)
    {
        // The second half of CRLF arrives as an empty record of its own.
        const bool secondHalf = terminator == '\n' && m_lastTerminator == '\r' && m_record.cells.isEmpty();
        m_lastTerminator = terminator;
        if (secondHalf || m_stopped || m_error)
            return;
        if (!m_record.cells.isEmpty()) {
            m_record.line = m_line;
            m_stopped = !m_visit(m_record);
            m_record.cells.clear();
        }
        m_line += m_breaks + 1;
        m_breaks = 0;
    }

private:
    static qint64 lineBreaks(QByteArrayView bytes)
    {
        qint64 count = std::count(bytes.begin(), bytes.end(), '\n');
        for (qsizetype at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1))
            count += at + 1 < bytes.size() && bytes[at + 1] == '\n' ? 0 : 1;
        return count;
    }

    const CsvReader::Visit &m_visit;
    CsvRecord m_record;
    std::optional<Error> m_error;
    qint64 m_line = 1;
    qint64 m_breaks = 0;
    int m_lastTerminator = 0;
    bool m_stopped = false;
};

void onCell(void *text, size_t length, void *assembler)
{
    static_cast<Assembler *>(assembler)->addCell(static_cast<const char *>(text), length);
}

void onRecord(int terminator, void *assembler)
{
    static_cast<Assembler *>(assembler)->endRecord(terminator);
}

/// Owns libcsv's parser, set so that nothing of a cell is trimmed and every line end is reported.
class Parser
{
public:
    Parser()
    {
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
        csv_set_blk_size(&m_parser, 1 << 16);
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY(Parser)

    void feed(QByteArrayView piece, Assembler &into)
    {
        csv_parse(&m_parser, piece.data(), size_t(piece.size()), onCell, onRecord, &into);
    }
    /// False where the text ended inside quotes.
    bool finish(Assembler &into)
    {
        // libcsv's own check for this comes only with its strict mode, which refuses stray quotes in plain cells as well.
        constexpr int kFieldBegun = 2;
        const bool closed = m_parser.pstate != kFieldBegun || !m_parser.quoted;
        csv_fini(&m_parser, onCell, onRecord, &into);
        return closed;
    }

private:
    csv_parser m_parser;
};

} // namespace

std::optional<Error> otherFormat(QByteArrayView head)
{
    const auto begins = [head](QByteArrayView magic) { return head.startsWith(magic); };
    if (begins("PK\x03\x04") || begins("PK\x05\x06"))
        return wrongFormat(wrong_format::kWorkbook, 1);
    if (begins("\xD0\xCF\x11\xE0"))
        return wrongFormat(wrong_format::kOldWorkbook, 1);
    if (begins("%PDF"))
        return wrongFormat(wrong_format::kPdf, 1);
    if (begins("\x1F\x8B"))
        return wrongFormat(wrong_format::kGzip, 1);
    if (begins("SQLite format 3"))
        return wrongFormat(wrong_format::kPortfolio, 1);
    if (begins("\xFF\xFE") || begins("\xFE\xFF"))
        return wrongFormat(wrong_format::kUtf16, 1);
    const QByteArrayView text = head.trimmed();
    if (text.isEmpty())
        return wrongFormat(wrong_format::kEmpty, 1);
    if (text.startsWith('{') || (text.startsWith('[') && text.sliced(1).trimmed().startsWith('{')))
        return wrongFormat(wrong_format::kJson, 1);
    if (text.startsWith('<'))
        return wrongFormat(wrong_format::kMarkup, 1);
    return std::nullopt;
}

Status CsvReader::read(const Visit &visit, const Watch &watch)
{
    Assembler records(visit);
    Parser parser;
    QByteArray buffer(kPiece, Qt::Uninitialized);
    bool first = true;
    for (;;) {
        const qint64 count = m_device.read(buffer.data(), kPiece);
        if (count < 0)
            return Error{Error::Code::CannotOpen, m_device.errorString(), {}};
        QByteArrayView piece(buffer.constData(), qsizetype(count));
        if (watch && !watch(piece))
            return Error{Error::Code::Canceled, {}, QString::number(records.line())};
        if (first && piece.startsWith("\xEF\xBB\xBF"))
            piece = piece.sliced(3);
        if (const auto other = first ? otherFormat(piece) : std::nullopt)
            return *other;
        if (count == 0)
            break;
        first = false;
        parser.feed(piece, records);
        if (records.error())
            return *records.error();
        if (records.stopped())
            return Done{};
    }
    const qint64 lastLine = records.line();
    const bool closed = parser.finish(records);
    if (records.error())
        return *records.error();
    if (!closed)
        return wrongFormat(wrong_format::kOpenQuote, lastLine);
    return Done{};
}

CsvHeader::CsvHeader(const QStringList &cells)
{
    for (const QString &cell : cells)
        m_names.append(cell.trimmed());
}

qsizetype CsvHeader::column(QStringView name) const
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (name.compare(m_names[i], Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace exchange
