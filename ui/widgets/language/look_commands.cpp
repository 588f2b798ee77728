// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/look_commands.h"

#include "widgets/language/language_choice.h"
#include "widgets/style/appearance_choice.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace widgets {

namespace {

constexpr LanguageChoice kLanguages[] = {LanguageChoice::System, LanguageChoice::English, LanguageChoice::Chinese};

QString words(const char *source)
{
    return QCoreApplication::translate("LookCommands", source);
}

QStringList keywords(const char *source)
{
    return words(source).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QList<Command> appearanceCommands()
{
    const auto choose = [](AppearanceChoice choice) { return [choice] { chooseAppearance(*qApp, choice); }; };
    return {
        {words(QT_TRANSLATE_NOOP("LookCommands", "Use light colors")), keywords(QT_TRANSLATE_NOOP("LookCommands", "theme appearance bright")), {},
         choose(AppearanceChoice::Light)},
        {words(QT_TRANSLATE_NOOP("LookCommands", "Use dark colors")), keywords(QT_TRANSLATE_NOOP("LookCommands", "theme appearance night")), {},
         choose(AppearanceChoice::Dark)},
        {words(QT_TRANSLATE_NOOP("LookCommands", "Use the desktop's colors")), keywords(QT_TRANSLATE_NOOP("LookCommands", "theme appearance system")), {},
         choose(AppearanceChoice::System)},
    };
}

QList<Command> languageCommands()
{
    // In every language the words of both: whoever looks for them may not read the present one.
    const QStringList found{QStringLiteral("language"), QStringLiteral("Chinese"), QStringLiteral("English"), QStringLiteral("语言"), QStringLiteral("中文"),
                            QStringLiteral("英文")};
    QList<Command> commands;
    for (const LanguageChoice choice : kLanguages)
        commands.append({words(QT_TRANSLATE_NOOP("LookCommands", "Language: %1")).arg(languageName(choice)), found, {},
                         [choice] { chooseLanguage(*qApp, choice); }});
    return commands;
}

QMenu *languageMenu(QWidget *parent)
{
    auto *menu = new QMenu(words(QT_TRANSLATE_NOOP("LookCommands", "Language")), parent);
    auto *group = new QActionGroup(menu);
    for (const LanguageChoice choice : kLanguages) {
        QAction *action = menu->addAction(languageName(choice), menu, [choice] { chooseLanguage(*qApp, choice); });
        action->setCheckable(true);
        action->setData(int(choice));
        group->addAction(action);
    }
    QObject::connect(menu, &QMenu::aboutToShow, group, [group] { // It may have been chosen elsewhere meanwhile.
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == int(languageChoice()));
    });
    return menu;
}

} // namespace widgets
