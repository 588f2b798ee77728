// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "figure/chart_table.h"
#include "figure/headline.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace domain;

namespace {

struct Wanted
{
    QString id;
    RecordKind unit;
};

QList<Wanted> allCharts()
{
    QList<Wanted> all;
    for (const auto &entry : analytics::chartCatalog()) {
        for (const RecordKind unit : entry.units)
            all.append({QString::fromLatin1(entry.id), unit});
    }
    return all;
}

figure::ChartData make(ChartFixture &fixture, const Wanted &wanted)
{
    fixture.options.unit = wanted.unit;
    return fixture.chart(wanted.id);
}

/// Ids behind the marks of the first panel and outside them, so that each record is found exactly once.
QList<qint64> idsOf(const figure::ChartData &chart)
{
    QList<qint64> ids;
    for (const auto &series : chart.panels.value(0).series) {
        for (const auto &datum : series.data)
            ids += datum.ids;
    }
    for (const auto &key : chart.keyFigures) {
        if (key.key == QStringLiteral("no_longer_active") || key.key == QStringLiteral("phase_unknown"))
            ids += key.datum.ids;
    }
    std::ranges::sort(ids);
    return ids;
}

/// The charts in whose first panel and key figures each counted record stands once.
const QStringList kPartitions{QStringLiteral("therapeutic-area-concentration"), QStringLiteral("phase-distribution"), QStringLiteral("partnership-outcomes"),
                              QStringLiteral("pipeline-matrix"), QStringLiteral("novelty-by-origin"), QStringLiteral("deal-flow"),
                              QStringLiteral("trial-status")};

/// Everything in a chart but its words.
QList<QList<Value>> numbersOf(const figure::ChartData &chart)
{
    const auto table = figure::chartTable(chart);
    QList<QList<Value>> numbers;
    for (const auto &row : table.rows)
        numbers.append(row.sliced(table.keys.indexOf(QStringLiteral("value"))));
    return numbers;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChartIsFoundByItsId();
    void anUnknownChartOrUnitIsRefused();
    void everyRecordIsCountedExactlyOnce();
    void theOrderOfEntryChangesNothing();
    void bothLanguagesShowTheSameNumbers();
    void everyChartSaysOfHowManyAndAsOfWhen();
    void noFigureIsNotANumber();
    void theFilterIsPrinted();
    void theWaterfallLeadsFromTheCountThenToTheCountNow();

private:
    static ChartFixture randomPortfolio(quint32 seed);
};

ChartFixture TestCharts::randomPortfolio(quint32 seed)
{
    QRandomGenerator random(seed);
    ChartFixture f;
    const QStringList areas{QStringLiteral("ONCOLOGY"), QStringLiteral("METABOLIC"), QStringLiteral("UROLOGY"), QStringLiteral("OTHERS"), QString()};
    for (const auto &area : areas.first(4))
        f.addArea(area, area.at(0) + area.mid(1).toLower());
    const auto some = [&](int below) { return int(random.bounded(below)); };
    const int candidates = some(60);
    for (int i = 0; i < candidates; ++i) {
        const auto candidate = f.addCandidate(areas[some(5)], Phase(some(int(Phase::NotApplicable) + 1)), Activity(1 + some(6)));
        const auto trial = f.builder->trial(QStringLiteral("NCT%1").arg(i, 8, 10, QLatin1Char('0')), candidate);
        Trial changed = *f.builder->snapshot()->find(trial);
        changed.phase = Phase(some(int(Phase::NotApplicable) + 1));
        f.builder->replace(changed);
    }
    const int years = some(8);
    for (int i = 0; i < years; ++i) {
        const int deals = some(12);
        f.addDeals(2014 + some(10), deals, deals == 0 ? 0 : some(deals));
    }
    return f;
}

void TestCharts::everyChartIsFoundByItsId()
{
    QStringList ids;
    for (const auto &entry : analytics::chartCatalog()) {
        ids.append(QString::fromLatin1(entry.id));
        QCOMPARE(analytics::findChart(ids.last()), &entry);
        QVERIFY(!entry.name(Language::English).isEmpty());
        QVERIFY(entry.name(Language::Chinese) != entry.name(Language::English));
    }
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QStringList onHome;
    for (const auto &entry : analytics::chartCatalog()) {
        if (entry.onHome)
            onHome.append(QString::fromLatin1(entry.id));
    }
    QCOMPARE(onHome.join(u' '), QStringLiteral("therapeutic-area-concentration phase-distribution partnership-outcomes"));
    QCOMPARE(analytics::unitFromWord(u"Trial"), RecordKind::Trial);
    QCOMPARE(analytics::unitFromWord(u"pigeon"), RecordKind::Unset);
    QCOMPARE(analytics::unitWord(RecordKind::Candidate), QStringLiteral("candidate"));
}

void TestCharts::anUnknownChartOrUnitIsRefused()
{
    ChartFixture f;
    const auto unknown = analytics::makeChart(u"pie", f.request());
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    QCOMPARE(unknown.error().detail, QStringLiteral("pie"));
    f.options.unit = RecordKind::Deal;
    const auto wrongUnit = analytics::makeChart(u"phase-distribution", f.request());
    QCOMPARE(wrongUnit.error().code, Error::Code::Usage);
    QCOMPARE(wrongUnit.error().where, QStringLiteral("candidate, program, trial"));
}

void TestCharts::everyRecordIsCountedExactlyOnce()
{
    for (quint32 seed = 0; seed < 12; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        for (const Wanted &wanted : allCharts()) {
            if (!kPartitions.contains(wanted.id))
                continue;
            const auto chart = make(f, wanted);
            if (chart.emptyText.isEmpty())
                QCOMPARE(idsOf(chart), f.request().visible.of(wanted.unit).ids);
            qint64 onTop = 0;
            for (const auto &category : chart.categories)
                onTop += category.n;
            QVERIFY(onTop <= chart.n);
        }
    }
}

void TestCharts::theOrderOfEntryChangesNothing()
{
    ChartFixture forward;
    ChartFixture backward;
    for (auto *f : {&forward, &backward}) {
        f->addArea(QStringLiteral("ONCOLOGY"), QStringLiteral("Oncology"));
        f->addArea(QStringLiteral("METABOLIC"), QStringLiteral("Metabolic"));
    }
    forward.addCandidates(13, QStringLiteral("ONCOLOGY"), Phase::Phase1);
    forward.addCandidates(9, QStringLiteral("METABOLIC"), Phase::Phase2);
    forward.addDeals(2019, 22, 5);
    forward.addDeals(2020, 7, 1);
    backward.addDeals(2020, 7, 1);
    backward.addDeals(2019, 22, 5);
    backward.addCandidates(9, QStringLiteral("METABOLIC"), Phase::Phase2);
    backward.addCandidates(13, QStringLiteral("ONCOLOGY"), Phase::Phase1);
    for (const Wanted &wanted : allCharts()) {
        const auto a = make(forward, wanted);
        const auto b = make(backward, wanted);
        QVERIFY(numbersOf(a) == numbersOf(b));
        QCOMPARE(a.headline, b.headline);
        QCOMPARE(a.footnote, b.footnote);
    }
}

void TestCharts::bothLanguagesShowTheSameNumbers()
{
    for (quint32 seed = 20; seed < 24; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        for (const Wanted &wanted : allCharts()) {
            f.language = Language::English;
            const auto english = make(f, wanted);
            f.language = Language::Chinese;
            const auto chinese = make(f, wanted);
            QVERIFY(numbersOf(english) == numbersOf(chinese));
            QVERIFY(english.title != chinese.title);
            QVERIFY(english.headline != chinese.headline);
            QVERIFY(english.subtitle != chinese.subtitle);
        }
    }
}

void TestCharts::everyChartSaysOfHowManyAndAsOfWhen()
{
    for (quint32 seed = 40; seed < 46; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        for (const Wanted &wanted : allCharts()) {
            const auto chart = make(f, wanted);
            const QString start = QStringLiteral("n = %1 of %2. As of 30 Jun 2025.").arg(chart.n).arg(chart.total);
            QVERIFY2(chart.footnote.startsWith(start), qPrintable(chart.footnote));
            QVERIFY(chart.footnote.endsWith(QStringLiteral("Source: test portfolio.")));
            QVERIFY(!chart.definitions.isEmpty());
            QVERIFY(chart.alternativeText.contains(chart.headline));
            QVERIFY(chart.headline.size() <= figure::kLongestHeadline);
            for (const QString &text : {chart.footnote, chart.headline, chart.subtitle, chart.alternativeText})
                QVERIFY2(!text.contains(u"%1") && !text.contains(u"%2"), qPrintable(text));
        }
    }
}

void TestCharts::noFigureIsNotANumber()
{
    for (quint32 seed = 60; seed < 72; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        for (const Wanted &wanted : allCharts()) {
            const auto chart = make(f, wanted);
            for (const auto &row : numbersOf(chart)) {
                for (const Value &value : row) {
                    const auto *number = std::get_if<double>(&value);
                    QVERIFY(!number || std::isfinite(*number));
                }
            }
            for (const auto &panel : chart.panels) {
                for (const auto &series : panel.series) {
                    if (!figure::runsOverPositions(series))
                        QCOMPARE(series.data.size(), chart.categories.size());
                }
            }
        }
    }
}

void TestCharts::theFilterIsPrinted()
{
    ChartFixture f;
    f.addDeals(2020, 3, 1);
    auto request = f.request();
    request.filter = QStringLiteral("phase>=phase_2");
    request.asOf.knownOn = QDate(2025, 5, 1);
    VisibleRecords::OfKind deals = request.visible.of(RecordKind::Deal);
    deals.ids.removeLast();
    deals.ignored = {QStringLiteral("trial.status:RECRUITING")};
    request.visible.set(RecordKind::Deal, deals);
    const auto chart = analytics::makeChart(u"partnership-outcomes", request).value();
    QVERIFY2(chart.footnote.startsWith(QStringLiteral(
                 "n = 2 of 3. As of 30 Jun 2025. As known on 1 May 2025 (UTC), fields without a date of their own included. "
                 "Filter: phase>=phase_2. Does not apply to deals: trial.status:RECRUITING.")),
             qPrintable(chart.footnote));
}

void TestCharts::theWaterfallLeadsFromTheCountThenToTheCountNow()
{
    ChartFixture f; // as of 30 June 2025
    f.addDeals(2022, 4, 0);
    f.builder->deal(QStringLiteral("new"), QStringLiteral("2025-05-01"));
    f.builder->event(f.builder->deal(QStringLiteral("ended"), QStringLiteral("2024-01-01")), DealEventType::Terminated, QStringLiteral("2025-06-10"));
    f.options.unit = RecordKind::Deal;
    const auto total = [](const figure::ChartData &chart, const char *key) { return datumAt(chart, QString::fromLatin1(key)).n; };
    const auto year = f.chart(QStringLiteral("change-waterfall"));
    QCOMPARE(total(year, "OPENING"), 5);
    QCOMPARE(total(year, "CLOSING"), 5);
    QCOMPARE(year.headline, QStringLiteral("5 became 5 deals: 1 added, 1 no longer counted"));
    f.options.span = analytics::Span::Month;
    const auto month = f.chart(QStringLiteral("change-waterfall"));
    QCOMPARE(total(month, "OPENING"), 6);
    QCOMPARE(month.headline, QStringLiteral("6 became 5 deals: 0 added, 1 no longer counted"));
    QVERIFY2(month.footnote.startsWith(QStringLiteral("n = 5 of 6. As of 30 Jun 2025. Opening 6: as of 30 May 2025, as known now.")), qPrintable(month.footnote));
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
