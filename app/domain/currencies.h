// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QString>

#include <span>

namespace domain {

/// One currency of ISO 4217 that the European Central Bank quotes or deals are made in.
struct Currency
{
    QString code;
    QString symbol; ///< What stands before an amount: "$", "€", "HK$"; the code where no symbol is unambiguous.
    QString english;
    QString chinese;
};

/// All known currencies, ordered by code.
std::span<const Currency> currencies();
/// The currency of a code (any case), or nullptr.
const Currency *currency(QStringView code);
/// The code of a code, symbol or name ("US$", "RMB", "人民币"); empty if unknown.
QString currencyCode(QStringView word);

} // namespace domain
