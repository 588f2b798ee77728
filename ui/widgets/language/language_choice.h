// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace widgets {

/// What the window speaks: the desktop's language where Portolan knows it (else English), or one of the two. Kept in the user's
/// settings, not in the portfolio. Main thread.
enum class LanguageChoice : quint8 { System, English, Chinese };

LanguageChoice languageChoice();
/// The choice in its own language, so that whoever cannot read the window finds it.
QString languageName(LanguageChoice choice);
/// Keeps the choice and speaks it at once: every window is told by QEvent::LanguageChange.
void chooseLanguage(QApplication &application, LanguageChoice choice);
/// Speaks the kept choice. To be called once at the start, before the first window.
void applyChosenLanguage(QApplication &application);

} // namespace widgets
