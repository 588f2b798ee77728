// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QString>

namespace figure {

/// A constant text in both languages, for words that go into files in a language chosen at run time. UTF-8.
struct BothLanguages
{
    const char *english = "";
    const char *chinese = "";

    QString in(domain::Language language) const { return QString::fromUtf8(language == domain::Language::Chinese ? chinese : english); }
};

} // namespace figure
