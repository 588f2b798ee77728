// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace exchange {

/// Told how far reading has come (0..1); false stops it with Error::Canceled.
using Progress = std::function<bool(double)>;

} // namespace exchange
