// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/column_menu.h"

#include "presentation/table/layout_change.h"
#include "presentation/table/record_table_model.h"
#include "widgets/pages/record_table.h"

namespace widgets {

using presentation::TableLayout;

ColumnMenu::ColumnMenu(RecordTable &table, const QString &key)
    : QMenu(&table)
    , m_table(table)
    , m_key(key)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addSorting();
    addSeparator();
    addGrouping();
    addSeparator();
    addArranging();
}

void ColumnMenu::addSorting()
{
    const auto sort = [this](bool descending) {
        return [this, descending] { m_table.setTableLayout(presentation::sortedBy(m_table.tableLayout(), {m_key, descending})); };
    };
    addAction(tr("Sort ascending\tAlt+Up"), this, sort(false));
    addAction(tr("Sort descending\tAlt+Down"), this, sort(true));
    addAction(tr("Then by this column\tShift+click"), this, [this] {
        m_table.setTableLayout(presentation::sortedByFurtherClick(m_table.tableLayout(), m_key));
    });
}

void ColumnMenu::addGrouping()
{
    const TableLayout layout = m_table.tableLayout();
    const auto source = presentation::makeRecordSource(m_table.records().kind());
    const auto group = [this](const QString &key) {
        return [this, key] {
            TableLayout grouped = m_table.tableLayout();
            grouped.group = key;
            m_table.setTableLayout(grouped);
        };
    };
    if (layout.group != m_key && presentation::canGroup(source->column(source->columnOf(m_key))))
        addAction(tr("Group by this column"), this, group(m_key));
    if (layout.group.isEmpty())
        return;
    addAction(tr("Open all groups"), this, [this] { m_table.records().setExpanded(-1, true); });
    addAction(tr("Close all groups"), this, [this] { m_table.records().setExpanded(-1, false); });
    addAction(tr("No groups"), this, group(QString()));
}

void ColumnMenu::addArranging()
{
    const auto move = [this](int places) {
        return [this, places] { m_table.setTableLayout(presentation::withColumnMoved(m_table.tableLayout(), m_key, places)); };
    };
    addAction(tr("Move left\tAlt+Shift+Left"), this, move(-1));
    addAction(tr("Move right\tAlt+Shift+Right"), this, move(1));
    addAction(tr("Fit width to content"), this, [this] { m_table.fitColumn(m_key); });
    addAction(tr("Hide column"), this, [this] { m_table.setTableLayout(presentation::withoutColumn(m_table.tableLayout(), m_key)); })
        ->setEnabled(m_table.records().columnCount() > 1);
    addSeparator();
    auto *freezes = addAction(tr("Keep the first column in place"), this, [this] {
        TableLayout layout = m_table.tableLayout();
        layout.freezesFirst = !layout.freezesFirst;
        m_table.setTableLayout(layout);
    });
    freezes->setCheckable(true);
    freezes->setChecked(m_table.tableLayout().freezesFirst);
    addAction(tr("Columns…"), &m_table, &RecordTable::columnsRequested);
    addAction(tr("Reset columns"), &m_table, &RecordTable::resetLayout);
}

} // namespace widgets
