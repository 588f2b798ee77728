// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/portolan_style.h"

#include "presentation/type/typography.h"
#include "widgets/style/control_painting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>
#include <optional>

namespace widgets {
namespace {

constexpr int kControlHeight = 30;
constexpr int kSmallControlHeight = 26;
constexpr int kButtonPadding = 12;
constexpr int kHeaderHeight = 32;
constexpr int kScrollBarExtent = 8;
constexpr int kMinimumThumb = 28;
constexpr int kStepperWidth = 22;
constexpr int kFieldPadding = 8;

int controlHeight(const QWidget *widget)
{
    return widget != nullptr && widget->property("small").toBool() ? presentation::zoomed(kSmallControlHeight) : presentation::zoomed(kControlHeight);
}

bool isTextArea(const QWidget *widget)
{
    return widget != nullptr && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

bool isCellEditor(const QWidget *widget)
{
    const QWidget *parent = widget == nullptr ? nullptr : widget->parentWidget();
    return parent != nullptr && qobject_cast<const QAbstractItemView *>(parent->parentWidget()) != nullptr;
}

/// The measures that many parts share: 0, a box of 14, an icon of 16.
std::optional<int> sharedMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
    case QStyle::PM_ButtonDefaultIndicator:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarBaseOverlap: return 0;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight: return 14;
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_TabBarIconSize: return presentation::zoomed(16);
    case QStyle::PM_TreeViewIndentation: return 16;
    default: return std::nullopt;
    }
}

QSize buttonSize(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button == nullptr)
        return {};
    const bool link = widget != nullptr && widget->property("link").toBool();
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width() + (button->text.isEmpty() ? 0 : 6);
    const int arrow = button->features.testFlag(QStyleOptionButton::HasMenu) ? 18 : 0;
    const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int padding = button->text.isEmpty() ? 7 : (link ? 4 : kButtonPadding);
    return {text + iconWidth + arrow + 2 * padding, link ? 24 : controlHeight(widget)};
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const double range = double(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(double(bar.pageStep) * length / (range + bar.pageStep)), std::min(kMinimumThumb, length),
                           length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb,
                                                      bar.upsideDown);
    int from = 0;
    int to = 0;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: to = length; break;
    case QStyle::SC_ScrollBarSlider: from = start; to = start + thumb; break;
    case QStyle::SC_ScrollBarSubPage: to = start; break;
    case QStyle::SC_ScrollBarAddPage: from = start + thumb; to = length; break;
    default: break;
    }
    const QRect rect = horizontal ? QRect(from, 0, to - from, bar.rect.height())
                                  : QRect(0, from, bar.rect.width(), to - from);
    return QStyle::visualRect(bar.direction, bar.rect, rect);
}

QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    const bool stepped = box.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int right = box.rect.right() - (stepped ? kStepperWidth : 2);
    const int middle = box.rect.height() / 2;
    QRect rect = box.rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp: rect = stepped ? QRect(right, 2, kStepperWidth - 2, middle - 2) : QRect(); break;
    case QStyle::SC_SpinBoxDown:
        rect = stepped ? QRect(right, middle, kStepperWidth - 2, middle - 2) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField: rect = QRect(kFieldPadding - 2, 2, right - kFieldPadding, box.rect.height() - 4); break;
    default: break;
    }
    return QStyle::visualRect(box.direction, box.rect, rect);
}

QRect comboBoxPart(const QStyleOptionComboBox &box, QStyle::SubControl part)
{
    QRect rect = box.rect;
    if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(kFieldPadding, 2, -26, -2);
    else if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - 26);
    return QStyle::visualRect(box.direction, box.rect, rect);
}

} // namespace

int PortolanStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (isTextArea(widget))
            return 2;
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr ? 0 : 1;
    case PM_ScrollBarExtent: return kScrollBarExtent;
    case PM_ScrollBarSliderMin: return kMinimumThumb;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin: return 8;
    // An item's text stands one pixel further in: 8, like the header's.
    case PM_FocusFrameHMargin: return 7;
    case PM_HeaderMarkSize: return 12;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_MenuPanelWidth: return 1;
    case PM_SplitterWidth: return 5;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: break;
    }
    const std::optional<int> shared = sharedMetric(metric);
    return shared ? *shared : QProxyStyle::pixelMetric(metric, option, widget);
}

int PortolanStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_TitleBar_NoBorder:
    // A click selects on every desktop; Enter or a double click opens.
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(presentation::ColorRole::Hairline).rgb());
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize PortolanStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return buttonSize(option, widget);
    case CT_LineEdit: return isCellEditor(widget) ? base : QSize(base.width(), controlHeight(widget));
    case CT_ComboBox: return {size.width() + kFieldPadding + 30, controlHeight(widget)};
    case CT_SpinBox: return {size.width() + kFieldPadding + kStepperWidth, controlHeight(widget)};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool menu = button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        const bool wordy = button != nullptr && controls::showsText(*button);
        const int height = controlHeight(widget);
        return {std::max(height, size.width() + (wordy ? 12 : 8) + (menu && wordy ? 16 : 0)), height};
    }
    case CT_HeaderSection: return {base.width() + 4, std::max(presentation::zoomed(kHeaderHeight), base.height())};
    case CT_TabBarTab: return {size.width() + 4, 34};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? QSize(base.width(), 9) : QSize(base.width() + 12, std::max(28, base.height()));
    }
    case CT_CheckBox:
    case CT_RadioButton: return {base.width(), std::max(24, base.height())};
    case CT_ItemViewItem: return {base.width(), std::max(28, base.height())};
    default: return base;
    }
}

QRect PortolanStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return spinBoxPart(*spin, part);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo && control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow))
        return comboBoxPart(*combo, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect PortolanStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isCellEditor(widget)) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            return option->rect.adjusted(kFieldPadding - 2, 1, -(kFieldPadding - 2), -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace widgets
