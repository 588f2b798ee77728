// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reports/file_mark.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <zlib.h>

namespace exchange {

namespace {

constexpr char kProvenance[] = "portolan-provenance:";
constexpr char kSeal[] = "portolan-seal:";
constexpr qsizetype kSealLength = 64;
constexpr qsizetype kCrcLength = 4;
constexpr char kFold[] = "\r\n\t"; ///< Calendars go on with a long line so.
constexpr char kChunkKey[] = "Portolan";

QByteArray noSeal()
{
    return QByteArray(kSealLength, '0');
}

/// The place of the seal's digits; -1 where there is none.
qsizetype sealPlace(const QByteArray &file)
{
    const qsizetype at = file.lastIndexOf(kSeal);
    qsizetype digits = at + qsizetype(sizeof(kSeal)) - 1;
    if (at >= 0 && file.sliced(std::min(digits, file.size())).startsWith(kFold))
        digits += qsizetype(sizeof(kFold)) - 1;
    return at < 0 || digits + kSealLength > file.size() ? -1 : digits;
}

bool isPng(const QByteArray &file)
{
    return file.startsWith("\x89PNG");
}

/// A PNG's chunk ends with a checksum that depends on the seal: it counts as zero.
QByteArray sealOf(QByteArray file, qsizetype place)
{
    file.replace(place, kSealLength, noSeal());
    if (isPng(file) && place + kSealLength + kCrcLength <= file.size())
        file.replace(place + kSealLength, kCrcLength, QByteArray(kCrcLength, '\0'));
    return QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

void setChunkChecksum(QByteArray &png, qsizetype sealAt)
{
    const qsizetype end = sealAt + kSealLength;
    const qsizetype type = png.lastIndexOf("tEXt", sealAt);
    if (type < 0 || end + kCrcLength > png.size())
        return;
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(png.constData() + type), uInt(end - type));
    png.replace(end, kCrcLength, bigEndian(quint32(crc)));
}

} // namespace

QByteArray fileMark(const QJsonObject &provenance)
{
    return kProvenance + QJsonDocument(provenance).toJson(QJsonDocument::Compact).toBase64() + ' ' + kSeal + noSeal();
}

QByteArray sealed(QByteArray file)
{
    const qsizetype place = sealPlace(file);
    if (place < 0)
        return file;
    file.replace(place, kSealLength, sealOf(file, place));
    if (isPng(file))
        setChunkChecksum(file, place);
    return file;
}

std::optional<MarkedFile> markedFile(const QByteArray &file)
{
    const qsizetype at = file.lastIndexOf(kProvenance);
    const qsizetype place = sealPlace(file);
    if (at < 0 || place < 0)
        return std::nullopt;
    const qsizetype from = at + qsizetype(sizeof(kProvenance)) - 1;
    const QByteArray base64 = file.mid(from, std::max<qsizetype>(0, file.indexOf(' ', from) - from));
    const auto json = QJsonDocument::fromJson(QByteArray::fromBase64(base64));
    if (!json.isObject())
        return std::nullopt;
    return MarkedFile{json.object(), file.mid(place, kSealLength) == sealOf(file, place)};
}

QByteArray markedPng(const QByteArray &png, const QByteArray &mark)
{
    constexpr qsizetype kAfterHeader = 33; // Signature (8) and the IHDR chunk (25).
    if (!isPng(png) || png.size() < kAfterHeader)
        return png;
    const QByteArray data = QByteArray("tEXt") + kChunkKey + '\0' + mark;
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(data.constData()), uInt(data.size()));
    return png.first(kAfterHeader) + bigEndian(quint32(data.size() - 4)) + data + bigEndian(quint32(crc)) + png.sliced(kAfterHeader);
}

} // namespace exchange
