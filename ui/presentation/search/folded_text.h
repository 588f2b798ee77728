// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <string>
#include <vector>

namespace presentation {

/// Text as the search compares it, in UTF-8: `domain::normalizedKey` without diacritics, and where its words begin.
/// One byte sequence can hold many texts one after the other.
struct FoldedText
{
    std::string bytes;
    std::vector<bool> starts; ///< For each byte, whether a word begins there. Each Chinese character is a word.
};

/// Folds texts. Full and half width, case, spaces, hyphens, Greek letters and diacritics make no difference afterwards.
/// Keeps what it learned about characters; one per thread.
class TextFolder
{
public:
    TextFolder();

    void append(QStringView text, FoldedText &to);
    std::string folded(QStringView text);

    struct Span
    {
        qsizetype start = -1; ///< -1 where the text does not contain it.
        qsizetype length = 0;
    };
    /// Where `needle`, already folded, stands in a text; in characters of the text as written.
    Span find(QStringView text, const std::string &needle);

private:
    struct Piece
    {
        std::string bytes;
        enum class Kind : quint8 { Gap, Inside, Word } kind = Kind::Inside; ///< Word: each such character is one.
    };

    const Piece &piece(char32_t character);
    void append(const Piece &piece, bool &isStart, FoldedText &to) const;
    void appendWide(QStringView text, bool &isStart, FoldedText &to);

    std::array<Piece, 128> m_ascii;
    QHash<char32_t, Piece> m_wide;
};

} // namespace presentation
