// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/good.h"
#include "../domain/good.h"
#include "workspace/workspace.h"
#include <QString>

namespace domain {
} // namespace domain
