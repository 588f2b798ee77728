// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decimal_money.h"

namespace exchange {

using domain::Error;
using domain::Result;

namespace {

constexpr int kDecimals = 6;
constexpr int kMostDigits = 15; // below 2^53, as every amount

} // namespace

Result<qint64> parseMillions(QStringView text)
{
    const Error refused{Error::Code::Syntax, text.toString(), {}};
    QString digits;
    int decimals = -1;
    for (const QChar c : text.trimmed()) {
        if (c >= u'0' && c <= u'9') {
            digits.append(c);
            decimals += decimals >= 0 ? 1 : 0;
        } else if (c == u'.' && decimals < 0) {
            decimals = 0;
        } else if (c != u',' || decimals >= 0) {
            return refused;
        }
    }
    if (digits.isEmpty() || decimals > kDecimals)
        return refused;
    digits.append(QString(kDecimals - std::max(decimals, 0), u'0'));
    bool isNumber = false;
    const qint64 amount = digits.toLongLong(&isNumber);
    if (!isNumber || digits.size() > kMostDigits)
        return refused;
    return amount;
}

} // namespace exchange
