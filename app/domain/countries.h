// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QString>

#include <span>

namespace domain {

/// One entry of ISO 3166-1.
struct Country
{
    QString code; ///< Alpha-2, capitals.
    QString english;
    QString chinese;
};

/// All countries, ordered by code.
std::span<const Country> countries();
/// The country of an alpha-2 code (any case), or nullptr.
const Country *country(QStringView iso2);
/// The alpha-2 code of a code, a name in English or Chinese, or a common alias ("Korea, Republic of", "USA"); empty if unknown.
QString countryCode(QStringView word);
/// The name in a language; the code itself where it is unknown.
QString countryName(QStringView iso2, Language language);

} // namespace domain
