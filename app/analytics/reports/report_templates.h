// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/reports/report_spec.h"

namespace analytics {

/// A report that Portolan brings along, in both languages.
struct ReportTemplate
{
    const char *key;     ///< Stable kebab-case word of the command line and of `Report::beginning`.
    LocalText (*purpose)();
    ReportSpec (*make)();
};

/// Board briefing, Portfolio review, Deal landscape, Candidate profile, Partnering tear sheet.
std::span<const ReportTemplate> reportTemplates();
const ReportTemplate *findTemplate(QStringView key);

} // namespace analytics
