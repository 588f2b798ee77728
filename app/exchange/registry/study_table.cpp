// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/study_table.h"

#include "exchange/csv_reader.h"
#include "exchange/registry/china_endpoint_format.h"
#include "exchange/registry/csv_study_format.h"

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

constexpr qsizetype kLargestRecord = 64 << 20;

Error wrongFormat(const char16_t *what, qint64 line, const QString &more = {})
{
    return {Error::Code::WrongFormat, more.isEmpty() ? QString::fromUtf16(what) : QString::fromUtf16(what) + QLatin1String(": ") + more, QString::number(line)};
}

bool isNumber(QByteArrayView cell, QByteArrayView prefix)
{
    return cell.size() == 11 && cell.startsWith(prefix) && std::all_of(cell.begin() + 3, cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Status StudyTable::feed(QByteArray bytes)
{
    if (m_rest.isEmpty())
        m_rest = std::move(bytes);
    else
        m_rest.append(bytes);
    return cut(false);
}

Status StudyTable::finish()
{
    return cut(true);
}

Status StudyTable::cut(bool isEnd)
{
    if (!m_hasBegun) {
        m_form = TextTableForm::of(m_rest);
        TextRecords header(m_rest, m_form);
        if (header.next() && header.isOpen() && !isEnd)
            return m_rest.size() > kLargestRecord ? Status(wrongFormat(wrong_format::kTooLarge, 1, QStringLiteral("row"))) : Status(Done{});
        if (const Status begun = begin(); !begun.ok())
            return begun;
    }
    TextRecords records(m_rest, m_form, m_line);
    qsizetype whole = 0;
    qint64 wholeLine = m_line;
    while (records.next()) {
        if (records.isOpen() && !isEnd)
            break;
        if (records.isOpenQuote())
            return wrongFormat(wrong_format::kOpenQuote, records.line());
        whole = records.position();
        wholeLine = records.nextLine();
    }
    if (m_isWhole ? !isEnd : whole == 0)
        return m_rest.size() > kLargestRecord ? Status(wrongFormat(wrong_format::kTooLarge, m_line, QStringLiteral("row"))) : Status(Done{});
    StudyPiece piece;
    piece.bytes = whole == m_rest.size() ? m_rest : m_rest.first(whole);
    piece.line = m_line;
    m_rest = m_rest.sliced(whole);
    m_line = wholeLine;
    return m_target.take(std::move(piece)) ? Status(Done{}) : Status(Error{Error::Code::Canceled, {}, {}});
}

Status StudyTable::begin()
{
    TextRecords records(m_rest, m_form);
    if (!records.next())
        return wrongFormat(wrong_format::kEmpty, 1);
    m_hasBegun = true;
    const auto first = records.cells().first().trimmed();
    if (isNumber(first, "CTR") || isNumber(first, "NCT"))
        return beginWithoutHeader(records.cells());
    QStringList header;
    for (const QByteArrayView cell : records.cells()) {
        if (cell.contains('\0'))
            return wrongFormat(wrong_format::kNulByte, 1);
        if (!QUtf8StringView(cell.data(), cell.size()).isValidUtf8())
            return wrongFormat(wrong_format::kNotUtf8, 1);
        header.append(QString::fromUtf8(cell).trimmed());
    }
    auto format = CsvStudyFormat::of(header, m_form);
    if (!format.ok())
        return format.error();
    m_line = records.nextLine();
    m_rest = m_rest.sliced(records.position());
    return m_target.begin(format.value());
}

Status StudyTable::beginWithoutHeader(const QList<QByteArrayView> &cells)
{
    QStringList shown;
    for (const QByteArrayView cell : cells)
        shown.append(QString::fromUtf8(cell).left(40));
    if (ChinaEndpointFormat::recognizes(cells)) {
        m_isWhole = true;
        return m_target.begin(std::make_shared<ChinaEndpointFormat>(m_form));
    }
    const bool isEthics = cells.size() == 4 && shown.value(1).contains(QString::fromUtf16(u"伦理"));
    return wrongFormat(isEthics ? wrong_format::kEthicsReviews : wrong_format::kNoHeader, 1, shown.join(QLatin1String(", ")));
}

} // namespace exchange
