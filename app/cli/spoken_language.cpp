// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/spoken_language.h"

#include <QCoreApplication>

namespace cli {

using domain::Language;

domain::Result<Language> languageAmong(const QStringList &arguments)
{
    QString said = QStringLiteral("en");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--language") && i + 1 < arguments.size())
            said = arguments[i + 1];
        else if (arguments[i].startsWith(QLatin1String("--language=")))
            said = arguments[i].section(u'=', 1);
    }
    if (said == QLatin1String("en"))
        return Language::English;
    if (said == QLatin1String("zh_CN") || said == QLatin1String("zh"))
        return Language::Chinese;
    return domain::Error{domain::Error::Code::Usage, said, QStringLiteral("language")};
}

SpokenLanguage::SpokenLanguage(Language language)
{
    if (language != Language::Chinese)
        return;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    if (m_translator.load(QStringLiteral(":/translations/portolan_zh_CN.qm")))
        QCoreApplication::installTranslator(&m_translator);
}

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
}

} // namespace cli
