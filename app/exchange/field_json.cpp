// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/field_json.h"

#include "domain/value_text.h"

namespace exchange {

using namespace domain;

namespace {

Error unreadable(const FieldMeta &field, const QJsonValue &json)
{
    return {Error::Code::Syntax, json.toVariant().toString(), QString::fromLatin1(field.key)};
}

Result<Value> wholeNumber(const FieldMeta &field, const QJsonValue &json)
{
    // Two defaults tell a whole number from one that toInteger() would not give back.
    const qint64 number = json.toInteger(0);
    return json.isDouble() && number == json.toInteger(1) ? Result<Value>(number) : unreadable(field, json);
}

} // namespace

QJsonValue fieldJson(const FieldMeta &field, const Value &value)
{
    if (isEmpty(value))
        return QJsonValue();
    if (field.kind == FieldKind::Choice || field.kind == FieldKind::Date)
        return canonicalText(field, value);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    const auto *text = std::get_if<QString>(&value);
    return text ? QJsonValue(*text) : QJsonValue();
}

Result<Value> fieldValue(const FieldMeta &field, const QJsonValue &json)
{
    if (json.isNull())
        return Value();
    switch (field.kind) {
    case FieldKind::Flag:
    case FieldKind::OptionalFlag:
        return json.isBool() ? Result<Value>(json.toBool()) : unreadable(field, json);
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::BasisPoints:
    case FieldKind::Reference:
    case FieldKind::AnyReference:
        return wholeNumber(field, json);
    case FieldKind::Choice:
    case FieldKind::Date:
        return json.isString() ? parseCanonical(field, json.toString()) : unreadable(field, json);
    case FieldKind::Number:
        return json.isDouble() ? Result<Value>(json.toDouble()) : unreadable(field, json);
    default:
        return json.isString() ? Result<Value>(json.toString()) : unreadable(field, json);
    }
}

} // namespace exchange
