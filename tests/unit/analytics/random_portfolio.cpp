// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_portfolio.h"

using namespace domain;
using namespace Qt::StringLiterals;

int below(Random &random, int bound)
{
    return int(random.bounded(bound));
}

QString someDay(Random &random, int firstYear, int lastYear)
{
    const int year = firstYear + below(random, lastYear - firstYear + 1);
    const QString month = u"%1-%2"_s.arg(year).arg(1 + below(random, 12), 2, 10, QLatin1Char('0'));
    switch (below(random, 6)) {
    case 0: return QString::number(year);
    case 1: return month;
    default: return month + u"-%1"_s.arg(1 + below(random, 28), 2, 10, QLatin1Char('0'));
    }
}

namespace {

void addDeal(ChartFixture &f, Random &random, const QList<Id<Company>> &companies, const QList<Id<Candidate>> &candidates)
{
    auto &builder = *f.builder;
    const auto deal = builder.deal(u"D%1"_s.arg(builder.snapshot()->rows<Deal>().size()), below(random, 12) == 0 ? QString() : someDay(random, 2015, 2025),
                                   DealType(1 + below(random, 16)));
    builder.party(deal, companies[below(random, int(companies.size()))], PartyRole::Principal);
    if (below(random, 5) != 0)
        builder.party(deal, companies[below(random, int(companies.size()))], PartyRole::Partner);
    if (!candidates.isEmpty() && below(random, 4) != 0)
        builder.asset(deal, candidates[below(random, int(candidates.size()))]);
    if (below(random, 3) != 0)
        builder.amount(deal, TermType::Headline, qint64(1 + below(random, 3'000)) * 1'000'000);
    if (below(random, 3) != 0)
        builder.amount(deal, TermType::UpfrontCash, qint64(1 + below(random, 300)) * 1'000'000);
    constexpr DealEventType kEnds[] = {DealEventType::Terminated, DealEventType::OptionLapsed, DealEventType::Expired, DealEventType::PartlyTerminated,
                                       DealEventType::AcquiredByCounterparty, DealEventType::TerminationNotice, DealEventType::MilestoneAchieved};
    if (below(random, 2) == 0)
        builder.event(deal, kEnds[below(random, 7)], someDay(random, 2018, 2025));
}

void addTrial(ChartFixture &f, Random &random, Id<Candidate> candidate)
{
    Trial trial = f.builder->get(f.builder->trial(u"NCT%1"_s.arg(f.builder->snapshot()->rows<Trial>().size(), 8, 10, QLatin1Char('0')), candidate));
    trial.phase = Phase(below(random, int(Phase::NotApplicable) + 1));
    trial.status = TrialStatus(below(random, 9));
    trial.start = support::date(someDay(random, 2014, 2025));
    if (below(random, 3) != 0)
        trial.enrollment = below(random, 900);
    f.builder->replace(trial);
}

} // namespace

ChartFixture randomPortfolio(quint32 seed)
{
    Random random(seed);
    ChartFixture f;
    const QStringList areas{u"ONCOLOGY"_s, u"METABOLIC"_s, u"UROLOGY"_s, u"OTHERS"_s, QString()};
    for (const auto &area : areas.first(4))
        f.addArea(area, area.at(0) + area.mid(1).toLower());
    QList<Id<Company>> companies;
    for (const auto &country : {u"CN"_s, u"US"_s, u"CH"_s, QString()})
        companies.append(f.builder->company(u"Company "_s + country, country));
    QList<Id<Candidate>> candidates;
    const int count = below(random, 50);
    for (int i = 0; i < count; ++i) {
        candidates.append(f.addCandidate(areas[below(random, 5)], Phase(below(random, int(Phase::NotApplicable) + 1)), Activity(1 + below(random, 6))));
        Candidate candidate = f.builder->get(candidates.last());
        candidate.novelty = Novelty(below(random, 5));
        candidate.originCountry = below(random, 2) == 0 ? u"CN"_s : QString();
        f.builder->replace(candidate);
        addTrial(f, random, candidates.last());
    }
    for (int i = below(random, 60); i > 0; --i)
        addDeal(f, random, companies, candidates);
    return f;
}
