// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar/calendar_events.h"
#include "domain/derived/company_facts.h"
#include "presentation/profile/candidate_profile.h"

namespace presentation {

/// A record that a line of a profile leads to.
struct ProfileLink
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    qint64 id = 0;

    friend bool operator==(const ProfileLink &, const ProfileLink &) = default;
};

/// A figure of a company, with its number of records and what it counts.
struct CompanyFigure
{
    QString title;
    QString value;
    QString detail;     ///< n, and what was not disclosed.
    QString definition; ///< One sentence.
    domain::RecordKind kind = domain::RecordKind::Unset;
    QList<qint64> ids;  ///< The records behind it.

    friend bool operator==(const CompanyFigure &, const CompanyFigure &) = default;
};

/// One company with what the records say about it: as a page to print (`page`), with figures and links for the window. Plain value.
struct CompanyProfile
{
    CandidateProfile page;
    QList<QList<ProfileLink>> links; ///< One for each row of each of the page's sections.
    QList<CompanyFigure> figures;
    QList<qint64> programs;          ///< Of its candidates, ascending: its pipeline.
};

struct CompanyProfileRequest
{
    domain::Id<domain::Company> company;
    domain::AsOf asOf;
    domain::Language language = domain::Language::English;
    QString source;          ///< The portfolio's name.
    qsizetype mostRows = 12; ///< Of a section; its title says of how many.
};

CompanyProfile companyProfile(const domain::Portfolio &portfolio, const CompanyProfileRequest &request);

} // namespace presentation
