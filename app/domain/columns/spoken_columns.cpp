// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns/spoken_columns.h"

#include "domain/columns/derived_columns.h"
#include "domain/columns/latest_fact.h"
#include "domain/derived/existence.h"
#include "domain/derived/partnership.h"
#include "domain/territories.h"
#include "domain/value_text.h"

namespace domain {

namespace {

void addOnce(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names.append(name);
}

Value companyNames(const Portfolio &portfolio, const QList<Id<Company>> &ids, Language language)
{
    QStringList names;
    for (const auto id : ids)
        names.append(recordName(portfolio, id, language));
    return listValue(names);
}

/// Each that a link names, e.g. the targets of a candidate.
template <auto Owner, auto Linked, class Record>
QStringList linkedNames(const Portfolio &portfolio, const Record &record, Language language)
{
    QStringList names;
    portfolio.forEachOf<Owner>(record.id, [&](const auto &link) { names.append(recordName(portfolio, link.*Linked, language)); });
    return names;
}

QStringList territoryWords(const Portfolio &portfolio, const Deal &deal, Language language)
{
    QStringList labels;
    portfolio.forEachOf<&DealTerritory::deal>(deal.id, [&](const DealTerritory &territory) {
        const QString label = territoryLabel(territory.territory, language);
        const QString excluded = language == Language::Chinese ? QStringLiteral("不含%1") : QStringLiteral("ex %1");
        labels.append(territory.mode == TerritoryMode::Excluded ? excluded.arg(label) : label);
    });
    return labels;
}

Value textValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

} // namespace

QList<Id<Company>> namedCompanies(const Portfolio &portfolio, const Candidate &candidate, QStringView key, const AsOf &asOf)
{
    return key == u"partner" ? partnersOf(portfolio, candidate.id, asOf) : QList<Id<Company>>();
}

QList<Id<Company>> namedCompanies(const Portfolio &portfolio, const Deal &deal, QStringView key, const AsOf &)
{
    if (key == u"principal")
        return partiesOf(portfolio, deal.id, PartyRole::Principal);
    return key == u"partner" ? partiesOf(portfolio, deal.id, PartyRole::Partner) : QList<Id<Company>>();
}

Value spokenValue(const Portfolio &portfolio, const Candidate &candidate, QStringView key, const AsOf &asOf, Language language)
{
    if (key == u"partner")
        return companyNames(portfolio, namedCompanies(portfolio, candidate, key, asOf), language);
    if (key == u"targets")
        return listValue(linkedNames<&CandidateTarget::candidate, &CandidateTarget::target>(portfolio, candidate, language));
    if (key == u"last_event")
        return textValue(latestFact(portfolio, candidate.id, asOf, language).text);
    if (key != u"indications")
        return {};
    QStringList names;
    portfolio.forEachOf<&Program::candidate>(candidate.id, [&](const Program &program) {
        if (existsAt(portfolio, program, asOf))
            addOnce(names, recordName(portfolio, program.indication, language));
    });
    return listValue(names);
}

Value spokenValue(const Portfolio &portfolio, const Deal &deal, QStringView key, const AsOf &asOf, Language language)
{
    if (key == u"principal" || key == u"partner")
        return companyNames(portfolio, namedCompanies(portfolio, deal, key, asOf), language);
    if (key == u"territories")
        return listValue(territoryWords(portfolio, deal, language));
    if (key == u"last_event")
        return textValue(latestFact(portfolio, deal.id, asOf, language).text);
    if (key != u"candidates")
        return {};
    QStringList names;
    portfolio.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) { addOnce(names, recordName(portfolio, asset.candidate, language)); });
    return listValue(names);
}

Value spokenValue(const Portfolio &portfolio, const Trial &trial, QStringView key, const AsOf &, Language language)
{
    if (key == u"candidates")
        return listValue(linkedNames<&TrialCandidate::trial, &TrialCandidate::candidate>(portfolio, trial, language));
    if (key == u"indications")
        return listValue(linkedNames<&TrialIndication::trial, &TrialIndication::indication>(portfolio, trial, language));
    return {};
}

} // namespace domain
