// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paste/block_text.h"

namespace domain {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Walks over the text cell by cell.
class BlockScan
{
public:
    explicit BlockScan(QStringView text) : m_text(text) {}

    bool isAtEnd() const { return m_at >= m_text.size(); }
    QString takeCell()
    {
        if (const auto quoted = takeQuoted())
            return *quoted;
        const qsizetype from = m_at;
        while (!isAtEnd() && m_text[m_at] != u'\t' && !isLineEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }
    bool takeTab()
    {
        if (isAtEnd() || m_text[m_at] != u'\t')
            return false;
        ++m_at;
        return true;
    }
    void takeLineEnd()
    {
        const bool isPair = m_text.sliced(m_at).startsWith(u"\r\n");
        m_at += isPair ? 2 : 1;
    }

private:
    bool endsCell(qsizetype at) const { return at >= m_text.size() || m_text[at] == u'\t' || isLineEnd(m_text[at]); }

    /// Nothing where the cell does not begin with a quote, or where that quote is part of the text, as in `"X" tablets`.
    std::optional<QString> takeQuoted()
    {
        if (isAtEnd() || m_text[m_at] != u'"')
            return {};
        QString cell;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const bool isQuote = m_text[at] == u'"';
            if (isQuote && at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                ++at;
            } else if (isQuote) {
                if (!endsCell(at + 1))
                    return {};
                m_at = at + 1;
                return cell.replace(QLatin1String("\r\n"), QLatin1String("\n"));
            }
            cell.append(m_text[at]);
        }
        return {};
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool needsQuotes(const QString &cell)
{
    return cell.startsWith(u'"') || std::ranges::any_of(cell, [](QChar c) { return c == u'\t' || isLineEnd(c); });
}

} // namespace

Block parseBlock(QStringView text)
{
    Block block;
    BlockScan scan(text);
    while (!scan.isAtEnd()) {
        QStringList row{scan.takeCell()};
        while (scan.takeTab())
            row.append(scan.takeCell());
        block.append(row);
        if (!scan.isAtEnd())
            scan.takeLineEnd();
    }
    return block;
}

QString blockText(const Block &block)
{
    QString text;
    for (const QStringList &row : block) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            QString cell = row[column];
            if (needsQuotes(cell))
                cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
            text += (column > 0 ? QStringLiteral("\t") : QString()) + cell;
        }
        text += u'\n';
    }
    return text;
}

} // namespace domain
