// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

class QCalendarWidget;
class QWidget;

namespace widgets {

/// Gives a calendar our colors; it takes them as text formats of its own, not from a style.
void applyCalendarLook(QCalendarWidget &calendar, presentation::Theme theme);

/// Gives the popup of a date field its border.
void applyCalendarPopupLook(QWidget &popup, presentation::Theme theme);

} // namespace widgets
