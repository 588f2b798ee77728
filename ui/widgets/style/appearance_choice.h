// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QApplication;

namespace widgets {

/// Light or dark colors, or those of the desktop. Kept in the user's settings, not in the portfolio.
enum class AppearanceChoice : quint8 { System, Light, Dark };

AppearanceChoice appearanceChoice();
/// Keeps the choice and shows it at once.
void chooseAppearance(QApplication &application, AppearanceChoice choice);
/// How large the window's text is, in percent: 80 to 200. Kept in the user's settings. Charts of the window follow, files do not.
int textSize();
void chooseTextSize(QApplication &application, int percent);
/// Applies the kept choice. To be called once at the start, before any other look: it is then that the desktop's colors are read.
void applyChosenLook(QApplication &application);

} // namespace widgets
