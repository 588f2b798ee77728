// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/rate_words.h"

#include "exchange/values/money_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPercent = 100;
constexpr qint64 kMost = 1'000 * kPercent;

QRegularExpression words(const char16_t *expression)
{
    return QRegularExpression(QString::fromUtf16(expression), QRegularExpression::CaseInsensitiveOption);
}

/// A decade in words: "teens" begin at 10, "twenties" at 20.
int decadeOf(const QString &word)
{
    static const std::array kDecades{u"teen"_s, u"twent"_s, u"thirt"_s, u"fort"_s, u"fift"_s};
    for (size_t i = 0; i < kDecades.size(); ++i) {
        if (word.startsWith(kDecades[i], Qt::CaseInsensitive))
            return int(i + 1) * 10;
    }
    return 0;
}

/// -1 low, 0 whole, 1 mid, 2 high.
int levelOf(const QString &word)
{
    if (word.startsWith(u"low"_s, Qt::CaseInsensitive) || word.contains(u'低'))
        return -1;
    if (word.startsWith(u"mid"_s, Qt::CaseInsensitive) || word.contains(u'中'))
        return 1;
    return word.isEmpty() ? 0 : 2;
}

RateSpan spanOf(int low, int high)
{
    return {low * kPercent, high * kPercent, low != high};
}

RateSpan decadeSpan(int begin, int level)
{
    switch (level) {
    case -1: return spanOf(begin + 1, begin + 3);
    case 1: return spanOf(begin + 4, begin + 6);
    case 2: return spanOf(begin + 7, begin + 9);
    default: return spanOf(begin == 0 ? 1 : begin == 10 ? 11 : begin, begin + 9);
    }
}

/// "low double-digit" is 10–13 %; what "mid" and "high" of two digits are nobody agrees on, so that only the 10 % below them is kept.
RateSpan twoDigitSpan(int level)
{
    if (level == -1)
        return spanOf(10, 13);
    return {10 * kPercent, {}, true};
}

RateSpan wordSpan(const QRegularExpressionMatch &match)
{
    const int level = levelOf(match.captured(1));
    const QString decade = match.captured(2);
    if (const int begin = decadeOf(decade); begin > 0)
        return decadeSpan(begin, level);
    const bool isTwoDigit = decade.startsWith(u"double"_s, Qt::CaseInsensitive) || decade.startsWith(u"two"_s, Qt::CaseInsensitive)
        || decade.contains(u'双') || decade.contains(u'两');
    return isTwoDigit ? twoDigitSpan(level) : decadeSpan(0, level);
}

void widen(RateSpan &whole, const RateSpan &part, bool isFirst)
{
    if (isFirst) {
        whole = part;
        return;
    }
    whole.min = whole.min && part.min ? std::optional(std::min(*whole.min, *part.min)) : std::nullopt;
    whole.max = whole.max && part.max ? std::optional(std::max(*whole.max, *part.max)) : std::nullopt;
    whole.isRange = true;
}

} // namespace

std::optional<qint64> hundredths(const QString &number)
{
    const QString digits = decimalDigits(number);
    const auto amount = digits.isEmpty() ? std::nullopt : exactAmount(digits, kPercent);
    return amount && *amount <= kMost ? amount : std::nullopt;
}

RateSpan rateSpanOf(const QString &plain)
{
    static const QRegularExpression kFigures = words(u"(\\d+(?:[.,]\\d+)?) ?(?:%|percent|per cent|pct)?(?: ?(?:-|to|~|至|到|and) ?(\\d+(?:[.,]\\d+)?))? ?(?:%|percent|per cent|pct)");
    static const QRegularExpression kWords =
        words(u"(low|mid(?:dle)?|high|upper|低|中|高)?(?:er)?[- ]*(single[- ]digits?|double[- ]digits?|two[- ]digits?|teens?|twenties|twenty|thirties|forties|fifties|个位数|双位数|两位数|单位数)");
    RateSpan whole;
    bool isFirst = true;
    for (auto found = kFigures.globalMatch(plain); found.hasNext();) {
        const auto match = found.next();
        const auto low = hundredths(match.captured(1));
        const auto high = match.captured(2).isEmpty() ? low : hundredths(match.captured(2));
        if (!low || !high || *low > *high)
            return {};
        widen(whole, {low, high, low != high}, isFirst);
        isFirst = false;
    }
    for (auto found = kWords.globalMatch(plain); found.hasNext();) {
        widen(whole, wordSpan(found.next()), isFirst);
        isFirst = false;
    }
    return whole;
}

} // namespace exchange
