// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary/vocabulary.h"

namespace domain {

namespace {

QString matchKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            key.append(c.toCaseFolded());
    }
    return key;
}

} // namespace

Vocabulary::Vocabulary(std::span<const VocabularyEntry> entries)
{
    for (const auto &entry : entries) {
        m_codes.append(QString::fromLatin1(entry.code));
        m_english.append(QString::fromUtf8(entry.english));
        m_chinese.append(QString::fromUtf8(entry.chinese));
        m_codeKeys.append(matchKey(m_codes.last()));
        m_labelKeys.append(matchKey(m_english.last()));
    }
}

const QString &Vocabulary::label(qint64 ordinal, Language language) const
{
    return language == Language::Chinese ? m_chinese.at(ordinal) : m_english.at(ordinal);
}

int Vocabulary::find(QStringView text) const
{
    const QString key = matchKey(text);
    if (key.isEmpty())
        return text.trimmed().isEmpty() ? 0 : int(m_chinese.indexOf(text.trimmed().toString()));
    if (const auto index = m_codeKeys.indexOf(key); index >= 0)
        return int(index);
    if (const auto index = m_labelKeys.indexOf(key); index >= 0)
        return int(index);
    return int(m_chinese.indexOf(text.trimmed().toString()));
}

} // namespace domain
