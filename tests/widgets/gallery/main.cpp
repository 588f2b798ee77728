// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/control_states.h"
#include "gallery_pages.h"

#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QWidget>

#include <memory>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const bool dark = arguments.contains(QStringLiteral("dark"));
    widgets::applyLook(application, dark ? presentation::Appearance::Dark : presentation::Appearance::Light);
    std::unique_ptr<QWidget> window;
    if (arguments.contains(QStringLiteral("controls")))
        window.reset(gallery::makeControls());
    else if (arguments.contains(QStringLiteral("states")))
        window.reset(gallery::makeStates());
    else if (arguments.contains(QStringLiteral("start")))
        window.reset(gallery::makeStart());
    else if (arguments.contains(QStringLiteral("shortcuts")))
        window.reset(gallery::makeShortcuts());
    else
        window.reset(gallery::makeShell());
    window->showMaximized();
    return QApplication::exec();
}
