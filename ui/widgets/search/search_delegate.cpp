// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/search_delegate.h"

#include "presentation/search/search_model.h"
#include "presentation/type/typography.h"
#include "widgets/controls/key_cap.h"
#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::SearchModel;
using presentation::TextRole;
using Type = presentation::SearchRow::Type;

namespace {

constexpr int kPadding = 16;
constexpr int kGroupHeight = 28;
constexpr int kOneLine = 32;
constexpr int kTwoLines = 44;

Type typeOf(const QModelIndex &index)
{
    return Type(index.data(SearchModel::TypeRole).toInt());
}

/// A line with a part of it bold; drawn in three pieces, the last one elided.
void drawMarked(QPainter &painter, QRectF rect, const QString &text, QPoint span)
{
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    const bool isMarked = span.x() >= 0 && span.y() > 0;
    const QString parts[] = {isMarked ? text.left(span.x()) : text, isMarked ? text.mid(span.x(), span.y()) : QString(),
                             isMarked ? text.mid(span.x() + span.y()) : QString()};
    for (int i = 0; i < 3 && rect.width() > 1; ++i) {
        painter.setFont(i == 1 ? bold : plain);
        presentation::drawLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, parts[i]);
        rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(parts[i]));
    }
    painter.setFont(plain);
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (typeOf(index) == Type::Group)
        return {0, presentation::zoomed(kGroupHeight)};
    return {0, index.data(SearchModel::DetailRole).toString().isEmpty() ? kOneLine : kTwoLines};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const presentation::Theme theme = presentation::Theme::of(option.palette);
    const QRect area = option.rect.adjusted(kPadding, 4, -kPadding, -4);
    if (typeOf(index) == Type::Group) {
        painter->setFont(presentation::textFont(TextRole::Footnote));
        painter->setPen(theme.color(ColorRole::TextTertiary));
        presentation::drawLine(*painter, area, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->restore();
        return;
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    drawRowBackground(*painter, option.rect, theme, {.selected = isCurrent, .hovered = option.state.testFlag(QStyle::State_MouseOver), .current = isCurrent});
    QRect line = area;
    if (const QString keys = index.data(SearchModel::KeysRole).toString(); !keys.isEmpty()) {
        const QSize cap = keyCapSize(keys);
        drawKeyCap(*painter, QRect(QPoint(area.right() - cap.width(), area.center().y() - cap.height() / 2), cap), theme, keys);
        line.setRight(area.right() - cap.width() - 12);
    }
    const QString detail = index.data(SearchModel::DetailRole).toString();
    const bool isAction = typeOf(index) == Type::All || typeOf(index) == Type::Texts;
    painter->setFont(presentation::textFont(TextRole::Body));
    painter->setPen(theme.color(isAction ? ColorRole::Accent : ColorRole::Text));
    const QRect first = detail.isEmpty() ? line : QRect(line.left(), line.top(), line.width(), line.height() / 2);
    drawMarked(*painter, first, index.data().toString(), index.data(SearchModel::TitleSpanRole).toPoint());
    painter->setFont(presentation::textFont(TextRole::Label));
    painter->setPen(theme.color(ColorRole::TextSecondary));
    if (!detail.isEmpty())
        drawMarked(*painter, QRect(line.left(), first.bottom() + 1, line.width(), line.height() / 2), detail, index.data(SearchModel::DetailSpanRole).toPoint());
    painter->restore();
}

} // namespace widgets
