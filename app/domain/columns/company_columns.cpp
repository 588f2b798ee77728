// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns/derived_columns.h"
#include "domain/derived/company_facts.h"
#include "domain/derived/existence.h"

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

DealSum announcedAsLicensor(const Portfolio &p, const Company &company, const AsOf &asOf)
{
    return announcedSum(p, companyFacts(p, company.id, asOf).asLicensor, asOf);
}

/// A lower bound where some deals did not disclose theirs, which the column beside it says.
Value announced(const Portfolio &p, const Company &company, const AsOf &asOf)
{
    const auto sum = announcedAsLicensor(p, company, asOf);
    const bool saysSomething = sum.amount.isKnown() || sum.amount.low.value_or(0) > 0; // "At least nothing" is no amount.
    return saysSomething ? Value(*sum.amount.low) : Value();
}

Value announcedCurrency(const Portfolio &p, const Company &company, const AsOf &asOf)
{
    const auto sum = announcedAsLicensor(p, company, asOf);
    return isEmpty(announced(p, company, asOf)) ? Value() : Value(sum.amount.currency);
}

/// "3/5": deals with a disclosed total, of all as licensor.
Value announcedOf(const Portfolio &p, const Company &company, const AsOf &asOf)
{
    const auto sum = announcedAsLicensor(p, company, asOf);
    return sum.isEmpty() ? Value() : Value(QStringLiteral("%1/%2").arg(sum.disclosed).arg(sum.disclosed + sum.withheld));
}

} // namespace

QList<Column<Company>> companyColumns()
{
    return {
        derivedColumn<Company>(FieldKind::Integer, "candidates", "Candidates", candidateCount),
        derivedColumn<Company>(FieldKind::Integer, "deals", "Deals", dealCount),
        derivedColumn<Company>(FieldKind::Integer, "trials", "Trials", trialCount),
        derivedColumn<Company>(FieldKind::Integer, "originated", "Candidates as originator",
                               [](const Portfolio &p, const Company &c, const AsOf &asOf) { return Value(qint64(companyFacts(p, c.id, asOf).originated.size())); }),
        derivedColumn<Company>(FieldKind::Integer, "deals_licensor", "Deals as licensor",
                               [](const Portfolio &p, const Company &c, const AsOf &asOf) { return Value(qint64(companyFacts(p, c.id, asOf).asLicensor.size())); }),
        derivedColumn<Company>(FieldKind::Integer, "deals_licensee", "Deals as licensee",
                               [](const Portfolio &p, const Company &c, const AsOf &asOf) { return Value(qint64(companyFacts(p, c.id, asOf).asLicensee.size())); }),
        derivedMoney<Company>("announced_licensor", "Announced as licensor, at least", "announced_currency", announced),
        derivedColumn<Company>(FieldKind::Text, "announced_of", "Totals disclosed", announcedOf),
        derivedColumn<Company>(FieldKind::Currency, "announced_currency", "Currency of announced totals", announcedCurrency),
        derivedColumn<Company>(FieldKind::List, "other_names", "Other names", otherNames),
    };
}

} // namespace domain
