// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace analytics {

/// Where a record stands on a day: whether it goes on, and in which phase or status.
struct Standing
{
    enum class Course : quint8 { Unknown, GoesOn, Completed, EndedEarly };
    Course course = Course::Unknown;
    int state = 0;          ///< Ordinal of its phase, activity or status; equal states are no change.
    QString text;           ///< The state in words.
    domain::PartialDate since; ///< When it came into this state; empty where no dated event says so.
};

/// Of a candidate: its highest active phase; ended where no program is active any more.
Standing standingOf(const domain::Portfolio &portfolio, const domain::Candidate &candidate, const domain::AsOf &asOf, domain::Language language);
/// Of a program: its phase, and its activity where that is not simply active.
Standing standingOf(const domain::Portfolio &portfolio, const domain::Program &program, const domain::AsOf &asOf, domain::Language language);
/// Of a trial: its status; Unknown before the first status is known.
Standing standingOf(const domain::Portfolio &portfolio, const domain::Trial &trial, const domain::AsOf &asOf, domain::Language language);
/// Of a deal: its status; Unknown for a deal without any date.
Standing standingOf(const domain::Portfolio &portfolio, const domain::Deal &deal, const domain::AsOf &asOf, domain::Language language);

} // namespace analytics
