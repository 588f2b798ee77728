// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/confidential_records.h"
#include "domain/field_info.h"
#include "figure/both_languages.h"
#include "figure/provenance.h"

namespace presentation {

/// A field's label in a language that need not be the window's.
QString fieldLabelIn(const domain::FieldMeta &field, domain::Language language);

/// "Left out as confidential: 2 candidates, 1 deal." or "Contains confidential records: …"; empty where the portfolio has none.
QString confidentialNotice(const domain::PublicPortfolio &portfolio, figure::ConfidentialChoice choice, domain::Language language);

/// Adds the notice to what is printed below a chart.
void printNotice(figure::ChartData &chart, const QString &notice);

/// Why a report or block cannot be made.
QString reportSentence(const domain::Error &error, domain::Language language);

} // namespace presentation
