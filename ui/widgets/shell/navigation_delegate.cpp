// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/navigation_delegate.h"

#include "presentation/type/typography.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;
using presentation::Theme;

namespace {

constexpr int kRowHeight = 32;
constexpr int kHeadingHeight = 44;
constexpr int kCollapsedHeadingHeight = 21;
constexpr int kIconLeft = 9;
constexpr int kTextLeft = 35;

bool isHeading(const QModelIndex &index)
{
    return index.data(static_cast<int>(NavigationRole::Heading)).toBool();
}

} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int heading = m_collapsed ? presentation::zoomed(kCollapsedHeadingHeight) : presentation::zoomed(kHeadingHeight);
    return {0, isHeading(index) ? heading : presentation::zoomed(kRowHeight)};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (isHeading(index))
        paintHeading(*painter, option, index);
    else
        paintPlace(*painter, option, index);
    painter->restore();
}

void NavigationDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    if (m_collapsed) {
        painter.fillRect(QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
                         theme.color(ColorRole::StrongBorder));
        return;
    }
    painter.setFont(presentation::textFont(TextRole::Footnote));
    painter.setPen(theme.color(ColorRole::TextTertiary));
    painter.drawText(option.rect.adjusted(kIconLeft, 0, -kIconLeft, -6), Qt::AlignLeft | Qt::AlignBottom,
                     index.data(Qt::DisplayRole).toString());
}

void NavigationDelegate::paintPlace(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool active = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus)
                         && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    if (active)
        drawPanel(painter, {row, theme.color(ColorRole::Surface), theme.color(ColorRole::Border)});
    else if (option.state.testFlag(QStyle::State_MouseOver))
        drawPanel(painter, {row, theme.color(ColorRole::Hairline), std::nullopt});
    const QString name = index.data(static_cast<int>(NavigationRole::IconName)).toString();
    const int iconLeft = m_collapsed ? row.left() + (row.width() - 16) / 2 : row.left() + kIconLeft;
    icon(name).paint(&painter, QRect(iconLeft, row.top() + (row.height() - 16) / 2, 16, 16), Qt::AlignCenter,
                     QIcon::Normal, active ? QIcon::On : QIcon::Off);
    if (!m_collapsed)
        paintText(painter, option, index);
    if (focused)
        drawFocusRing(painter, row, theme);
}

void NavigationDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool active = option.state.testFlag(QStyle::State_Selected);
    QRect text = option.rect.adjusted(kTextLeft, 0, -kIconLeft, 0);
    const QString count = index.data(static_cast<int>(NavigationRole::Count)).toString();
    painter.setFont(presentation::textFont(TextRole::Label));
    painter.setPen(theme.color(ColorRole::TextTertiary));
    presentation::drawTabular(painter, text, Qt::AlignRight | Qt::AlignVCenter, count);
    text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(count) - 6);
    QFont font = presentation::textFont(TextRole::Body);
    font.setWeight(active ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(theme.color(active ? ColorRole::Accent : ColorRole::TextSecondary));
    presentation::drawLine(painter, text, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
}

} // namespace widgets
