// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/portfolio.h"

namespace domain {

#define PORTOLAN_INSTANTIATE(Record) template class Table<Record>;
PORTOLAN_FOR_EACH_RECORD(PORTOLAN_INSTANTIATE)
#undef PORTOLAN_INSTANTIATE

} // namespace domain
