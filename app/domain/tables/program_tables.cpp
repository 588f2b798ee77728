// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/compiled_once.h"

namespace domain {

PORTOLAN_FOR_EACH_PROGRAM_RECORD(PORTOLAN_COMPILE)

} // namespace domain
