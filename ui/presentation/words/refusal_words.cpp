// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/refusal_words.h"

#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace presentation {

using domain::Error;
using domain::FieldKind;
using domain::FieldMeta;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Refusal", source);
}

/// For "2025-02-30" and "30 Feb 2025": written as a date, but the month has no such day. Empty for anything else.
QString impossibleDay(const QString &typed)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    static const QRegularExpression spoken(QStringLiteral("^(\\d{1,2})[ .-](.+)$"));
    const auto day = iso.match(typed);
    const int month = day.captured(2).toInt();
    if (day.hasMatch() && (month < 1 || month > 12))
        return words(QT_TRANSLATE_NOOP("Refusal", "“%1” is not a date: there is no month %2.")).arg(typed).arg(month);
    const auto rest = spoken.match(typed);
    const auto inMonth = day.hasMatch() ? domain::parseTypedDate(QStringLiteral("%1-%2").arg(day.captured(1), day.captured(2).rightJustified(2, u'0')))
        : rest.hasMatch()               ? domain::parseTypedDate(rest.captured(2))
                                        : domain::Result<domain::PartialDate>(Error{});
    if (!inMonth || inMonth.value().precision() != domain::PartialDate::Precision::Month)
        return {};
    return words(QT_TRANSLATE_NOOP("Refusal", "“%1” is not a date: that month has %2 days.")).arg(typed).arg(inMonth.value().latestDay().day());
}

QString rateText(const QString &typed)
{
    static const QRegularExpression number(QStringLiteral("^[-−]?\\d+([.,]\\d+)?\\s*%?$"));
    return number.match(typed).hasMatch() && typed.count(u'.') + typed.count(u',') == 0
        ? words(QT_TRANSLATE_NOOP("Refusal", "“%1” is not a rate: rates lie between 0% and 100%."))
        : words(QT_TRANSLATE_NOOP("Refusal", "“%1” is not a rate. Write 12.5%, between 0% and 100%, with at most two decimals."));
}

} // namespace

QString unreadableText(const FieldMeta &field, const QString &typed)
{
    const QString text = typed.trimmed();
    const bool isNegative = text.startsWith(u'-') || text.startsWith(u'−');
    const auto said = [&text](const char *source) { return words(source).arg(text); };
    switch (field.kind) {
    case FieldKind::Date:
        if (const QString impossible = impossibleDay(text); !impossible.isEmpty())
            return impossible;
        return said(QT_TRANSLATE_NOOP("Refusal", "“%1” is not a date. Write 30 Jun 2025, Jun 2025, Q3 2025 or 2025."));
    case FieldKind::Money:
        return said(isNegative ? QT_TRANSLATE_NOOP("Refusal", "“%1” is negative. Amounts are not.")
                               : QT_TRANSLATE_NOOP("Refusal", "“%1” is not an amount. Write 650 M, 1.3 B or 1,300,000."));
    case FieldKind::BasisPoints: return rateText(text).arg(text);
    case FieldKind::Integer:
        return said(isNegative ? QT_TRANSLATE_NOOP("Refusal", "“%1” is negative. Numbers here are not.")
                               : QT_TRANSLATE_NOOP("Refusal", "“%1” is not a whole number."));
    case FieldKind::Country: return said(QT_TRANSLATE_NOOP("Refusal", "“%1” is not a country. Write its name or two-letter code."));
    case FieldKind::Currency: return said(QT_TRANSLATE_NOOP("Refusal", "“%1” is not a currency. Write its three-letter code, such as USD."));
    case FieldKind::Url: return said(QT_TRANSLATE_NOOP("Refusal", "“%1” is not a link. It begins with http:// or https://."));
    case FieldKind::Reference: return said(QT_TRANSLATE_NOOP("Refusal", "Nothing, or more than one record, is called “%1”. Choose from the list."));
    case FieldKind::Choice: return said(QT_TRANSLATE_NOOP("Refusal", "“%1” is not one of the choices."));
    case FieldKind::Flag:
    case FieldKind::OptionalFlag: return said(QT_TRANSLATE_NOOP("Refusal", "“%1” is neither yes nor no."));
    default: return said(QT_TRANSLATE_NOOP("Refusal", "“%1” cannot be stored here."));
    }
}

QString refusalText(const FieldMeta &field, const Error &error, const QString &typed)
{
    const bool isAboutValue = error.code == Error::Code::Syntax || error.code == Error::Code::Constraint;
    if (!isAboutValue)
        return sentence(error);
    if (field.required && typed.trimmed().isEmpty())
        return words(QT_TRANSLATE_NOOP("Refusal", "%1 must not be empty.")).arg(fieldLabel(field));
    return unreadableText(field, typed);
}

} // namespace presentation
