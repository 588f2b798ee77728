// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/value_text.h"

#include "domain/countries.h"
#include "domain/territories.h"
#include "domain/text/money_text.h"

#include <QLocale>

namespace domain {

namespace {

Error unreadable(const FieldMeta &field, QStringView text)
{
    return {Error::Code::Syntax, text.toString(), QLatin1String(field.key).toString()};
}

QString percentText(qint64 hundredths)
{
    const QString digits = QStringLiteral("%1.%2").arg(hundredths / 100).arg(std::abs(hundredths % 100), 2, 10, QLatin1Char('0'));
    QString text = digits;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return (hundredths < 0 && hundredths > -100 ? QStringLiteral("-") : QString()) + text + QStringLiteral(" %");
}

QString flagText(bool value, Language language)
{
    if (language == Language::Chinese)
        return value ? QStringLiteral("是") : QStringLiteral("否");
    return value ? QStringLiteral("Yes") : QStringLiteral("No");
}

/// Grouped from five digits on, so that years stay years.
QString integerText(qint64 value)
{
    constexpr qint64 kGrouped = 10'000;
    return std::abs(value) < kGrouped ? QString::number(value) : QLocale(QLocale::English, QLocale::UnitedStates).toString(value);
}

QString wholeText(const FieldMeta &field, qint64 value, const Portfolio &portfolio, Language language, const QString &currency)
{
    switch (field.kind) {
    case FieldKind::Money: return moneyText(value, currency, language);
    case FieldKind::BasisPoints: return percentText(value);
    case FieldKind::Choice: return field.vocabulary && value < field.vocabulary().size() ? field.vocabulary().label(value, language) : QString();
    case FieldKind::Reference: return recordName(portfolio, field.references, value, language);
    case FieldKind::AnyReference: return QString::number(value);
    default: return integerText(value);
    }
}

QString plainText(const FieldMeta &field, const QString &text, Language language)
{
    if (field.kind == FieldKind::Country)
        return countryName(text, language);
    if (isTerritory(field))
        return territoryLabel(text, language);
    if (field.kind == FieldKind::List)
        return text.split(u'|', Qt::SkipEmptyParts).join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
    return text;
}

Result<Value> parsedFlag(const FieldMeta &field, QStringView text)
{
    if (text == u"true" || text == u"1")
        return Value(true);
    if (text == u"false" || text == u"0")
        return Value(false);
    return unreadable(field, text);
}

Result<Value> parsedWhole(const FieldMeta &field, QStringView text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber)
        return unreadable(field, text);
    return Value(value);
}

Result<Value> parsedChoice(const FieldMeta &field, QStringView text)
{
    const int ordinal = field.vocabulary ? field.vocabulary().find(text) : -1;
    if (ordinal < 0)
        return unreadable(field, text);
    return ordinal == 0 ? Value() : Value(qint64(ordinal));
}

Result<Value> parsedDate(const FieldMeta &field, QStringView text)
{
    const auto date = PartialDate::parse(text);
    return date ? Result<Value>(Value(date.value())) : Result<Value>(unreadable(field, text));
}

Result<Value> parsedNumber(const FieldMeta &field, QStringView text)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? Result<Value>(Value(value)) : Result<Value>(unreadable(field, text));
}

} // namespace

QString canonicalText(const FieldMeta &field, const Value &value)
{
    struct Writer
    {
        const FieldMeta &field;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool flag) const { return flag ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 number) const
        {
            const bool isCode = field.kind == FieldKind::Choice && field.vocabulary && number >= 0 && number < field.vocabulary().size();
            return isCode ? field.vocabulary().code(number) : QString::number(number);
        }
        QString operator()(double number) const { return QString::number(number, 'g', 17); }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const PartialDate &date) const { return date.toString(); }
    };
    return std::visit(Writer{field}, value);
}

Result<Value> parseCanonical(const FieldMeta &field, QStringView text)
{
    if (text.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Flag:
    case FieldKind::OptionalFlag: return parsedFlag(field, text);
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::BasisPoints:
    case FieldKind::Reference:
    case FieldKind::AnyReference: return parsedWhole(field, text);
    case FieldKind::Number: return parsedNumber(field, text);
    case FieldKind::Date: return parsedDate(field, text);
    case FieldKind::Choice: return parsedChoice(field, text);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::List:
    case FieldKind::Country:
    case FieldKind::Currency:
    case FieldKind::Url:
    case FieldKind::TextHash: return Value(text.toString());
    }
    return unreadable(field, text);
}

QString displayText(const FieldMeta &field, const Value &value, const Portfolio &portfolio, Language language, const QString &currency)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return flagText(*flag, language);
    if (const auto *whole = std::get_if<qint64>(&value))
        return wholeText(field, *whole, portfolio, language, currency);
    if (const auto *number = std::get_if<double>(&value))
        return QLocale::c().toString(*number, 'f', 1);
    if (const auto *text = std::get_if<QString>(&value))
        return plainText(field, *text, language);
    if (const auto *date = std::get_if<PartialDate>(&value))
        return dateText(*date, language);
    return {};
}

} // namespace domain
