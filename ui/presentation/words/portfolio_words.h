// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/portfolio.h"

namespace presentation {

/// The portfolio's own title, else its file's name.
QString portfolioTitle(const domain::Portfolio &portfolio, const QString &path);

/// What charts name as their source: "demo portfolio" for the demo, which is a chosen sample and no census; else the title.
QString sourceName(const domain::Portfolio &portfolio, const QString &path, domain::Language language);

} // namespace presentation
