// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/study_fetch.h"

namespace presentation {

/// Why a fetch ended without trials, and what to do; empty where it succeeded or was canceled.
QString fetchSentence(const remote::FetchResult &result);
/// "300 of 1,204 trials".
QString fetchProgress(qint64 studies, qint64 total);
/// "The registry is busy; asking again in 4 seconds (attempt 3)."
QString fetchWait(std::chrono::milliseconds wait, int attempt);
/// What will be asked: "2 trials by number", or the words.
QString fetchPreview(const QString &text);

} // namespace presentation
