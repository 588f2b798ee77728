// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/office_package.h"

namespace exchange {

/// What an office file shows, in order: "slide 2 ¦ text" for each paragraph, "chart 1 ¦ number" for each number a chart holds, "sheet 1 B3 ¦
/// content" for each cell, those of workbooks inside charts too. Two files with equal lists show the same, however they were saved.
QStringList officeContents(const OfficePackage &package);

} // namespace exchange
