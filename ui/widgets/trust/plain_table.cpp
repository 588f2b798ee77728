// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/plain_table.h"

#include "presentation/type/typography.h"
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace widgets {

QTableView *makePlainTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    constexpr int kRowHeight = 32;
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(presentation::zoomed(kRowHeight));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void fitColumns(QTableView *table, int widest)
{
    constexpr int kLeast = 72;
    table->horizontalHeader()->setResizeContentsPrecision(50);
    table->resizeColumnsToContents();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, std::clamp(table->columnWidth(column) + 16, kLeast, widest));
}

} // namespace widgets
