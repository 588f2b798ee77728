// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// What stands in a text that left the program instead of a name that stays here.
inline constexpr QLatin1StringView kBlankedName("[confidential]");

/// A text that was changed on its way out is no text of the record.
inline bool isBlanked(const QString &text)
{
    return text.contains(kBlankedName);
}

} // namespace domain
