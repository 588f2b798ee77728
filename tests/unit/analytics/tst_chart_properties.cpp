// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_portfolio.h"

#include <QTest>

#include <numeric>

using namespace domain;
using namespace analytics;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 8;

ChartRequest filtered(const ChartFixture &f, const QString &filter)
{
    ChartRequest request = f.request();
    request.visible = evaluate(*request.snapshot, FilterSpec::parse(filter).value(), request.asOf);
    request.filter = filter;
    return request;
}

QSet<qint64> idsOf(const figure::ChartData &chart)
{
    QSet<qint64> ids;
    for (const auto &panel : chart.panels) {
        for (const auto &series : panel.series) {
            for (const auto &datum : series.data)
                ids += QSet<qint64>(datum.ids.begin(), datum.ids.end());
        }
    }
    for (const auto &key : chart.keyFigures)
        ids += QSet<qint64>(key.datum.ids.begin(), key.datum.ids.end());
    return ids;
}

template <class Record>
void gather(const Portfolio &portfolio, QList<std::function<void(ChangeSet &)>> &inserts)
{
    for (const Record &record : portfolio.rows<Record>())
        inserts.append([record](ChangeSet &changes) { changes.insert(record); });
}

QList<std::function<void(ChangeSet &)>> everyRecord(const Portfolio &portfolio)
{
    QList<std::function<void(ChangeSet &)>> inserts;
    const auto all = [&]<class... Records>(RecordList<Records...>) { (gather<Records>(portfolio, inserts), ...); };
    all(RecordList<Term, Indication, Company, Candidate, Program, StatusEvent, Trial, TrialCandidate, Deal, DealParty, DealCandidate, DealTerm, DealEvent>());
    return inserts;
}

} // namespace

class TestChartProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesSumToOne();
    void cohortCountsSumToN();
    void aFilterOnlyShrinks();
    void anEmptyFilterChangesNothing();
    void theOrderOfTheRecordsChangesNothing();
    void undoRestoresEveryFigure();
    void factsAfterTheAsOfDateChangeNothing();
    void everyMarkNamesTheRecordsItCounts();
    void littleOrNothingGivesWords_data();
    void littleOrNothingGivesWords();
};

void TestChartProperties::sharesSumToOne()
{
    int checked = 0;
    for (quint32 seed = 0; seed < kRounds; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        for (const RecordKind unit : {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal}) {
            f.options.unit = unit;
            for (const bool byValue : {false, true}) {
                f.options.byValue = byValue;
                const auto chart = f.chart(u"therapeutic-area-concentration"_s);
                if (!chart.emptyText.isEmpty())
                    continue;
                double sum = 0.0;
                for (const auto &datum : chart.panels.first().series.first().data)
                    sum += datum.value.value_or(0.0);
                QVERIFY2(std::abs(sum - 1.0) < 1e-12, qPrintable(QString::number(sum, 'g', 17)));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 3 * kRounds);
}

void TestChartProperties::cohortCountsSumToN()
{
    for (quint32 seed = 20; seed < 20 + kRounds; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        for (const bool outOnly : {false, true}) {
            f.options.licenseOutOnly = outOnly;
            const auto chart = f.chart(u"partnership-outcomes"_s);
            if (!chart.emptyText.isEmpty())
                continue;
            qint64 stacked = 0;
            qint64 undated = 0;
            for (const auto &series : chart.panels.first().series) {
                for (const auto &datum : series.data)
                    stacked += datum.n;
            }
            const auto request = f.request();
            for (const qint64 id : request.visible.of(RecordKind::Deal).ids) {
                const Deal &deal = *f.builder->snapshot()->find(Id<Deal>{id});
                undated += !outOnly && deal.signedOn.isEmpty() && deal.announced.isEmpty();
            }
            const auto all = keyFigureOf(chart, u"return_rate_all"_s).datum;
            QCOMPARE(all.denominator, stacked);
            if (!outOnly)
                QCOMPARE(stacked + undated, chart.n);
            qint64 returned = 0;
            for (const auto &datum : chart.panels[1].series.first().data)
                returned += datum.n;
            QCOMPARE(returned, all.n);
        }
    }
}

void TestChartProperties::aFilterOnlyShrinks()
{
    for (quint32 seed = 40; seed < 40 + kRounds / 2; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        for (const auto &filter : {u"area:oncology"_s, u"deal.headline:500M.."_s, u"phase>=phase_2"_s, u"area:oncology deal.status:active"_s, u"nothing-has-this-word"_s}) {
            forEveryChart(f, [&](const QString &id) {
                const auto all = f.chart(id);
                const auto part = makeChart(id, filtered(f, filter)).value();
                QVERIFY2(part.n <= all.n, qPrintable(id + u' ' + filter));
                QCOMPARE(part.total, all.total);
                if (id == u"change-waterfall"_s)
                    return; // shows what left the filter too
                const QList<qint64> visible = filtered(f, filter).visible.of(part.unit).ids;
                QVERIFY2((idsOf(part) - QSet<qint64>(visible.begin(), visible.end())).isEmpty(), qPrintable(id + u' ' + filter));
            });
        }
    }
}

void TestChartProperties::anEmptyFilterChangesNothing()
{
    ChartFixture f = randomPortfolio(60);
    forEveryChart(f, [&](const QString &id) { QVERIFY2(makeChart(id, filtered(f, QString())).value() == f.chart(id), qPrintable(id)); });
}

void TestChartProperties::theOrderOfTheRecordsChangesNothing()
{
    for (quint32 seed = 80; seed < 80 + kRounds; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        auto inserts = everyRecord(f.builder->portfolio());
        std::shuffle(inserts.begin(), inserts.end(), Random(seed));
        Snapshot shuffled = std::make_shared<const Portfolio>();
        for (qsizetype i = 0; i < inserts.size(); i += 16) {
            ChangeSet step;
            for (const auto &insert : inserts.mid(i, 16))
                insert(step);
            shuffled = applied(shuffled, step);
        }
        forEveryChart(f, [&](const QString &id) {
            ChartRequest request = f.request();
            request.snapshot = shuffled;
            QVERIFY2(makeChart(id, request).value() == f.chart(id), qPrintable(id));
        });
    }
}

void TestChartProperties::undoRestoresEveryFigure()
{
    for (quint32 seed = 100; seed < 100 + kRounds; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        Random random(seed);
        ChangeSet step;
        for (const Deal &deal : f.builder->snapshot()->rows<Deal>()) {
            Deal changed = deal;
            changed.signedOn = support::date(someDay(random, 2016, 2024));
            changed.type = DealType(1 + below(random, 16));
            if (below(random, 4) == 0)
                step.remove(deal);
            else if (changed != deal)
                step.update(deal, changed);
        }
        for (const StatusEvent &event : f.builder->snapshot()->rows<StatusEvent>()) {
            StatusEvent changed = event;
            changed.phase = Phase(below(random, int(Phase::NotApplicable)));
            if (changed != event)
                step.update(event, changed);
        }
        const Snapshot after = applied(f.builder->snapshot(), step);
        const Snapshot undone = applied(after, step.inverted());
        forEveryChart(f, [&](const QString &id) {
            ChartRequest request = f.request();
            const auto before = makeChart(id, request).value();
            request.snapshot = undone;
            request.visible = f.request().visible;
            QVERIFY2(makeChart(id, request).value() == before, qPrintable(id));
        });
    }
}

/// The figures as of a day are those of today once today is that day: what was recorded for later days does not show through.
void TestChartProperties::factsAfterTheAsOfDateChangeNothing()
{
    for (quint32 seed = 120; seed < 120 + kRounds; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        f.asOf = QDate(2025, 12, 31);
        const auto deals = f.builder->snapshot()->rows<Deal>();
        QList<figure::ChartData> before;
        forEveryChart(f, [&](const QString &id) { before.append(f.chart(id)); });
        QList<Id<Deal>> ids;
        for (const Deal &deal : deals)
            ids.append(deal.id);
        for (const Id<Deal> id : ids)
            f.builder->event(id, DealEventType::Terminated, u"2026-03-01"_s);
        QList<Id<Program>> programs;
        for (const Program &program : f.builder->snapshot()->rows<Program>())
            programs.append(program.id);
        for (const Id<Program> id : programs)
            f.builder->status(id, u"2026-01-15"_s, Phase::Launched);
        qsizetype place = 0;
        forEveryChart(f, [&](const QString &id) { QVERIFY2(f.chart(id) == before[place++], qPrintable(id)); });
    }
}

void TestChartProperties::everyMarkNamesTheRecordsItCounts()
{
    for (quint32 seed = 140; seed < 140 + kRounds; ++seed) {
        ChartFixture f = randomPortfolio(seed);
        forEveryChart(f, [&](const QString &id) {
            const auto chart = f.chart(id);
            const auto visible = f.request().visible.of(chart.unit).ids;
            for (const auto &panel : chart.panels) {
                for (const auto &series : panel.series) {
                    for (const auto &datum : series.data) {
                        QVERIFY2(std::ranges::is_sorted(datum.ids), qPrintable(id));
                        for (const qint64 one : datum.ids)
                            QVERIFY2(std::ranges::binary_search(visible, one), qPrintable(id));
                        const bool isMark = series.shape == figure::SeriesShape::Bar || series.shape == figure::SeriesShape::Stack;
                        if (isMark && datum.n > 0)
                            QVERIFY2(!datum.ids.isEmpty(), qPrintable(id + u' ' + series.key));
                    }
                }
            }
        });
    }
}

void TestChartProperties::littleOrNothingGivesWords_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("no data") << 0;
    QTest::newRow("one record") << 1;
    QTest::newRow("all undisclosed") << 2;
    QTest::newRow("everything filtered out") << 3;
}

void TestChartProperties::littleOrNothingGivesWords()
{
    QFETCH(int, what);
    ChartFixture f;
    if (what == 1 || what == 3) {
        f.addArea(u"ONCOLOGY"_s, u"Oncology"_s);
        const auto candidate = f.addCandidate(u"ONCOLOGY"_s, Phase::Phase2);
        f.builder->trial(u"NCT00000001"_s, candidate);
        f.builder->amount(f.builder->deal(u"D"_s, u"2024-02-01"_s), TermType::Headline, 5'000'000);
    }
    for (int i = 0; what == 2 && i < 30; ++i) {
        f.builder->deal(u"D%1"_s.arg(i), u"2022-02-01"_s);
        f.builder->trial(u"NCT%1"_s.arg(i, 8, 10, QLatin1Char('0')));
        f.builder->candidate(u"C%1"_s.arg(i));
    }
    forEveryChart(f, [&](const QString &id) {
        const auto chart = what == 3 ? makeChart(id, filtered(f, u"nothing-has-this-word"_s)).value() : f.chart(id);
        QVERIFY2(!chart.headline.isEmpty() && !chart.footnote.isEmpty(), qPrintable(id));
        if (what == 0 || what == 3)
            QVERIFY2(!chart.emptyText.isEmpty() && chart.panels.isEmpty(), qPrintable(id));
        for (const auto &text : {chart.headline, chart.footnote, chart.subtitle, chart.alternativeText, chart.emptyText})
            QVERIFY2(!text.contains(u"nan"_s, Qt::CaseInsensitive) && !text.contains(u"inf%"_s), qPrintable(id + u": "_s + text));
        for (const auto &panel : chart.panels) {
            for (const auto &series : panel.series) {
                for (const auto &datum : series.data) {
                    QVERIFY(!datum.value || std::isfinite(*datum.value));
                    const bool isAmount = series.unit == figure::Unit::Money && series.shape == figure::SeriesShape::Stack;
                    if (isAmount && datum.n > 0 && datum.undisclosed == datum.n)
                        QVERIFY2(!datum.value, qPrintable(id)); // not a zero bar
                }
            }
        }
        for (const auto &key : chart.keyFigures) {
            QVERIFY2(!key.text.isEmpty() && !key.text.contains(u"nan"_s, Qt::CaseInsensitive), qPrintable(id + u' ' + key.key));
            QVERIFY(!key.datum.value || std::isfinite(*key.datum.value));
        }
    });
}

QTEST_GUILESS_MAIN(TestChartProperties)
#include "tst_chart_properties.moc"
