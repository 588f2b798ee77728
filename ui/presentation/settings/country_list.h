// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/result.h"

#include <QStringList>

namespace presentation {

/// "China; Hong Kong": the names of ISO codes as a person writes a list of countries.
QString countryNames(const QStringList &codes, domain::Language language);

/// The codes of countries typed by name or code, separated by semicolons; Error::Syntax names the one that is none.
domain::Result<QStringList> typedCountries(const QString &text);

} // namespace presentation
