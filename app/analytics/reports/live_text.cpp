// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/live_text.h"

#include "figure/both_languages.h"

namespace analytics {

using figure::BothLanguages;
using namespace Qt::StringLiterals;

namespace {

BothLanguages wordsOf(LiveError::Code code)
{
    using Code = LiveError::Code;
    switch (code) {
    case Code::Unclosed: return {"The brace is not closed: end the figure with }.", "花括号未闭合：请以 } 结束。"};
    case Code::NoName: return {"A figure needs a name, as in {candidates}.", "数字需要名称，例如 {candidates}。"};
    case Code::UnknownFigure: return {"There is no figure “%1”. Nearest: %2.", "没有名为“%1”的数字。相近的有：%2。"};
    case Code::UnknownParameter: return {"“%1” is not a parameter of this figure. It takes: %2.", "“%1”不是该数字的参数。可用参数：%2。"};
    case Code::TwiceGiven: return {"“%1” is given twice.", "“%1”重复。"};
    case Code::NoValue: return {"“%1” needs a value, as in %1=2020.", "“%1”需要取值，例如 %1=2020。"};
    case Code::MissingParameter: return {"This figure needs “%1”, as in %2.", "该数字需要参数“%1”，例如 %2。"};
    case Code::BadValue: return {"“%1” cannot be used here. Possible: %2.", "此处不能使用“%1”。可用：%2。"};
    case Code::BadFilter: return {"The filter cannot be read at “%1”.", "筛选条件在“%1”处无法识别。"};
    case Code::NoSubject: return {"This figure is about one %1; the report is about none.", "该数字针对单个%1，而本报告没有对象。"};
    case Code::NothingThere: return {"There is nothing under “%1”. Possible: %2.", "“%1”下没有内容。可用：%2。"};
    }
    return {};
}

/// Reads what stands between the braces.
class FigureReading
{
public:
    explicit FigureReading(QStringView text) : m_text(text) {}

    void read(TextPiece &piece)
    {
        FigureCall call;
        call.name = word();
        if (call.name.isEmpty()) {
            piece.error = LiveError{LiveError::Code::NoName, {}, {}};
            return;
        }
        for (skipSpaces(); m_at < m_text.size(); skipSpaces()) {
            const QString name = word();
            if (name.isEmpty() || m_at >= m_text.size() || m_text[m_at] != u'=') {
                piece.error = LiveError{LiveError::Code::NoValue, name.isEmpty() ? m_text.sliced(m_at).toString() : name, {}};
                return;
            }
            ++m_at;
            if (call.parameters.contains(name)) {
                piece.error = LiveError{LiveError::Code::TwiceGiven, name, {}};
                return;
            }
            call.parameters.insert(name, value());
        }
        piece.call = call;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    QString word()
    {
        skipSpaces();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'=')
            ++m_at;
        return m_text.sliced(from, m_at - from).toString().toLower();
    }
    /// In quotation marks, where two of them stand for one, or up to the next space.
    QString value()
    {
        QString result;
        if (m_at >= m_text.size() || m_text[m_at] != u'"') {
            while (m_at < m_text.size() && !m_text[m_at].isSpace())
                result += m_text[m_at++];
            return result;
        }
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                result += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                result += m_text[++m_at];
            } else {
                ++m_at;
                break;
            }
        }
        return result;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// The brace that closes a figure; braces in quotation marks are text. -1 where there is none.
qsizetype closingBrace(const QString &text, qsizetype from)
{
    bool isQuoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        if (text[i] == u'}' && !isQuoted)
            return i;
        if (text[i] == u'\n')
            return -1;
    }
    return -1;
}

} // namespace

QString FigureCall::expression() const
{
    QString text = name;
    for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter) {
        QString value = parameter.value();
        if (value.isEmpty() || value.contains(u' ') || value.contains(u'"') || value.contains(u'}'))
            value = u'"' + value.replace(u'"', u"\"\""_s) + u'"';
        text += u" %1=%2"_s.arg(parameter.key(), value);
    }
    return text;
}

QString LiveError::sentence(domain::Language language) const
{
    return wordsOf(code).in(language).replace(u"%1"_s, detail).replace(u"%2"_s, hint);
}

QList<TextPiece> piecesOf(const QString &text)
{
    QList<TextPiece> pieces;
    TextPiece plain;
    const auto endPlain = [&](qsizetype at) {
        plain.length = at - plain.start;
        if (!plain.text.isEmpty())
            pieces.append(plain);
        plain = {};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDouble = i + 1 < text.size() && text[i + 1] == text[i];
        if (text[i] != u'{' || isDouble) {
            plain.text += text[i];
            if (isDouble && (text[i] == u'{' || text[i] == u'}'))
                ++i;
            continue;
        }
        endPlain(i);
        const qsizetype end = closingBrace(text, i + 1);
        const qsizetype after = end < 0 ? text.size() : end + 1;
        TextPiece piece{i, after - i, text.sliced(i, after - i), {}, {}};
        if (end < 0)
            piece.error = LiveError{LiveError::Code::Unclosed, {}, {}};
        else
            FigureReading(QStringView(text).sliced(i + 1, end - i - 1)).read(piece);
        pieces.append(piece);
        i = after - 1;
        plain.start = after;
    }
    endPlain(text.size());
    return pieces;
}

TextPiece figureOf(const QString &expression)
{
    TextPiece piece{0, expression.size(), expression, {}, {}};
    FigureReading(expression).read(piece);
    return piece;
}

} // namespace analytics
