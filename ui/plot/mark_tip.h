// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "figure/mark_shares.h"
#include "plot/scene.h"

#include <QCoreApplication>

namespace plot {

/// The words of a mark's tooltip, plain text of a few lines: whose it is, its value, of how many, its interval.
class MarkTip
{
    Q_DECLARE_TR_FUNCTIONS(plot::MarkTip)
public:
    /// `share` tells how much of the mark is selected; nullptr where nothing is.
    static QString text(const figure::ChartData &chart, const Mark &mark, const figure::MarkShare *share = nullptr);

private:
    static QString valueLine(const figure::ChartData &chart, const figure::Series &series, const figure::Datum &datum);
    static QString placeLine(const figure::Panel &panel, const figure::Datum &datum, domain::Language language);
    static QString countLine(const figure::ChartData &chart, const figure::Datum &datum);
    static QString shareLine(const figure::ChartData &chart, const figure::Series &series, const figure::Datum &datum);
    static QString selectedLine(const figure::ChartData &chart, const figure::MarkShare &share);
};

/// The nearest mark in a direction, for the arrow keys; -1 where there is none.
qsizetype neighbor(const QList<Mark> &marks, qsizetype from, QPointF direction);

} // namespace plot
