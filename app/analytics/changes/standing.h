// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace analytics {

/// Whether a record goes on, and in which phase or status.
struct Stand
{
    enum class Course : quint8 { Unknown, GoesOn, Completed, EndedEarly };
    Course course = Course::Unknown;
    int state = 0; ///< Ordinal of its phase, activity or status; equal states are no change.
};

/// Of a candidate: its highest active phase; ended where no program is active any more.
Stand standOf(const domain::Portfolio &portfolio, const domain::Candidate &candidate, const domain::AsOf &asOf);
/// Of a program: its phase, and its activity where that is not simply active.
Stand standOf(const domain::Portfolio &portfolio, const domain::Program &program, const domain::AsOf &asOf);
/// Of a trial: its status; Unknown before the first status is known.
Stand standOf(const domain::Portfolio &portfolio, const domain::Trial &trial, const domain::AsOf &asOf);
/// Of a deal: its status; Unknown for a deal without any date.
Stand standOf(const domain::Portfolio &portfolio, const domain::Deal &deal, const domain::AsOf &asOf);

/// Where a record stands on a day, in words, and since when.
struct Standing
{
    QString text;
    domain::PartialDate since; ///< When it came into this state; empty where no dated event says so.
};

Standing standingOf(const domain::Portfolio &portfolio, const domain::Candidate &candidate, const domain::AsOf &asOf, domain::Language language);
Standing standingOf(const domain::Portfolio &portfolio, const domain::Program &program, const domain::AsOf &asOf, domain::Language language);
Standing standingOf(const domain::Portfolio &portfolio, const domain::Trial &trial, const domain::AsOf &asOf, domain::Language language);
Standing standingOf(const domain::Portfolio &portfolio, const domain::Deal &deal, const domain::AsOf &asOf, domain::Language language);

} // namespace analytics
