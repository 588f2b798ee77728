// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/date_reading.h"

#include "domain/value_text.h"
#include "exchange/values/stated_text.h"

#include <QRegularExpression>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const char16_t *expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf16(expression)), QRegularExpression::CaseInsensitiveOption);
}

/// "24" as 2024, "98" as 1998; four digits as they are.
QString fullYear(const QString &digits)
{
    constexpr int kLastOfThisCentury = 69;
    if (digits.size() != 2)
        return digits;
    return (digits.toInt() <= kLastOfThisCentury ? QStringLiteral("20") : QStringLiteral("19")) + digits;
}

QString ordinal(const QString &word)
{
    static const QStringList kWords{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"), QStringLiteral("fourth")};
    const auto index = kWords.indexOf(word.toLower());
    return index >= 0 ? QString::number(index + 1) : word.left(1);
}

/// A spelling and how the domain's reader of dates would have it.
struct Spelling
{
    const char16_t *expression;
    QString (*rewritten)(const QRegularExpressionMatch &);
};

constexpr Spelling kSpellings[] = {
    {u"(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of|,)? ?(\\d{4})",
     [](const QRegularExpressionMatch &m) { return u'Q' + ordinal(m.captured(1)) + u' ' + m.captured(2); }},
    {u"(?:the )?(first|second|1st|2nd) half(?: of|,)? ?(\\d{4})",
     [](const QRegularExpressionMatch &m) { return u'H' + ordinal(m.captured(1)) + u' ' + m.captured(2); }},
    {u"([QH]) ?([1-4])(?: ?['/-]? ?| of )(\\d{2}|\\d{4})",
     [](const QRegularExpressionMatch &m) { return m.captured(1) + m.captured(2) + u' ' + fullYear(m.captured(3)); }},
    {u"([1-4]) ?([QH])(?: ?['/-]? ?| of )(\\d{2}|\\d{4})",
     [](const QRegularExpressionMatch &m) { return m.captured(2) + m.captured(1) + u' ' + fullYear(m.captured(3)); }},
    {u"(\\d{4})年? ?([QH])([1-4])", [](const QRegularExpressionMatch &m) { return m.captured(1) + u'-' + m.captured(2).toUpper() + m.captured(3); }},
    {u"(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of |[ -])([a-z]{3,9})\\.?(?:,? ?'?|-)(\\d{2}|\\d{4})",
     [](const QRegularExpressionMatch &m) { return m.captured(1) + u' ' + m.captured(2) + u' ' + fullYear(m.captured(3)); }},
    {u"([a-z]{3,9})\\.?(?: ?['-] ?| of )(\\d{2}|\\d{4})",
     [](const QRegularExpressionMatch &m) { return m.captured(1) + u' ' + fullYear(m.captured(2)); }},
    {u"([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? '?(\\d{4})",
     [](const QRegularExpressionMatch &m) { return m.captured(2) + u' ' + m.captured(1) + u' ' + m.captured(3); }},
    {u"((?:19|20)\\d{2})([01]\\d)([0-3]\\d)",
     [](const QRegularExpressionMatch &m) { return m.captured(1) + u'-' + m.captured(2) + u'-' + m.captured(3); }},
    {u"((?:19|20)\\d{2})(0[1-9]|1[0-2])", [](const QRegularExpressionMatch &m) { return m.captured(1) + u'-' + m.captured(2); }},
    {u"(\\d{4})\\.0", [](const QRegularExpressionMatch &m) { return m.captured(1); }},
    {u"(\\d{4}年 ?\\d{1,2}月) ?份", [](const QRegularExpressionMatch &m) { return m.captured(1); }},
    {u"(\\d{4}) ?年度", [](const QRegularExpressionMatch &m) { return m.captured(1); }},
    {u"(\\d{4})年 ?第? ?([1-4一二三四]) ?季", [](const QRegularExpressionMatch &m) { return m.captured(1) + u"年第"_s + m.captured(2) + u"季度"_s; }},
};

/// A date written in words or with the year first: nothing about it depends on an order.
PartialDate orderlessDate(const QString &plain)
{
    static const QList<QRegularExpression> kExpressions = [] {
        QList<QRegularExpression> list;
        for (const auto &spelling : kSpellings)
            list.append(pattern(spelling.expression));
        return list;
    }();
    if (const auto date = parseTypedDate(plain))
        return date.value();
    for (qsizetype i = 0; i < kExpressions.size(); ++i) {
        const auto match = kExpressions[i].match(plain);
        if (!match.hasMatch())
            continue;
        if (const auto date = parseTypedDate(kSpellings[i].rewritten(match)))
            return date.value();
    }
    return {};
}

/// "7/26/13", "04-05-2025", "[]/[]/2019": two numbers and a year, any of them perhaps left blank.
struct Slashed
{
    bool exists = false;
    int first = 0; ///< 0: left blank.
    int second = 0;
    int year = 0;
    bool isDotted = false;
};

Slashed slashedDate(const QString &plain)
{
    static const QRegularExpression kSlashed = pattern(u"(\\d{1,2}|\\[ ?\\]) ?([/.-]) ?(\\d{1,2}|\\[ ?\\]) ?\\2 ?(\\d{4}|\\d{2}|(?:\\[ ?\\])+)");
    const auto match = kSlashed.match(plain);
    if (!match.hasMatch())
        return {};
    return {true, match.captured(1).toInt(), match.captured(3).toInt(), fullYear(match.captured(4)).toInt(), match.captured(2) == u"."};
}

PartialDate dayOf(const Slashed &slashed, DateOrder order)
{
    return order == DateOrder::DayFirst ? PartialDate::day(slashed.year, slashed.second, slashed.first)
                                        : PartialDate::day(slashed.year, slashed.first, slashed.second);
}

DateReading blankedReading(const Slashed &slashed, DateOrder order, const QString &plain)
{
    DateReading reading;
    if (slashed.year == 0) {
        reading.isEmpty = true;
        reading.note = plain.contains(QRegularExpression(QStringLiteral("\\d"))) ? plain : QString();
        return reading;
    }
    reading.date = PartialDate::year(slashed.year);
    const bool monthIsStated = (order == DateOrder::MonthFirst && slashed.first > 0) || (order == DateOrder::DayFirst && slashed.second > 0);
    if (monthIsStated)
        reading.date = PartialDate::month(slashed.year, order == DateOrder::MonthFirst ? slashed.first : slashed.second);
    reading.refusal = reading.date.isEmpty() ? Refusal::NoSuchDay : Refusal::None;
    return reading;
}

DateReading slashedReading(const Slashed &slashed, DateOrder order, const QString &plain)
{
    if (slashed.first == 0 || slashed.second == 0 || slashed.year == 0)
        return blankedReading(slashed, order, plain);
    DateReading reading;
    const auto dayFirst = dayOf(slashed, DateOrder::DayFirst);
    const auto monthFirst = dayOf(slashed, DateOrder::MonthFirst);
    if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
        reading.refusal = Refusal::NoSuchDay;
    } else if (slashed.isDotted && !dayFirst.isEmpty() && order != DateOrder::MonthFirst) {
        reading.date = dayFirst; // With dots nobody writes the month first.
    } else if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst == monthFirst) {
        reading.date = dayFirst.isEmpty() ? monthFirst : dayFirst;
    } else {
        reading.isAmbiguous = true;
        reading.date = order == DateOrder::Unset ? PartialDate() : dayOf(slashed, order);
        reading.refusal = order == DateOrder::Unset ? Refusal::DateOrderNeeded : Refusal::None;
    }
    return reading;
}

/// The whole text as one date; refused where it is none.
DateReading wholeDate(const QString &plain, DateOrder order)
{
    if (const Slashed slashed = slashedDate(plain); slashed.exists)
        return slashedReading(slashed, order, plain);
    DateReading reading;
    reading.date = orderlessDate(plain);
    if (!reading.date.isEmpty())
        return reading;
    static const QRegularExpression kDay = pattern(u"\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}[日号]|\\d{4}[/.-]\\d{1,2}");
    reading.refusal = kDay.match(plain).hasMatch() ? Refusal::NoSuchDay : Refusal::NotADate;
    return reading;
}

DateReading withoutTime(const QString &plain, DateOrder order)
{
    static const QRegularExpression kTimed =
        pattern(u"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(.*?\\d)(?:[T ,]+(?:at |- )?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?");
    const auto match = kTimed.match(plain);
    return wholeDate(match.hasMatch() ? match.captured(1) : plain, order);
}

bool isDate(const DateReading &reading)
{
    return !reading.date.isEmpty() || reading.refusal == Refusal::DateOrderNeeded;
}

/// "expected Q3 2025", "~2024", "2025年底": words that soften a date stay as a note.
DateReading softenedDate(const QString &plain, DateOrder order)
{
    static const QRegularExpression kBefore =
        pattern(u"((?:expected|anticipated|planned|estimated|est\\.?|approximately|approx\\.?|circa|ca?\\.|around|about|~|by(?: the)?(?: end of)?|as of|since|from|early|mid|late|"
                u"(?:the )?end of|beginning of|fiscal year|FY|预计|约|截至)(?: in| by| on)?)[ :-]*(.*\\d.*)");
    static const QRegularExpression kAfter = pattern(u"(\\d{4}年(?: ?\\d{1,2}月)?) ?(底|末|初|中|中期|[上中下]旬|左右|前|后|起)");
    DateReading reading;
    if (const auto match = kBefore.match(plain); match.hasMatch()) {
        reading = withoutTime(match.captured(2).trimmed(), order);
        reading.note = plain;
    } else if (const auto after = kAfter.match(plain); after.hasMatch()) {
        reading = withoutTime(after.captured(1), order);
        reading.note = plain;
    } else {
        reading.refusal = Refusal::NotADate;
    }
    return reading;
}

/// "2023-09 (licensed; trial ongoing)": a date, then something in brackets or after a semicolon or comma.
DateReading notedDate(const QString &plain, DateOrder order)
{
    for (qsizetype i = 1; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c != u'(' && c != u'[' && c != u';' && c != u',')
            continue;
        DateReading reading = withoutTime(plain.first(i).trimmed(), order);
        if (reading.isEmpty && c == u'(') {
            reading.note = plain;
            return reading;
        }
        if (!isDate(reading))
            continue;
        QString rest = plain.sliced(c == u'(' || c == u'[' ? i : i + 1).trimmed();
        if (c == u';' || c == u',') {
            if (isDate(withoutTime(rest, order)))
                break; // Two dates in one cell: which one is meant is not for us to say.
        } else if (rest.size() > 2 && rest.indexOf(c == u'(' ? u')' : u']') == rest.size() - 1) {
            rest = rest.sliced(1, rest.size() - 2).trimmed();
        }
        reading.note = rest;
        return reading;
    }
    DateReading refused;
    refused.refusal = Refusal::NotADate;
    return refused;
}

/// The digits that letters were typed for; empty where there are none.
QString withDigitsForLetters(const QString &plain)
{
    static const QRegularExpression kLetter(QStringLiteral("(?<=\\d)[OoIl]|[OoIl](?=\\d)"));
    QString repaired = plain;
    for (auto match = kLetter.match(repaired); match.hasMatch(); match = kLetter.match(repaired)) {
        const QChar letter = repaired[match.capturedStart()];
        repaired[match.capturedStart()] = letter == u'O' || letter == u'o' ? u'0' : u'1';
    }
    return repaired == plain ? QString() : repaired;
}

DateReading refusedDate(const QString &plain, DateOrder order, Refusal reason)
{
    DateReading reading;
    reading.refusal = reason;
    const QString repaired = withDigitsForLetters(plain);
    if (!repaired.isEmpty() && isDate(withoutTime(repaired, order)))
        reading.refusal = Refusal::LetterInNumber;
    else if (plain.endsWith(u'?') && isDate(withoutTime(plain.chopped(1).trimmed(), order)))
        reading.refusal = Refusal::Doubtful;
    return reading;
}

} // namespace

DateReading readDate(const QString &text, DateOrder order)
{
    DateReading reading;
    if (text.size() > kLongestValue) {
        reading.refusal = Refusal::TooLong;
        return reading;
    }
    const QString plain = plainText(text);
    static const QRegularExpression kNever = pattern(u"perpetual|ongoing|present|indefinite|永久|长期");
    if (saysNothing(plain) || saysUndisclosed(plain) || kNever.match(plain).hasMatch()) {
        reading.isEmpty = true;
        reading.note = kNever.match(plain).hasMatch() ? plain : QString();
        return reading;
    }
    reading = withoutTime(plain, order);
    if (isDate(reading) || reading.isEmpty)
        return reading;
    const Refusal reason = reading.refusal;
    for (auto *read : {&softenedDate, &notedDate}) {
        if (reading = read(plain, order); isDate(reading) || reading.isEmpty)
            return reading;
    }
    return refusedDate(plain, order, reason);
}

DateOrderFinding findDateOrder(const QStringList &texts)
{
    DateOrderFinding finding;
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QString &text : texts) {
        if (text.size() > kLongestValue)
            continue;
        const Slashed slashed = slashedDate(plainText(text).section(u' ', 0, 0));
        if (!slashed.exists)
            continue;
        const DateReading reading = slashedReading(slashed, DateOrder::Unset, {});
        if (reading.refusal == Refusal::DateOrderNeeded && !finding.isNeeded) {
            finding.isNeeded = true;
            finding.example = text.simplified();
        }
        dayFirst = dayFirst || (!reading.date.isEmpty() && slashed.first > 12);
        monthFirst = monthFirst || (!reading.date.isEmpty() && slashed.second > 12);
    }
    finding.isContradicted = dayFirst && monthFirst;
    if (dayFirst != monthFirst)
        finding.order = dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return finding;
}

} // namespace exchange
