// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dashboard/card_text.h"

namespace presentation {

CardText upcomingCard(const CardTextRequest &) { return {}; }

} // namespace presentation
