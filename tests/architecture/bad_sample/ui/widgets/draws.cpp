// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plot_view.h"
#include <qcustomplot.h>

namespace widgets {
} // namespace widgets
