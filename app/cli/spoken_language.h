// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/result.h"

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace cli {

/// What `--language` says, wherever it stands among the arguments; English without it. Usage where it is neither en nor zh_CN.
domain::Result<domain::Language> languageAmong(const QStringList &arguments);

/// Makes sentences, labels and numbers come in a language as long as it lives; English changes nothing.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(domain::Language language);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    QTranslator m_translator;
    QLocale m_before;
};

} // namespace cli
