// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/language_choice.h"

#include "domain/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace widgets {

using domain::Language;

namespace {

constexpr char kSetting[] = "window/language";
constexpr char kTranslator[] = "windowTranslator";

/// Traditional Chinese is read in simplified characters rather than in English.
Language languageFor(LanguageChoice choice)
{
    if (choice == LanguageChoice::System) {
        const QStringList wanted = QLocale::system().uiLanguages();
        return !wanted.isEmpty() && wanted.first().startsWith(QLatin1String("zh")) ? Language::Chinese : Language::English;
    }
    return choice == LanguageChoice::Chinese ? Language::Chinese : Language::English;
}

void install(QApplication &application, const QString &file)
{
    auto translator = std::make_unique<QTranslator>(&application);
    translator->setObjectName(QLatin1String(kTranslator));
    if (!translator->load(file))
        return; // Qt's own words may be missing on a machine; ours are built in.
    application.installTranslator(translator.release());
}

void speak(QApplication &application, Language language)
{
    // Dates and numbers first: who hears of the translators below already asks for them.
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English, QLocale::UnitedStates));
    qDeleteAll(application.findChildren<QTranslator *>(QLatin1String(kTranslator))); // Deleting one takes it off.
    if (language == Language::Chinese) {
        install(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm"));
        install(application, QStringLiteral(":/translations/portolan_zh_CN.qm"));
    } else {
        install(application, QStringLiteral(":/translations/portolan_en.qm")); // Only what a number changes: "1 row", "2 rows".
    }
}

} // namespace

LanguageChoice languageChoice()
{
    const QString kept = QSettings().value(QLatin1String(kSetting)).toString();
    if (kept == QLatin1String("en"))
        return LanguageChoice::English;
    return kept == QLatin1String("zh_CN") ? LanguageChoice::Chinese : LanguageChoice::System;
}

QString languageName(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::English: return QStringLiteral("English");
    case LanguageChoice::Chinese: return QStringLiteral("简体中文");
    case LanguageChoice::System: break;
    }
    return QStringLiteral("System · 系统");
}

void chooseLanguage(QApplication &application, LanguageChoice choice)
{
    constexpr const char *kWords[] = {"system", "en", "zh_CN"};
    QSettings().setValue(QLatin1String(kSetting), QLatin1String(kWords[int(choice)]));
    speak(application, languageFor(choice));
}

void applyChosenLanguage(QApplication &application)
{
    speak(application, languageFor(languageChoice()));
}

} // namespace widgets
