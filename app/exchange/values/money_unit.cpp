// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currencies.h"
#include "exchange/values/money_reading.h"
#include "exchange/values/money_words.h"
#include "exchange/values/stated_text.h"

#include <QRegularExpression>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

bool isChinese(Language language)
{
    return language == Language::Chinese;
}

QString rangeWords(const MoneyPart &part, Language language)
{
    const auto text = [&](const std::optional<qint64> &amount) { return exactMoneyText(amount.value_or(0), part.currency); };
    switch (part.disclosure) {
    case Disclosure::Known: return text(part.min);
    case Disclosure::Range: return text(part.min) + u'–' + text(part.max);
    case Disclosure::AtLeast: return (isChinese(language) ? u"至少 "_s : u"at least "_s) + text(part.min);
    case Disclosure::UpTo: return (isChinese(language) ? u"最高 "_s : u"up to "_s) + text(part.max);
    default: return labelOf(part.disclosure, language).toLower();
    }
}

QString partWords(const MoneyPart &part, Language language)
{
    const QString amount = rangeWords(part, language);
    return part.type == TermType::Unset ? amount : amount + u' ' + labelOf(part.type, language).toLower();
}

} // namespace

MoneyUnit unitOfHeading(const QString &heading)
{
    MoneyUnit unit;
    static const QRegularExpression kWord(u"[^\\s()\\[\\],/_:-]+"_s);
    static const QRegularExpression kGlued(u"^([A-Z]{3}|US\\$|\\p{Sc})(M|MM|MN|B|BN|K)$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString plain = plainText(heading);
    for (auto found = kWord.globalMatch(plain); found.hasNext();) {
        const QString word = found.next().captured();
        const auto glued = kGlued.match(word);
        const QString money = glued.hasMatch() && !currencyCode(glued.captured(1)).isEmpty() ? glued.captured(1) : word;
        const QString size = glued.hasMatch() ? glued.captured(2) : word;
        const auto scale = scaleAtBegin(size);
        const QString rest = scale.length > 0 ? size.mid(scale.length) : QString();
        if (scale.length > 0 && unit.factor == 1 && (rest.isEmpty() || !currencyCode(rest).isEmpty()))
            unit.factor = scale.meaning;
        const QString code = currencyCode(scale.length > 0 && !rest.isEmpty() ? rest : money);
        if (!code.isEmpty() && unit.currency.isEmpty())
            unit.currency = code;
    }
    return unit;
}

QString moneyWords(const MoneyReading &reading, Language language)
{
    QStringList words;
    for (const MoneyPart &part : reading.parts) {
        const QString said = partWords(part, language);
        words.append(part.isIncluded ? (isChinese(language) ? u"其中 "_s : u"of which "_s) + said : said);
    }
    QString text = words.join(u" + "_s);
    text.replace(u" + of which "_s, u", of which "_s).replace(u" + 其中 "_s, u"，其中 "_s);
    if (!reading.equivalentCurrency.isEmpty()) {
        const auto amount = reading.equivalentMax ? reading.equivalentMax : reading.equivalentMin;
        text += u" ("_s + exactMoneyText(amount.value_or(0), reading.equivalentCurrency) + u')';
    }
    return text;
}

} // namespace exchange
