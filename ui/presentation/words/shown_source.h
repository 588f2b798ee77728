// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QString>

namespace workspace {
class Workspace;
}

namespace presentation {

/// Where figures come from, as charts and exports print it: the portfolio's name, and for guests that confidential records are left out.
QString shownSource(const workspace::Workspace &workspace, domain::Language language);
/// "Pipeline 2026, without confidential records"
QString publicSource(const QString &source, domain::Language language);

} // namespace presentation
