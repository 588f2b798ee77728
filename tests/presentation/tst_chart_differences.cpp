// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_fixture.h"

#include "analytics/chart_catalog.h"
#include "domain/filter_spec.h"
#include "presentation/charts/chart_differences.h"
#include "presentation/charts/dated_span.h"

#include <QTest>

using namespace Qt::StringLiterals;
using figure::ChartData;
using figure::DatumState;
using presentation::ChartDifference;

namespace {

ChartData bars(const QList<std::pair<QString, std::optional<double>>> &values, figure::Unit unit)
{
    ChartData chart;
    chart.chartId = u"test"_s;
    figure::Series series;
    series.key = u"share"_s;
    series.unit = unit;
    for (const auto &[key, value] : values) {
        chart.categories.append({key, key, key});
        figure::Datum datum;
        datum.value = value;
        datum.state = value ? DatumState::Known : DatumState::Undisclosed;
        series.data.append(datum);
    }
    chart.panels.append({{}, {}, figure::Orientation::Vertical, {series}});
    return chart;
}

const ChartDifference &of(const QList<ChartDifference> &differences, const QString &label)
{
    for (const auto &difference : differences) {
        if (difference.label == label)
            return difference;
    }
    qFatal("no %s", qPrintable(label));
}

} // namespace

/// Two states of one chart beside each other, in words and numbers.
class TestChartDifferences : public QObject
{
    Q_OBJECT

private slots:
    void differencesAreNamed();
    void whatIsNotDisclosedIsNoZero();
    void nothingDiffersFromItself();
    void everyChartOfTheCatalogIsCompared();
    void theMonthsLeadFromTheFirstFactToToday();
};

void TestChartDifferences::differencesAreNamed()
{
    const auto left = bars({{u"Oncology"_s, 0.443}, {u"Neurology"_s, 0.2}, {u"gone"_s, 0.1}}, figure::Unit::Percent);
    const auto right = bars({{u"Oncology"_s, 0.481}, {u"Neurology"_s, 0.2}, {u"new"_s, 0.3}}, figure::Unit::Percent);
    const auto differences = presentation::chartDifferences(left, right);
    QCOMPARE(of(differences, u"Oncology"_s).left, u"44.3%"_s);
    QCOMPARE(of(differences, u"Oncology"_s).right, u"48.1%"_s);
    QCOMPARE(of(differences, u"Oncology"_s).change, u"+3.8 points"_s);
    QVERIFY(of(differences, u"Neurology"_s).isSame);
    QCOMPARE(of(differences, u"new"_s).change, u"only on the right"_s);
    QCOMPARE(of(differences, u"gone"_s).change, u"only on the left"_s);
    QCOMPARE(presentation::differenceSentence(differences, domain::Language::English),
             u"3 of 5 figures differ. The largest difference: Oncology, 44.3% and 48.1% (+3.8 points)."_s);
}

void TestChartDifferences::whatIsNotDisclosedIsNoZero()
{
    const auto differences = presentation::chartDifferences(bars({{u"Deal"_s, std::nullopt}}, figure::Unit::Money), bars({{u"Deal"_s, 5e8}}, figure::Unit::Money));
    QCOMPARE(of(differences, u"Deal"_s).left, u"not disclosed"_s);
    QVERIFY(!of(differences, u"Deal"_s).amount);
    QCOMPARE(of(differences, u"Deal"_s).change, u"cannot be compared"_s);
}

void TestChartDifferences::nothingDiffersFromItself()
{
    const auto chart = bars({{u"A"_s, 1}, {u"B"_s, std::nullopt}}, figure::Unit::Count);
    for (const auto &difference : presentation::chartDifferences(chart, chart))
        QVERIFY2(difference.isSame, qPrintable(difference.label));
    QCOMPARE(presentation::differenceSentence(presentation::chartDifferences(chart, chart), domain::Language::English), u"All figures are the same on both sides."_s);
}

void TestChartDifferences::everyChartOfTheCatalogIsCompared()
{
    const support::DemoFixture demo;
    const auto snapshot = demo.workspace->snapshot();
    const auto made = [&](const analytics::CatalogEntry &entry, QDate day) {
        analytics::ChartRequest request;
        request.snapshot = snapshot;
        request.asOf = {day, {}};
        request.visible = domain::evaluate(*snapshot, {}, request.asOf);
        request.options.unit = entry.defaultUnit();
        return entry.make(request);
    };
    for (const auto &entry : analytics::chartCatalog()) {
        const auto left = made(entry, QDate(2023, 6, 30));
        const auto right = made(entry, QDate(2025, 6, 30));
        const auto differences = presentation::chartDifferences(left, right);
        QVERIFY2(!differences.isEmpty(), entry.id);
        QVERIFY2(!presentation::differenceSentence(differences, domain::Language::English).isEmpty(), entry.id);
        // Each number is that of the chart: the amounts add up to what the marks differ by.
        QCOMPARE(of(differences, u"Records shown"_s).amount.value_or(0), double(right.n - left.n));
    }
}

void TestChartDifferences::theMonthsLeadFromTheFirstFactToToday()
{
    const support::DemoFixture demo;
    const auto days = presentation::datedMonths(*demo.workspace->snapshot(), QDate(2025, 6, 15));
    QVERIFY(days.size() > 60);
    QVERIFY(std::ranges::is_sorted(days));
    QCOMPARE(days.last(), QDate(2025, 6, 15));
    QCOMPARE(days[days.size() - 2], QDate(2025, 5, 31));
    QCOMPARE(presentation::datedMonths(domain::Portfolio(), QDate(2025, 6, 15)), QList<QDate>{QDate(2025, 6, 15)});
}

QTEST_GUILESS_MAIN(TestChartDifferences)
#include "tst_chart_differences.moc"
