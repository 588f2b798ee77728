// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "analytics/definitions/edited_definitions.h"
#include "analytics/money/deal_value.h"
#include "analytics/partnership_outcomes.h"
#include "domain/derived/deal_status.h"

#include <QTest>

using namespace analytics;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

/// A portfolio after one definition was changed; stops the test program where the answer is refused.
struct Changed
{
    Snapshot before;
    ChangeSet step;
    Snapshot after;
};

Changed change(ChartFixture &f, const QString &key, const QStringList &answers)
{
    const auto step = changedRule(f.builder->portfolio(), key, answers, f.builder->ids());
    if (!step)
        qFatal("refused: %s", qPrintable(step.error().detail));
    return {f.builder->snapshot(), step.value(), applied(f.builder->snapshot(), step.value())};
}

figure::ChartData chartOn(const ChartFixture &f, const Snapshot &snapshot, const QString &id)
{
    ChartRequest request = f.request();
    request.snapshot = snapshot;
    request.visible = evaluate(*snapshot, {}, request.asOf);
    return makeChart(id, request).value();
}

/// The return rate of all cohorts as a chart tells it: part and whole.
std::pair<qint64, qint64> returnRate(const ChartFixture &f, const Snapshot &snapshot)
{
    const auto &datum = keyFigureOf(chartOn(f, snapshot, u"partnership-outcomes"_s), u"return_rate_all"_s).datum;
    return {datum.n, datum.denominator};
}

using Rate = std::pair<qint64, qint64>;

} // namespace

class TestDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDefinitionOfAChartIsInTheList();
    void whatTheIssueNamesCanBeChanged_data();
    void whatTheIssueNamesCanBeChanged();
    void aReturnIsWhatThePortfolioSays();
    void aPartialReturnEndsAPartnershipWhereItCounts();
    void whatTerminatesADealIsWhatThePortfolioSays();
    void licenseOutTypesAndHomeDecideTogether();
    void theCohortDateIsTheChosenOne();
    void aDealExistsFromItsCohortDate();
    void theYearToDateBeginsInTheChosenMonth();
    void theMonthsToUnknownAreTheChosenOnes();
    void dependentDefinitionsGetANewVersionToo();
    void answersOutsideTheQuestionAreRefused();
};

void TestDefinitions::everyDefinitionOfAChartIsInTheList()
{
    const figure::Phrases words(Language::English);
    QStringList names;
    for (const auto *definition : allDefinitions()) {
        names.append(definition->shortText(words));
        QVERIFY2(figure::Phrases(Language::Chinese)(definition->name) != words(definition->name), definition->key);
        QVERIFY2(figure::Phrases(Language::Chinese)(definition->text) != words(definition->text), definition->key);
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    ChartFixture f;
    f.addDeals(2020, 3, 1);
    for (const auto &entry : chartCatalog()) {
        f.options.unit = entry.defaultUnit();
        const auto chart = f.chart(QString::fromLatin1(entry.id));
        QVERIFY(!chart.definitions.isEmpty());
        for (const QString &text : chart.definitions) {
            QVERIFY2(!text.contains(u'%') || text.contains(u"95%"_s), qPrintable(text));
            const QString name = text.left(text.indexOf(u':'));
            QVERIFY2(names.contains(name), qPrintable(name));
            QVERIFY2(chart.footnote.contains(name), qPrintable(chart.footnote));
        }
    }
}

void TestDefinitions::whatTheIssueNamesCanBeChanged_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("chart");
    QTest::newRow("blockbuster") << u"blockbuster_deal"_s << QStringList{u"500000000"_s, u"100000000"_s} << u"deal-value"_s;
    QTest::newRow("return") << u"return_rate"_s << QStringList{u"TERMINATED|LAPSED"_s} << u"partnership-outcomes"_s;
    QTest::newRow("license-out") << u"license_out"_s << QStringList{u"LICENSE"_s} << u"deal-value"_s;
    QTest::newRow("home") << u"direction"_s << QStringList{u"US"_s} << u"deal-value"_s;
    QTest::newRow("year to date") << u"year_to_date"_s << QStringList{u"4"_s} << u"deal-value"_s;
    QTest::newRow("cohort date") << u"cohort_date"_s << QStringList{u"ANNOUNCED"_s} << u"partnership-outcomes"_s;
    QTest::newRow("terminated") << u"terminated"_s << QStringList{u"TERMINATED"_s} << u"partnership-outcomes"_s;
    QTest::newRow("unknown") << u"unverified"_s << QStringList{u"12"_s} << u"partnership-outcomes"_s;
}

/// One step, one new version, printed by the chart; undo brings back chart and version; the same answer again is no step.
void TestDefinitions::whatTheIssueNamesCanBeChanged()
{
    QFETCH(QString, key);
    QFETCH(QStringList, answers);
    QFETCH(QString, chart);
    ChartFixture f;
    f.options.licenseOutOnly = key == u"license_out"_s;
    f.options.split = key == u"direction"_s ? Split::Direction : Split::Default;
    const auto home = f.builder->company(u"Home"_s, u"CN"_s);
    const auto abroad = f.builder->company(u"Abroad"_s, u"US"_s);
    const auto deal = f.builder->deal(u"D"_s, u"2024-07-01"_s);
    f.builder->party(deal, home, PartyRole::Principal);
    f.builder->party(deal, abroad, PartyRole::Partner);
    f.builder->amount(deal, TermType::Headline, 700'000'000);
    const Changed changed = change(f, key, answers);
    const auto before = chartOn(f, changed.before, chart);
    const auto after = chartOn(f, changed.after, chart);
    QCOMPARE(definitionVersion(*changed.after, key, 1), 2);
    const auto printed = [&](const figure::ChartData &one, int version) {
        return std::ranges::any_of(allDefinitions(), [&](const auto *definition) {
            const QString name = definition->shortText(figure::Phrases(Language::English), version);
            return key == QLatin1StringView(definition->key) && one.footnote.contains(name) && one.definitions.join(u'\n').contains(name + u": "_s);
        });
    };
    QVERIFY2(printed(before, 1), qPrintable(before.footnote));
    QVERIFY2(printed(after, 2), qPrintable(after.footnote));
    QVERIFY(before.definitions != after.definitions);
    QVERIFY(chartOn(f, applied(changed.after, changed.step.inverted()), chart) == before);
    const auto again = changedRule(*changed.after, key, answers, f.builder->ids());
    QVERIFY(again && again.value().isEmpty());
}

void TestDefinitions::aReturnIsWhatThePortfolioSays()
{
    ChartFixture f;
    f.addDeals(2020, 4, 1); // one terminated
    const auto lapsed = f.builder->deal(u"option"_s, u"2020-07-01"_s);
    f.builder->event(lapsed, DealEventType::OptionLapsed, u"2021-01-01"_s);
    const auto partial = f.builder->deal(u"partial"_s, u"2020-07-01"_s);
    f.builder->event(partial, DealEventType::PartlyTerminated, u"2021-01-01"_s);
    QCOMPARE(returnRate(f, f.builder->snapshot()), Rate(1, 6));
    QCOMPARE(returnRate(f, change(f, u"return_rate"_s, {u"LAPSED"_s}).after), Rate(2, 6)); // terminated ones always count
    QCOMPARE(returnRate(f, change(f, u"return_rate"_s, {u"PART_TERMINATED|LAPSED|CANCELED"_s}).after), Rate(3, 6));
}

void TestDefinitions::aPartialReturnEndsAPartnershipWhereItCounts()
{
    ChartFixture f;
    const auto partial = f.builder->deal(u"partial"_s, u"2020-07-01"_s);
    f.builder->event(partial, DealEventType::PartlyTerminated, u"2021-07-01"_s);
    const auto ended = [&](const Snapshot &snapshot) { return keyFigureOf(chartOn(f, snapshot, u"partnership-survival"_s), u"return_rate_naive"_s).datum.n; };
    QCOMPARE(ended(f.builder->snapshot()), 0);
    QCOMPARE(ended(change(f, u"return_rate"_s, {u"TERMINATED|PART_TERMINATED"_s}).after), 1);
}

void TestDefinitions::whatTerminatesADealIsWhatThePortfolioSays()
{
    ChartFixture f;
    const auto noticed = f.builder->deal(u"noticed"_s, u"2024-07-01"_s);
    f.builder->event(noticed, DealEventType::TerminationNotice, u"2025-01-01"_s);
    const auto back = f.builder->deal(u"back"_s, u"2024-07-01"_s);
    DealEvent returned = f.builder->get(f.builder->event(back, DealEventType::RightsReturned, u"2025-01-01"_s));
    returned.rightsReturn = RightsReturn::All;
    f.builder->replace(returned);
    const AsOf asOf{f.asOf, {}};
    const auto states = [&](const Snapshot &snapshot) { return std::pair(dealStatus(*snapshot, noticed, asOf), dealStatus(*snapshot, back, asOf)); };
    QCOMPARE(states(f.builder->snapshot()), std::pair(DealStatus::Active, DealStatus::Terminated));
    QCOMPARE(states(change(f, u"terminated"_s, {u"TERMINATED|TERMINATION_NOTICE"_s}).after), std::pair(DealStatus::Terminated, DealStatus::Active));
    QCOMPARE(returnRate(f, f.builder->snapshot()), Rate(1, 2));
    QCOMPARE(returnRate(f, change(f, u"terminated"_s, {u"TERMINATED|RIGHTS_RETURNED|TERMINATION_NOTICE"_s}).after), Rate(2, 2));
}

void TestDefinitions::licenseOutTypesAndHomeDecideTogether()
{
    ChartFixture f;
    const auto home = f.builder->company(u"Home"_s, u"CN"_s);
    const auto abroad = f.builder->company(u"Abroad"_s, u"US"_s);
    for (const DealType type : {DealType::License, DealType::Distribution, DealType::Acquisition}) {
        const auto deal = f.builder->deal(u"D"_s, u"2024-07-01"_s, type);
        f.builder->party(deal, home, PartyRole::Principal);
        f.builder->party(deal, abroad, PartyRole::Partner);
    }
    f.options.licenseOutOnly = true;
    const auto count = [&](const Snapshot &snapshot) { return chartOn(f, snapshot, u"partnership-outcomes"_s).n; };
    QCOMPARE(count(f.builder->snapshot()), 2);
    QCOMPARE(count(change(f, u"license_out"_s, {u"LICENSE"_s}).after), 1);
    QCOMPARE(count(change(f, u"license_out"_s, {u"LICENSE|DISTRIBUTION|ACQUISITION"_s}).after), 3);
    QCOMPARE(count(change(f, u"direction"_s, {u"US"_s}).after), 0);
}

void TestDefinitions::theCohortDateIsTheChosenOne()
{
    ChartFixture f;
    Deal deal = f.builder->get(f.builder->deal(u"D"_s, u"2019-12-20"_s));
    deal.announced = support::date(u"2020-01-06"_s);
    f.builder->replace(deal);
    const auto year = [&](const Snapshot &snapshot) { return chartOn(f, snapshot, u"partnership-outcomes"_s).categories.first().key; };
    QCOMPARE(year(f.builder->snapshot()), u"2019"_s);
    QCOMPARE(year(change(f, u"cohort_date"_s, {u"ANNOUNCED"_s}).after), u"2020"_s);
}

void TestDefinitions::aDealExistsFromItsCohortDate()
{
    ChartFixture f;
    Deal deal = f.builder->get(f.builder->deal(u"D"_s, u"2025-06-01"_s));
    deal.announced = support::date(u"2025-07-20"_s); // after the as-of date
    f.builder->replace(deal);
    QCOMPARE(chartOn(f, f.builder->snapshot(), u"partnership-outcomes"_s).total, 1);
    QCOMPARE(chartOn(f, change(f, u"cohort_date"_s, {u"ANNOUNCED"_s}).after, u"partnership-outcomes"_s).total, 0);
}

void TestDefinitions::theYearToDateBeginsInTheChosenMonth()
{
    ChartFixture f; // as of 30 June 2025
    for (const auto &day : {u"2025-05-01"_s, u"2025-02-01"_s, u"2024-05-01"_s, u"2024-12-01"_s})
        f.builder->amount(f.builder->deal(u"D"_s, day), TermType::Headline, 100'000'000);
    f.options.unit = RecordKind::Deal;
    ChartRequest request = f.request();
    const auto sums = [&](const Snapshot &snapshot) {
        request.snapshot = snapshot;
        const auto years = dealValue(request).yearToDate;
        return QList<qint64>{years.now.all(), years.sameDaysBefore.all(), years.fullYearBefore.all()};
    };
    QCOMPARE(sums(f.builder->snapshot()), (QList<qint64>{2, 1, 2}));
    const Changed changed = change(f, u"year_to_date"_s, {u"4"_s});
    QCOMPARE(sums(changed.after), (QList<qint64>{1, 1, 3}));
    const auto chart = chartOn(f, changed.after, u"deal-value"_s);
    QVERIFY(chart.definitions.join(u' ').contains(u"The sum from 1 April to the as-of date"_s));
    QVERIFY(chart.comparisons.isEmpty()); // calendar years show no days of another year
    QVERIFY(!chartOn(f, changed.before, u"deal-value"_s).comparisons.isEmpty());
}

void TestDefinitions::theMonthsToUnknownAreTheChosenOnes()
{
    ChartFixture f;
    const auto deal = f.builder->deal(u"D"_s, u"2023-12-01"_s);
    const AsOf asOf{f.asOf, {}};
    QCOMPARE(dealStatus(f.builder->portfolio(), deal, asOf), DealStatus::Active);
    QCOMPARE(dealStatus(*change(f, u"unverified"_s, {u"12"_s}).after, deal, asOf), DealStatus::Unknown);
}

void TestDefinitions::dependentDefinitionsGetANewVersionToo()
{
    ChartFixture f;
    const Changed home = change(f, u"direction"_s, {u"JP"_s});
    QCOMPARE(definitionVersion(*home.after, u"license_out", 1), 2);
    const Changed ends = change(f, u"terminated"_s, {u"TERMINATED"_s});
    QCOMPARE(definitionVersion(*ends.after, u"return_rate", 1), 2);
    QCOMPARE(definitionVersion(*ends.after, u"partnership_survival", 1), 2);
    QCOMPARE(definitionVersion(*ends.after, u"blockbuster_deal", 1), 1);
}

void TestDefinitions::answersOutsideTheQuestionAreRefused()
{
    ChartFixture f;
    auto &ids = f.builder->ids();
    const auto code = [&](const QString &key, const QStringList &answers) {
        const auto step = changedRule(f.builder->portfolio(), key, answers, ids);
        return step ? Error::Code::Canceled : step.error().code;
    };
    QCOMPARE(code(u"year_to_date"_s, {u"13"_s}), Error::Code::Constraint);
    QCOMPARE(code(u"cohort_date"_s, {u"SIGNED|ANNOUNCED"_s}), Error::Code::Constraint);
    QCOMPARE(code(u"license_out"_s, {QString()}), Error::Code::Constraint);
    QCOMPARE(code(u"direction"_s, {u"Atlantis"_s}), Error::Code::Constraint);
    QCOMPARE(code(u"direction"_s, {QString()}), Error::Code::Constraint);
    QCOMPARE(code(u"unverified"_s, {u"-3"_s}), Error::Code::Constraint);
    QCOMPARE(code(u"terminated"_s, {u"TERMINATED|SIGNED"_s}), Error::Code::Constraint);
    QCOMPARE(code(u"blockbuster_deal"_s, {u"1"_s}), Error::Code::NotFound); // two answers wanted
    QCOMPARE(code(u"lead_area"_s, {u"1"_s}), Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestDefinitions)
#include "tst_definitions.moc"
