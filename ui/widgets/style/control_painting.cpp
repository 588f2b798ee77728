// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/control_painting.h"

#include "widgets/style/painting.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace widgets::controls {
namespace {

using presentation::ColorRole;
using presentation::Theme;

constexpr int kIconGap = 6;
constexpr int kMenuRoom = 18;

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool showsKeyboardFocus(const QStyleOption &option)
{
    return is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange);
}

QColor primaryFill(const QStyleOption &option, Theme theme)
{
    if (!is(option, QStyle::State_Enabled))
        return theme.color(ColorRole::Hairline);
    const bool active = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    return theme.color(active ? ColorRole::AccentHover : ColorRole::Accent);
}

QColor plainFill(const QStyleOption &option, Theme theme)
{
    if (is(option, QStyle::State_On))
        return theme.color(ColorRole::AccentSoft);
    if (is(option, QStyle::State_Sunken))
        return theme.color(ColorRole::Hairline);
    return theme.color(is(option, QStyle::State_MouseOver) ? ColorRole::Sunk : ColorRole::Surface);
}

ColorRole labelColor(const QStyleOption &option, ButtonKind kind)
{
    if (kind == ButtonKind::Primary)
        return ColorRole::TextOnAccent;
    if (kind == ButtonKind::Link)
        return is(option, QStyle::State_MouseOver) ? ColorRole::AccentHover : ColorRole::Accent;
    return is(option, QStyle::State_On) ? ColorRole::Accent : ColorRole::Text;
}

void drawCheckMark(QPainter &painter, const QRectF &box, const QColor &color)
{
    const QPointF origin = box.topLeft();
    const double unit = box.width() / 14;
    painter.setPen(QPen(color, 1.75 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({origin + QPointF(3.4, 7.2) * unit, origin + QPointF(6, 9.8) * unit,
                                    origin + QPointF(10.6, 4.4) * unit}));
}

/// The frame color of a small box that can be on or off.
QColor boxBorder(const QStyleOption &option, Theme theme)
{
    if (!is(option, QStyle::State_Enabled))
        return theme.color(ColorRole::StrongBorder);
    const bool active = is(option, QStyle::State_MouseOver) || showsKeyboardFocus(option);
    return theme.color(active ? ColorRole::Accent : ColorRole::InputBorder);
}

QRectF centeredSquare(const QRect &rect)
{
    const int side = std::min({rect.width(), rect.height(), 14});
    return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
}

} // namespace

ButtonKind kindOf(const QWidget *widget)
{
    if (widget == nullptr)
        return ButtonKind::Plain;
    if (widget->property("primary").toBool())
        return ButtonKind::Primary;
    return widget->property("link").toBool() ? ButtonKind::Link : ButtonKind::Plain;
}

void drawButtonPanel(QPainter &painter, const QStyleOption &option, Theme theme, ButtonKind kind)
{
    if (kind == ButtonKind::Primary) {
        drawPanel(painter, {option.rect, primaryFill(option, theme), std::nullopt});
    } else if (kind == ButtonKind::Plain) {
        const ColorRole border = is(option, QStyle::State_On) ? ColorRole::AccentLine : ColorRole::Border;
        drawPanel(painter, {option.rect, plainFill(option, theme), theme.color(border)});
    }
    if (showsKeyboardFocus(option))
        drawFocusRing(painter, option.rect, theme);
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, Theme theme, ButtonKind kind)
{
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const QRect area = option.rect.adjusted(0, 0, menu ? -kMenuRoom : 0, 0);
    const QString text = option.text;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const bool hasIcon = !option.icon.isNull();
    const int iconWidth = hasIcon ? option.iconSize.width() : 0;
    const int total = textWidth + iconWidth + (hasIcon && !text.isEmpty() ? kIconGap : 0);
    int x = area.left() + (area.width() - total) / 2;
    if (hasIcon) {
        const QRect place(x, area.top() + (area.height() - option.iconSize.height()) / 2, iconWidth,
                          option.iconSize.height());
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled, is(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
        x += iconWidth + kIconGap;
    }
    painter.setPen(theme.color(enabled ? labelColor(option, kind) : ColorRole::TextDisabled));
    const QRect place(x, area.top(), textWidth + 1, area.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text);
}

bool showsText(const QStyleOptionToolButton &option)
{
    return !option.text.isEmpty() && (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull());
}

void drawToolButtonPanel(QPainter &painter, const QStyleOption &option, Theme theme)
{
    const bool raised = !is(option, QStyle::State_AutoRaise);
    const bool active = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    if (raised || is(option, QStyle::State_On))
        drawPanel(painter, {option.rect, plainFill(option, theme), theme.color(ColorRole::Border)});
    else if (active && is(option, QStyle::State_Enabled))
        drawPanel(painter, {option.rect, theme.color(ColorRole::Hairline), std::nullopt});
    if (showsKeyboardFocus(option))
        drawFocusRing(painter, option.rect, theme);
}

void drawFieldPanel(QPainter &painter, const QStyleOption &option, Theme theme, const QWidget *widget)
{
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool readOnly = is(option, QStyle::State_ReadOnly);
    const bool invalid = widget != nullptr && widget->property("invalid").toBool();
    ColorRole border = enabled && !readOnly ? ColorRole::InputBorder : ColorRole::Border;
    if (invalid)
        border = ColorRole::Bad;
    drawPanel(painter, {option.rect, theme.color(enabled && !readOnly ? ColorRole::Surface : ColorRole::Sunk),
                        theme.color(border)});
    if (is(option, QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, theme);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = centeredSquare(option.rect);
    const bool on = is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor filled = theme.color(enabled ? ColorRole::Accent : ColorRole::TextDisabled);
    drawPanel(painter, {box, on ? filled : theme.color(ColorRole::Surface), on ? filled : boxBorder(option, theme), 3});
    const QColor mark = theme.color(ColorRole::TextOnAccent);
    if (is(option, QStyle::State_NoChange))
        painter.fillRect(QRectF(box.x() + 3.5, box.center().y() - 0.75, 7, 1.5), mark);
    else if (on)
        drawCheckMark(painter, box, mark);
    if (showsKeyboardFocus(option))
        drawFocusRing(painter, box.adjusted(-2, -2, 2, 2), theme, 4);
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = centeredSquare(option.rect);
    const bool on = is(option, QStyle::State_On);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor filled = theme.color(enabled ? ColorRole::Accent : ColorRole::TextDisabled);
    drawPanel(painter, {box, on ? filled : theme.color(ColorRole::Surface), on ? filled : boxBorder(option, theme), 7});
    if (on)
        drawPanel(painter, {box.adjusted(4, 4, -4, -4), theme.color(ColorRole::TextOnAccent), std::nullopt, 3});
    if (showsKeyboardFocus(option))
        drawFocusRing(painter, box.adjusted(-2, -2, 2, 2), theme, 9);
    painter.restore();
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, Theme theme, const QWidget *widget)
{
    const bool isReadOnly = widget && widget->property("readOnly").toBool();
    if (option.frame) {
        QStyleOption panel(option);
        panel.state.setFlag(QStyle::State_ReadOnly, isReadOnly);
        drawFieldPanel(painter, panel, theme, widget);
    }
    if (isReadOnly)
        return; // There is no list to open.
    const QRect arrow(option.rect.right() - 25, option.rect.top(), 20, option.rect.height());
    const bool enabled = is(option, QStyle::State_Enabled);
    drawChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), Direction::Down,
                theme.color(enabled ? ColorRole::TextSecondary : ColorRole::TextDisabled));
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, Theme theme, const QWidget *widget)
{
    if (option.frame)
        drawFieldPanel(painter, option, theme, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons || widget == nullptr)
        return;
    const auto draw = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Direction direction) {
        const QRect rect = widget->style()->subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool enabled = option.stepEnabled.testFlag(step) && is(option, QStyle::State_Enabled);
        drawChevron(painter, rect, direction, theme.color(enabled ? ColorRole::TextSecondary : ColorRole::StrongBorder));
    };
    draw(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Direction::Up);
    draw(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Direction::Down);
}

void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option, Theme theme)
{
    QRectF groove(option.rect);
    groove = QRectF(groove.x(), groove.center().y() - 3, groove.width(), 6);
    drawPanel(painter, {groove, theme.color(ColorRole::Hairline), std::nullopt, 3});
    const double range = option.maximum - option.minimum;
    const double done = range > 0 ? (option.progress - option.minimum) / range : 0.3;
    QRectF bar = groove;
    bar.setWidth(groove.width() * std::clamp(done, 0.0, 1.0));
    if (bar.width() > 0)
        drawPanel(painter, {bar, theme.color(ColorRole::Accent), std::nullopt, 3});
}

} // namespace widgets::controls
