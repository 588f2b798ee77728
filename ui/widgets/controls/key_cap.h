// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

#include <QSize>
#include <QString>

class QPainter;
class QRect;

namespace widgets {

/// The little frame that shows a shortcut ("Ctrl K"), at the right end of what it triggers.
QSize keyCapSize(const QString &keys);
void drawKeyCap(QPainter &painter, const QRect &rect, presentation::Theme theme, const QString &keys);

} // namespace widgets
