// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <QHash>

namespace exchange {

/// Finds the records that a file's words name: exactly, by any of their names, never by likeness. A name that two records
/// share matches neither. Holds copies only; used by one thread.
class NameMatcher
{
public:
    explicit NameMatcher(const domain::Portfolio &portfolio);

    /// By name, short name or alias; else by the same without legal form and place ("(Suzhou) Co., Ltd.") where that is unambiguous.
    domain::Id<domain::Company> company(const QString &name) const;
    /// By name, Chinese name or synonym.
    domain::Id<domain::Indication> indication(const QString &condition) const;
    /// By whole name, else every candidate one of whose one-word names or codes stands as a word in the text.
    QList<domain::Id<domain::Candidate>> candidates(const QString &intervention) const;

private:
    // Key → record; an invalid id marks a key that several records share.
    QHash<QString, domain::Id<domain::Company>> m_companies;
    QHash<QString, domain::Id<domain::Company>> m_shortCompanies;
    QHash<QString, domain::Id<domain::Indication>> m_indications;
    QHash<QString, domain::Id<domain::Candidate>> m_candidates;
    QHash<QString, domain::Id<domain::Candidate>> m_words;
};

} // namespace exchange
