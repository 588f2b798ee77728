// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/card_text.h"

#include <QFont>
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
    /// The card has other lines.
    void measureAnew() { m_leadWidth = -1; }

private:
    double leadWidth() const;
    void paintSign(QPainter &painter, const QRectF &place, presentation::CardLine::Sign sign) const;

    const presentation::CardText &m_text;
    mutable double m_leadWidth = -1; ///< Of the widest date, for all lines; below 0 until it is asked for.
    mutable QFont m_measured;
};

} // namespace widgets
