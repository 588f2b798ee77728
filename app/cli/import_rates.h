// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

namespace cli {

/// `import FILE SOURCE… --kind rates [--currencies USD,CNY|all]`: the European Central Bank's history.
ExitCode importRates(Call &call, const Invocation &invocation);

} // namespace cli
