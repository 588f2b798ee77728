// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QList>
#include <QString>

#include <span>

namespace domain {

/// One term of a closed vocabulary. The code is stored and never changes; rules hang on it, never on a label.
struct VocabularyEntry
{
    const char *code;
    const char *english;
    const char *chinese; ///< UTF-8.
};

/// A closed vocabulary without its enumeration's type; ordinal 0 is always "not recorded" with an empty code.
class Vocabulary
{
public:
    explicit Vocabulary(std::span<const VocabularyEntry> entries);

    int size() const { return int(m_codes.size()); }
    const QString &code(qint64 ordinal) const { return m_codes.at(ordinal); }
    const QString &label(qint64 ordinal, Language language) const;
    /// Finds a code or English label, ignoring case, spaces, underscores and punctuation (`phase_2` = `PHASE2`); -1 if none.
    int find(QStringView text) const;

private:
    QList<QString> m_codes;
    QList<QString> m_english;
    QList<QString> m_chinese;
    QList<QString> m_codeKeys;
    QList<QString> m_labelKeys;
};

/// The entries of one enumeration, in enumerator order; specialized beside each enumeration.
template <class Enum>
inline constexpr std::span<const VocabularyEntry> kEntries{};

template <class Enum>
const Vocabulary &vocabularyOf()
{
    static const Vocabulary vocabulary(kEntries<Enum>);
    return vocabulary;
}

template <class Enum>
const QString &codeOf(Enum value)
{
    return vocabularyOf<Enum>().code(qint64(value));
}

template <class Enum>
const QString &labelOf(Enum value, Language language)
{
    return vocabularyOf<Enum>().label(qint64(value), language);
}

} // namespace domain
