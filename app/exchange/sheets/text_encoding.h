// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace exchange {

/// How the bytes of a text file become characters.
struct TextEncoding
{
    QString name; ///< One of `sheetEncodings`.
    qsizetype markBytes = 0; ///< Length of the byte order mark.

    bool isUtf8() const { return name == QLatin1String("UTF-8"); }
};

/// Finds the encoding of a text by its byte order mark, its validity as UTF-8, and what ICU makes of the rest.
/// FILE_BINARY where the NUL bytes fit no encoding.
domain::Result<TextEncoding> detectEncoding(QByteArrayView sample);
/// The encoding asked for by name, with the mark where the sample has that one's. FILE_UNKNOWN_ENCODING for other names.
domain::Result<TextEncoding> namedEncoding(const QString &name, QByteArrayView sample);

/// Turns pieces of a text into UTF-8; what is impossible in the encoding becomes U+FFFD. One pass, one thread.
class Utf8Text
{
public:
    explicit Utf8Text(const TextEncoding &encoding);
    ~Utf8Text();
    Q_DISABLE_COPY_MOVE(Utf8Text)

    /// The mark is left out. `isLast` ends the text.
    enum class Part { More, Last };
    QByteArray convert(QByteArrayView piece, Part part);
    /// Whether everything so far was possible in the encoding.
    bool isClean() const { return m_isClean; }

private:
    struct Converter;
    QByteArray convertUtf8(QByteArrayView piece, Part part);

    qsizetype m_skip;
    bool m_isClean = true;
    QByteArray m_rest; ///< The beginning of a UTF-8 sequence that a piece cut in two.
    std::unique_ptr<Converter> m_converter; ///< Null for UTF-8.
};

} // namespace exchange
