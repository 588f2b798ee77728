// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry_texts.h"

#include <QCryptographicHash>
#include <QJsonDocument>

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

void appendString(QByteArray &json, QByteArrayView text)
{
    json.append('"');
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
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
