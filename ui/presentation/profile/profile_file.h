// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"
#include "presentation/profile/candidate_profile.h"

namespace presentation {

/// Whose profile, when, in which words. A plain value.
struct ProfileSubject
{
    domain::RecordKind kind = domain::RecordKind::Candidate; ///< Candidate or Company.
    qint64 id = 0;
    domain::Snapshot snapshot;
    domain::Snapshot now; ///< What is confidential now stays here, whatever was marked on the day looked back to.
    domain::AsOf asOf;
    domain::Language language = domain::Language::English;
    QString source;
    qsizetype mostRows = 12; ///< Of a company's sections.
};

/// A profile that is to leave the program: on paper or as a file.
struct LeavingProfile
{
    CandidateProfile page; ///< Its footer says what was done about confidential records.
    figure::Provenance provenance;
};

/// Constraint (detail CONFIDENTIAL) where the record itself is confidential and left out, NotFound where there is none. Pure; any thread.
domain::Result<LeavingProfile> leavingProfile(const ProfileSubject &subject, const figure::ExportOrigin &origin);
/// How many confidential records the portfolio has.
qint64 confidentialCount(const ProfileSubject &subject);

/// The profile as a PDF, A4, that says where it comes from. Main thread.
QByteArray profileFile(const LeavingProfile &profile);

} // namespace presentation
