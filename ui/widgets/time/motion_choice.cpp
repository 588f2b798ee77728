// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/motion_choice.h"

#include <QSettings>
#include <QStandardPaths>

namespace widgets {

namespace {

constexpr char kSetting[] = "window/motion";

} // namespace

MotionChoice motionChoice()
{
    const QString kept = QSettings().value(QLatin1String(kSetting)).toString();
    if (kept == QLatin1String("on"))
        return MotionChoice::On;
    return kept == QLatin1String("off") ? MotionChoice::Off : MotionChoice::System;
}

void chooseMotion(MotionChoice choice)
{
    constexpr const char *kWords[] = {"system", "on", "off"};
    QSettings().setValue(QLatin1String(kSetting), QLatin1String(kWords[int(choice)]));
}

bool wantsMotion(const QString &settingsFolder)
{
    const QSettings kde(settingsFolder + QStringLiteral("/kdeglobals"), QSettings::IniFormat);
    if (kde.value(QStringLiteral("KDE/AnimationDurationFactor"), 1.0).toDouble() <= 0)
        return false;
    for (const QString &version : {QStringLiteral("gtk-3.0"), QStringLiteral("gtk-4.0")}) {
        const QSettings gtk(settingsFolder + QStringLiteral("/%1/settings.ini").arg(version), QSettings::IniFormat);
        const QString wish = gtk.value(QStringLiteral("Settings/gtk-enable-animations")).toString().toLower();
        if (wish == QLatin1String("false") || wish == QLatin1String("0"))
            return false;
    }
    return true;
}

int motionTime(int milliseconds)
{
    switch (motionChoice()) {
    case MotionChoice::On: return milliseconds;
    case MotionChoice::Off: return 0;
    case MotionChoice::System: break;
    }
    return wantsMotion(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)) ? milliseconds : 0;
}

} // namespace widgets
