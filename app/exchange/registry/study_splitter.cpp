// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/study_splitter.h"

#include "exchange/csv_reader.h"

namespace exchange {

using namespace domain;

namespace {

constexpr qsizetype kPiece = 1 << 20;
constexpr qsizetype kLargestStudy = 64 << 20;
constexpr qsizetype kDeepest = 500;
constexpr qsizetype kLongestKey = 64;

Error wrongFormat(const char16_t *what, qint64 study, const QString &more = {})
{
    return {Error::Code::WrongFormat, more.isEmpty() ? QString::fromUtf16(what) : QString::fromUtf16(what) + QLatin1String(": ") + more, QString::number(study)};
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

Status StudySplitter::feed(QByteArrayView bytes)
{
    qsizetype from = 0; // Where what is not copied yet of the study begins.
    for (qsizetype at = 0; at < bytes.size();) {
        if (m_isInString) {
            skipString(bytes, at);
            continue;
        }
        const bool wasInStudy = m_begin >= 0;
        if (const Status status = step(bytes[at++]); !status.ok())
            return status;
        if (!wasInStudy && m_begin >= 0)
            from = at - 1;
        if (!m_isEnd)
            continue;
        m_piece.bytes.append(bytes.sliced(from, at - from));
        if (const Status status = endStudy(); !status.ok())
            return status;
    }
    if (m_begin >= 0)
        m_piece.bytes.append(bytes.sliced(from));
    if (m_begin >= 0 && m_piece.bytes.size() - m_begin > kLargestStudy)
        return wrongFormat(wrong_format::kTooLarge, m_count + 1, QStringLiteral("study"));
    return Done{};
}

void StudySplitter::skipString(QByteArrayView bytes, qsizetype &at)
{
    const bool isKey = m_open.size() <= 2 && m_string.size() < kLongestKey;
    for (; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (m_isEscaped) {
            m_isEscaped = false;
        } else if (c == '\\') {
            m_isEscaped = true;
        } else if (c == '"') {
            m_isInString = false;
            ++at;
            return;
        }
        if (isKey && m_string.size() < kLongestKey)
            m_string.append(c);
    }
}

Status StudySplitter::step(char c)
{
    switch (c) {
    case '"':
        m_isInString = true;
        m_string.clear();
        return Done{};
    case ':':
        if (m_open.size() == 1 || m_open.size() == 2)
            m_keys[m_open.size() - 1] = m_string;
        return Done{};
    case '{':
    case '[':
        return open(c);
    case '}':
    case ']':
        return close(c);
    default:
        if (uchar(c) < 0x20 && !isSpace(c))
            return wrongFormat(c ? wrong_format::kBadJson : wrong_format::kNulByte, m_count + 1);
        // Where a study should begin, anything else is a list of something else.
        if (m_begin == kNowhere && m_open.size() == m_studyDepth && !isSpace(c) && c != ',')
            return wrongFormat(wrong_format::kNoStudies, m_count + 1);
        return Done{};
    }
}

bool StudySplitter::beginsStudies(char c) const
{
    if (c != '[')
        return false;
    if (m_open.isEmpty())
        return true;
    if (m_open.size() == 1)
        return m_open == "{" && m_keys[0] == "studies";
    return m_open == "{{" && m_keys[0] == "FullStudiesResponse" && m_keys[1] == "FullStudies";
}

Status StudySplitter::open(char c)
{
    if (beginsStudies(c) && !m_hasList) {
        // What was taken for a study is the page around them.
        if (m_begin >= 0)
            m_piece.bytes.truncate(m_begin);
        m_begin = kNowhere;
        m_hasList = true;
        m_studyDepth = m_open.size() + 1;
    } else if (m_begin == kNowhere && m_open.size() == m_studyDepth) {
        if (c != '{')
            return wrongFormat(wrong_format::kNoStudies, m_count + 1);
        m_begin = m_piece.bytes.size();
    }
    if (m_open.size() >= kDeepest)
        return wrongFormat(wrong_format::kBadJson, m_count + 1, QStringLiteral("nested too deeply"));
    m_open.append(c);
    return Done{};
}

Status StudySplitter::close(char c)
{
    if (m_open.isEmpty() || (m_open.back() == '{') != (c == '}'))
        return wrongFormat(wrong_format::kBadJson, m_count + 1);
    m_open.chop(1);
    m_isEnd = m_begin >= 0 && m_open.size() == m_studyDepth;
    if (m_hasList && m_open.size() + 1 == m_studyDepth)
        m_studyDepth = kNowhere;
    return Done{};
}

Status StudySplitter::endStudy()
{
    m_isEnd = false;
    m_begin = kNowhere;
    if (m_piece.ends.empty())
        m_piece.line = m_count + 1;
    ++m_count;
    m_piece.ends.push_back(m_piece.bytes.size());
    if (m_piece.bytes.size() >= kPiece && !flush())
        return Error{Error::Code::Canceled, {}, {}};
    return Done{};
}

bool StudySplitter::flush()
{
    if (m_piece.ends.empty())
        return true;
    StudyPiece next;
    next.file = m_piece.file;
    return m_take(std::exchange(m_piece, next));
}

Status StudySplitter::finish()
{
    if (!m_open.isEmpty() || m_isInString)
        return wrongFormat(wrong_format::kCutOff, m_count + 1);
    if (m_count == 0 && !m_hasList)
        return wrongFormat(wrong_format::kEmpty, 1);
    if (!flush())
        return Error{Error::Code::Canceled, {}, {}};
    return Done{};
}

} // namespace exchange
