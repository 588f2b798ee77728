// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "exchange/registry/name_matcher.h"

namespace exchange {

/// A text of a row that names no record.
struct UnmatchedText
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    QString text;
};

/// Matches the names in registry rows to records, and notes the texts that matched nothing. For one thread; the matcher may serve many.
class RegistryLinks
{
public:
    explicit RegistryLinks(const NameMatcher &matcher) : m_matcher(matcher) {}

    domain::Id<domain::Company> sponsor(const QString &name);
    /// From "DRUG: Zanubrutinib|DRUG: Placebo".
    QList<domain::Id<domain::Candidate>> candidates(const QString &interventions);
    /// From "Lung Cancer|NSCLC".
    QList<domain::Id<domain::Indication>> indications(const QString &conditions);
    /// What matched nothing since the last call.
    QList<UnmatchedText> takeUnmatched() { return std::exchange(m_unmatched, {}); }

private:
    /// What an intervention names, and whether it could be a candidate at all.
    struct Match
    {
        QList<domain::Id<domain::Candidate>> candidates;
        QString name;
        bool isWorthLinking = false;
    };

    const Match &match(const QString &intervention);
    void note(domain::RecordKind kind, const QString &text);

    const NameMatcher &m_matcher;
    QHash<QString, domain::Id<domain::Company>> m_sponsors; ///< Sponsors recur thousands of times, and so do the next two.
    QHash<QString, Match> m_interventions;
    QHash<QString, domain::Id<domain::Indication>> m_conditions;
    QList<UnmatchedText> m_unmatched;
};

/// Counts the texts of many rows that matched nothing.
class LinkOffers
{
public:
    void add(const QList<UnmatchedText> &texts);
    /// Most frequent first.
    QList<LinkOffer> list() const;

private:
    QHash<domain::RecordKind, QHash<QString, int>> m_counts;
};

} // namespace exchange
