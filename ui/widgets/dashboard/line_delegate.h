// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/card_text.h"

#include <QStyledItemDelegate>

namespace widgets {

/// Paints one line of a card of lines: sign or date, title over detail, a word at the right. Reads the line's place in the card.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LineDelegate(const presentation::CardText &text, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSign(QPainter &painter, const QRectF &place, presentation::CardLine::Sign sign) const;

    const presentation::CardText &m_text;
};

} // namespace widgets
