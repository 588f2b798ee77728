// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/rate_reading.h"

#include "exchange/values/money_reading.h"
#include "exchange/values/money_tokens.h"
#include "exchange/values/money_words.h"
#include "exchange/values/rate_words.h"
#include "exchange/values/stated_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRoyalty = 2'000;

Disclosure disclosureOf(const RateSpan &span, Disclosure bound)
{
    if (bound != Disclosure::Unset && !(span.min && span.max && *span.min != *span.max && bound == Disclosure::AtLeast))
        return bound;
    if (!span.max)
        return Disclosure::AtLeast;
    return span.isRange ? Disclosure::Range : Disclosure::Known;
}

/// Where a band of sales begins and ends; nothing where the words state no sales.
struct SalesBand
{
    bool isStated = false;
    qint64 lower = 0;
    std::optional<qint64> upper;
    QString currency;
};

SalesBand salesBandOf(const QString &words)
{
    SalesBand band;
    static const QRegularExpression kUpTo(u"\\b(?:up to|below|under|less than|first|until|not exceeding|≤|<)|不超过|以下|低于"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kAbove(u"\\b(?:above|over|exceeding|in excess of|more than|greater than|beyond|≥|>)|超过|以上|高于"_s, QRegularExpression::CaseInsensitiveOption);
    const MoneyTokens tokens = moneyTokens(words);
    QList<qint64> bounds;
    for (const MoneyToken &token : tokens.amounts) {
        const auto amount = token.isMarked() && token.factor >= 1'000 ? exactAmount(token.digits, token.factor) : std::nullopt;
        if (amount)
            bounds.append(*amount);
        if (amount && band.currency.isEmpty())
            band.currency = token.currency;
    }
    if (bounds.size() == 2 && bounds[0] < bounds[1]) {
        band.isStated = true;
        band.lower = bounds[0];
        band.upper = bounds[1];
    } else if (bounds.size() == 1 && (words.contains(kAbove) || words.contains(kUpTo))) {
        band.isStated = true;
        if (words.contains(kAbove))
            band.lower = bounds[0];
        else
            band.upper = bounds[0];
    }
    return band;
}

/// "10% up to $500M, 12% above": bands that follow one another without a gap; empty where the words give no such bands.
QList<RoyaltyBand> bandsOf(const QString &plain, QString &currency)
{
    QList<RoyaltyBand> bands;
    for (const QString &piece : splitOutsideBrackets(plain, {u";"_s, u", "_s, u"，"_s, u" and then "_s, u"；"_s})) {
        const RateSpan rate = rateSpanOf(piece);
        if (!rate.isStated())
            continue;
        static const QRegularExpression kThereafter(u"thereafter|beyond that|其后|之后"_s, QRegularExpression::CaseInsensitiveOption);
        SalesBand sales = salesBandOf(piece);
        if (!sales.isStated && piece.contains(kThereafter) && !bands.isEmpty() && bands.last().upper) {
            sales.isStated = true;
            sales.lower = *bands.last().upper;
        }
        if (!sales.isStated)
            return {};
        // "5% up to $1B, 7% up to $2B": each band begins where the one before ends.
        if (sales.lower == 0 && !bands.isEmpty() && bands.last().upper)
            sales.lower = *bands.last().upper;
        bands.append(RoyaltyBand{sales.lower, sales.upper, rate.min, rate.max});
        currency = currency.isEmpty() ? sales.currency : currency;
    }
    std::ranges::sort(bands, {}, &RoyaltyBand::lower);
    for (qsizetype i = 1; i < bands.size(); ++i) {
        if (!bands[i - 1].upper || *bands[i - 1].upper != bands[i].lower)
            return {};
    }
    return bands;
}

RoyaltyReading profitSplit(RoyaltyReading reading, const QString &plain)
{
    static const QRegularExpression kShares(u"(\\d{1,2})(?: ?%)? ?[/:-] ?(\\d{1,2})"_s);
    reading.isProfitSplit = true;
    reading.disclosure = Disclosure::Present;
    const auto match = kShares.match(plain);
    constexpr int kWhole = 100;
    if (match.hasMatch() && match.captured(1).toInt() + match.captured(2).toInt() == kWhole && match.captured(1) == match.captured(2)) {
        const qint64 share = match.captured(1).toLongLong() * kWhole;
        reading.bands.append(RoyaltyBand{0, {}, share, share});
        reading.disclosure = Disclosure::Known;
    }
    return reading;
}

QString percentText(qint64 value)
{
    QString text = QString::number(value / 100);
    if (value % 100 != 0)
        text += u'.' + u"%1"_s.arg(value % 100, 2, 10, QLatin1Char('0'));
    while (text.contains(u'.') && text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString bandWords(const RoyaltyBand &band, const QString &currency)
{
    QString words = band.rateMin ? percentText(*band.rateMin) : u"≤"_s;
    if (band.rateMin && !band.rateMax)
        words = u"≥"_s + words;
    else if (band.rateMax && band.rateMax != band.rateMin)
        words += (band.rateMin ? u"–"_s : QString()) + percentText(*band.rateMax);
    words += u'%';
    if (band.lower > 0 && band.upper)
        words += u" "_s + exactMoneyText(band.lower, currency) + u'–' + exactMoneyText(*band.upper, currency);
    else if (band.lower > 0)
        words += u" > "_s + exactMoneyText(band.lower, currency);
    else if (band.upper)
        words += u" ≤ "_s + exactMoneyText(*band.upper, currency);
    return words;
}

} // namespace

PercentReading readPercent(const QString &text)
{
    PercentReading reading;
    const QString plain = plainText(text.left(kLongestValue + 1));
    if (saysNothing(plain))
        return reading;
    if (saysUndisclosed(plain)) {
        reading.disclosure = Disclosure::Undisclosed;
        return reading;
    }
    static const QRegularExpression kBare(u"^(\\D*?)(\\d+(?:[.,]\\d+)?)(?: ?(?:-|to|~|至) ?(\\d+(?:[.,]\\d+)?))?( ?\\+?)$"_s, QRegularExpression::CaseInsensitiveOption);
    RateSpan span = rateSpanOf(plain);
    const auto bare = span.isStated() ? QRegularExpressionMatch() : kBare.match(plain);
    const bool isPlainWords = bare.hasMatch() && (isFiller(bare.captured(1)) || boundBefore(bare.captured(1)) != Disclosure::Unset);
    if (isPlainWords && !bare.captured(1).contains(u'-')) {
        const auto low = hundredths(bare.captured(2));
        const auto high = bare.captured(3).isEmpty() ? low : hundredths(bare.captured(3));
        if (low && high && *low <= *high)
            span = {low, high, low != high};
    }
    if (text.size() > kLongestValue || !span.isStated() || plain.endsWith(u'?') || plain.startsWith(u'-')) {
        reading.refusal = plain.endsWith(u'?') ? Refusal::Doubtful : Refusal::NotARate;
        return reading;
    }
    static const QRegularExpression kPlus(u"%? ?\\+$"_s);
    const Disclosure bound = plain.contains(kPlus) ? Disclosure::AtLeast : boundBefore(plain);
    reading.disclosure = disclosureOf(span, bound);
    reading.min = reading.disclosure == Disclosure::UpTo ? std::nullopt : span.min;
    reading.max = reading.disclosure == Disclosure::AtLeast ? std::nullopt : span.max;
    return reading;
}

RoyaltyReading readRoyalty(const QString &text)
{
    RoyaltyReading reading;
    reading.text = text.trimmed();
    if (text.size() > kLongestRoyalty) {
        reading.refusal = Refusal::TooLong;
        return reading;
    }
    const QString plain = plainText(text);
    if (saysNothing(plain)) {
        reading.text.clear();
        return reading;
    }
    static const QRegularExpression kSplit(u"profit|50 ?[/:-] ?50|cost.sharing|利润"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kNone(u"^(?:no (?:further )?royalt|royalty[- ]free|without royalt|无(?:特许|分成|提成))"_s, QRegularExpression::CaseInsensitiveOption);
    if (kNone.match(plain).hasMatch()) {
        reading.disclosure = Disclosure::None;
        return reading;
    }
    RateSpan span = rateSpanOf(plain);
    if (plain.contains(kSplit) && !plain.contains(u"royalt"_s, Qt::CaseInsensitive))
        return profitSplit(reading, plain);
    if (!span.isStated()) {
        const auto bare = readPercent(plain);
        span = {bare.min, bare.max, bare.disclosure == Disclosure::Range};
    }
    if (!span.isStated()) {
        reading.disclosure = saysUndisclosed(plain) ? Disclosure::Undisclosed : Disclosure::Present;
        return reading;
    }
    reading.bands = bandsOf(plain, reading.currency);
    const Disclosure bound = reading.bands.isEmpty() ? boundBefore(plain) : Disclosure::Unset;
    reading.disclosure = disclosureOf(span, bound);
    if (reading.bands.isEmpty())
        reading.bands.append(RoyaltyBand{0, {}, reading.disclosure == Disclosure::UpTo ? std::nullopt : span.min,
                                         reading.disclosure == Disclosure::AtLeast ? std::nullopt : span.max});
    return reading;
}

QString royaltyWords(const RoyaltyReading &reading, Language language)
{
    QStringList words;
    for (const RoyaltyBand &band : reading.bands)
        words.append(bandWords(band, reading.currency));
    return words.isEmpty() ? labelOf(reading.disclosure, language).toLower() : words.join(u"; "_s);
}

} // namespace exchange
