// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every chart with every unit and every value of every option, and some of them together, and asks what must hold for each.
#include "analytics/chart_catalog.h"
#include "exchange/demo_portfolio.h"
#include "figure/chart_table.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using analytics::ChartOptions;
using domain::RecordKind;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Series;
using figure::SeriesShape;
using figure::Unit;

namespace {

constexpr int kMixes = 12;
constexpr double kClose = 1e-9;

/// A chart's options, and what they are in words for the message of a failure.
struct Choice
{
    ChartOptions options;
    QString words;
};

QList<int> valuesOf(const analytics::OptionSpec &option)
{
    if (option.isSwitch())
        return {0, 1};
    QList<int> values;
    for (const auto &choice : option.choices)
        values.append(choice.value);
    return values;
}

/// Each value of each option by itself, then some picked of all options at once.
QList<Choice> choicesOf(const analytics::CatalogEntry &entry, RecordKind unit)
{
    QList<Choice> choices;
    ChartOptions plain;
    plain.unit = unit;
    choices.append({plain, u"no options"_s});
    for (const auto *option : entry.options) {
        for (const int value : valuesOf(*option)) {
            choices.append({plain, u"%1=%2"_s.arg(QLatin1StringView(option->key)).arg(value)});
            option->write(choices.last().options, value);
        }
    }
    QRandomGenerator random(2311);
    for (int i = 0; i < kMixes && entry.options.size() > 1; ++i) {
        choices.append({plain, {}});
        for (const auto *option : entry.options) {
            const QList<int> values = valuesOf(*option);
            const int value = values[random.bounded(int(values.size()))];
            option->write(choices.last().options, value);
            choices.last().words += u"%1=%2 "_s.arg(QLatin1StringView(option->key)).arg(value);
        }
    }
    return choices;
}

bool isPile(const Series &series)
{
    return series.shape == SeriesShape::Stack || series.shape == SeriesShape::Cell || series.shape == SeriesShape::Flow;
}

} // namespace

class TestChartWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChartHolds_data();
    void everyChartHolds();
    void aPortfolioWithoutRecordsGetsASentence_data() { everyChartHolds_data(); }
    void aPortfolioWithoutRecordsGetsASentence();

private:
    analytics::ChartRequest requestOf(const domain::Snapshot &portfolio, const ChartOptions &options, QDate asOf) const;
    void checkWords(const ChartData &chart) const;
    void checkDatum(const ChartData &chart, const Series &series, const Datum &datum, const QList<qint64> &visible) const;
    void checkPiles(const ChartData &chart, const figure::Panel &panel) const;
    void checkTable(const ChartData &chart) const;

    domain::Snapshot m_demo;
    domain::Snapshot m_nothing = std::make_shared<const domain::Portfolio>();
};

void TestChartWalk::initTestCase()
{
    domain::IdSource ids{1, 0};
    const auto demo = exchange::demoPortfolio(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo"), ids);
    QVERIFY(demo);
    m_demo = domain::applied(m_nothing, demo.value());
}

analytics::ChartRequest TestChartWalk::requestOf(const domain::Snapshot &portfolio, const ChartOptions &options, QDate asOf) const
{
    analytics::ChartRequest request;
    request.snapshot = portfolio;
    request.asOf = {asOf, {}};
    request.visible = domain::evaluate(*portfolio, {}, request.asOf);
    request.options = options;
    return request;
}

void TestChartWalk::everyChartHolds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("unit");
    for (const auto &entry : analytics::chartCatalog()) {
        for (const auto unit : entry.units)
            QTest::addRow("%s, %s", entry.id, qPrintable(analytics::unitWord(unit))) << QString::fromLatin1(entry.id) << int(unit);
    }
}

void TestChartWalk::checkWords(const ChartData &chart) const
{
    QVERIFY(!chart.headline.isEmpty() && !chart.subtitle.isEmpty() && !chart.definitions.isEmpty());
    QVERIFY(chart.footnote.startsWith(u"n = "_s));
    for (const QString &text : QStringList{chart.headline, chart.subtitle, chart.footnote, chart.alternativeText} + chart.definitions)
        QVERIFY2(!text.contains(u"%1") && !text.contains(u"%2") && !text.contains(u"nan%"), qPrintable(text));
}

/// What a mark says of itself: as many as the records behind it, inside its interval, of records that are counted.
void TestChartWalk::checkDatum(const ChartData &chart, const Series &series, const Datum &datum, const QList<qint64> &visible) const
{
    const bool changes = chart.chartId == u"change-waterfall"; // shows what is no longer counted too
    for (qsizetype i = 0; i < datum.ids.size(); ++i) {
        QVERIFY2(i == 0 || datum.ids[i - 1] < datum.ids[i], qPrintable(series.key));
        QVERIFY2(changes || std::ranges::binary_search(visible, datum.ids[i]), qPrintable(series.key));
    }
    QVERIFY(!datum.value || std::isfinite(*datum.value));
    const bool hasValue = datum.state == DatumState::Known || datum.state == DatumState::AtLeast || datum.state == DatumState::TooFew;
    QVERIFY2(hasValue == datum.value.has_value(), qPrintable(series.key));
    const bool isBar = isPile(series) || series.shape == SeriesShape::Bar;
    if (isBar && series.unit == Unit::Count && datum.value) {
        QCOMPARE(datum.n, datum.ids.size());
        QCOMPARE(*datum.value, double(datum.n));
    }
    if (isBar && series.unit == Unit::Money)
        QCOMPARE(datum.n + datum.undisclosed, datum.ids.size());
    if (datum.interval && datum.value)
        QVERIFY2(datum.interval->low <= *datum.value + kClose && *datum.value <= datum.interval->high + kClose, qPrintable(series.key));
    if (series.unit == Unit::Percent && datum.interval && !figure::runsOverPositions(series) && datum.denominator > 0)
        QVERIFY2(std::abs(*datum.value - double(datum.n) / double(datum.denominator)) < kClose, qPrintable(series.key));
}

/// What is piled up in one place is counted once, and adds up to what stands on top.
void TestChartWalk::checkPiles(const ChartData &chart, const figure::Panel &panel) const
{
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QSet<qint64> seen;
        qint64 all = 0;
        bool piled = false;
        for (const Series &series : panel.series) {
            if (!isPile(series))
                continue;
            piled = true;
            const auto &ids = series.data.at(i).ids;
            all += ids.size();
            seen += QSet<qint64>(ids.begin(), ids.end());
        }
        QVERIFY2(qint64(seen.size()) == all, qPrintable(chart.categories[i].key + u": counted twice"_s));
        QVERIFY2(!piled || all == chart.categories[i].n, qPrintable(u"%1: %2 piled, %3 on top"_s.arg(chart.categories[i].key).arg(all).arg(chart.categories[i].n)));
    }
    double shares = 0.0;
    for (const Datum &datum : panel.series.first().data)
        shares += datum.value.value_or(0.0);
    if (panel.series.first().key == u"share" && panel.series.first().shape == SeriesShape::Bar)
        QVERIFY2(std::abs(shares - 1.0) < kClose, qPrintable(QString::number(shares, 'g', 17)));
}

/// The table behind "Show as table" and CSV says what is drawn, mark by mark.
void TestChartWalk::checkTable(const ChartData &chart) const
{
    const figure::ChartTable table = figure::chartTable(chart);
    qsizetype row = 0;
    for (const auto &panel : chart.panels) {
        for (const Series &series : panel.series) {
            for (qsizetype i = 0; i < series.data.size(); ++i, ++row) {
                const Datum &datum = series.data[i];
                QCOMPARE(table.cell(row, u"part"), domain::Value(u"mark"_s));
                QCOMPARE(table.cell(row, u"series_key"), domain::Value(series.key));
                QCOMPARE(table.cell(row, u"state"), domain::Value(figure::stateWord(datum.state)));
                QCOMPARE(table.cell(row, u"n"), domain::Value(datum.n));
                QCOMPARE(table.cell(row, u"undisclosed"), domain::Value(datum.undisclosed));
                if (!figure::runsOverPositions(series))
                    QCOMPARE(table.cell(row, u"category_key"), domain::Value(chart.categories[i].key));
                if (series.unit != Unit::Day)
                    QCOMPARE(table.cell(row, u"value"), datum.value ? domain::Value(*datum.value) : domain::Value());
            }
        }
    }
    QCOMPARE(table.rows.size(), row + chart.keyFigures.size() + chart.references.size());
}

void TestChartWalk::everyChartHolds()
{
    QFETCH(QString, id);
    QFETCH(int, unit);
    const auto *entry = analytics::findChart(id);
    for (const QDate day : {QDate(2025, 6, 30), QDate(2019, 2, 28)}) {
        for (const Choice &choice : choicesOf(*entry, RecordKind(unit))) {
            const auto request = requestOf(m_demo, choice.options, day);
            const auto made = analytics::makeChart(id, request);
            QVERIFY2(made, qPrintable(choice.words));
            const ChartData &chart = made.value();
            QCOMPARE(chart.asOf, day);
            QVERIFY2(chart.n <= chart.total, qPrintable(choice.words));
            checkWords(chart);
            const auto &visible = request.visible.of(chart.unit).ids;
            for (const auto &panel : chart.panels) {
                for (const Series &series : panel.series) {
                    for (const Datum &datum : series.data)
                        checkDatum(chart, series, datum, visible);
                    QVERIFY2(figure::runsOverPositions(series) || series.data.size() == chart.categories.size(), qPrintable(series.key));
                }
            }
            if (!chart.panels.isEmpty() && !figure::runsOverPositions(chart.panels.first().series.first()))
                checkPiles(chart, chart.panels.first());
            checkTable(chart);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(day.toString(Qt::ISODate) + u' ' + choice.words));
        }
    }
}

void TestChartWalk::aPortfolioWithoutRecordsGetsASentence()
{
    QFETCH(QString, id);
    QFETCH(int, unit);
    for (const Choice &choice : choicesOf(*analytics::findChart(id), RecordKind(unit))) {
        for (const auto &request : {requestOf(m_nothing, choice.options, QDate(2025, 6, 30)), requestOf(m_demo, choice.options, QDate(1901, 1, 1))}) {
            const ChartData chart = analytics::makeChart(id, request).value();
            // A record without any date exists on every day.
            if (chart.total > 0)
                continue;
            QVERIFY2(!chart.emptyText.isEmpty() && chart.headline == chart.emptyText, qPrintable(choice.words));
            QVERIFY2(chart.panels.isEmpty(), qPrintable(choice.words));
            checkWords(chart);
        }
    }
}

QTEST_GUILESS_MAIN(TestChartWalk)
#include "tst_chart_walk.moc"
