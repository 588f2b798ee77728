// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/portfolio_builder.h"

using namespace domain;

namespace support {

PartialDate date(const QString &text)
{
    const auto parsed = PartialDate::parse(text);
    if (!parsed)
        qFatal("not a date: %s", qPrintable(text));
    return parsed.value();
}

Id<Company> PortfolioBuilder::company(const QString &name, const QString &country)
{
    Company company;
    company.name = name;
    company.hqCountry = country;
    return add(company);
}

Id<Term> PortfolioBuilder::term(TermVocabulary vocabulary, const QString &code, const QString &label)
{
    Term term;
    term.vocabulary = vocabulary;
    term.code = code;
    term.labelEn = label;
    return add(term);
}

Id<Indication> PortfolioBuilder::indication(const QString &name, Id<Term> area)
{
    Indication indication;
    indication.name = name;
    indication.area = area;
    return add(indication);
}

Id<Candidate> PortfolioBuilder::candidate(const QString &name)
{
    Candidate candidate;
    candidate.name = name;
    return add(candidate);
}

Id<Program> PortfolioBuilder::program(Id<Candidate> candidate, Id<Indication> indication)
{
    Program program;
    program.candidate = candidate;
    program.indication = indication;
    program.region = QStringLiteral("Worldwide");
    return add(program);
}

Id<StatusEvent> PortfolioBuilder::status(Id<Program> program, const QString &when, Phase phase, Activity activity)
{
    StatusEvent event;
    event.program = program;
    event.date = date(when);
    event.phase = phase;
    event.activity = activity;
    return add(event);
}

Id<Trial> PortfolioBuilder::trial(const QString &number, Id<Candidate> candidate)
{
    Trial trial;
    trial.registry = Registry::ClinicalTrialsGov;
    trial.number = number;
    const auto id = add(trial);
    if (candidate.isValid()) {
        TrialCandidate link;
        link.trial = id;
        link.candidate = candidate;
        add(link);
    }
    return id;
}

Id<Deal> PortfolioBuilder::deal(const QString &title, const QString &signedOn, DealType type)
{
    Deal deal;
    deal.title = title;
    deal.signedOn = date(signedOn);
    deal.type = type;
    return add(deal);
}

Id<DealParty> PortfolioBuilder::party(Id<Deal> deal, Id<Company> company, PartyRole role, const QString &country)
{
    DealParty party;
    party.deal = deal;
    party.company = company;
    party.role = role;
    party.hqAtSigning = country;
    return add(party);
}

Id<DealCandidate> PortfolioBuilder::asset(Id<Deal> deal, Id<Candidate> candidate)
{
    DealCandidate asset;
    asset.deal = deal;
    asset.candidate = candidate;
    asset.kind = AssetKind::Asset;
    return add(asset);
}

Id<DealEvent> PortfolioBuilder::event(Id<Deal> deal, DealEventType type, const QString &when, const QString &effective)
{
    DealEvent event;
    event.deal = deal;
    event.type = type;
    event.date = date(when);
    event.effective = date(effective);
    return add(event);
}

Id<DealTerm> PortfolioBuilder::amount(Id<Deal> deal, TermType type, qint64 dollars)
{
    DealTerm term;
    term.deal = deal;
    term.type = type;
    term.min = dollars;
    term.max = dollars;
    term.currency = QStringLiteral("USD");
    term.disclosure = Disclosure::Known;
    return add(term);
}

} // namespace support
