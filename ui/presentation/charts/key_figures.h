// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/key_figures.h"
#include "workspace/view_state.h"

namespace presentation {

/// One key figure of Home in words: its value, of how many, and its change against a year before the as-of date.
struct KeyFigureText
{
    QString key;
    QString title;
    QString value;
    QString qualifier;
    QString detail;
    QString change;        ///< With its own sign; empty where there is nothing to compare.
    QString changeContext; ///< "vs 30 Jun 2024".
    int tone = 0;          ///< 1 better, -1 worse, 0 neither.
    domain::RecordKind kind = domain::RecordKind::Unset;
    QList<qint64> ids;     ///< The records behind the figure.
};

/// The figures of what was found, as of its date. Pure; any thread.
QList<KeyFigureText> keyFigureTexts(const workspace::Evaluated &evaluated);

} // namespace presentation
