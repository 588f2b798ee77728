// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/portolan_style.h"

#include "presentation/type/typography.h"
#include "widgets/style/calendar_look.h"
#include "widgets/style/control_painting.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"
#include "widgets/style/view_painting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace widgets {

using presentation::ColorRole;
using presentation::Theme;

PortolanStyle::PortolanStyle(Theme theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
    setObjectName(QStringLiteral("portolan"));
}

QPalette PortolanStyle::paletteFor(Theme theme)
{
    static constexpr std::pair<QPalette::ColorRole, ColorRole> kRoles[] = {
        {QPalette::Window, ColorRole::Window},           {QPalette::WindowText, ColorRole::Text},
        {QPalette::Base, ColorRole::Surface},            {QPalette::AlternateBase, ColorRole::Sunk},
        {QPalette::Text, ColorRole::Text},               {QPalette::PlaceholderText, ColorRole::TextTertiary},
        {QPalette::Button, ColorRole::Surface},          {QPalette::ButtonText, ColorRole::Text},
        {QPalette::BrightText, ColorRole::TextOnAccent}, {QPalette::Highlight, ColorRole::AccentSoft},
        {QPalette::HighlightedText, ColorRole::Text},    {QPalette::Link, ColorRole::Accent},
        {QPalette::LinkVisited, ColorRole::Accent},      {QPalette::ToolTipBase, ColorRole::Raised},
        {QPalette::ToolTipText, ColorRole::Text},        {QPalette::Light, ColorRole::Surface},
        {QPalette::Midlight, ColorRole::Hairline},       {QPalette::Mid, ColorRole::Border},
        {QPalette::Dark, ColorRole::StrongBorder},       {QPalette::Shadow, ColorRole::InputBorder},
    };
    QPalette palette;
    for (const auto &[target, source] : kRoles)
        palette.setColor(target, theme.color(source));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.color(ColorRole::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.color(ColorRole::Sunk));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(ColorRole::Hairline));
    return palette;
}

QPalette PortolanStyle::standardPalette() const
{
    return paletteFor(m_theme);
}

void PortolanStyle::polish(QPalette &palette)
{
    palette = paletteFor(m_theme);
}

void PortolanStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                        || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget);
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        applyCalendarLook(*calendar, m_theme);
    if (widget->inherits("QCalendarPopup"))
        applyCalendarPopupLook(*widget, m_theme);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

bool PortolanStyle::drawField(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                              const QWidget *widget) const
{
    if (element == PE_PanelLineEdit || element == PE_FrameLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        const bool framed = frame != nullptr && frame->lineWidth > 0;
        const bool inner = widget != nullptr && widget->parentWidget() != nullptr
                           && (widget->parentWidget()->inherits("QComboBox")
                               || widget->parentWidget()->inherits("QAbstractSpinBox"));
        if (framed && !inner && element == PE_PanelLineEdit)
            controls::drawFieldPanel(painter, option, m_theme, widget);
        return true;
    }
    const bool textArea = widget != nullptr && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
    if (element == PE_Frame && textArea)
        controls::drawFieldPanel(painter, option, m_theme, widget);
    else if (element == PE_Frame && widget != nullptr && widget->isWindow())
        drawPanel(painter, {option.rect, m_theme.color(ColorRole::Raised), m_theme.color(ColorRole::StrongBorder), 0});
    return element == PE_Frame;
}

bool PortolanStyle::drawArrow(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const QColor color = m_theme.color(option.state.testFlag(State_Enabled) ? ColorRole::TextSecondary
                                                                            : ColorRole::TextDisabled);
    switch (element) {
    case PE_IndicatorArrowDown: drawChevron(painter, option.rect, Direction::Down, color); return true;
    case PE_IndicatorArrowUp: drawChevron(painter, option.rect, Direction::Up, color); return true;
    case PE_IndicatorArrowLeft: drawChevron(painter, option.rect, Direction::Left, color); return true;
    case PE_IndicatorArrowRight: drawChevron(painter, option.rect, Direction::Right, color); return true;
    default: return false;
    }
}

bool PortolanStyle::drawFrame(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    switch (element) {
    case PE_PanelTipLabel:
    case PE_PanelMenu:
    case PE_FrameMenu:
        drawPanel(painter, {option.rect, m_theme.color(ColorRole::Raised), m_theme.color(ColorRole::StrongBorder), 0});
        return true;
    case PE_FrameGroupBox:
        drawPanel(painter, {option.rect, Qt::transparent, m_theme.color(ColorRole::Border), kCardRadius});
        return true;
    case PE_FrameTabBarBase:
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         m_theme.color(ColorRole::Border));
        return true;
    case PE_FrameTabWidget:
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                         m_theme.color(ColorRole::Border));
        return true;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameFocusRect:
    case PE_PanelItemViewRow: return true;
    default: return false;
    }
}

void PortolanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    using namespace controls;
    const bool drawn = drawField(element, *option, *painter, widget) || drawArrow(element, *option, *painter)
                       || drawFrame(element, *option, *painter);
    if (drawn)
        return;
    switch (element) {
    case PE_PanelButtonCommand: return drawButtonPanel(*painter, *option, m_theme, kindOf(widget));
    case PE_PanelButtonTool: return drawToolButtonPanel(*painter, *option, m_theme);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckBox(*painter, *option, m_theme);
    case PE_IndicatorRadioButton: return drawRadioButton(*painter, *option, m_theme);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            views::drawItemPanel(*painter, *item, m_theme);
        return;
    case PE_IndicatorBranch: return views::drawBranch(*painter, *option, m_theme);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PortolanStyle::drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (item == nullptr)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
                         m_theme.color(ColorRole::Hairline));
        return;
    }
    QStyleOptionMenuItem copy(*item);
    if (option.state.testFlag(State_Selected) && option.state.testFlag(State_Enabled))
        drawPanel(painter, {option.rect, m_theme.color(ColorRole::AccentSoft), std::nullopt, kPillRadius});
    copy.state &= ~State_Selected;
    QProxyStyle::drawControl(CE_MenuItem, &copy, &painter, widget);
}

void PortolanStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            controls::drawButtonLabel(*painter, *button, m_theme, controls::kindOf(widget));
        return;
    case CE_MenuItem: return drawMenuItem(*option, *painter, widget);
    case CE_Splitter: return views::drawSplitter(*painter, *option, m_theme);
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            views::drawHeader(*painter, *header, m_theme);
        return;
    case CE_HeaderEmptyArea:
    case CE_HeaderSection: {
        QStyleOptionHeader empty;
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header == nullptr)
            empty.rect = option->rect;
        return views::drawHeaderSection(*painter, header == nullptr ? empty : *header, m_theme);
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            views::drawTabShape(*painter, *tab, m_theme);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            views::drawTabLabel(*painter, *tab, m_theme);
        return;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            controls::drawProgressBar(*painter, *bar, m_theme);
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void PortolanStyle::drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (button == nullptr)
        return;
    controls::drawToolButtonPanel(painter, option, m_theme);
    QStyleOptionToolButton label(*button);
    label.state &= ~State_HasFocus;
    label.rect.adjust(4, 0, -4, 0);
    const bool menu = button->features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool wordy = controls::showsText(*button);
    if (menu && wordy) {
        const QRect place(option.rect.right() - 20, option.rect.top(), 16, option.rect.height());
        drawChevron(painter, place, Direction::Down, m_theme.color(ColorRole::TextTertiary));
        label.rect.setRight(place.left());
    }
    label.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

void PortolanStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return views::drawScrollBar(*painter, *bar, m_theme, widget);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return controls::drawComboBox(*painter, *combo, m_theme, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return controls::drawSpinBox(*painter, *spin, m_theme, widget);
    if (control == CC_ToolButton)
        return drawToolButton(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon PortolanStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return icon(u"edit-clear", ColorRole::TextTertiary);
    case SP_ArrowLeft: return icon(u"go-previous");
    case SP_ArrowRight: return icon(u"go-next");
    case SP_MessageBoxWarning: return icon(u"dialog-warning", ColorRole::Warn);
    case SP_MessageBoxCritical: return icon(u"dialog-warning", ColorRole::Bad);
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation: return icon(u"dialog-information", ColorRole::Accent);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void applyLook(QApplication &application, presentation::Appearance appearance)
{
    using presentation::TextRole;
    const Theme theme(appearance);
    application.setStyle(new PortolanStyle(theme));
    application.setPalette(PortolanStyle::paletteFor(theme));
    QApplication::setFont(presentation::textFont(TextRole::Body));
    QApplication::setFont(presentation::textFont(TextRole::Strong), "QPushButton");
    QApplication::setFont(presentation::textFont(TextRole::Label), "QHeaderView");
    QApplication::setFont(presentation::textFont(TextRole::Label), "QTipLabel");
    QApplication::setFont(presentation::textFont(TextRole::Label), "QTabBar");
    QApplication::setWindowIcon(logo());
}

} // namespace widgets
