// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/filter_spec.h"
#include "figure/chart_data.h"

namespace analytics {

/// The figures at the head of Home. Each names the records behind it and what it is a part of.
struct KeyFigures
{
    figure::Datum candidates;       ///< Visible candidates, of all that exist.
    figure::Datum clinicalPrograms; ///< Active programs from Early Phase 1 to Phase 3, of all visible programs with a status.
    figure::Datum recruitingTrials; ///< Status RECRUITING, exactly, of all visible trials.
    figure::Datum activeDeals;      ///< Active or partly terminated, of all visible deals.
    qint64 unverifiedDeals = 0;     ///< Visible deals that nobody has heard of for too long (status UNKNOWN): neither active nor ended.
    figure::Datum disclosedValue;   ///< Sum of headline totals in whole US dollars; n deals disclosed, the others undisclosed.
    figure::Datum returnRate;       ///< Terminated or all rights returned ÷ all visible deals with a cohort date, 0..1, Wilson 95 %.
};

/// Pure; `visible` must have been evaluated on `portfolio` at `asOf`.
KeyFigures keyFigures(const domain::Portfolio &portfolio, const domain::VisibleRecords &visible, const domain::AsOf &asOf);

} // namespace analytics
