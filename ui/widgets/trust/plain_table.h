// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace widgets {

/// A table of whole rows in the house's look over a model that stays the caller's; the name is for finding, the other one for readers.
QTableView *makePlainTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent);
/// Columns as wide as their first rows need, within limits; the last one takes the rest.
void fitColumns(QTableView *table, int widest = 320);

} // namespace widgets
