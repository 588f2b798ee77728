// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/territories.h"

#include "domain/countries.h"
#include "domain/field_info.h"
#include "domain/places/region_table.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace domain {

namespace {

QString labelKey(QStringView label)
{
    QString key;
    for (const QChar c : label.toString().normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            key.append(c.toCaseFolded());
    }
    return key;
}

QHash<QString, const RegionRow *> makeRegionsByLabel()
{
    QHash<QString, const RegionRow *> regions;
    for (const auto &row : regionTable()) {
        for (const auto &alias : QString::fromUtf8(row.aliases).split(u'|', Qt::SkipEmptyParts))
            regions.insert(labelKey(alias), &row);
        regions.insert(labelKey(QString::fromUtf8(row.english)), &row);
        regions.insert(labelKey(QString::fromUtf8(row.chinese)), &row);
    }
    return regions;
}

const RegionRow *regionOf(QStringView label)
{
    static const auto regions = makeRegionsByLabel();
    return regions.value(labelKey(label));
}

const RegionRow *regionByKey(const QString &key)
{
    const auto rows = regionTable();
    const auto at = std::ranges::find_if(rows, [&](const RegionRow &row) { return key == QLatin1StringView(row.key); });
    return at == rows.end() ? nullptr : &*at;
}

QSet<QString> codesOf(const char *words)
{
    QSet<QString> codes;
    for (const auto &word : QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"*") {
            for (const auto &country : countries())
                codes.insert(country.code);
        } else if (const auto *region = word.size() == 2 && country(word) ? nullptr : regionByKey(word)) {
            codes |= codesOf(region->included) - codesOf(region->excluded);
        } else {
            codes.insert(word);
        }
    }
    return codes;
}

QStringList sorted(const QSet<QString> &codes)
{
    QStringList list(codes.begin(), codes.end());
    list.sort();
    return list;
}

/// What stands between places.
const QRegularExpression &joint()
{
    static const QRegularExpression kJoint(QStringLiteral("\\s*(?:[|,;+/、，；&]|\\band\\b|和|及)\\s*"));
    return kJoint;
}

/// A region or a country; several of them joined by '|', ',', ';', '+', '/', "and" or "&".
bool addPlaces(const QString &text, QSet<QString> &included, QSet<QString> &excluded)
{
    const QString place = text.trimmed();
    if (const auto *region = regionOf(place)) {
        included |= codesOf(region->included);
        excluded |= codesOf(region->excluded);
        return true;
    }
    if (const QString code = countryCode(place); !code.isEmpty()) {
        included.insert(code);
        return true;
    }
    const auto parts = place.split(joint(), Qt::SkipEmptyParts);
    return parts.size() > 1 && std::ranges::all_of(parts, [&](const QString &part) { return addPlaces(part, included, excluded); });
}

/// "X ex-Y" as X and Y; X is the world where the label begins with the exception.
bool splitException(const QString &label, QString &whole, QString &exception)
{
    static const QRegularExpression kEnglish(
        QStringLiteral("^(.*?)[\\s(,]*\\b(?:ex[-\\s]+|excluding\\s+|except(?:\\s+for)?\\s+|outside(?:\\s+of)?\\s+)(?:the\\s+)?(.+?)\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kChinese(QStringLiteral("^(.*?)[（(]?除(.+?)(?:以外|之外|外)?[）)]?$"));
    for (const auto *pattern : {&kEnglish, &kChinese}) {
        if (const auto match = pattern->match(label); match.hasMatch()) {
            whole = match.captured(1).trimmed();
            exception = match.captured(2).trimmed();
            if (whole.isEmpty())
                whole = QStringLiteral("Worldwide");
            return true;
        }
    }
    return false;
}

} // namespace

QStringList TerritoryExpansion::rights() const
{
    QStringList list;
    std::ranges::set_difference(included, excluded, std::back_inserter(list));
    return list;
}

Result<TerritoryExpansion> territoryExpansion(QStringView label)
{
    QSet<QString> included;
    QSet<QString> excluded;
    const QString text = label.trimmed().toString();
    if (addPlaces(text, included, excluded))
        return TerritoryExpansion{sorted(included), sorted(excluded)};
    QString whole;
    QString exception;
    QSet<QString> exceptedFromException;
    included.clear();
    excluded.clear();
    QSet<QString> excepted;
    if (splitException(text, whole, exception) && addPlaces(whole, included, excluded)
        && addPlaces(exception, excepted, exceptedFromException))
        return TerritoryExpansion{sorted(included), sorted(excluded | (excepted - exceptedFromException))};
    return Error{Error::Code::Constraint, text, {}};
}

Result<QStringList> expandTerritory(QStringView label)
{
    auto expansion = territoryExpansion(label);
    if (!expansion)
        return expansion.error();
    return expansion.value().rights();
}

QString canonicalTerritory(QStringView label)
{
    if (const auto *region = regionOf(label))
        return QString::fromUtf8(region->english);
    const QString code = countryCode(label);
    return code.isEmpty() ? label.toString() : code;
}

QString territoryLabel(QStringView label, Language language)
{
    if (const auto *region = regionOf(label))
        return QString::fromUtf8(language == Language::Chinese ? region->chinese : region->english);
    if (const QString code = countryCode(label); !code.isEmpty())
        return countryName(code, language);
    const auto parts = label.toString().split(joint(), Qt::SkipEmptyParts); // "US, JP" is read by its parts; anything else stays as entered.
    const bool isList = parts.size() > 1 && std::ranges::all_of(parts, [](const QString &part) { return regionOf(part) || !countryCode(part).isEmpty(); });
    if (!isList)
        return label.toString();
    QStringList names;
    for (const auto &part : parts)
        names.append(territoryLabel(part, language));
    return names.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

bool isTerritory(const FieldMeta &field)
{
    const QLatin1String key(field.key);
    return field.kind == FieldKind::Text && (key == QLatin1String("region") || key == QLatin1String("territory"));
}

QStringList territoryLabels(Language language)
{
    QStringList labels;
    for (const auto &row : regionTable())
        labels.append(QString::fromUtf8(language == Language::Chinese ? row.chinese : row.english));
    return labels;
}

} // namespace domain
