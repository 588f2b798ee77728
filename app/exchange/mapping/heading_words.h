// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/column_target.h"

namespace exchange {

/// How well a heading names a target.
struct HeadingMatch
{
    const ColumnTarget *target = nullptr;
    int score = 0;        ///< 100: its name; below: another word for it, the better known the higher.
    bool isName = false;
};

/// The targets of a list that a heading may name, best first. Brackets, units and numbering are passed over.
QList<HeadingMatch> targetsNamed(ListKind list, const QString &heading);

} // namespace exchange
