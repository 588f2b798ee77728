// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/compared_with.h"

#include <algorithm>

namespace presentation {

QDate ComparedWith::dateBefore(QDate asOf) const
{
    switch (before) {
    case Before::Year: return asOf.addYears(-1);
    case Before::HalfYear: return asOf.addMonths(-6);
    case Before::Quarter: return asOf.addMonths(-3);
    case Before::Month: return asOf.addMonths(-1);
    case Before::Day: return std::min(day, asOf);
    }
    return asOf;
}

} // namespace presentation
