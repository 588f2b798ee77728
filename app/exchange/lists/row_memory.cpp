// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/row_memory.h"

#include <QCryptographicHash>
#include <QStringList>

namespace exchange {

namespace {

constexpr char16_t kVersion[] = u"2:";

} // namespace

QString RowMemory::digest(const QString &canonical)
{
    const auto hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha1).first(6);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString RowMemory::fileDigest(const QString &fileName)
{
    QString letters;
    for (const QChar c : fileName.left(fileName.lastIndexOf(u'.')).toCaseFolded()) {
        if (c.isLetter())
            letters.append(c);
    }
    return digest(letters);
}

RowMemory RowMemory::parse(const QString &text)
{
    RowMemory memory;
    if (!text.startsWith(QStringView(kVersion)))
        return memory;
    for (const auto part : QStringView(text).sliced(2).split(u'|', Qt::SkipEmptyParts)) {
        if (const auto at = part.lastIndexOf(u'='); at > 0)
            memory.m_slots.insert(part.first(at).toString(), part.sliced(at + 1).toString());
    }
    return memory;
}

QString RowMemory::toString() const
{
    QStringList parts;
    for (auto slot = m_slots.cbegin(); slot != m_slots.cend(); ++slot)
        parts.append(slot.key() + u'=' + slot.value());
    parts.sort();
    return QString::fromUtf16(kVersion) + parts.join(u'|');
}

} // namespace exchange
