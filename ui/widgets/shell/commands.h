// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>

#include <functional>

namespace widgets {

/// One thing the window can do, as the search palette (Ctrl K) lists it. Plain value; the shell makes the list from its actions.
struct Command
{
    QString title;           ///< In the window's language, beginning with a verb; also what recent commands are remembered by.
    QStringList keywords;    ///< Further words it is found by: synonyms, the other language.
    QKeySequence shortcut;   ///< Empty where there is none.
    std::function<void()> run;
};

} // namespace widgets
