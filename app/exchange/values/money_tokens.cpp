// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/money_tokens.h"

#include "exchange/values/money_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

/// A number as it stands in the text, with the currency and scale around it.
struct Spot
{
    MoneyToken token;
    qsizetype begin = 0; ///< Of the currency before it, else of the number.
    qsizetype end = 0;   ///< After scale and currency behind it.
    bool isCode = false; ///< Part of a word, or a percentage.
};

const QRegularExpression &numberPattern()
{
    static const QRegularExpression kNumber(
        u"\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d{1,3}(?:'\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?![\\d,.])|\\d+(?:[.,]\\d+)*|(?<!\\d)\\.\\d+"_s);
    return kNumber;
}

void readBefore(const QString &before, Spot &spot)
{
    const auto sign = currencyAtEnd(before);
    if (sign.length == 0)
        return;
    const QString word = before.last(sign.length).trimmed();
    spot.token.currency = sign.meaning;
    spot.token.isBareSign = word == u"$" || word == u"¥";
    spot.begin -= sign.length;
}

void readAfter(const QString &after, Spot &spot)
{
    qsizetype used = 0;
    if (const auto scale = scaleAtBegin(after); scale.length > 0) {
        spot.token.factor = scale.meaning;
        used = scale.length;
    }
    if (const auto sign = currencyAtBegin(after.mid(used)); sign.length > 0 && spot.token.currency.isEmpty()) {
        spot.token.currency = sign.meaning;
        const QString word = after.mid(used, sign.length).trimmed();
        spot.token.isBareSign = word == u"$" || word == u"¥";
        used += sign.length;
    }
    spot.end += used;
}

Spot spotOf(const QString &plain, const QRegularExpressionMatch &match, qsizetype from)
{
    Spot spot;
    spot.begin = match.capturedStart();
    spot.end = match.capturedEnd();
    spot.token.digits = decimalDigits(match.captured());
    readBefore(plain.mid(from, spot.begin - from), spot);
    readAfter(plain.mid(spot.end), spot);
    const auto numberBegin = match.capturedStart();
    const bool afterLetter = spot.begin == numberBegin && numberBegin > 0 && (plain[numberBegin - 1].isLetter() && plain[numberBegin - 1].unicode() < 0x2E80);
    const QString rest = plain.mid(spot.end);
    const bool beforeLetter = !spot.token.isMarked() && !rest.isEmpty() && rest.front().isLetter() && rest.front().unicode() < 0x2E80;
    const bool isPercent = rest.trimmed().startsWith(u'%') || rest.trimmed().startsWith(u'‰');
    spot.isCode = afterLetter || beforeLetter || isPercent;
    return spot;
}

QList<Spot> spotsOf(const QString &plain)
{
    QList<Spot> spots;
    qsizetype from = 0;
    for (auto found = numberPattern().globalMatch(plain); found.hasNext();) {
        spots.append(spotOf(plain, found.next(), from));
        from = spots.last().isCode ? spots.last().begin : spots.last().end;
    }
    return spots;
}

/// Marked numbers are amounts; a bare one only at the end of a range, or where it stands alone.
QList<Spot> amountsAmong(const QString &plain, const QList<Spot> &spots)
{
    const bool anyMarked = std::ranges::any_of(spots, [](const Spot &spot) { return !spot.isCode && spot.token.isMarked(); });
    QList<Spot> amounts;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        if (spots[i].isCode)
            continue;
        const auto next = i + 1 < spots.size() && !spots[i + 1].isCode ? i + 1 : -1;
        const bool beginsRange = next > 0 && isRangeGap(plain.mid(spots[i].end, spots[next].begin - spots[i].end), plain.first(spots[i].begin));
        const bool endsRange = !amounts.isEmpty() && i > 0
            && isRangeGap(plain.mid(spots[i - 1].end, spots[i].begin - spots[i - 1].end), plain.first(spots[i - 1].begin));
        const bool isFirst = amounts.isEmpty() && !anyMarked;
        if (spots[i].token.isMarked() || endsRange || isFirst || (beginsRange && (!anyMarked || spots[next].token.isMarked())))
            amounts.append(spots[i]);
    }
    return amounts;
}

} // namespace

bool isRangeGap(const QString &gap, const QString &gapBefore)
{
    static const QRegularExpression kRange(u"^\\s*(?:-|~|to|until|up to|bis|至|到)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    return kRange.match(gap).hasMatch()
        || (gap.trimmed().compare(u"and"_s, Qt::CaseInsensitive) == 0 && gapBefore.contains(u"between"_s, Qt::CaseInsensitive));
}

MoneyTokens moneyTokens(const QString &plain)
{
    MoneyTokens tokens;
    qsizetype from = 0;
    for (const Spot &spot : amountsAmong(plain, spotsOf(plain))) {
        MoneyToken token = spot.token;
        token.gap = plain.mid(from, spot.begin - from);
        if (token.digits.isEmpty())
            tokens.refusal = Refusal::NotAnAmount;
        tokens.amounts.append(token);
        from = spot.end;
    }
    tokens.tail = plain.mid(from);
    return tokens;
}

} // namespace exchange
