// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;

namespace presentation {
class ChartViewModel;
}

namespace widgets {

/// A chart's mark: its records, and the keys of its category and series.
struct ChosenMark
{
    QList<qint64> ids;
    QStringList keys;
};

/// Adds "Filter to this", which can be chosen once the filter is found, and says so where no condition means just these records.
void addFilterAction(QMenu &menu, presentation::ChartViewModel &chart, const ChosenMark &mark);

} // namespace widgets
