// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

#include <QList>
#include <QString>

namespace plot {

/// The values a panel has to show, from zero or below to its highest mark, whisker or reference.
struct ValueExtent
{
    double low = 0;
    double high = 0;
};

/// Stacks are summed; whiskers, references and the places named on the axis count. Never empty: without values it is 0 to 1.
ValueExtent extentOf(const figure::ChartData &chart, int panel);

/// The same, as far as the axis is to reach anyway.
ValueExtent extentOf(const figure::ChartData &chart, int panel, const QList<double> &reach);

/// Round values from zero up to `high`, at most `maxLines` of them.
QList<double> gridValues(double high, int maxLines);

/// A value as words, e.g. 0.5 of Unit::Percent as "50%", 1200 as "1,200"; money in its currency.
QString gridText(double value, figure::Unit unit, domain::Language language, const QString &currency = {});

/// Whether a datum has a value that may be drawn.
bool isDrawn(const figure::Datum &datum);

} // namespace plot
