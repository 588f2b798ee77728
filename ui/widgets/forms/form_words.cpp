// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/form_words.h"

#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"

#include <QCoreApplication>

namespace widgets {

using domain::Error;
using domain::FieldKind;
using domain::FieldMeta;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("FormWords", source);
}

QString unreadableText(const FieldMeta &field)
{
    switch (field.kind) {
    case FieldKind::Date: return words(QT_TRANSLATE_NOOP("FormWords", "“%1” is not a date. Write 30 Jun 2025, Jun 2025, Q3 2025 or 2025."));
    case FieldKind::Money: return words(QT_TRANSLATE_NOOP("FormWords", "“%1” is not an amount. Write 650 M, 1.3 B or 1,300,000."));
    case FieldKind::BasisPoints: return words(QT_TRANSLATE_NOOP("FormWords", "“%1” is not a rate. Write 12.5% with at most two decimals."));
    case FieldKind::Integer: return words(QT_TRANSLATE_NOOP("FormWords", "“%1” is not a whole number."));
    case FieldKind::Country: return words(QT_TRANSLATE_NOOP("FormWords", "“%1” is not a country. Write its name or two-letter code."));
    case FieldKind::Currency: return words(QT_TRANSLATE_NOOP("FormWords", "“%1” is not a currency. Write its three-letter code, such as USD."));
    case FieldKind::Url: return words(QT_TRANSLATE_NOOP("FormWords", "“%1” is not a link. It begins with http:// or https://."));
    case FieldKind::Reference: return words(QT_TRANSLATE_NOOP("FormWords", "Nothing, or more than one record, is called “%1”. Choose from the list."));
    default: return words(QT_TRANSLATE_NOOP("FormWords", "“%1” cannot be stored here."));
    }
}

} // namespace

QString refusalText(const FieldMeta &field, const Error &error, const QString &typed)
{
    const bool isAboutValue = error.code == Error::Code::Syntax || error.code == Error::Code::Constraint;
    if (!isAboutValue)
        return presentation::sentence(error);
    if (field.required && typed.trimmed().isEmpty())
        return words(QT_TRANSLATE_NOOP("FormWords", "%1 must not be empty.")).arg(presentation::fieldLabel(field));
    return unreadableText(field).arg(typed.trimmed());
}

} // namespace widgets
