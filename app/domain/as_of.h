// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace domain {

/// What was true on which day (valid time) and, optionally, as recorded by which day (known time).
struct AsOf
{
    QDate date;    ///< Always valid: the clock is read once, at the top.
    QDate knownOn; ///< Invalid means "as known now".

    friend bool operator==(const AsOf &, const AsOf &) = default;
};

} // namespace domain
