// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values/refusal.h"

#include <QStringList>

#include <optional>

namespace exchange {

/// Countries as ISO codes, in the order in which they stand.
struct CountryReading
{
    QStringList codes;
    QString note;
    Refusal refusal = Refusal::None;
};
CountryReading readCountries(const QString &text);

/// A territory as the region table spells it, or as written where it is made up of known places.
struct TerritoryReading
{
    QString label; ///< Empty: nothing was stated.
    Refusal refusal = Refusal::None;
};
TerritoryReading readTerritory(const QString &text);

struct FlagReading
{
    std::optional<bool> flag; ///< Empty: nothing was stated.
    QString note;             ///< "indication [B] only".
    Refusal refusal = Refusal::None;
};
FlagReading readFlag(const QString &text);

struct CountReading
{
    std::optional<qint64> count;
    QString note;
    Refusal refusal = Refusal::None;
};
/// "1,234", "10.0", "120 (planned)".
CountReading readCount(const QString &text);

/// An exact decimal with a point ("1.0842"); empty with Refusal::None where nothing was stated.
struct DecimalReading
{
    QString digits;
    Refusal refusal = Refusal::None;
};
DecimalReading readDecimal(const QString &text);

struct LinkReading
{
    QString url;
    Refusal refusal = Refusal::None;
};
LinkReading readLink(const QString &text);

/// The values of one cell: at the given separator, else at | ; 、 line breaks and " / ", and at commas where `atCommas`; each once.
QStringList readList(const QString &text, const QString &separator, bool atCommas);

} // namespace exchange
