// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/countries.h"
#include "domain/currencies.h"
#include "domain/record_names.h"
#include "domain/territories.h"
#include "domain/value_text.h"

#include <QUrl>

namespace domain {

namespace {

QString place(const FieldMeta &field)
{
    return QLatin1String(field.key).toString();
}

Error unreadable(const FieldMeta &field, QStringView text)
{
    return {Error::Code::Syntax, text.toString(), place(field)};
}

Error refused(const FieldMeta &field, QStringView text)
{
    return {Error::Code::Constraint, text.toString(), place(field)};
}

/// Replaces the place of an error by the field.
template <class T>
Result<Value> inField(const FieldMeta &field, const Result<T> &result)
{
    if (result)
        return Value(result.value());
    return Error{result.error().code, result.error().detail, place(field)};
}

Result<Value> typedFlag(const FieldMeta &field, QStringView text)
{
    static const QStringList kYes{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("是"), QStringLiteral("x")};
    static const QStringList kNo{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("否")};
    const QString word = text.toString().toLower();
    if (kYes.contains(word))
        return Value(true);
    return kNo.contains(word) ? Result<Value>(Value(false)) : Result<Value>(unreadable(field, text));
}

/// "12.5 %", "12.5" or "12,5" as hundredths of a percent.
Result<Value> typedPercent(const FieldMeta &field, QStringView text)
{
    QString digits = text.toString().remove(u'%').trimmed();
    digits.replace(u',', u'.');
    const auto point = digits.indexOf(u'.');
    const QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    if (fraction.size() > 2)
        return unreadable(field, text);
    bool isNumber = false;
    const qint64 value = ((point < 0 ? digits : digits.left(point)) + fraction.leftJustified(2, u'0')).toLongLong(&isNumber);
    return isNumber ? Result<Value>(Value(value)) : Result<Value>(unreadable(field, text));
}

Result<Value> typedInteger(const FieldMeta &field, QStringView text)
{
    bool isNumber = false;
    const qint64 value = text.toString().remove(u',').remove(u' ').toLongLong(&isNumber);
    return isNumber ? Result<Value>(Value(value)) : Result<Value>(unreadable(field, text));
}

Result<Value> typedChoice(const FieldMeta &field, QStringView text)
{
    int ordinal = field.vocabulary().find(text);
    if (ordinal < 0 && field.vocabulary == &vocabularyOf<Phase>)
        ordinal = parsePhase(text) == Phase::Unknown ? -1 : int(parsePhase(text));
    if (ordinal < 0)
        return unreadable(field, text);
    return ordinal == 0 ? Value() : Value(qint64(ordinal));
}

Result<Value> typedReference(const FieldMeta &field, QStringView text, const Portfolio &portfolio)
{
    const auto ids = findByName(portfolio, field.references, text, termVocabularyOf(field));
    if (ids.size() == 1)
        return Value(ids.first());
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (ids.isEmpty() && isNumber && !recordName(portfolio, field.references, id, Language::English).isEmpty())
        return Value(id);
    return refused(field, text);
}

Result<Value> typedCode(const FieldMeta &field, QStringView text)
{
    const QString code = field.kind == FieldKind::Country ? countryCode(text) : currencyCode(text);
    return code.isEmpty() ? Result<Value>(refused(field, text)) : Result<Value>(Value(code));
}

/// "www.example.org" gets its scheme; anything else than http and https is refused by the rules.
Result<Value> typedUrl(QStringView text)
{
    const QString plain = text.toString();
    return Value(plain.contains(u':') ? plain : QStringLiteral("https://") + plain);
}

} // namespace

Result<Value> parseTyped(const FieldMeta &field, QStringView typed, const Portfolio &portfolio)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Flag:
    case FieldKind::OptionalFlag: return typedFlag(field, text);
    case FieldKind::Integer: return typedInteger(field, text);
    case FieldKind::Money: return inField(field, parseTypedAmount(text));
    case FieldKind::BasisPoints: return typedPercent(field, text);
    case FieldKind::Date: return inField(field, parseTypedDate(text));
    case FieldKind::Choice: return typedChoice(field, text);
    case FieldKind::Reference: return typedReference(field, text, portfolio);
    case FieldKind::Country:
    case FieldKind::Currency: return typedCode(field, text);
    case FieldKind::Url: return typedUrl(text);
    case FieldKind::Text: return isTerritory(field) ? Result<Value>(Value(canonicalTerritory(text))) : parseCanonical(field, text);
    case FieldKind::LongText:
    case FieldKind::List:
    case FieldKind::TextHash:
    case FieldKind::Number:
    case FieldKind::AnyReference: return parseCanonical(field, text);
    }
    return unreadable(field, text);
}

} // namespace domain
