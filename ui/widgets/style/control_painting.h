// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QStyleOptionProgressBar;
class QWidget;

/// The drawing of buttons, fields and boxes; called by PortolanStyle only.
namespace widgets::controls {

enum class ButtonKind { Plain, Primary, Link };

ButtonKind kindOf(const QWidget *widget);
void drawButtonPanel(QPainter &painter, const QStyleOption &option, presentation::Theme theme, ButtonKind kind);
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, presentation::Theme theme, ButtonKind kind);
/// Whether a tool button has words to show; one without an icon always does.
bool showsText(const QStyleOptionToolButton &option);
void drawToolButtonPanel(QPainter &painter, const QStyleOption &option, presentation::Theme theme);
void drawFieldPanel(QPainter &painter, const QStyleOption &option, presentation::Theme theme, const QWidget *widget);
void drawCheckBox(QPainter &painter, const QStyleOption &option, presentation::Theme theme);
void drawRadioButton(QPainter &painter, const QStyleOption &option, presentation::Theme theme);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, presentation::Theme theme,
                  const QWidget *widget);
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, presentation::Theme theme,
                 const QWidget *widget);
void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option, presentation::Theme theme);

} // namespace widgets::controls
