// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace widgets {

/// Paints the rows of a plan: what will be done as a pill, the record over its second line, values now struck through and
/// values to come in bold, and the choice as a button. Reads ImportPlanModel's roles.
class ImportPlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace widgets
