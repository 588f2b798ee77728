// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/window_language.h"

#include <QLocale>

namespace presentation {

domain::Language windowLanguage()
{
    return QLocale().language() == QLocale::Chinese ? domain::Language::Chinese : domain::Language::English;
}

} // namespace presentation
