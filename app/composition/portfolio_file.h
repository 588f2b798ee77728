// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/environment.h"

namespace composition {

enum class Contents : quint8 {
    Vocabulary, ///< The built-in terms and nothing else.
    Demo        ///< The demo portfolio, with its sources.
};

/// Makes a new portfolio file; never overwrites one. On failure no file is left behind.
[[nodiscard]] domain::Status createPortfolio(const QString &path, Contents contents, const Environment &environment);

/// The demo's records as they ship, without a file; any thread. Never null.
domain::Snapshot demoRecords();

/// Where the writable demo portfolio of this user lies; its folder is made when missing.
QString demoPath();

} // namespace composition
