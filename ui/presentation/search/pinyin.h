// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QStringList>

#include <memory>

namespace presentation {

/// Reads Chinese names aloud in pinyin without tones, by ICU's Han-Latin rules and a short list of characters that have two
/// readings in names of companies and drugs. Costs about 0.3 s to make; any thread may ask.
class Pinyin
{
public:
    Pinyin();
    ~Pinyin();
    Q_DISABLE_COPY_MOVE(Pinyin)

    static bool hasHan(QStringView text);
    /// Each reading of a text as its syllables, at most 8 readings, the usual one first; what is not Chinese stays one syllable.
    /// 恒瑞 gives heng·rui; 长春 gives zhang·chun and chang·chun. Empty where the text has no Chinese character.
    QList<QStringList> readings(QStringView text);

private:
    class Rules;

    QStringList syllables(char32_t character);

    QMutex m_mutex; ///< Guards the rules, which are made for the first Chinese text, and what is known.
    std::unique_ptr<Rules> m_rules;
    QHash<char32_t, QStringList> m_known;
};

} // namespace presentation
