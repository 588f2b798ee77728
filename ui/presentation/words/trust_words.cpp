// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/trust_words.h"

#include "domain/value_text.h"
#include "presentation/words/field_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace presentation {

using domain::Language;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Trust", source);
}

} // namespace

QString citedFieldText(const domain::CitedPlace &place)
{
    return place.field.isEmpty() ? words(QT_TRANSLATE_NOOP("Trust", "Whole record")) : fieldLabel(place.record.kind, place.field);
}

QString placeText(const domain::Portfolio &portfolio, const domain::CitedPlace &place, Language language)
{
    QString name = domain::recordName(portfolio, place.record.kind, place.record.id, language);
    if (name.isEmpty())
        name = kindWord(place.record.kind);
    return place.field.isEmpty() ? name : words(QT_TRANSLATE_NOOP("Trust", "%1 of %2")).arg(fieldLabel(place.record.kind, place.field), name);
}

QString hostOf(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && url.isValid() ? url.host() : QString();
}

QString sourceLine(const domain::Source &source, Language language)
{
    QStringList parts;
    if (source.kind != domain::SourceKind::Unset)
        parts.append(domain::labelOf(source.kind, language));
    parts.append(source.publisher);
    if (!source.published.isEmpty())
        parts.append(domain::dateText(source.published, language));
    parts.append(source.language);
    if (source.primary)
        parts.append(words(QT_TRANSLATE_NOOP("Trust", "primary")));
    parts.append(hostOf(source.url));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString statedText(const domain::Portfolio &portfolio, const domain::Conflict &conflict, const QString &canonical, Language language)
{
    const auto *field = domain::fieldOf(conflict.kind, conflict.field);
    const auto value = domain::statedValue(conflict, canonical);
    const QString text = field ? domain::displayText(*field, value, portfolio, language) : canonical;
    return text.isEmpty() ? words(QT_TRANSLATE_NOOP("Trust", "not recorded")) : text;
}

QString verifiedText(const domain::PartialDate &verified, const domain::AsOf &asOf, Language language)
{
    const QString mark = domain::labelOf(domain::freshnessOf(verified, asOf), language).left(1);
    const auto days = domain::daysSince(verified, asOf);
    if (!days)
        return words(QT_TRANSLATE_NOOP("Trust", "%1 Not verified yet")).arg(mark);
    const QString date = domain::dateText(verified, language);
    if (*days == 0)
        return words(QT_TRANSLATE_NOOP("Trust", "%1 Verified %2")).arg(mark, date);
    return words(*days == 1 ? QT_TRANSLATE_NOOP("Trust", "%1 Verified %2, 1 day ago") : QT_TRANSLATE_NOOP("Trust", "%1 Verified %2, %3 days ago"))
        .arg(mark, date).replace(QLatin1String("%3"), QLocale().toString(*days));
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kKilo = 1000;
    const QLocale locale;
    if (bytes < kKilo)
        return words(bytes == 1 ? QT_TRANSLATE_NOOP("Trust", "%1 byte") : QT_TRANSLATE_NOOP("Trust", "%1 bytes")).arg(bytes);
    if (bytes < kKilo * kKilo)
        return words(QT_TRANSLATE_NOOP("Trust", "%1 KB")).arg(locale.toString((bytes + kKilo / 2) / kKilo));
    return words(QT_TRANSLATE_NOOP("Trust", "%1 MB")).arg(locale.toString(double(bytes) / double(kKilo * kKilo), 'f', 1));
}

} // namespace presentation
