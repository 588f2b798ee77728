// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace widgets {

/// Paints the facets: section heads with a chevron, buckets with check box, bar and count, the link to more.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBucket(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace widgets
