// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/text_records.h"

#include <algorithm>
#include <cstring>

namespace exchange {

namespace {

qsizetype find(QByteArrayView text, char c, qsizetype from)
{
    const void *found = from < text.size() ? std::memchr(text.data() + from, c, size_t(text.size() - from)) : nullptr;
    return found ? static_cast<const char *>(found) - text.data() : text.size();
}

/// A cell in quotation marks ends before a separator or a line end; one that only begins with them does not.
bool hasStrayQuotes(QByteArrayView head, char separator)
{
    for (qsizetype at = head.indexOf('"'); at >= 0 && at + 1 < head.size(); at = head.indexOf('"', at + 1)) {
        const bool begins = at == 0 || head[at - 1] == separator || head[at - 1] == '\n';
        if (!begins)
            continue;
        const qsizetype close = find(head, '"', at + 1);
        const qsizetype lineEnd = find(head, '\n', at + 1);
        if (close < lineEnd && close + 1 < head.size() && head[close + 1] != separator && head[close + 1] != '"' && head[close + 1] != '\n' && head[close + 1] != '\r')
            return true;
    }
    return false;
}

} // namespace

TextTableForm TextTableForm::of(QByteArrayView head)
{
    const QByteArrayView first = head.first(find(head, '\n', 0));
    const auto commas = std::count(first.begin(), first.end(), ',');
    const auto tabs = std::count(first.begin(), first.end(), '\t');
    const auto semicolons = std::count(first.begin(), first.end(), ';');
    if (semicolons > commas && semicolons > tabs)
        return {';', true};
    return tabs > commas ? TextTableForm{'\t', !hasStrayQuotes(head, '\t')} : TextTableForm{};
}

bool TextRecords::next()
{
    while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r'))
        endRecord();
    m_cells.resize(0);
    m_unquoted.clear();
    if (m_at >= m_text.size())
        return false;
    m_line = m_nextLine;
    m_isOpen = m_isOpenQuote = false;
    for (;;) {
        const bool isQuoted = m_form.quotes && m_at < m_text.size() && m_text[m_at] == '"';
        m_cells.append(isQuoted ? quotedCell() : plainCell());
        if (m_at >= m_text.size()) {
            m_isOpen = true;
            return true;
        }
        if (m_text[m_at] != m_form.separator)
            return endRecord();
        ++m_at;
    }
}

bool TextRecords::endRecord()
{
    if (m_text[m_at] == '\r') {
        ++m_at;
        // What follows the last byte is not known yet, so the record counts as open.
        m_isOpen = m_at == m_text.size();
        if (!m_isOpen && m_text[m_at] == '\n')
            ++m_at;
    } else {
        ++m_at;
    }
    ++m_nextLine;
    return true;
}

QByteArrayView TextRecords::plainCell()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_form.separator && m_text[m_at] != '\n' && m_text[m_at] != '\r')
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

QByteArrayView TextRecords::quotedCell()
{
    const qsizetype begin = ++m_at;
    bool isDoubled = false;
    for (;;) {
        m_at = find(m_text, '"', m_at);
        if (m_at >= m_text.size() || m_at + 1 >= m_text.size())
            break;
        const char after = m_text[m_at + 1];
        if (after == m_form.separator || after == '\n' || after == '\r')
            break;
        isDoubled = isDoubled || after == '"';
        m_at += after == '"' ? 2 : 1;
    }
    m_isOpenQuote = m_at >= m_text.size();
    const QByteArrayView cell = m_text.sliced(begin, std::min(m_at, m_text.size()) - begin);
    m_at = std::min(m_at + 1, m_text.size());
    countLines(cell);
    if (!isDoubled)
        return cell;
    QByteArray &plain = m_unquoted.emplace_back(cell.toByteArray());
    plain.replace("\"\"", "\"");
    return plain;
}

void TextRecords::countLines(QByteArrayView cell)
{
    for (qsizetype at = find(cell, '\n', 0); at < cell.size(); at = find(cell, '\n', at + 1))
        ++m_nextLine;
    for (qsizetype at = find(cell, '\r', 0); at < cell.size(); at = find(cell, '\r', at + 1)) {
        if (at + 1 == cell.size() || cell[at + 1] != '\n')
            ++m_nextLine;
    }
}

} // namespace exchange
