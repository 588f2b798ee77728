// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/evaluation.h"
#include "domain/names.h"
#include "domain/record_names.h"
#include "domain/records.h"
#include "support/portfolio_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const AsOf kNow{QDate(2025, 4, 20), {}};

/// Companies, candidates and indications with words in their names, and deals and trials that name them.
struct Named
{
    explicit Named(quint32 seed) : random(seed)
    {
        const QStringList words{u"Alpha"_s, u"β-mab"_s, u"恒瑞"_s, u"Lung Cancer"_s, u"BL-B01D1"_s, u"ＡＤＣ"_s, QString()};
        const auto some = [&] { return words[random.bounded(int(words.size()))]; };
        const auto area = b.term(TermVocabulary::Area, u"ONCOLOGY"_s, u"Oncology"_s);
        QList<Id<Company>> companies;
        QList<Id<Candidate>> candidates;
        for (int i = 0; i < 6; ++i) {
            companies.append(b.company(u"Company %1 "_s.arg(i) + some()));
            Candidate candidate = b.get(b.candidate(u"C%1 "_s.arg(i) + some()));
            candidate.originator = companies.last();
            candidate.mechanism = some();
            b.replace(candidate);
            candidates.append(candidate.id);
            b.program(candidate.id, b.indication(u"Indication %1 "_s.arg(i) + some(), area));
            Trial trial = b.get(b.trial(u"NCT%1"_s.arg(i), candidate.id));
            trial.title = some() + u" in "_s + some();
            b.replace(trial);
        }
        for (int i = 0; i < 12; ++i) {
            const auto deal = b.deal(some() + u" deal"_s, u"2023-05-01"_s);
            b.party(deal, companies[random.bounded(6)], PartyRole::Partner);
            b.asset(deal, candidates[random.bounded(6)]);
            b.event(deal, DealEventType::Terminated, u"2024-02-01"_s);
            b.amount(deal, TermType::Headline, 1'000'000);
        }
    }

    QRandomGenerator random;
    support::PortfolioBuilder b;
};

/// What the records of these kinds are searched by, put together one by one.
QStringList textsOf(const Portfolio &portfolio, const Deal &deal)
{
    QStringList texts{deal.title, deal.titleZh, deal.summary, deal.headlineNote, deal.notes};
    portfolio.forEachOf<&DealParty::deal>(deal.id, [&](const DealParty &party) { texts += namesOf(portfolio, *portfolio.find(party.company)); });
    portfolio.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &asset) { texts += namesOf(portfolio, *portfolio.find(asset.candidate)); });
    return texts;
}
QStringList textsOf(const Portfolio &portfolio, const DealTerm &term)
{
    return textsOf(portfolio, *portfolio.find(term.deal)) << term.trigger << term.text << term.equivalentSource;
}
QStringList textsOf(const Portfolio &portfolio, const DealEvent &event)
{
    return textsOf(portfolio, *portfolio.find(event.deal)) << event.summary << event.summaryZh << event.plan;
}
QStringList textsOf(const Portfolio &portfolio, const Candidate &candidate)
{
    return namesOf(portfolio, candidate) + namesOf(portfolio, *portfolio.find(candidate.originator)) << candidate.mechanism << candidate.notes;
}
QStringList textsOf(const Portfolio &portfolio, const Program &program)
{
    return namesOf(portfolio, *portfolio.find(program.candidate)) + namesOf(portfolio, *portfolio.find(program.indication));
}
QStringList textsOf(const Portfolio &, const Trial &trial) { return {trial.number, trial.title}; }
QStringList textsOf(const Portfolio &portfolio, const Company &company) { return namesOf(portfolio, company) << company.notes; }

bool holds(const QStringList &texts, const QString &word)
{
    return std::ranges::any_of(texts, [&](const QString &text) { return normalizedKey(text).contains(normalizedKey(word)); });
}

/// The ids that pass, each record looked at for itself.
template <class Record>
QList<qint64> expected(const Portfolio &portfolio, const FilterSpec &filter)
{
    QList<qint64> ids;
    for (const Record &record : portfolio.rows<Record>()) {
        const QStringList texts = textsOf(portfolio, record);
        const auto isIn = [&](const QString &word) { return holds(texts, word); };
        if (std::ranges::all_of(filter.words, isIn) && std::ranges::none_of(filter.excludedWords, isIn))
            ids.append(record.id.value);
    }
    return ids;
}

template <class Record>
qsizetype compare(const Portfolio &portfolio, const FilterSpec &filter)
{
    const auto found = evaluate(portfolio, filter, kNow).ids<Record>();
    const auto wanted = expected<Record>(portfolio, filter);
    if (found != wanted)
        qFatal("kind %d: %s", int(recordKindOf<Record>()), qPrintable(filter.toString()));
    return wanted.size();
}

qsizetype compareAll(const Portfolio &portfolio, const FilterSpec &filter)
{
    return compare<Deal>(portfolio, filter) + compare<DealTerm>(portfolio, filter) + compare<DealEvent>(portfolio, filter) + compare<Candidate>(portfolio, filter)
        + compare<Program>(portfolio, filter) + compare<Trial>(portfolio, filter) + compare<Company>(portfolio, filter);
}

FilterSpec wordFilter(const QStringList &words, const QStringList &excluded)
{
    FilterSpec filter;
    filter.words = words;
    filter.excludedWords = excluded;
    return filter;
}

} // namespace

/// The words of a filter, read once per record that others name, find what reading every text of every record finds.
class TestWordSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatReadingEachTextFinds();
    void moreWordsThanBits();
    void anEditIsSeen();
    void idsFarApartAreFound();
};

void TestWordSearch::findsWhatReadingEachTextFinds()
{
    const QList<QStringList> lists{{}, {u"alpha"_s}, {u"βmab"_s}, {u"恒瑞"_s}, {u"adc"_s}, {u"bl b01d1"_s}, {u"deal"_s, u"alpha"_s}, {u"company 3"_s}, {u"cancer"_s, u"C1"_s}};
    qsizetype passing = 0;
    for (quint32 seed = 1; seed <= 3; ++seed) {
        const Named named(seed);
        for (const auto &words : lists) {
            for (const auto &excluded : lists)
                passing += compareAll(*named.b.snapshot(), wordFilter(words, excluded));
        }
    }
    QVERIFY(passing > 1'000);
}

void TestWordSearch::moreWordsThanBits()
{
    const Named named(3);
    QStringList words(70, u"deal"_s);
    QVERIFY(compareAll(*named.b.snapshot(), wordFilter(words, {})) > 0);
    words.append(u"nowhere at all"_s);
    QCOMPARE(compareAll(*named.b.snapshot(), wordFilter(words, {})), 0);
    QVERIFY(compareAll(*named.b.snapshot(), wordFilter({}, QStringList(70, u"nowhere"_s) << u"alpha"_s)) > 0);
}

void TestWordSearch::anEditIsSeen()
{
    Named named(5);
    const auto filter = wordFilter({u"renamed"_s}, {});
    QCOMPARE(compareAll(*named.b.snapshot(), filter), 0);
    Company company = *named.b.snapshot()->rows<Company>().begin();
    company.name = u"Renamed Inc"_s;
    named.b.replace(company);
    QVERIFY(compareAll(*named.b.snapshot(), filter) > 1);
}

void TestWordSearch::idsFarApartAreFound()
{
    std::vector<Company> companies(2);
    companies[0].id = {5};
    companies[0].name = u"Near"_s;
    companies[1].id = {qint64(1) << 40};
    companies[1].name = u"Far away"_s;
    Portfolio portfolio;
    portfolio.set(Table<Company>::fromRecords(companies));
    QCOMPARE(compare<Company>(portfolio, wordFilter({u"away"_s}, {})), 1);
}

QTEST_GUILESS_MAIN(TestWordSearch)
#include "tst_word_search.moc"
