// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry_texts.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace exchange {

namespace {

constexpr int kHashDigits = 32;
// Level 1 takes a third of the time of the default and costs a tenth more room.
constexpr int kCompression = 1;

} // namespace

RegistryTexts RegistryTexts::of(const QJsonObject &cells)
{
    if (cells.isEmpty())
        return {};
    RegistryTexts texts;
    texts.json = QJsonDocument(cells).toJson(QJsonDocument::Compact);
    // BLAKE2b takes a quarter of SHA-256's time, which a registry of gigabytes notices.
    const QByteArray digest = QCryptographicHash::hash(texts.json, QCryptographicHash::Blake2b_256).toHex();
    texts.hash = QString::fromLatin1(digest.first(kHashDigits));
    return texts;
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
