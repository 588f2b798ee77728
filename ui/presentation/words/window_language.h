// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

namespace presentation {

/// The language the window speaks now: that of the default locale, which widgets::chooseLanguage sets. Main thread; work on
/// another thread takes it along as a value. Models that keep words ask anew for each text: views are made anew when it changes.
domain::Language windowLanguage();

} // namespace presentation
