// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/place_reading.h"

#include "domain/countries.h"
#include "domain/territories.h"
#include "exchange/values/money_words.h"
#include "exchange/values/stated_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QString codeOfCountry(const QString &word)
{
    if (const QString code = countryCode(word); !code.isEmpty())
        return code;
    static const QRegularExpression kArticle(u"^(?:the|republic of|people's republic of|mainland|中华人民共和国)\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    QString bare = word;
    bare.remove(kArticle);
    if (const QString code = countryCode(bare); !code.isEmpty())
        return code;
    return word.compare(u"P.R. China"_s, Qt::CaseInsensitive) == 0 || word.compare(u"PRC"_s, Qt::CaseInsensitive) == 0 ? u"CN"_s : QString();
}

} // namespace

CountryReading readCountries(const QString &text)
{
    CountryReading reading;
    const QString plain = plainText(text.left(kLongestValue * 10));
    if (saysNothing(plain) || saysUndisclosed(plain))
        return reading;
    if (const QString code = codeOfCountry(plain); !code.isEmpty()) {
        reading.codes.append(code);
        return reading;
    }
    // "Korea, Republic of|France": where bars or semicolons part the names, commas belong to them.
    const bool isParted = plain.contains(u'|') || plain.contains(u';');
    for (const QString &piece : splitOutsideBrackets(plain, isParted ? QStringList{u"|"_s, u";"_s} : QStringList{u","_s, u"/"_s, u"、"_s, u" & "_s, u" and "_s, u"+"_s, u"和"_s})) {
        QString code = codeOfCountry(piece);
        if (const Bracketed split = splitBrackets(piece); code.isEmpty() && !split.inside.isEmpty()) {
            code = codeOfCountry(split.before);
            reading.note = joinedNotes({reading.note, split.inside});
        }
        if (code.isEmpty())
            reading.refusal = Refusal::NotACountry;
        else if (!reading.codes.contains(code))
            reading.codes.append(code);
    }
    if (reading.refusal != Refusal::None)
        reading.note.clear();
    return reading;
}

TerritoryReading readTerritory(const QString &text)
{
    TerritoryReading reading;
    const QString plain = plainText(text.left(kLongestValue + 1));
    if (saysNothing(plain) || saysUndisclosed(plain))
        return reading;
    static const QRegularExpression kRights(u"\\s*(?:exclusive|rights|territory|territories|only|区域|地区权益|权益|权利)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QString bare = plain;
    bare.remove(kRights);
    for (const QString &label : {plain, bare}) {
        if (text.size() <= kLongestValue && territoryExpansion(label)) {
            reading.label = canonicalTerritory(label);
            return reading;
        }
    }
    reading.refusal = plain.endsWith(u'?') ? Refusal::Doubtful : Refusal::NotATerritory;
    return reading;
}

FlagReading readFlag(const QString &text)
{
    FlagReading reading;
    const QString plain = plainText(text.left(kLongestValue + 1)).toLower();
    static const QSet<QString> kYes{u"yes"_s, u"y"_s, u"true"_s, u"t"_s, u"1"_s, u"1.0"_s, u"x"_s, u"✓"_s, u"✔"_s, u"√"_s, u"是"_s, u"有"_s, u"对"_s};
    static const QSet<QString> kNo{u"no"_s, u"n"_s, u"false"_s, u"f"_s, u"0"_s, u"0.0"_s, u"否"_s, u"无"_s, u"没有"_s, u"✗"_s, u"✘"_s};
    if (kYes.contains(plain) || kNo.contains(plain)) {
        reading.flag = kYes.contains(plain);
        return reading;
    }
    if (saysNothing(plain) || saysUndisclosed(plain))
        return reading;
    static const QRegularExpression kNoted(u"^(yes\\b|no\\b|priority\\b|standard\\b|是|否)[\\s,;:(-]*(.*?)\\)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = kNoted.match(plainText(text.left(kLongestValue + 1)));
    if (!match.hasMatch() || plain.endsWith(u'?')) {
        reading.refusal = plain.endsWith(u'?') ? Refusal::Doubtful : Refusal::NotAFlag;
        return reading;
    }
    const QString word = match.captured(1).toLower();
    reading.flag = word == u"yes" || word == u"priority" || word == u"是";
    reading.note = match.captured(2);
    return reading;
}

CountReading readCount(const QString &text)
{
    CountReading reading;
    const QString plain = plainText(text.left(kLongestValue + 1));
    if (saysNothing(plain) || saysUndisclosed(plain))
        return reading;
    static const QRegularExpression kCount(u"^(~|约|approx\\.?|about|circa)? ?(\\d{1,3}(?:[, ']\\d{3})+|\\d+)(?:\\.0*)?(?: ?(人|例|patients|participants|subjects))?(?: ?\\((.*)\\))?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = kCount.match(plain);
    QString digits = match.captured(2);
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    if (!match.hasMatch() || !isNumber || count > (qint64(1) << 53)) {
        reading.refusal = plain.endsWith(u'?') ? Refusal::Doubtful : Refusal::NotACount;
        return reading;
    }
    reading.count = count;
    reading.note = joinedNotes({match.captured(1).isEmpty() ? QString() : plain, match.captured(4)});
    return reading;
}

DecimalReading readDecimal(const QString &text)
{
    DecimalReading reading;
    const QString plain = plainText(text.left(kLongestValue + 1));
    if (saysNothing(plain))
        return reading;
    static const QRegularExpression kDecimal(u"^\\d{1,12}(?:\\.\\d{1,12})?$"_s);
    const QString digits = decimalDigits(plain);
    if (kDecimal.match(digits).hasMatch())
        reading.digits = digits;
    else
        reading.refusal = Refusal::NotANumber;
    return reading;
}

LinkReading readLink(const QString &text)
{
    LinkReading reading;
    const QString plain = text.trimmed();
    if (saysNothing(plainText(plain.left(kLongestValue))))
        return reading;
    static const QRegularExpression kHost(u"^(?:https?://)?(?:[\\w-]+\\.)+\\w{2,}(?::\\d+)?(?:[/?#]\\S*)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kLongestLink = 4'000;
    if (plain.size() > kLongestLink || !kHost.match(plain).hasMatch()) {
        reading.refusal = plain.size() > kLongestLink ? Refusal::TooLong : Refusal::NotALink;
        return reading;
    }
    reading.url = plain.contains(u"://"_s) ? plain : u"https://"_s + plain;
    return reading;
}

QStringList readList(const QString &text, const QString &separator, bool atCommas)
{
    QString plain = text;
    plain.replace(u'\n', u'|');
    QStringList separators{u"|"_s, u";"_s, u"；"_s, u"、"_s, u" / "_s, u"•"_s};
    if (atCommas)
        separators += {u", "_s, u"，"_s};
    if (!separator.isEmpty())
        separators = {separator};
    QStringList items;
    for (const QString &piece : splitOutsideBrackets(plain, separators)) {
        const QString item = piece.simplified();
        if (!saysNothing(plainText(item)) && !items.contains(item))
            items.append(item);
    }
    return items;
}

} // namespace exchange
