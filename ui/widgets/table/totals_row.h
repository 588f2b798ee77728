// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

class RecordTable;

/// The line under a table: what each column comes to, and for how many of the records it is known. Scrolls with its table.
class TotalsRow : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsRow(RecordTable &table, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// All totals as one sentence each, for screen readers and tests.
    QStringList sentences() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow();
    void drawCell(QPainter &painter, int column, int left) const;

    RecordTable &m_table;
};

} // namespace widgets
