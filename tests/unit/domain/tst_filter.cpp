// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter_spec.h"
#include "support/portfolio_builder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace domain;
using support::date;

namespace {

const AsOf kNow{QDate(2025, 4, 20), {}};

FilterSpec filter(const QString &text)
{
    const auto parsed = FilterSpec::parse(text);
    if (!parsed)
        qFatal("cannot read %s", qPrintable(text));
    return parsed.value();
}

/// Two candidates with programs, trials and deals: A in oncology, B in allergy.
struct Two
{
    support::PortfolioBuilder b;
    Id<Term> oncology = b.term(TermVocabulary::Area, u"ONCOLOGY"_qs, u"Oncology"_qs);
    Id<Term> allergy = b.term(TermVocabulary::Area, u"ALLERGY"_qs, u"Allergy"_qs);
    Id<Company> hengrui = b.company(u"Hengrui"_qs, u"CN"_qs);
    Id<Company> merck = b.company(u"Merck & Co"_qs, u"US"_qs);
    Id<Candidate> a = b.candidate(u"BL-B01D1"_qs);
    Id<Candidate> other = b.candidate(u"stapokibart"_qs);
    Id<Program> programA = b.program(a, b.indication(u"Lung cancer"_qs, oncology));
    Id<Program> programB = b.program(other, b.indication(u"Rhinitis"_qs, allergy));
    Id<Trial> trialA = b.trial(u"NCT00000001"_qs, a);
    Id<Trial> trialB = b.trial(u"NCT00000002"_qs, other);
    Id<Deal> dealA = b.deal(u"Alpha deal"_qs, u"2023-05-01"_qs);
    Id<Deal> dealB = b.deal(u"Beta deal"_qs, u"2024-05-01"_qs, DealType::Option);

    Two()
    {
        b.status(programA, u"2022"_qs, Phase::Phase3);
        b.status(programB, u"2022"_qs, Phase::Phase1_2);
        b.asset(dealA, a);
        b.asset(dealB, other);
        b.party(dealA, hengrui, PartyRole::Principal);
        b.party(dealA, merck, PartyRole::Partner);
        b.party(dealB, hengrui, PartyRole::Principal);
        b.event(dealA, DealEventType::Terminated, u"2024-02-01"_qs);
        b.amount(dealA, TermType::Headline, 1'300'000'000);
        auto trial = b.get(trialA);
        trial.phase = Phase::Phase3;
        trial.status = TrialStatus::NotYetRecruiting;
        trial.title = u"BL-B01D1, an ADC, in lung cancer"_qs;
        b.replace(trial);
        trial = b.get(trialB);
        trial.phase = Phase::NotApplicable;
        trial.status = TrialStatus::Recruiting;
        b.replace(trial);
        auto candidate = b.get(a);
        candidate.originator = hengrui;
        b.replace(candidate);
    }
    VisibleRecords visible(const QString &text) const { return evaluate(b.portfolio(), filter(text), kNow); }
};

template <class Record>
QList<qint64> numbers(std::initializer_list<Id<Record>> ids)
{
    QList<qint64> list;
    for (const auto id : ids)
        list.append(id.value);
    return list;
}

} // namespace

/// One text line, many kinds.
class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutConditionsEverythingIsVisible();
    void onlyWhatExistsAtTheDateIsCounted();
    void conditionsChooseCandidates_data();
    void conditionsChooseCandidates();
    void conditionsChooseDeals_data();
    void conditionsChooseDeals();
    void conditionsChooseTrials_data();
    void conditionsChooseTrials();
    void otherKindsFollowTheirLinks();
    void allConditionsOfALinkedKindMeetInOneRecord();
    void conditionsWithoutAPathAreIgnoredAndNamed();
    void aSharedKeyIsAskedOfEachKindThatHasIt();
    void aSharedValueGoesToTheKindThatKnowsIt();
    void anUnreadableValueLetsNothingPassAndIsExplained();
    void mergedTermsMeanTheirSuccessor();
    void manyRecordsAreFilteredQuickly();
};

void TestFilter::withoutConditionsEverythingIsVisible()
{
    const Two two;
    const auto visible = two.visible({});
    QCOMPARE(visible.ids<Candidate>(), numbers({two.a, two.other}));
    QCOMPARE(visible.total<Candidate>(), 2);
    QCOMPARE(visible.ids<Deal>(), numbers({two.dealA, two.dealB}));
    QCOMPARE(visible.total<Indication>(), 2);
    QVERIFY(visible.contains(two.trialA));
    QVERIFY(visible.ignored<Trial>().isEmpty());
}

void TestFilter::onlyWhatExistsAtTheDateIsCounted()
{
    const Two two;
    const auto visible = evaluate(two.b.portfolio(), {}, {QDate(2023, 12, 31), {}});
    QCOMPARE(visible.ids<Deal>(), numbers({two.dealA}));
    QCOMPARE(visible.total<Deal>(), 1);
    QCOMPARE(visible.total<DealEvent>(), 0);
}

void TestFilter::conditionsChooseCandidates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto add = [](const char *line, const char *found) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(found); };
    add("area:oncology", "A");
    add("area:oncology,allergy", "AB");
    add("-area:oncology", "B");
    add("phase>=phase_2", "A");
    add("phase<phase_2", "B");
    add("phase:\"Phase 1/2\"", "B");
    add("highest_phase>=PHASE1_2", "AB");
    add("name:b01d1", "A");
    add("name=b01d1", "");
    add("name=\"bl b01d1\"", "A");
    add("ＢＬＢ０１", "A");
    add("hengrui", "A");
    add("originator:heng", "A");
    add("originator=heng", "");
    add("originator=", "B");
    add("-originator=", "A");
    add("indication:rhin", "B");
    add("confidential:no", "AB");
    add("partnership:rights_returned", "A");
    add("program.phase:phase_3", "A");
    add("deal.status:terminated", "A");
    add("deal.headline>1B", "A");
    add("deal.headline>1.3B", "");
    add("deal.headline>=1.3B", "A");
    add("deal.announced_date=", "AB");
    add("deal.signed>2023", "B");
    add("deal.signed>=2023-05-01", "AB");
    add("deal.signed:2023", "A");
    add("deal.signed<2024", "A");
    add("deal.partner:merck", "A");
    add("company.country:CN", "A");
    add("trial.phase:na", "B");
    add("trial.phase>=phase_1", "A");
    add("area:oncology deal.status:active", "");
    add("phase:phase_1..phase_2", "B");
    add("phase:..phase_2", "B");
    add("phase:phase_2..", "A");
    add("originator:hengrui,\"\"", "AB");
    add("-originator:hengrui,\"\"", "");
    add("deal.signed:2023..2023", "A");
    add("deal.signed:2023-05-01..2024-05-01", "AB");
    add("deal.signed:\"Q2 2023..2023\"", "A");
    add("deal.headline:1B..2B", "A");
    add("deal.headline:\"$1.4B..\"", "");
    add("-stapokibart", "A");
    add("-b01d1 -stapokibart", "");
    add("-terminated", "AB");
    add("activity:active", "AB");
    add("-discontinued", "AB");
}

void TestFilter::conditionsChooseCandidates()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    const Two two;
    QVERIFY(validate(two.b.portfolio(), filter(line)).ok());
    const auto ids = two.visible(line).ids<Candidate>();
    QCOMPARE(ids.contains(two.a.value), found.contains(u'A'));
    QCOMPARE(ids.contains(two.other.value), found.contains(u'B'));
}

void TestFilter::conditionsChooseDeals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto add = [](const char *line, const char *found) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(found); };
    add("status:terminated", "A");
    add("-status:terminated", "B");
    add("-terminated", "B");
    add("terminated", "A");
    add("year:2023..2024", "AB");
    add("year:..2023", "A");
    add("status:active", "B");
    add("type:option", "B");
    add("type:license", "A");
    add("area:allergy", "B");
    add("phase>=phase_2", "A");
    add("company.name:merck", "A");
    add("year:2024", "B");
    add("year>=2023", "AB");
    add("returned:yes", "A");
    add("currency:USD", "A");
    add("alpha", "A");
    add("stapokibart", "B");
    add("term.type:headline_total", "A");
    add("event.event_type:terminated", "A");
}

void TestFilter::conditionsChooseDeals()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    const Two two;
    QVERIFY(validate(two.b.portfolio(), filter(line)).ok());
    const auto ids = two.visible(line).ids<Deal>();
    QCOMPARE(ids.contains(two.dealA.value), found.contains(u'A'));
    QCOMPARE(ids.contains(two.dealB.value), found.contains(u'B'));
}

void TestFilter::conditionsChooseTrials_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    const auto add = [](const char *line, const char *found) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(found); };
    add("status:recruiting", "B");
    add("status:not_yet_recruiting", "A");
    add("phase>=phase_2", "A");
    add("-phase:na", "A");
    add("area:oncology", "A");
    add("ADC", "A");
    add("ADC lung", "A");
    add("ADC allergy", "");
    add("number:00000002", "B");
    add("candidate.highest_phase:phase_3", "A");
}

void TestFilter::conditionsChooseTrials()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    const Two two;
    QVERIFY(validate(two.b.portfolio(), filter(line)).ok());
    const auto ids = two.visible(line).ids<Trial>();
    QCOMPARE(ids.contains(two.trialA.value), found.contains(u'A'));
    QCOMPARE(ids.contains(two.trialB.value), found.contains(u'B'));
}

void TestFilter::otherKindsFollowTheirLinks()
{
    const Two two;
    const auto visible = two.visible(u"candidate.area:oncology"_qs);
    QCOMPARE(visible.ids<Program>(), numbers({two.programA}));
    QCOMPARE(visible.ids<Trial>(), numbers({two.trialA}));
    QCOMPARE(visible.ids<Deal>(), numbers({two.dealA}));
    QCOMPARE(visible.ids<Company>(), numbers({two.hengrui}));
    QCOMPARE(visible.ids<Indication>().size(), 1);
    QCOMPARE(visible.ids<DealEvent>().size(), 1);
    QCOMPARE(visible.ids<DealTerm>().size(), 1);
    QCOMPARE(visible.total<Trial>(), 2);
}

void TestFilter::allConditionsOfALinkedKindMeetInOneRecord()
{
    Two two;
    // A second, running deal of A from 2025: no single deal is both terminated and of 2025.
    const auto second = two.b.deal(u"Gamma deal"_qs, u"2025-01-01"_qs);
    two.b.asset(second, two.a);
    QCOMPARE(two.visible(u"deal.status:terminated"_qs).ids<Candidate>(), numbers({two.a}));
    QCOMPARE(two.visible(u"deal.signed>2024"_qs).ids<Candidate>(), numbers({two.a}));
    QVERIFY(two.visible(u"deal.status:terminated deal.signed>2024"_qs).ids<Candidate>().isEmpty());
}

void TestFilter::conditionsWithoutAPathAreIgnoredAndNamed()
{
    const Two two;
    const auto visible = two.visible(u"deal.status:terminated candidate.area:oncology"_qs);
    QCOMPARE(visible.ignored<Trial>(), QStringList{u"deal.status:terminated"_qs});
    QCOMPARE(visible.ids<Trial>(), numbers({two.trialA}));
    QCOMPARE(visible.ignored<Source>().size(), 2);
    QVERIFY(visible.ignored<Candidate>().isEmpty());
}

void TestFilter::aSharedKeyIsAskedOfEachKindThatHasIt()
{
    Two two;
    // A trial of A in allergy: the trial's own area counts, not its candidate's.
    two.b.add(TrialIndication{{}, two.trialA, two.b.indication(u"Asthma"_qs, two.allergy)});
    const auto visible = two.visible(u"area:allergy"_qs);
    QCOMPARE(visible.ids<Trial>(), numbers({two.trialA, two.trialB}));
    QCOMPARE(visible.ids<Candidate>(), numbers({two.other}));
    QCOMPARE(visible.ids<Company>(), QList<qint64>{});
}

void TestFilter::aSharedValueGoesToTheKindThatKnowsIt()
{
    const Two two;
    const auto visible = two.visible(u"status:active"_qs);
    QCOMPARE(visible.ids<Deal>(), numbers({two.dealB}));
    QCOMPARE(visible.ids<Trial>().size(), 2);
    QCOMPARE(visible.ignored<Trial>(), QStringList{u"status:active"_qs});
}

void TestFilter::anUnreadableValueLetsNothingPassAndIsExplained()
{
    const Two two;
    const auto spec = filter(u"signed>soon"_qs);
    QVERIFY(evaluate(two.b.portfolio(), spec, kNow).ids<Deal>().isEmpty());
    const auto status = validate(two.b.portfolio(), spec);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().detail, u"soon"_qs);
    QCOMPARE(status.error().where, u"signed_date"_qs);
    QVERIFY(!validate(two.b.portfolio(), filter(u"status:nonsense"_qs)).ok());
    QVERIFY(!validate(two.b.portfolio(), filter(u"title>5"_qs)).ok());
}

void TestFilter::mergedTermsMeanTheirSuccessor()
{
    Two two;
    const auto biologic = two.b.term(TermVocabulary::Modality, u"ADC"_qs, u"ADC"_qs);
    auto old = two.b.get(two.b.term(TermVocabulary::Modality, u"CONJUGATE"_qs, u"Conjugate"_qs));
    old.mergedInto = biologic;
    two.b.replace(old);
    auto candidate = two.b.get(two.a);
    candidate.modality = old.id;
    two.b.replace(candidate);
    QCOMPARE(two.visible(u"modality:adc"_qs).ids<Candidate>(), numbers({two.a}));
    QCOMPARE(two.visible(u"modality:conjugate"_qs).ids<Candidate>(), numbers({two.a}));
}

void TestFilter::manyRecordsAreFilteredQuickly()
{
    constexpr int kTrials = 100'000;
    constexpr int kCandidates = 20'000;
    std::vector<Trial> trials(kTrials);
    std::vector<TrialCandidate> links(kTrials);
    std::vector<Candidate> candidates(kCandidates);
    std::vector<Deal> deals(kCandidates);
    for (int i = 0; i < kCandidates; ++i) {
        candidates[size_t(i)].id = {i + 1};
        candidates[size_t(i)].name = QStringLiteral("AB-%1").arg(i);
        candidates[size_t(i)].firstDisclosed = PartialDate::year(2000 + i % 20);
        deals[size_t(i)].id = {200'000 + i};
        deals[size_t(i)].signedOn = PartialDate::year(2000 + i % 20);
    }
    for (int i = 0; i < kTrials; ++i) {
        trials[size_t(i)].id = {300'000 + i};
        trials[size_t(i)].number = QStringLiteral("NCT%1").arg(i, 8, 10, QLatin1Char('0'));
        trials[size_t(i)].title = QStringLiteral("A randomized study of AB-%1 in patients with advanced solid tumors").arg(i);
        trials[size_t(i)].phase = Phase(1 + i % 12);
        trials[size_t(i)].firstPosted = PartialDate::year(2010);
        links[size_t(i)].id = {500'000 + i};
        links[size_t(i)].trial = trials[size_t(i)].id;
        links[size_t(i)].candidate = {1 + i % kCandidates};
    }
    Portfolio portfolio;
    portfolio.set(Table<Trial>::fromRecords(std::move(trials)));
    portfolio.set(Table<TrialCandidate>::fromRecords(std::move(links)));
    portfolio.set(Table<Candidate>::fromRecords(std::move(candidates)));
    portfolio.set(Table<Deal>::fromRecords(std::move(deals)));
    for (const auto &line : {u""_qs, u"trial.phase>=phase_2"_qs, u"candidate.name:\"ab 1\""_qs, u"randomized"_qs}) {
        QElapsedTimer timer;
        timer.start();
        const auto visible = evaluate(portfolio, filter(line), kNow);
        qInfo("%s: %lld ms", qPrintable(line), timer.elapsed());
        QCOMPARE(visible.total<Trial>(), kTrials);
        // Far above what a release build needs, so that only a change of order of growth fails.
        QVERIFY(timer.elapsed() < 5'000);
    }
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
