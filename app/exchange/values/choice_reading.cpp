// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/choice_reading.h"

#include "exchange/values/choice_words.h"
#include "exchange/values/stated_text.h"

#include <QHash>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QString wordKey(QStringView text)
{
    QString key;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            key.append(c.toCaseFolded());
    }
    return key;
}

/// Whether one of the words, which '|' separates, has this key; without making the keys of them all, for a column of prose asks thousands of times.
bool isAmong(QStringView words, const QString &key)
{
    qsizetype at = 0;
    bool isSame = true;
    for (const QChar c : words) {
        if (c == u'|') {
            if (isSame && at == key.size())
                return true;
            at = 0;
            isSame = true;
        } else if (isSame && c.isLetterOrNumber()) {
            isSame = at < key.size() && key[at] == c.toCaseFolded();
            ++at;
        }
    }
    return isSame && at == key.size();
}

QString codeAmong(std::span<const ChoiceWords> rows, const QString &word)
{
    const QString key = wordKey(word);
    if (key.isEmpty())
        return {};
    for (const auto &row : rows) {
        if (isAmong(QString::fromUtf8(row.words), key))
            return QLatin1String(row.code);
    }
    return {};
}

int ordinalOf(const Vocabulary &vocabulary, const QString &word)
{
    if (const int ordinal = vocabulary.find(word); ordinal > 0)
        return ordinal;
    const QString code = codeAmong(choiceWords(vocabulary), word);
    return code.isEmpty() ? 0 : std::max(0, vocabulary.find(code));
}

/// Terms one of whose own words the text contains, or the other way round: to choose from, never to take.
QStringList likely(const Vocabulary &vocabulary, const QString &plain)
{
    constexpr qsizetype kMost = 5;
    constexpr qsizetype kShortest = 4;
    QStringList codes;
    const QString key = wordKey(plain);
    for (int ordinal = 1; ordinal < vocabulary.size() && codes.size() < kMost; ++ordinal) {
        const QString label = wordKey(vocabulary.label(ordinal, Language::English));
        const bool isLike = key.size() >= kShortest && label.size() >= kShortest && (label.contains(key) || key.contains(label));
        const QString chinese = vocabulary.label(ordinal, Language::Chinese);
        if (isLike || (chinese.size() > 1 && plain.contains(chinese)))
            codes.append(vocabulary.code(ordinal));
    }
    return codes;
}

} // namespace

ChoiceReading readChoice(const Vocabulary &vocabulary, const QString &text)
{
    ChoiceReading reading;
    const QString plain = plainText(text.left(kLongestValue + 1));
    // A vocabulary may have "Undisclosed" or "Unknown" itself: looked for before they are taken as nothing.
    reading.ordinal = ordinalOf(vocabulary, plain);
    if (reading.ordinal > 0 || saysNothing(plain) || saysUndisclosed(plain))
        return reading;
    const Bracketed split = splitBrackets(plain);
    if (!split.inside.isEmpty()) {
        reading.ordinal = ordinalOf(vocabulary, split.before);
        reading.note = split.inside;
    }
    const auto pieces = splitOutsideBrackets(plain, {u";"_s, u" + "_s, u" followed by "_s, u", "_s, u" - "_s});
    if (reading.ordinal == 0 && pieces.size() > 1) {
        reading.ordinal = ordinalOf(vocabulary, pieces.first());
        reading.note = plain;
    }
    if (reading.ordinal > 0)
        return reading;
    reading.note.clear();
    reading.refusal = plain.endsWith(u'?') ? Refusal::Doubtful : Refusal::NotInVocabulary;
    reading.choices = likely(vocabulary, plain);
    return reading;
}

QString builtInTerm(TermVocabulary vocabulary, const QString &word)
{
    return codeAmong(termWords(vocabulary), plainText(word));
}

} // namespace exchange
