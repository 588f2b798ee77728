// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/settings/country_list.h"

#include "domain/countries.h"

#include <QRegularExpression>

namespace presentation {

QString countryNames(const QStringList &codes, domain::Language language)
{
    QStringList names;
    for (const auto &code : codes)
        names.append(domain::countryName(code, language));
    return names.join(QStringLiteral("; "));
}

domain::Result<QStringList> typedCountries(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[|;；\n]"));
    QStringList codes;
    for (const auto &part : text.split(separator, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const QString code = domain::countryCode(name);
        if (code.isEmpty())
            return domain::Error{domain::Error::Code::Syntax, name, QStringLiteral("home_countries")};
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace presentation
