// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/money_text.h"

#include "domain/currencies.h"
#include "domain/value_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace domain {

namespace {

struct Unit
{
    qint64 size;
    char16_t sign;
};
constexpr std::array kUnits{Unit{1'000, u'K'}, Unit{1'000'000, u'M'}, Unit{1'000'000'000, u'B'}};

/// "48.4 B" for a non-negative amount; one decimal, half up, in whole numbers all the way.
QString shortAmount(qint64 amount)
{
    if (amount < kUnits.front().size)
        return QString::number(amount);
    size_t unit = 0;
    const auto tenths = [&] {
        const qint64 tenth = kUnits[unit].size / 10;
        return amount / tenth + (amount % tenth >= (tenth + 1) / 2 ? 1 : 0);
    };
    while (unit + 1 < kUnits.size() && tenths() >= 10'000)
        ++unit;
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(tenths() / 10) + u'.' + QString::number(tenths() % 10) + u' ' + QChar(kUnits[unit].sign);
}

/// How many whole units a word stands for; 0 where the word is unknown.
qint64 multiplierOf(const QString &word)
{
    static const QHash<QString, qint64> kWords{
        {QString(), 1}, {QStringLiteral("k"), 1'000}, {QStringLiteral("thousand"), 1'000}, {QStringLiteral("m"), 1'000'000},
        {QStringLiteral("mm"), 1'000'000}, {QStringLiteral("mn"), 1'000'000}, {QStringLiteral("mio"), 1'000'000},
        {QStringLiteral("mil"), 1'000'000}, {QStringLiteral("million"), 1'000'000}, {QStringLiteral("millions"), 1'000'000},
        {QStringLiteral("b"), 1'000'000'000}, {QStringLiteral("bn"), 1'000'000'000}, {QStringLiteral("billion"), 1'000'000'000},
        {QStringLiteral("billions"), 1'000'000'000}, {QStringLiteral("千"), 1'000}, {QStringLiteral("万"), 10'000},
        {QStringLiteral("百万"), 1'000'000}, {QStringLiteral("千万"), 10'000'000}, {QStringLiteral("亿"), 100'000'000},
        {QStringLiteral("十亿"), 1'000'000'000}, {QStringLiteral("百亿"), 10'000'000'000}};
    return kWords.value(word.toLower(), 0);
}

/// "1,300" is thirteen hundred, "1,3" is one and three tenths.
QString withDecimalPoint(QString digits)
{
    static const QRegularExpression kGrouped(QStringLiteral("^\\d{1,3}(?:[,' ]\\d{3})+(?:\\.\\d+)?$"));
    if (kGrouped.match(digits).hasMatch())
        return digits.remove(QRegularExpression(QStringLiteral("[,' ]")));
    return digits.count(u',') == 1 && !digits.contains(u'.') ? digits.replace(u',', u'.') : digits;
}

/// Decimal digits times a power of ten; nothing where it overflows or is not whole.
std::optional<qint64> scaled(const QString &digits, qint64 multiplier)
{
    const auto point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    for (qsizetype i = 0; i < fraction.size(); ++i) {
        if (multiplier % 10 != 0)
            return {};
        multiplier /= 10;
    }
    bool isNumber = false;
    const qint64 value = (whole + fraction).toLongLong(&isNumber);
    qint64 result = 0;
    if (!isNumber || __builtin_mul_overflow(value, multiplier, &result))
        return {};
    return result;
}

constexpr qint64 kWan = 10'000;
constexpr qint64 kYi = 100'000'000;

/// "6.5亿": in steps of a unit's part, half up, without trailing zeros, in whole numbers all the way.
QString inUnits(qint64 amount, qint64 unit, qint64 parts, const QString &sign)
{
    const qint64 step = unit / parts;
    const qint64 steps = amount / step + (amount % step >= (step + 1) / 2 ? 1 : 0);
    QString text = QLocale(QLocale::Chinese, QLocale::China).toString(steps / parts);
    if (const qint64 rest = steps % parts; rest != 0) {
        QString fraction = QString::number(parts + rest).mid(1);
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return text + sign;
}

/// Below ten 亿 to a thousandth of it, the tenth of a million that English shows; from a hundred 亿 whole ones, its tenth of a billion.
QString shortChineseAmount(qint64 amount)
{
    const QString wan = QStringLiteral("万");
    const QString yi = QStringLiteral("亿");
    if (amount < kWan)
        return inUnits(amount, 1, 1, {});
    if (amount < kYi - kWan / 20)
        return inUnits(amount, kWan, 10, wan);
    if (amount < 10 * kYi - kYi / 2000)
        return inUnits(amount, kYi, 1000, yi);
    return amount < 100 * kYi - kYi / 20 ? inUnits(amount, kYi, 10, yi) : inUnits(amount, kYi, 1, yi);
}

QString chineseCurrency(const QString &code)
{
    if (code == QLatin1String("CNY"))
        return QStringLiteral("元人民币");
    const Currency *known = currency(code);
    return known ? known->chinese : QString();
}

} // namespace

QString moneyText(qint64 amount, const QString &code, Language language)
{
    if (language != Language::Chinese)
        return moneyText(amount, code);
    const QString name = chineseCurrency(code);
    const QString prefix = name.isEmpty() && !code.isEmpty() ? code + u' ' : QString();
    return (amount < 0 ? QStringLiteral("−") : QString()) + prefix + shortChineseAmount(std::abs(amount)) + name;
}

QString typedAmountText(qint64 amount, Language language)
{
    const bool isChinese = language == Language::Chinese;
    const qint64 unit = isChinese ? (std::abs(amount) < kYi ? kWan : kYi) : 1'000'000;
    const qint64 parts = isChinese ? unit / 1000 : 100;
    if (amount == 0 || amount % (unit / parts) != 0 || (isChinese && std::abs(amount) < kWan))
        return QLocale(QLocale::English, QLocale::UnitedStates).toString(amount);
    const QString sign = isChinese ? (unit == kYi ? QStringLiteral("亿") : QStringLiteral("万")) : QStringLiteral(" M");
    return (amount < 0 ? QStringLiteral("-") : QString()) + inUnits(std::abs(amount), unit, parts, sign);
}

QString moneyText(qint64 amount, const QString &code)
{
    QString prefix;
    if (const Currency *known = currency(code))
        prefix = known->symbol == known->code ? known->code + u' ' : known->symbol;
    else if (!code.isEmpty())
        prefix = code + u' ';
    return (amount < 0 ? QStringLiteral("−") : QString()) + prefix + shortAmount(std::abs(amount));
}

Result<qint64> parseTypedAmount(QStringView text)
{
    static const QRegularExpression kAmount(
        QStringLiteral("^([^\\d.,+−-]{0,12}?)\\s*([+−-]?)\\s*[^\\d.,]{0,3}?\\s*(\\d[\\d,.' ]*?|\\.\\d+)\\s*(\\p{L}*)\\s*(\\p{L}*|\\p{Sc})$"));
    const auto match = kAmount.match(text.toString().normalized(QString::NormalizationForm_KC).trimmed());
    const Error error{Error::Code::Syntax, text.toString(), {}};
    if (!match.hasMatch())
        return error;
    QString unit = match.captured(4);
    // "650 USD" has a currency where a unit may stand, "3亿美元" has both in one word.
    if (multiplierOf(unit) == 0 && !currencyCode(unit).isEmpty())
        unit.clear();
    for (qsizetype length = unit.size(); length > 0 && multiplierOf(unit) == 0; --length) {
        if (multiplierOf(unit.left(length)) != 0 && !currencyCode(unit.mid(length)).isEmpty())
            unit.truncate(length);
    }
    const qint64 multiplier = multiplierOf(unit);
    const auto amount = multiplier == 0 ? std::nullopt : scaled(withDecimalPoint(match.captured(3)), multiplier);
    if (!amount)
        return error;
    const bool isNegative = match.captured(2) == u"-" || match.captured(2) == u"−";
    return isNegative ? -*amount : *amount;
}

} // namespace domain
