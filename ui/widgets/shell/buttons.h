// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace widgets {

/// The one filled button of a view.
QPushButton *makePrimaryButton(const QString &text, QWidget *parent);
/// A quiet action set as accent-colored text.
QPushButton *makeLinkButton(const QString &text, QWidget *parent);
/// A flat square button with an icon; the tooltip is its accessible name too.
QToolButton *makeIconButton(QStringView iconName, const QString &toolTip, QWidget *parent);

} // namespace widgets
