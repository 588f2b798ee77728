// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/filter/filter_words.h"

#include "domain/countries.h"
#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>

namespace presentation {

using domain::FieldKind;
using domain::FieldMeta;
using Op = domain::Condition::Op;
using Code = domain::FilterProblem::Code;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("FilterWords", source);
}

QString sign(Op op)
{
    switch (op) {
    case Op::Less: return QStringLiteral("< ");
    case Op::LessEqual: return QStringLiteral("≤ ");
    case Op::Greater: return QStringLiteral("> ");
    case Op::GreaterEqual: return QStringLiteral("≥ ");
    default: return {};
    }
}

bool isNumberLike(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::BasisPoints;
}

/// As it is shown elsewhere; amounts and numbers as they were typed, for their currency is the record's.
QString valueWords(const domain::Portfolio &portfolio, const FieldMeta &field, const QString &text)
{
    if (text.isEmpty())
        return words(QT_TRANSLATE_NOOP("FilterWords", "not recorded"));
    if (QLatin1String(field.key) == QLatin1String("countries"))
        return domain::countryName(domain::countryCode(text), windowLanguage());
    if (field.kind == FieldKind::Money || field.kind == FieldKind::Integer)
        return text;
    const auto value = domain::parseTyped(field, text, portfolio);
    const QString shown = value ? domain::displayText(field, value.value(), portfolio, windowLanguage()) : QString();
    return shown.isEmpty() ? text : shown;
}

QString rangeWords(const domain::Portfolio &portfolio, const FieldMeta &field, const QString &text)
{
    const auto at = text.indexOf(QStringLiteral(".."));
    if (at < 0 || !(isNumberLike(field.kind) || field.kind == FieldKind::Choice))
        return valueWords(portfolio, field, text);
    const QString from = text.left(at).trimmed();
    const QString to = text.mid(at + 2).trimmed();
    if (to.isEmpty())
        return words(QT_TRANSLATE_NOOP("FilterWords", "from %1")).arg(valueWords(portfolio, field, from));
    if (from.isEmpty())
        return words(QT_TRANSLATE_NOOP("FilterWords", "up to %1")).arg(valueWords(portfolio, field, to));
    return QStringLiteral("%1 – %2").arg(valueWords(portfolio, field, from), valueWords(portfolio, field, to));
}

QString didYouMean(const QStringList &near)
{
    return near.isEmpty() ? QString() : u' ' + words(QT_TRANSLATE_NOOP("FilterWords", "Did you mean %1?")).arg(near.join(QStringLiteral(", ")));
}

/// An example of what the field reads.
QString example(const FieldMeta &field)
{
    switch (field.kind) {
    case FieldKind::Date: return words(QT_TRANSLATE_NOOP("FilterWords", "Write a date such as 2023, Q3 2025, 2025-06 or 2023..2024."));
    case FieldKind::Money: return words(QT_TRANSLATE_NOOP("FilterWords", "Write an amount such as 650M, 1.2B or 100M..1B."));
    case FieldKind::Integer: return words(QT_TRANSLATE_NOOP("FilterWords", "Write a whole number such as 120 or 100..500."));
    case FieldKind::BasisPoints: return words(QT_TRANSLATE_NOOP("FilterWords", "Write a percentage such as 12.5."));
    case FieldKind::Flag:
    case FieldKind::OptionalFlag: return words(QT_TRANSLATE_NOOP("FilterWords", "Write yes or no."));
    case FieldKind::Country: return words(QT_TRANSLATE_NOOP("FilterWords", "Write a country's name or code, such as China or CN."));
    case FieldKind::Currency: return words(QT_TRANSLATE_NOOP("FilterWords", "Write a currency such as USD."));
    default: return {};
    }
}

QString unreadable(const domain::FilterProblem &problem)
{
    QString text = words(QT_TRANSLATE_NOOP("FilterWords", "“%1” is no value of %2.")).arg(problem.span.text, fieldLabel(*problem.field));
    if (!problem.near.isEmpty())
        return text + didYouMean(problem.near);
    const QString hint = example(*problem.field);
    return hint.isEmpty() ? text : text + u' ' + hint;
}

QString operatorMeaning(Op op, const FieldMeta &field)
{
    const bool isDate = field.kind == FieldKind::Date;
    switch (op) {
    case Op::Contains: return words(QT_TRANSLATE_NOOP("FilterWords", "is one of, or contains"));
    case Op::Equals: return words(QT_TRANSLATE_NOOP("FilterWords", "is exactly"));
    case Op::Less: return isDate ? words(QT_TRANSLATE_NOOP("FilterWords", "before")) : words(QT_TRANSLATE_NOOP("FilterWords", "less than"));
    case Op::LessEqual: return isDate ? words(QT_TRANSLATE_NOOP("FilterWords", "until")) : words(QT_TRANSLATE_NOOP("FilterWords", "at most"));
    case Op::Greater: return isDate ? words(QT_TRANSLATE_NOOP("FilterWords", "after")) : words(QT_TRANSLATE_NOOP("FilterWords", "more than"));
    case Op::GreaterEqual: return isDate ? words(QT_TRANSLATE_NOOP("FilterWords", "from")) : words(QT_TRANSLATE_NOOP("FilterWords", "at least"));
    }
    return {};
}

} // namespace

ConditionWords conditionWords(const domain::Portfolio &portfolio, const domain::Condition &condition, domain::RecordKind shown)
{
    const auto columns = domain::readableColumns(portfolio, condition);
    if (columns.isEmpty())
        return {condition.field, condition.values.join(QStringLiteral(", "))};
    const auto own = std::ranges::find(columns, shown, &domain::FilterColumn::kind);
    const FieldMeta &field = own == columns.end() ? *columns.first().meta : *own->meta;
    // A field that several kinds have says whose it is.
    const bool isShared = condition.kind != domain::RecordKind::Unset && domain::filterColumns(condition.field).size() > 1;
    const QString label = isShared ? QStringLiteral("%1 · %2").arg(kindTitle(condition.kind), fieldLabel(field)) : fieldLabel(field);
    QStringList values;
    for (const auto &value : condition.values)
        values.append(sign(condition.op) + rangeWords(portfolio, field, value));
    const bool isEmpty = values.isEmpty() || (values.size() == 1 && condition.values.first().isEmpty());
    if (isEmpty && condition.negated)
        return {label, words(QT_TRANSLATE_NOOP("FilterWords", "recorded"))};
    const QString text = isEmpty ? words(QT_TRANSLATE_NOOP("FilterWords", "not recorded")) : values.join(QStringLiteral(", "));
    return {label, condition.negated ? words(QT_TRANSLATE_NOOP("FilterWords", "not %1")).arg(text) : text};
}

QString filterProblemSentence(const domain::FilterProblem &problem)
{
    const QString part = problem.span.text;
    switch (problem.code) {
    case Code::UnknownField:
        return words(QT_TRANSLATE_NOOP("FilterWords", "There is no field “%1”.")).arg(part) + didYouMean(problem.near);
    case Code::UnknownKind:
        return words(QT_TRANSLATE_NOOP("FilterWords", "“%1” names no kind of record. Before the dot stands candidate, program, trial, deal or company.")).arg(part);
    case Code::OpenQuote:
        return words(QT_TRANSLATE_NOOP("FilterWords", "The quotation mark in %1 is not closed. Add one after the words.")).arg(part);
    case Code::MissingValue:
        return words(QT_TRANSLATE_NOOP("FilterWords", "Nothing follows “%1”. Write what to compare it with.")).arg(part);
    case Code::NoOrder:
        return words(QT_TRANSLATE_NOOP("FilterWords", "%1 has no order, so “%2” means nothing. Use “:” instead.")).arg(fieldLabel(*problem.field), part);
    case Code::RangeBackwards:
        return words(QT_TRANSLATE_NOOP("FilterWords", "The range “%1” ends before it begins. Turn it round.")).arg(part);
    case Code::UnknownName:
        return words(QT_TRANSLATE_NOOP("FilterWords", "Nothing is called “%1” in %2.")).arg(part, fieldLabel(*problem.field)) + didYouMean(problem.near);
    case Code::UnreadableValue: return unreadable(problem);
    }
    return {};
}

QString suggestionMeaning(const domain::Portfolio &portfolio, const domain::FilterSuggestion &suggestion)
{
    using Kind = domain::FilterSuggestion::Kind;
    const FieldMeta &field = *suggestion.field;
    switch (suggestion.kind) {
    case Kind::FieldName:
        return suggestion.record == domain::RecordKind::Unset ? fieldLabel(field) : QStringLiteral("%1 · %2").arg(fieldLabel(field), kindTitle(suggestion.record));
    case Kind::Operator: return operatorMeaning(suggestion.op, field);
    case Kind::ValueText: break;
    }
    const QString english = domain::displayText(field, suggestion.value, portfolio, domain::Language::English);
    const QString chinese = domain::displayText(field, suggestion.value, portfolio, domain::Language::Chinese);
    if (chinese.isEmpty() || chinese == english)
        return english;
    const bool isChinese = windowLanguage() == domain::Language::Chinese;
    return QStringLiteral("%1  %2").arg(isChinese ? chinese : english, isChinese ? english : chinese);
}

QString bucketLabel(const domain::Portfolio &portfolio, const FieldMeta &field, const domain::Value &value)
{
    if (domain::isEmpty(value))
        return words(QT_TRANSLATE_NOOP("FilterWords", "Not recorded"));
    if (const auto *code = std::get_if<QString>(&value); code && QLatin1String(field.key) == QLatin1String("countries"))
        return domain::countryName(*code, windowLanguage());
    return domain::displayText(field, value, portfolio, windowLanguage());
}

} // namespace presentation
