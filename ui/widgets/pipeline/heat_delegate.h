// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace widgets {

/// Paints the cells of the pipeline matrix: the shade grows with the square root of the count; sums stand without a shade.
class HeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Records that belong to the selected marks, ascending; cells without any step back. Nothing: all cells are full.
    void setMarked(const std::optional<QList<qint64>> &ids) { m_marked = ids; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::optional<QList<qint64>> m_marked;
};

} // namespace widgets
