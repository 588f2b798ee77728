// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace domain {

/// The languages Portolan speaks. Passed explicitly, so that a Chinese export can be made from an English window.
enum class Language : quint8 { English, Chinese };

} // namespace domain
