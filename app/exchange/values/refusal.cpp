// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/refusal.h"

namespace exchange {

QString refusalText(Refusal refusal, const QString &found, domain::Language language)
{
    constexpr qsizetype kQuoted = 80;
    const QString quoted = found.size() > kQuoted ? found.first(kQuoted) + u'…' : found;
    return QString(domain::labelOf(refusal, language)).replace(QLatin1String("%1"), quoted.simplified());
}

} // namespace exchange
