// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/analytics/random_portfolio.h"

#include "analytics/changes/portfolio_changes.h"
#include "analytics/key_figures.h"
#include "domain/derived/area.h"
#include "domain/derived/dated_facts.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/trial_status.h"
#include "domain/filter/evaluation.h"
#include "domain/filter/facets.h"

#include <QTest>

using namespace domain;
using namespace analytics;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 8;

Snapshot withFacts(const Snapshot &plain, QDate day)
{
    auto dated = std::make_shared<Portfolio>(*plain);
    dated->carry(DatedFacts::made(*plain, day));
    return dated;
}

/// One to three conditions and words of every kind that Home's filters use.
QString randomFilter(Random &random)
{
    const QStringList parts{u"phase>=phase_2"_s,      u"area:oncology"_s,          u"-area:metabolic"_s,       u"trial.status:recruiting"_s, u"partner:\"Company C\""_s,
                            u"partner:"_s,            u"-partner:\"Company U\""_s, u"company.name:company"_s,  u"deal.status:active"_s,      u"deal.headline:500M.."_s,
                            u"activity:active"_s,     u"announced>2019"_s,         u"trial.phase<phase_3"_s,   u"event_type:terminated"_s,   u"deal.stage_at_signing:phase_1"_s,
                            u"area:oncology,urology"_s, u"origin:cn"_s,            u"candidate.name:C1"_s,     u"D1"_s,                      u"-company"_s};
    QStringList chosen;
    for (int i = 1 + below(random, 3); i > 0; --i)
        chosen.append(parts[below(random, int(parts.size()))]);
    return chosen.join(u' ');
}

QList<RecordKind> filterableKinds()
{
    return {RecordKind::Candidate, RecordKind::Program,    RecordKind::Trial,     RecordKind::Deal,  RecordKind::Company,
            RecordKind::Indication, RecordKind::DealEvent, RecordKind::DealTerm, RecordKind::Source};
}

/// What one function says of each record of a kind.
template <class Record, class Ask>
auto answers(const Portfolio &portfolio, Ask ask)
{
    QList<decltype(ask(portfolio, std::declval<const Record &>()))> list;
    for (const Record &record : portfolio.rows<Record>())
        list.append(ask(portfolio, record));
    return list;
}

} // namespace

/// What is worked out beforehand for a day answers as what is worked out anew, and the filter in rounds as the filter record by record.
class TestDatedFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordHasTheSameFacts();
    void noChartChanges();
    void noKeyFigureAndNoChangeChanges();
    void filtersAnswerTheSame();
    void anotherDayIsNotAnswered();
    void anEditDropsThem();
    void idsFarApartAreFound();
};

void TestDatedFacts::everyRecordHasTheSameFacts()
{
    for (quint32 seed = 200; seed < 200 + kRounds; ++seed) {
        const ChartFixture f = randomPortfolio(seed);
        const Snapshot plain = f.builder->snapshot();
        for (const QDate day : {QDate(2014, 1, 1), QDate(2019, 6, 15), QDate(2021, 12, 31), QDate(2025, 6, 30)}) {
            const Snapshot dated = withFacts(plain, day);
            const AsOf asOf{day, {}};
            const auto same = [&]<class Record>(auto ask, std::type_identity<Record>) { return answers<Record>(*plain, ask) == answers<Record>(*dated, ask); };
            const auto exists = [&](const Portfolio &p, const auto &record) { return existsAt(p, record, asOf); };
            const auto area = [&](const Portfolio &p, const auto &record) { return areaOf(p, record, asOf); };
            QVERIFY(same(exists, std::type_identity<Candidate>{}) && same(exists, std::type_identity<Program>{}));
            QVERIFY(same(exists, std::type_identity<Trial>{}) && same(exists, std::type_identity<Deal>{}) && same(exists, std::type_identity<DealTerm>{}));
            QVERIFY(same(area, std::type_identity<Candidate>{}) && same(area, std::type_identity<Program>{}));
            QVERIFY(same(area, std::type_identity<Trial>{}) && same(area, std::type_identity<Deal>{}));
            QVERIFY(same([&](const Portfolio &p, const Program &one) { return programStatus(p, one.id, asOf); }, std::type_identity<Program>{}));
            QVERIFY(same([&](const Portfolio &p, const Candidate &one) { return highestActivePhase(p, one.id, asOf); }, std::type_identity<Candidate>{}));
            QVERIFY(same([&](const Portfolio &p, const Candidate &one) { return activityOf(p, one.id, asOf); }, std::type_identity<Candidate>{}));
            QVERIFY(same([&](const Portfolio &p, const Candidate &one) { return leadProgram(p, one.id, asOf); }, std::type_identity<Candidate>{}));
            QVERIFY(same([&](const Portfolio &p, const Trial &one) { return trialStatusAt(p, one, asOf); }, std::type_identity<Trial>{}));
            QVERIFY(same([&](const Portfolio &p, const Deal &one) { return dealStatus(p, one.id, asOf); }, std::type_identity<Deal>{}));
        }
    }
}

void TestDatedFacts::noChartChanges()
{
    for (quint32 seed = 220; seed < 220 + kRounds; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        const Snapshot dated = withFacts(f.builder->snapshot(), f.asOf);
        forEveryChart(f, [&](const QString &id) {
            ChartRequest request = f.request();
            request.snapshot = dated;
            QVERIFY2(makeChart(id, request).value() == f.chart(id), qPrintable(id));
        });
    }
}

void TestDatedFacts::noKeyFigureAndNoChangeChanges()
{
    for (quint32 seed = 240; seed < 240 + kRounds; ++seed) {
        const ChartFixture f = randomPortfolio(seed);
        const Snapshot plain = f.builder->snapshot();
        const Snapshot dated = withFacts(plain, f.asOf);
        const AsOf now{f.asOf, {}};
        const AsOf before{f.asOf.addYears(-1), {}};
        const auto visible = evaluate(*plain, {}, now);
        const auto one = keyFigures(*plain, visible, now);
        const auto other = keyFigures(*dated, visible, now);
        for (const auto figure : {&KeyFigures::candidates, &KeyFigures::clinicalPrograms, &KeyFigures::recruitingTrials, &KeyFigures::activeDeals, &KeyFigures::disclosedValue, &KeyFigures::returnRate})
            QVERIFY(one.*figure == other.*figure);
        for (const RecordKind kind : {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal}) {
            const auto then = withFacts(plain, before.date);
            const auto passing = std::make_shared<VisibleRecords>(evaluate(*then, {}, before));
            const auto slow = portfolioChanges({{plain, before}, {plain, now}, kind, {}, {}, Language::English});
            const auto fast = portfolioChanges({{then, before, passing}, {dated, now, std::make_shared<VisibleRecords>(visible)}, kind, {}, {}, Language::English});
            QCOMPARE(fast.changes, slow.changes);
            QCOMPARE(fast.opening, slow.opening);
            QCOMPARE(fast.closing, slow.closing);
        }
    }
}

void TestDatedFacts::filtersAnswerTheSame()
{
    int passing = 0;
    for (quint32 seed = 260; seed < 260 + kRounds; ++seed) {
        const ChartFixture f = randomPortfolio(seed);
        const Snapshot plain = f.builder->snapshot();
        const AsOf asOf{f.asOf, {}};
        const Snapshot dated = withFacts(plain, f.asOf);
        Random random(seed);
        for (int i = 0; i < 40; ++i) {
            const QString line = randomFilter(random);
            const auto filter = FilterSpec::parse(line);
            QVERIFY2(filter.ok(), qPrintable(line));
            const auto rounds = evaluate(*dated, filter.value(), asOf);
            for (const RecordKind kind : filterableKinds()) {
                QVERIFY2(rounds.of(kind) == evaluateKind(*plain, filter.value(), asOf, kind), qPrintable(line));
                passing += int(rounds.of(kind).ids.size());
            }
        }
    }
    QVERIFY(passing > 1000);
}

void TestDatedFacts::anotherDayIsNotAnswered()
{
    ChartFixture f;
    const auto late = f.builder->deal(u"Late"_s, u"2024-05-01"_s);
    const Snapshot dated = withFacts(f.builder->snapshot(), QDate(2025, 1, 1));
    const Deal &deal = *dated->find(late);
    QVERIFY(existsAt(*dated, deal, {QDate(2025, 1, 1), {}}));
    QVERIFY(!existsAt(*dated, deal, {QDate(2024, 1, 1), {}}));
}

void TestDatedFacts::anEditDropsThem()
{
    ChartFixture f;
    const auto deal = f.builder->deal(u"Ended"_s, u"2024-05-01"_s);
    const AsOf asOf{QDate(2025, 1, 1), {}};
    const Snapshot dated = withFacts(f.builder->snapshot(), asOf.date);
    QCOMPARE(dealStatus(*dated, deal, asOf), DealStatus::Active);
    DealEvent event;
    event.id = {900};
    event.deal = deal;
    event.type = DealEventType::Terminated;
    event.date = PartialDate::day(2024, 11, 1);
    ChangeSet changes;
    changes.insert(event);
    const Snapshot edited = applied(dated, changes);
    QVERIFY(!edited->facts());
    QVERIFY(!edited->sharesTablesWith(*dated));
    QCOMPARE(dealStatus(*edited, deal, asOf), DealStatus::Terminated);
    QCOMPARE(dealStatus(*dated, deal, asOf), DealStatus::Active);
}

void TestDatedFacts::idsFarApartAreFound()
{
    std::vector<Deal> deals(3);
    const qint64 ids[] = {5, qint64(1) << 40, (qint64(1) << 40) + 7};
    for (size_t i = 0; i < 3; ++i) {
        deals[i].id = {ids[i]};
        deals[i].signedOn = PartialDate::year(2020 + int(i));
    }
    Portfolio portfolio;
    portfolio.set(Table<Deal>::fromRecords(deals));
    const auto facts = DatedFacts::made(portfolio, QDate(2021, 12, 31));
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(facts->of(Id<Deal>{ids[i]})->exists, i < 2);
    for (const qint64 id : {qint64(0), qint64(4), qint64(6), (qint64(1) << 40) + 1, qint64(1) << 50})
        QVERIFY(!facts->of(Id<Deal>{id}));
}

QTEST_GUILESS_MAIN(TestDatedFacts)
#include "tst_dated_facts.moc"
