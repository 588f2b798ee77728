// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionTab;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QWidget;

/// The drawing of headers, rows, tabs, scroll bars and popups; called by PortolanStyle only.
namespace widgets::views {

void drawHeader(QPainter &painter, const QStyleOptionHeader &option, presentation::Theme theme);
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option, presentation::Theme theme);
void drawTabShape(QPainter &painter, const QStyleOptionTab &option, presentation::Theme theme);
void drawTabLabel(QPainter &painter, const QStyleOptionTab &option, presentation::Theme theme);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, presentation::Theme theme,
                   const QWidget *widget);
void drawItemPanel(QPainter &painter, const QStyleOptionViewItem &option, presentation::Theme theme);
void drawBranch(QPainter &painter, const QStyleOption &option, presentation::Theme theme);
void drawSplitter(QPainter &painter, const QStyleOption &option, presentation::Theme theme);

} // namespace widgets::views
