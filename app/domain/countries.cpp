// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/countries.h"

#include "domain/places/country_table.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace domain {

namespace {

/// Letters and digits without accents, so that punctuation and word order marks of registries do not matter.
QString wordKey(QStringView word)
{
    QString key;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            key.append(c.toCaseFolded());
    }
    return key;
}

QList<Country> makeCountries()
{
    QList<Country> list;
    for (const auto &row : countryTable())
        list.append({QString::fromLatin1(row.code), QString::fromUtf8(row.english), QString::fromUtf8(row.chinese)});
    std::ranges::sort(list, {}, &Country::code);
    return list;
}

const QList<Country> &countryList()
{
    static const QList<Country> list = makeCountries();
    return list;
}

QHash<QString, QString> makeWords()
{
    QHash<QString, QString> words;
    for (const auto &alias : countryAliases())
        words.insert(wordKey(QString::fromUtf8(alias.name)), QString::fromLatin1(alias.code));
    for (const auto &country : countryList()) {
        for (const auto &word : {country.english, country.chinese, country.code})
            words.insert(wordKey(word), country.code);
    }
    return words;
}

} // namespace

std::span<const Country> countries()
{
    return {countryList().constData(), size_t(countryList().size())};
}

const Country *country(QStringView iso2)
{
    if (iso2.size() != 2)
        return nullptr;
    const auto &list = countryList();
    const QString wanted = iso2.toString().toUpper();
    const auto at = std::ranges::lower_bound(list, wanted, {}, &Country::code);
    return at != list.end() && at->code == wanted ? &*at : nullptr;
}

QString countryCode(QStringView word)
{
    static const QHash<QString, QString> words = makeWords();
    return words.value(wordKey(word));
}

QString countryName(QStringView iso2, Language language)
{
    const Country *found = country(iso2);
    if (!found)
        return iso2.toString();
    return language == Language::Chinese ? found->chinese : found->english;
}

} // namespace domain
