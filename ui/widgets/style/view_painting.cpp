// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/view_painting.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace widgets::views {
namespace {

using presentation::ColorRole;
using presentation::Theme;

constexpr int kHeaderPadding = 8;
constexpr int kSortArrowRoom = 14;
constexpr int kThumbMargin = 1;
constexpr int kTabUnderline = 2;

/// The color behind a scroll bar: that of the area it scrolls.
QColor groundOf(const QWidget *bar, Theme theme)
{
    const QWidget *holder = bar == nullptr ? nullptr : bar->parentWidget();
    const auto *area = holder == nullptr ? nullptr : qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
    if (area == nullptr)
        return theme.color(ColorRole::Surface);
    return area->viewport()->palette().color(area->viewport()->backgroundRole());
}

} // namespace

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option, Theme theme)
{
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    painter.fillRect(option.rect, theme.color(pressed ? ColorRole::Hairline : ColorRole::Sunk));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme.color(ColorRole::Border));
    const bool resizable = option.state.testFlag(QStyle::State_MouseOver) && option.orientation == Qt::Horizontal;
    if (resizable)
        painter.fillRect(QRect(option.rect.right(), option.rect.top() + 8, 1, option.rect.height() - 16),
                         theme.color(ColorRole::StrongBorder));
}

void drawHeader(QPainter &painter, const QStyleOptionHeader &option, Theme theme)
{
    drawHeaderSection(painter, option, theme);
    QRect area = option.rect.adjusted(kHeaderPadding, 0, -kHeaderPadding, 0);
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, QRect(area.left(), area.center().y() - 7, 16, 16));
        area.setLeft(area.left() + 22);
    }
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    if (sorted)
        area.setRight(area.right() - kSortArrowRoom);
    painter.save();
    painter.setPen(theme.color(sorted ? ColorRole::Text : ColorRole::TextSecondary));
    presentation::drawLine(painter, area, option.textAlignment, option.text);
    painter.restore();
    if (!sorted)
        return;
    // Qt calls an ascending order "sort down". The arrow follows the words.
    const int words = std::min(option.fontMetrics.horizontalAdvance(option.text), area.width());
    const bool atRight = option.textAlignment.testFlag(Qt::AlignRight);
    const QRect arrow(atRight ? area.right() + 4 : area.left() + words + 4, area.top(), 12, area.height());
    drawChevron(painter, arrow, option.sortIndicator == QStyleOptionHeader::SortUp ? Direction::Down : Direction::Up,
                theme.color(ColorRole::TextSecondary));
}

void drawTabShape(QPainter &painter, const QStyleOptionTab &option, Theme theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered) {
        const QRect underline(option.rect.left(), option.rect.bottom() - kTabUnderline + 1, option.rect.width(),
                              kTabUnderline);
        painter.fillRect(underline, theme.color(selected ? ColorRole::Accent : ColorRole::StrongBorder));
    }
    const bool keyboard = option.state.testFlag(QStyle::State_HasFocus)
                          && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (selected && keyboard)
        drawFocusRing(painter, QRectF(option.rect).adjusted(0, 4, 0, -4), theme, kPillRadius);
}

void drawTabLabel(QPainter &painter, const QStyleOptionTab &option, Theme theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme.color(!enabled   ? ColorRole::TextDisabled
                               : selected ? ColorRole::Text
                                          : ColorRole::TextSecondary));
    QRect rect = option.rect;
    if (!option.icon.isNull()) {
        const QRect place(rect.left() + 8, rect.center().y() - 7, 16, 16);
        option.icon.paint(&painter, place, Qt::AlignCenter, QIcon::Normal, selected ? QIcon::On : QIcon::Off);
        rect.setLeft(place.right() + 6);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, option.text);
    } else {
        painter.drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    }
    painter.restore();
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, Theme theme, const QWidget *widget)
{
    painter.fillRect(option.rect, groundOf(widget, theme));
    if (widget == nullptr || option.maximum <= option.minimum)
        return;
    const QRect slider = widget->style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider,
                                                         widget);
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QRectF thumb = QRectF(slider).adjusted(kThumbMargin, kThumbMargin, -kThumbMargin, -kThumbMargin);
    drawPanel(painter, {thumb, theme.color(active ? ColorRole::InputBorder : ColorRole::StrongBorder), std::nullopt,
                        std::min(thumb.width(), thumb.height()) / 2});
}

void drawItemPanel(QPainter &painter, const QStyleOptionViewItem &option, Theme theme)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    drawRowBackground(painter, option.rect, theme,
                      {.selected = option.state.testFlag(QStyle::State_Selected),
                       .hovered = option.state.testFlag(QStyle::State_MouseOver),
                       .current = false});
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), theme, kPillRadius);
}

void drawBranch(QPainter &painter, const QStyleOption &option, Theme theme)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    drawChevron(painter, option.rect, open ? Direction::Down : Direction::Right, theme.color(ColorRole::TextTertiary));
}

void drawSplitter(QPainter &painter, const QStyleOption &option, Theme theme)
{
    const bool vertical = option.state.testFlag(QStyle::State_Horizontal);
    const QPoint center = option.rect.center();
    const QRect line = vertical ? QRect(center.x(), option.rect.top(), 1, option.rect.height())
                                : QRect(option.rect.left(), center.y(), option.rect.width(), 1);
    const bool active = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(line, theme.color(active ? ColorRole::AccentLine : ColorRole::Border));
}

} // namespace widgets::views
