// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/appearance_choice.h"

#include "presentation/type/typography.h"
#include "widgets/style/cut_text_tips.h"
#include "widgets/style/dialog_room.h"
#include "widgets/style/portolan_style.h"
#include "widgets/style/reading_order.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace widgets {

using presentation::Appearance;

namespace {

constexpr char kTextSize[] = "window/textSize";
constexpr int kSmallestText = 80;
constexpr int kLargestText = 200;
constexpr char kSetting[] = "window/appearance";
constexpr char kDesktop[] = "desktopAppearance"; ///< Property of the application: the palette is ours once a look is applied.

Appearance appearanceFor(const QApplication &application, AppearanceChoice choice)
{
    switch (choice) {
    case AppearanceChoice::Light: return Appearance::Light;
    case AppearanceChoice::Dark: return Appearance::Dark;
    case AppearanceChoice::System: break;
    }
    return Appearance(application.property(kDesktop).toInt());
}

} // namespace

AppearanceChoice appearanceChoice()
{
    const QString kept = QSettings().value(QLatin1String(kSetting)).toString();
    if (kept == QLatin1String("light"))
        return AppearanceChoice::Light;
    return kept == QLatin1String("dark") ? AppearanceChoice::Dark : AppearanceChoice::System;
}

void chooseAppearance(QApplication &application, AppearanceChoice choice)
{
    constexpr const char *kWords[] = {"system", "light", "dark"};
    QSettings().setValue(QLatin1String(kSetting), QLatin1String(kWords[int(choice)]));
    applyLook(application, appearanceFor(application, choice));
}

int textSize()
{
    return std::clamp(QSettings().value(QLatin1String(kTextSize), 100).toInt(), kSmallestText, kLargestText);
}

void chooseTextSize(QApplication &application, int percent)
{
    QSettings().setValue(QLatin1String(kTextSize), std::clamp(percent, kSmallestText, kLargestText));
    application.setProperty(presentation::kTextZoomProperty, textSize() / 100.0);
    applyLook(application, appearanceFor(application, appearanceChoice()));
}

void applyChosenLook(QApplication &application)
{
    application.setProperty(kDesktop, int(presentation::Theme::of(application.palette()).appearance()));
    application.setProperty(presentation::kTextZoomProperty, textSize() / 100.0);
    applyLook(application, appearanceFor(application, appearanceChoice()));
    application.installEventFilter(new CutTextTips(&application));
    application.installEventFilter(new ReadingOrder(&application));
    application.installEventFilter(new DialogRoom(&application));
}

} // namespace widgets
