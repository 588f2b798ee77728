// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/language.h"
#include "domain/portfolio.h"

#include <QStringList>

namespace presentation {

/// One candidate on one page: names, where it stands, programs, milestones, deals, trials, sources. Plain value, comparable; every
/// section says how many of its records it lists.
struct CandidateProfile
{
    struct Section
    {
        QString title;          ///< "Programs (5 of 9)".
        QStringList headings;
        QList<QStringList> rows;
        QString emptyText;      ///< Said instead of rows.

        friend bool operator==(const Section &, const Section &) = default;
    };

    QString name;
    QString otherName;          ///< In the other language; may be empty.
    QStringList otherNames;     ///< "iza-bren (INN)".
    QString standing;           ///< "Filed · Active · Out-licensed, active".
    QList<std::pair<QString, QString>> facts;
    QList<Section> sections;
    QString footer;             ///< As-of date, portfolio, what is not shown.

    friend bool operator==(const CandidateProfile &, const CandidateProfile &) = default;
};

/// What the profile is about and in which words.
struct ProfileRequest
{
    domain::Id<domain::Candidate> candidate;
    domain::AsOf asOf;
    domain::Language language = domain::Language::English;
    QString source; ///< The portfolio's name.
};

CandidateProfile candidateProfile(const domain::Portfolio &portfolio, const ProfileRequest &request);
/// The candidate that a name in any of its forms stands for. Error::NotFound, or Error::Conflict where several have it.
domain::Result<domain::Id<domain::Candidate>> candidateNamed(const domain::Portfolio &portfolio, const QString &name);

} // namespace presentation
