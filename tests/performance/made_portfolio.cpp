// SPDX-License-Identifier: GPL-3.0-or-later
#include "performance/made_portfolio.h"

#include "domain/records.h"

#include <QRandomGenerator>

using namespace domain;

namespace performance {

namespace {

/// Collects the records of one kind with ids from 1.
template <class Record>
class Rows
{
public:
    Record &add()
    {
        m_rows.emplace_back();
        m_rows.back().id = Id<Record>{qint64(m_rows.size())};
        return m_rows.back();
    }
    void moveTo(Portfolio &portfolio) { portfolio.set(Table<Record>::fromRecords(std::move(m_rows))); }

private:
    std::vector<Record> m_rows;
};

class Maker
{
public:
    explicit Maker(const MadeSizes &sizes) : m_sizes(sizes) {}
    Snapshot make()
    {
        makeGround();
        makeCandidates();
        makeTrials();
        makeDeals();
        auto portfolio = std::make_shared<Portfolio>();
        std::apply([&](auto &...rows) { (rows.moveTo(*portfolio), ...); }, m_rows);
        return portfolio;
    }

private:
    template <class Record>
    Record &add()
    {
        return std::get<Rows<Record>>(m_rows).add();
    }
    qint64 some(qint64 below) { return qint64(m_random.bounded(quint64(below))); }
    template <class Record>
    Id<Record> any(qint64 count)
    {
        return Id<Record>{1 + some(count)};
    }
    PartialDate day(int first, int years) { return PartialDate::day(first + int(some(years)), 1 + int(some(12)), 1 + int(some(28))); }

    void makeGround()
    {
        static const char *const kAreas[] = {"ONCOLOGY", "AUTOIMMUNE", "METABOLIC", "INFECTIOUS_DISEASE", "CARDIOVASCULAR", "HEMATOLOGY", "NEUROLOGY", "OTHERS"};
        for (const char *code : kAreas) {
            Term &term = add<Term>();
            term.vocabulary = TermVocabulary::Area;
            term.code = QString::fromLatin1(code);
            term.labelEn = term.code;
        }
        for (qint64 i = 0; i < m_sizes.indications; ++i) {
            Indication &indication = add<Indication>();
            indication.name = QStringLiteral("Indication %1").arg(i);
            indication.area = any<Term>(std::size(kAreas));
            indication.rare = some(10) == 0;
        }
        for (qint64 i = 0; i < m_sizes.companies; ++i) {
            Company &company = add<Company>();
            company.name = QStringLiteral("Company %1").arg(i);
            company.hqCountry = QStringList{QStringLiteral("CN"), QStringLiteral("US"), QStringLiteral("DE"), QStringLiteral("JP")}[some(4)];
        }
    }
    void makeCandidates()
    {
        for (qint64 i = 0; i < m_sizes.candidates; ++i) {
            Candidate &candidate = add<Candidate>();
            candidate.name = QStringLiteral("C-%1").arg(i);
            candidate.novelty = Novelty(some(8));
            candidate.originCountry = some(3) == 0 ? QStringLiteral("US") : QStringLiteral("CN");
            const auto id = candidate.id;
            Program &program = add<Program>();
            program.candidate = id;
            program.indication = any<Indication>(m_sizes.indications);
            program.region = QStringLiteral("Worldwide");
            const auto of = program.id;
            for (int step = 0; step < 1 + int(some(3)); ++step) {
                StatusEvent &event = add<StatusEvent>();
                event.program = of;
                event.date = PartialDate::day(2012 + 4 * step, 5, 3);
                event.phase = Phase(1 + some(12));
                event.activity = Activity(1 + some(4));
            }
        }
    }
    void makeTrials()
    {
        for (qint64 i = 0; i < m_sizes.trials; ++i) {
            Trial &trial = add<Trial>();
            trial.number = QStringLiteral("NCT%1").arg(i, 8, 10, QLatin1Char('0'));
            trial.phase = Phase(4 + some(6));
            trial.status = TrialStatus(1 + some(8));
            trial.enrollment = 10 + some(900);
            trial.start = day(2005, 20);
            trial.completion = day(2018, 12);
            trial.primaryCompletion = trial.completion;
            trial.title = QStringLiteral("Study %1 of a treatment for indication %2").arg(i).arg(i % m_sizes.indications);
            const auto id = trial.id;
            TrialCandidate &given = add<TrialCandidate>();
            given.trial = id;
            given.candidate = any<Candidate>(m_sizes.candidates);
            TrialIndication &link = add<TrialIndication>();
            link.trial = id;
            link.indication = any<Indication>(m_sizes.indications);
        }
    }
    void makeDeals()
    {
        for (qint64 i = 0; i < m_sizes.deals; ++i) {
            Deal &deal = add<Deal>();
            deal.title = QStringLiteral("Deal %1").arg(i);
            deal.type = DealType::License;
            deal.signedOn = day(2008, 17);
            deal.lastVerified = PartialDate::day(2025, 1, 1);
            deal.stageAtSigning = Phase(2 + some(9));
            const auto id = deal.id;
            const int year = deal.signedOn.yearNumber();
            if (some(3) == 0) {
                DealEvent &event = add<DealEvent>();
                event.deal = id;
                event.type = some(4) == 0 ? DealEventType::Expired : DealEventType::Terminated;
                event.date = day(year + 1, 6);
            }
            for (const auto role : {PartyRole::Principal, PartyRole::Partner}) {
                DealParty &party = add<DealParty>();
                party.deal = id;
                party.company = any<Company>(m_sizes.companies);
                party.role = role;
            }
            for (const auto type : {TermType::Headline, TermType::UpfrontCash}) {
                DealTerm &term = add<DealTerm>();
                term.deal = id;
                term.type = type;
                term.currency = QStringLiteral("USD");
                term.disclosure = some(4) == 0 ? Disclosure::Undisclosed : Disclosure::Known;
                if (term.disclosure == Disclosure::Known)
                    term.max = 1'000'000 * (1 + some(type == TermType::Headline ? 3'000 : 100));
            }
            DealCandidate &asset = add<DealCandidate>();
            asset.deal = id;
            asset.candidate = any<Candidate>(m_sizes.candidates);
        }
    }

    MadeSizes m_sizes;
    QRandomGenerator m_random{42};
    std::tuple<Rows<Term>, Rows<Indication>, Rows<Company>, Rows<Candidate>, Rows<Program>, Rows<StatusEvent>, Rows<Trial>, Rows<TrialCandidate>, Rows<TrialIndication>, Rows<Deal>,
               Rows<DealEvent>, Rows<DealParty>, Rows<DealTerm>, Rows<DealCandidate>>
        m_rows;
};

} // namespace

Snapshot madePortfolio(const MadeSizes &sizes)
{
    return Maker(sizes).make();
}

} // namespace performance
