// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry_texts.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <cstring>

namespace exchange {

namespace {

constexpr int kHashDigits = 32;
// Level 1 takes a third of the time of the default and costs a tenth more room.
constexpr int kCompression = 1;

RegistryTexts hashed(QByteArray json)
{
    RegistryTexts texts;
    texts.json = std::move(json);
    // BLAKE2b takes a quarter of SHA-256's time, which a registry of gigabytes notices.
    const QByteArray digest = QCryptographicHash::hash(texts.json, QCryptographicHash::Blake2b_256).toHex();
    texts.hash = QString::fromLatin1(digest.first(kHashDigits));
    return texts;
}

/// What QJsonDocument writes for a character that cannot stand for itself.
QByteArray escape(char c)
{
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
    }
}

/// Whether one of eight characters cannot stand for itself; may say yes without need where a character is beyond ASCII.
bool mayNeedEscape(quint64 eight)
{
    constexpr quint64 kEach = 0x0101010101010101u;
    const auto less = [](quint64 word, quint64 limit) { return (word - kEach * limit) & ~word & (kEach * 0x80u); };
    return (less(eight, 0x20) | less(eight ^ (kEach * '"'), 1) | less(eight ^ (kEach * '\\'), 1)) != 0;
}

void appendString(QByteArray &json, QByteArrayView text)
{
    json.append('"');
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A registry of gigabytes is almost all plain words.
        for (quint64 eight = 0; i + qsizetype(sizeof eight) <= text.size(); i += qsizetype(sizeof eight)) {
            std::memcpy(&eight, text.data() + i, sizeof eight);
            if (mayNeedEscape(eight))
                break;
        }
        if (i == text.size())
            break;
        const char c = text[i];
        if (uchar(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(text.sliced(begin, i - begin));
        json.append(escape(c));
        begin = i + 1;
    }
    json.append(text.sliced(begin));
    json.append('"');
}

} // namespace

RegistryTexts RegistryTexts::of(const QJsonObject &cells)
{
    return cells.isEmpty() ? RegistryTexts() : hashed(QJsonDocument(cells).toJson(QJsonDocument::Compact));
}

RegistryTexts RegistryTexts::of(const Cells &cells)
{
    if (cells.empty())
        return {};
    qsizetype size = 2;
    for (const Cell &cell : cells)
        size += cell.column->size() + cell.cell.size() + cell.cell.size() / 32 + 8;
    QByteArray json;
    json.reserve(size);
    for (const Cell &cell : cells) {
        json.append(json.isEmpty() ? '{' : ',');
        appendString(json, cell.column->toUtf8());
        json.append(':');
        appendString(json, cell.cell);
    }
    json.append('}');
    return hashed(std::move(json));
}

QByteArray RegistryTexts::compressed() const
{
    return qCompress(json, kCompression);
}

QJsonObject RegistryTexts::decode(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace exchange
