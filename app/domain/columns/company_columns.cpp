// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/existence.h"
#include "domain/columns/derived_columns.h"

#include <QSet>

namespace domain {

namespace {

/// Candidates the company originated or owns, each once, that exist at the as-of date.
Value candidateCount(const Portfolio &p, const Company &company, const AsOf &asOf)
{
    QSet<Id<Candidate>> ids;
    const auto add = [&](const Candidate &candidate) {
        if (existsAt(p, candidate, asOf))
            ids.insert(candidate.id);
    };
    p.forEachOf<&Candidate::originator>(company.id, add);
    p.forEachOf<&Candidate::owner>(company.id, add);
    return Value(qint64(ids.size()));
}

/// Deals the company is a party of, each once, that exist at the as-of date.
Value dealCount(const Portfolio &p, const Company &company, const AsOf &asOf)
{
    QSet<Id<Deal>> ids;
    p.forEachOf<&DealParty::company>(company.id, [&](const DealParty &party) {
        if (const Deal *deal = p.find(party.deal); deal && existsAt(p, *deal, asOf))
            ids.insert(party.deal);
    });
    return Value(qint64(ids.size()));
}

Value trialCount(const Portfolio &p, const Company &company, const AsOf &asOf)
{
    qint64 count = 0;
    p.forEachOf<&Trial::sponsor>(company.id, [&](const Trial &trial) { count += existsAt(p, trial, asOf); });
    return Value(count);
}

Value otherNames(const Portfolio &p, const Company &company, const AsOf &)
{
    QStringList names;
    p.forEachOf<&CompanyAlias::company>(company.id, [&](const CompanyAlias &alias) { names.append(alias.alias); });
    return listValue(names);
}

} // namespace

QList<Column<Company>> companyColumns()
{
    return {
        derivedColumn<Company>(FieldKind::Integer, "candidates", "Candidates", candidateCount),
        derivedColumn<Company>(FieldKind::Integer, "deals", "Deals", dealCount),
        derivedColumn<Company>(FieldKind::Integer, "trials", "Trials", trialCount),
        derivedColumn<Company>(FieldKind::List, "other_names", "Other names", otherNames),
    };
}

} // namespace domain
