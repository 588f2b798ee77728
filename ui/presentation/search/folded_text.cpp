// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/folded_text.h"

#include "domain/names.h"

namespace presentation {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

TextFolder::TextFolder()
{
    for (char16_t c = 0; c < 128; ++c) {
        const QChar character(c);
        auto &piece = m_ascii[c];
        piece.bytes = domain::normalizedKey(QStringView(&character, 1)).toStdString();
        piece.kind = character.isLetterOrNumber() ? Piece::Kind::Inside : Piece::Kind::Gap;
        if (character.category() == QChar::Other_Control)
            piece.bytes.clear();
    }
}

const TextFolder::Piece &TextFolder::piece(char32_t character)
{
    if (character < 128)
        return m_ascii[character];
    const auto known = m_wide.constFind(character);
    if (known != m_wide.cend())
        return *known;
    Piece piece;
    const bool isControl = QChar::category(character) == QChar::Other_Control;
    if (!isControl)
        piece.bytes = domain::normalizedKey(QString::fromUcs4(&character, 1)).toStdString();
    const auto script = QChar::script(character);
    if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
        piece.kind = Piece::Kind::Word;
    else if (!QChar::isLetterOrNumber(character))
        piece.kind = Piece::Kind::Gap;
    return *m_wide.insert(character, piece);
}

void TextFolder::append(const Piece &piece, bool &isStart, FoldedText &to) const
{
    if (!piece.bytes.empty()) {
        to.starts.push_back(isStart || piece.kind == Piece::Kind::Word);
        to.starts.resize(to.starts.size() + piece.bytes.size() - 1);
        to.bytes += piece.bytes;
    }
    isStart = piece.kind != Piece::Kind::Inside;
}

void TextFolder::append(QStringView text, FoldedText &to)
{
    bool isStart = true;
    if (!isAscii(text)) {
        appendWide(text, isStart, to);
        return;
    }
    for (const QChar c : text)
        append(m_ascii[c.unicode()], isStart, to);
}

void TextFolder::appendWide(QStringView text, bool &isStart, FoldedText &to)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_D);
    for (const char32_t character : plain.toUcs4()) {
        if (QChar::category(character) != QChar::Mark_NonSpacing)
            append(piece(character), isStart, to);
    }
}

std::string TextFolder::folded(QStringView text)
{
    FoldedText to;
    append(text, to);
    return to.bytes;
}

TextFolder::Span TextFolder::find(QStringView text, const std::string &needle)
{
    FoldedText all;
    std::vector<qsizetype> origins; // For each folded byte, the character it comes from.
    bool isStart = true;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        appendWide(text.sliced(i, length), isStart, all);
        origins.resize(all.bytes.size(), i);
        i += length;
    }
    // Where a word begins is meant rather than the inside of another.
    size_t at = all.bytes.find(needle);
    for (size_t next = at; next != std::string::npos; next = all.bytes.find(needle, next + 1)) {
        if (all.starts[next]) {
            at = next;
            break;
        }
    }
    if (needle.empty() || at == std::string::npos)
        return {};
    const qsizetype last = origins[at + needle.size() - 1];
    return {origins[at], last + (text[last].isHighSurrogate() ? 2 : 1) - origins[at]};
}

} // namespace presentation
