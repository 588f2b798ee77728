// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

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
