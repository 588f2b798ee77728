// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace presentation {

/// How a file is brought in, told by what is in it.
enum class ImportFormat : quint8 {
    List,     ///< Anything else: the columns have to be matched, or the file is refused.
    Registry, ///< Trials of a registry.
    Rates,    ///< The European Central Bank's history of exchange rates.
    Portfolio ///< A whole portfolio as Portolan exports it; not brought in here.
};

/// Reads the beginning of the file, which takes a moment for a large one: not for the main thread.
ImportFormat importFormatOf(const QString &path);

} // namespace presentation
