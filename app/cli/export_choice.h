// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "figure/provenance.h"

namespace cli {

/// `--language en|zh_CN`; English without it.
domain::Result<domain::Language> languageOf(const Invocation &invocation);
/// `--confidential include|leave-out`; left out without it.
domain::Result<figure::ConfidentialChoice> confidentialChoice(const Invocation &invocation);
/// Takes confidential records out of what was opened unless the call includes them; gives the notice that is printed either way.
domain::Result<QString> applyConfidentialChoice(OpenedPortfolio &opened, const Invocation &invocation);

} // namespace cli
