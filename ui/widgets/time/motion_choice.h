// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace widgets {

/// Whether charts move from one state to the next, or change at once. Kept in the user's settings.
enum class MotionChoice : quint8 { System, On, Off };

MotionChoice motionChoice();
void chooseMotion(MotionChoice choice);
/// How long a movement takes that would take so many milliseconds: 0 where the user, or the desktop, wants none.
int motionTime(int milliseconds);
/// What the desktop wishes, by the settings that KDE (`kdeglobals`) and GTK desktops (`gtk-3.0/settings.ini`, `gtk-4.0/settings.ini`)
/// keep in the user's folder of settings. Without any: motion.
bool wantsMotion(const QString &settingsFolder);

} // namespace widgets
