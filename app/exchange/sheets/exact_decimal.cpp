// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/exact_decimal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr int kDoubleDigits = 15;
constexpr int kWrittenDigits = 40;

struct Decimal
{
    bool isNegative = false;
    QString digits; ///< Without leading zeros; the point stands `exponent` digits after the last one.
    int exponent = 0;
    bool isPlainWhole = true;
};

bool takeDigits(QStringView text, qsizetype &at, QString &digits)
{
    const qsizetype begin = at;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        digits += text[at++];
    return at > begin;
}

bool takeExponent(QStringView text, qsizetype &at, Decimal &number)
{
    if (at == text.size())
        return true;
    if (text[at] != u'e' && text[at] != u'E')
        return false;
    bool isNumber = false;
    const QStringView exponent = text.sliced(at + 1);
    number.exponent += std::clamp(exponent.toInt(&isNumber), -100'000, 100'000);
    number.isPlainWhole = false;
    return isNumber;
}

bool parse(QStringView text, Decimal &number)
{
    qsizetype at = 0;
    if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
        number.isNegative = text[at++] == u'-';
    bool hasDigits = takeDigits(text, at, number.digits);
    if (at < text.size() && text[at] == u'.') {
        ++at;
        const qsizetype before = number.digits.size();
        hasDigits = takeDigits(text, at, number.digits) || hasDigits;
        number.exponent -= int(number.digits.size() - before);
        number.isPlainWhole = number.digits.size() == before;
    }
    return hasDigits && takeExponent(text, at, number);
}

void strip(Decimal &number)
{
    qsizetype zeros = 0;
    while (zeros < number.digits.size() && number.digits[zeros] == u'0')
        ++zeros;
    number.digits.remove(0, zeros);
    while (number.digits.endsWith(u'0')) {
        number.digits.chop(1);
        ++number.exponent;
    }
    if (number.digits.isEmpty())
        number = {false, u"0"_s, 0, true};
}

QString written(const Decimal &number)
{
    const qsizetype point = number.digits.size() + number.exponent;
    QString text;
    if (number.exponent >= 0)
        text = number.digits + QString(number.exponent, u'0');
    else if (point > 0)
        text = number.digits.first(point) + u'.' + number.digits.sliced(point);
    else
        text = u"0."_s + QString(-point, u'0') + number.digits;
    return number.isNegative ? u'-' + text : text;
}

} // namespace

QString exactDecimal(QStringView text)
{
    Decimal number;
    if (text.size() > 400 || !parse(text.trimmed(), number))
        return {};
    const bool isWhole = number.isPlainWhole;
    strip(number);
    if (number.digits.size() > kDoubleDigits && !isWhole) {
        const double rounded = text.trimmed().toDouble();
        Decimal shorter;
        if (!parse(QString::number(rounded, 'g', kDoubleDigits), shorter))
            return {};
        number = shorter;
        strip(number);
    }
    if (std::abs(number.exponent) > kWrittenDigits)
        return text.trimmed().toString();
    return written(number);
}

QString shiftedDecimal(const QString &decimal, int places)
{
    Decimal number;
    if (!parse(decimal, number))
        return decimal;
    number.exponent += places;
    strip(number);
    return std::abs(number.exponent) > kWrittenDigits ? decimal : written(number);
}

} // namespace exchange
