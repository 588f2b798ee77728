// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exchange {

/// The shortest decimal for a number as spreadsheets write them: "41767.0" → "41767", "1.25E9" → "1250000000". More than 15 significant
/// digits are the noise of a double ("0.10000000000000001") and rounded as spreadsheets show them; whole numbers keep all digits.
/// Empty for anything that is no number; beyond 40 digits the exponent stays.
QString exactDecimal(QStringView text);

/// The decimal with its point moved: times ten to the power of `places`.
QString shiftedDecimal(const QString &decimal, int places);

} // namespace exchange
