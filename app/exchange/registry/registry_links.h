// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "exchange/registry/name_matcher.h"

namespace exchange {

/// Matches the names in registry rows to records, and counts the texts that matched nothing.
class RegistryLinks
{
public:
    explicit RegistryLinks(const domain::Portfolio &now) : m_matcher(now) {}

    domain::Id<domain::Company> sponsor(const QString &name);
    /// From "DRUG: Zanubrutinib|DRUG: Placebo".
    QList<domain::Id<domain::Candidate>> candidates(const QString &interventions);
    /// From "Lung Cancer|NSCLC".
    QList<domain::Id<domain::Indication>> indications(const QString &conditions);
    /// What matched nothing, most frequent first.
    QList<LinkOffer> offers() const;

private:
    void offer(domain::RecordKind kind, const QString &text);

    NameMatcher m_matcher;
    QHash<QString, domain::Id<domain::Company>> m_sponsors; ///< Sponsors recur thousands of times.
    QHash<domain::RecordKind, QHash<QString, int>> m_offers;
};

} // namespace exchange
