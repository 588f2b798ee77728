// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/money_words.h"

#include "domain/currencies.h"
#include "exchange/values/stated_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCurrency = 24;
constexpr qint64 kLargest = qint64(1) << 53;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

struct Scale
{
    const char16_t *word;
    qint64 factor;
};

// Longest first among those that begin alike.
constexpr Scale kLatinScales[] = {
    {u"thousands", 1'000}, {u"thousand", 1'000}, {u"tsd", 1'000}, {u"k", 1'000},
    {u"millions", 1'000'000}, {u"million", 1'000'000}, {u"mill", 1'000'000}, {u"mil", 1'000'000}, {u"mio", 1'000'000}, {u"mln", 1'000'000},
    {u"mn", 1'000'000}, {u"mm", 1'000'000}, {u"m", 1'000'000},
    {u"billions", 1'000'000'000}, {u"billion", 1'000'000'000}, {u"bio", 1'000'000'000}, {u"bil", 1'000'000'000}, {u"bln", 1'000'000'000},
    {u"bn", 1'000'000'000}, {u"mrd", 1'000'000'000}, {u"mia", 1'000'000'000}, {u"b", 1'000'000'000},
    {u"trillion", 1'000'000'000'000}, {u"tn", 1'000'000'000'000}, {u"lakh", 100'000}, {u"crores", 10'000'000}, {u"crore", 10'000'000}, {u"cr", 10'000'000},
};
constexpr Scale kChineseScales[] = {
    {u"万亿", 1'000'000'000'000}, {u"千亿", 100'000'000'000}, {u"百亿", 10'000'000'000}, {u"十亿", 1'000'000'000}, {u"亿", 100'000'000},
    {u"千万", 10'000'000}, {u"百万", 1'000'000}, {u"十万", 100'000}, {u"万", 10'000}, {u"千", 1'000},
};

struct Said
{
    const char *words;
    int meaning;
};

// In the order in which they are looked for: the more telling words first.
constexpr Said kTermTypes[] = {
    {"per share|a share|/share|每股", int(TermType::Unset)},
    {"exercise fee|option exercise|upon exercise|行权", int(TermType::OptionExerciseFee)},
    {"option fee|option payment|期权费", int(TermType::OptionFee)},
    {"contingent equity|或有股权", int(TermType::ContingentEquity)},
    {"equity|stock|share purchase|investment|股权|股份|入股", int(TermType::UpfrontEquity)},
    {"near-term|near term|近期", int(TermType::NearTerm)},
    {"contingent value|cvr|earn-out|earnout|earn out|或有价值", int(TermType::Cvr)},
    {"upfront|up-front|up front|initial payment|signing|首付|预付|首期", int(TermType::UpfrontCash)},
    {"regulatory|approval milestone|注册里程碑", int(TermType::RegulatoryMilestone)},
    {"sales|commercial|销售", int(TermType::CommercialMilestone)},
    {"research milestone|preclinical milestone|研究里程碑", int(TermType::ResearchMilestone)},
    {"r&d support|research funding|r&d funding|fte|研发资助", int(TermType::RdSupport)},
    {"development|clinical milestone|研发里程碑|开发里程碑", int(TermType::DevelopmentMilestone)},
    {"milestone|contingent|biobucks|里程碑", int(TermType::MilestonesNotSplit)},
    {"loan|debt|贷款", int(TermType::Loan)},
    {"headline|total|aggregate|overall|deal value|potential|总额|总价|总金额|合计|总计", int(TermType::Headline)},
};

constexpr const char *kUpTo = "up to|up-to|upto|as much as|as high as|maximum|max.|max |no more than|not more than|<=|<|≤|最高|至多|不超过|最多|高达|可达";
constexpr const char *kAtLeast = "at least|more than|over |exceeding|in excess of|north of|minimum|min.|min |above|not less than|no less than|>=|>|≥|超过|至少|逾|不低于|不少于|超";

bool saysAny(const QString &words, const char *list)
{
    const QString padded = u' ' + words.toLower() + u' ';
    for (const QString &word : QString::fromUtf8(list).split(u'|')) {
        const auto at = padded.indexOf(word);
        // "moreover $5" does not say "over": Latin words must begin where a word begins.
        if (at >= 0 && !(isAsciiLetter(word.front()) && isAsciiLetter(padded[std::max<qsizetype>(0, at - 1)])))
            return true;
    }
    return false;
}

} // namespace

EdgeWord<QString> currencyAtEnd(const QString &text)
{
    const QString words = text.trimmed();
    const qsizetype trailing = text.size() - (text.indexOf(words) + words.size());
    for (qsizetype length = std::min(kLongestCurrency, words.size()); length > 0; --length) {
        const auto begin = words.size() - length;
        const bool isInsideWord = begin > 0 && isAsciiLetter(words[begin]) && isAsciiLetter(words[begin - 1]);
        if (isInsideWord || words[begin].isSpace())
            continue;
        if (const QString code = currencyCode(QStringView(words).sliced(begin)); !code.isEmpty())
            return {code, length + trailing};
    }
    return {};
}

EdgeWord<QString> currencyAtBegin(const QString &text)
{
    qsizetype leading = 0;
    while (leading < text.size() && (text[leading].isSpace() || text[leading] == u'.'))
        ++leading;
    for (qsizetype length = std::min(kLongestCurrency, text.size() - leading); length > 0; --length) {
        const auto end = leading + length;
        const bool isInsideWord = end < text.size() && isAsciiLetter(text[end - 1]) && isAsciiLetter(text[end]);
        if (isInsideWord || text[end - 1].isSpace())
            continue;
        if (const QString code = currencyCode(QStringView(text).sliced(leading, length)); !code.isEmpty())
            return {code, end};
    }
    return {};
}

EdgeWord<qint64> scaleAtBegin(const QString &text)
{
    qsizetype leading = 0;
    while (leading < text.size() && (text[leading].isSpace() || text[leading] == u'-'))
        ++leading;
    if (leading > 1)
        return {};
    const QStringView words = QStringView(text).sliced(leading);
    for (const auto &scale : kChineseScales) {
        if (words.startsWith(QStringView(scale.word)))
            return {scale.factor, leading + QStringView(scale.word).size()};
    }
    for (const auto &scale : kLatinScales) {
        const QStringView word(scale.word);
        if (!words.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QStringView rest = words.sliced(word.size());
        // "40mUSD" has a currency right behind, "40 men" has none.
        if (rest.isEmpty() || !isAsciiLetter(rest.front()) || currencyAtBegin(rest.toString()).length > 0)
            return {scale.factor, leading + word.size() + (rest.startsWith(u'.') ? 1 : 0)};
    }
    return {};
}

Disclosure boundBefore(const QString &words)
{
    if (saysAny(words, kUpTo))
        return Disclosure::UpTo;
    return saysAny(words, kAtLeast) ? Disclosure::AtLeast : Disclosure::Unset;
}

Disclosure boundAfter(const QString &words)
{
    static const QRegularExpression kMore(u"^\\s*(?:\\+|plus\\s*$|or more|and more|以上|起$|多)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kLess(u"^\\s*(?:or less|or lower|maximum|max\\b|以下|以内)"_s, QRegularExpression::CaseInsensitiveOption);
    if (kMore.match(words).hasMatch())
        return Disclosure::AtLeast;
    return kLess.match(words).hasMatch() ? Disclosure::UpTo : Disclosure::Unset;
}

TermType termTypeSaid(const QString &words)
{
    for (const auto &said : kTermTypes) {
        if (saysAny(words, said.words))
            return TermType(said.meaning);
    }
    return TermType::Unset;
}

bool isFiller(const QString &words)
{
    static const QRegularExpression kFiller(
        u"^(?:\\W|_|\\b(?:up|to|as|much|at|least|more|than|over|exceeding|in|excess|of|a|an|the|and|plus|with|for|is|payment|payments|cash|upfront|equity|"
        "milestones?|total|headline|value|deal|potential|maximum|max|minimum|min|or|including|incl|between|from|fee|investment)\\b|"
        "最高|至多|不超过|超过|至少|逾|首付款?|预付款|里程碑(?:付款)?|总额|总价|总金额|合计|以上|股权|约合|和|及|加)*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kFiller.match(words.trimmed()).hasMatch();
}

QString decimalDigits(const QString &number)
{
    static const QRegularExpression kGrouped(u"^\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?$|^\\d{1,3}(?:[' ]\\d{3})+(?:[.,]\\d+)?$"_s);
    static const QRegularExpression kPlain(u"^(?:\\d+(?:[.,]\\d+)?|\\.\\d+)$"_s);
    static const QRegularExpression kPointGrouped(u"^\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?$|^\\d{1,3}(?:\\.\\d{3})+,\\d+$"_s);
    QString digits = number.trimmed();
    if (kGrouped.match(digits).hasMatch()) {
        const bool hasComma = digits.contains(u',') && !digits.contains(u'\'') && !digits.contains(u' ');
        digits.removeIf([hasComma](QChar c) { return c == u'\'' || c == u' ' || (hasComma && c == u','); });
    } else if (kPointGrouped.match(digits).hasMatch()) {
        digits.remove(u'.');
    } else if (!kPlain.match(digits).hasMatch()) {
        return {};
    }
    return digits.replace(u',', u'.');
}

std::optional<qint64> exactAmount(const QString &digits, qint64 factor)
{
    const auto point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    for (qsizetype i = 0; i < fraction.size(); ++i) {
        if (factor % 10 != 0)
            return {};
        factor /= 10;
    }
    bool isNumber = false;
    const qint64 number = (whole + fraction).toLongLong(&isNumber);
    qint64 amount = 0;
    if (!isNumber || __builtin_mul_overflow(number, factor, &amount) || amount < 0 || amount >= kLargest)
        return {};
    return amount;
}

QString exactMoneyText(qint64 amount, const QString &code)
{
    struct Unit
    {
        qint64 size;
        const char16_t *sign;
    };
    static constexpr std::array kUnits{Unit{1'000'000'000, u" B"}, Unit{1'000'000, u" M"}};
    QString prefix = code.isEmpty() ? QString() : code + u' ';
    if (const Currency *known = currency(code); known && known->symbol != known->code)
        prefix = known->symbol;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    for (const auto &unit : kUnits) {
        const qint64 thousandths = amount / (unit.size / 1'000);
        if (amount < unit.size || thousandths * (unit.size / 1'000) != amount)
            continue;
        QString digits = english.toString(thousandths / 1'000);
        QString fraction = u"%1"_s.arg(thousandths % 1'000, 3, 10, QLatin1Char('0'));
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        return prefix + digits + (fraction.isEmpty() ? QString() : u'.' + fraction) + QString::fromUtf16(unit.sign);
    }
    return prefix + english.toString(amount);
}

} // namespace exchange
