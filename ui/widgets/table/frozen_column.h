// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

class RecordTable;

/// Keeps the first column of a table in sight while the others are scrolled: paints its cells over the table's left edge, and hands every
/// touch of the mouse to the table as if it were on the column itself. Owned by the table.
class FrozenColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FrozenColumn(RecordTable &table);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool handOver(QMouseEvent &event);

    RecordTable &m_table;
};

} // namespace widgets
