// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include <QTest>

using namespace domain;
using namespace analytics;

class TestChartOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOptionIsSetByItsWords();
    void anUnknownKeyOrChoiceIsRefused();
    void everyOptionOfEveryChartChangesOnlyItself();
    void everyChoiceOfEveryChartMakesAChart();
};

void TestChartOptions::anOptionIsSetByItsWords()
{
    const auto known = findChart(u"partnership-survival")->options;
    ChartOptions options;
    QVERIFY(setOption(options, known, u"split", u"modality"));
    QCOMPARE(options.split, Split::Modality);
    QVERIFY(setOption(options, known, u"license-out-only", u""));
    QVERIFY(options.licenseOutOnly);
    QVERIFY(setOption(options, known, u"license-out-only", u"off"));
    QVERIFY(!options.licenseOutOnly);
}

void TestChartOptions::anUnknownKeyOrChoiceIsRefused()
{
    const auto known = findChart(u"partnership-survival")->options;
    ChartOptions options;
    QVERIFY(!setOption(options, known, u"step", u"year"));
    QVERIFY(!setOption(options, known, u"split", u"moon"));
    QVERIFY(!setOption(options, known, u"license-out-only", u"perhaps"));
    QCOMPARE(options, ChartOptions());
}

void TestChartOptions::everyOptionOfEveryChartChangesOnlyItself()
{
    for (const auto &entry : chartCatalog()) {
        for (const OptionSpec *option : entry.options) {
            ChartOptions options;
            const int other = option->isSwitch() ? 1 : option->choices.back().value;
            option->write(options, other);
            QCOMPARE(option->read(options), other);
            QVERIFY(options != ChartOptions());
            QVERIFY(option->name(Language::Chinese) != option->name(Language::English));
        }
    }
}

void TestChartOptions::everyChoiceOfEveryChartMakesAChart()
{
    ChartFixture f;
    f.addArea(QStringLiteral("ONCOLOGY"), QStringLiteral("Oncology"));
    f.addCandidates(24, QStringLiteral("ONCOLOGY"), Phase::Phase2);
    f.addDeals(2019, 25, 9);
    f.addDeals(2020, 12, 3);
    for (const auto &entry : chartCatalog()) {
        for (const OptionSpec *option : entry.options) {
            const auto choices = option->isSwitch() ? std::vector<int>{0, 1} : [&] {
                std::vector<int> values;
                for (const auto &choice : option->choices)
                    values.push_back(choice.value);
                return values;
            }();
            for (const int value : choices) {
                f.options = {};
                f.options.unit = entry.defaultUnit();
                option->write(f.options, value);
                const auto chart = f.chart(QString::fromLatin1(entry.id));
                QVERIFY2(!chart.headline.isEmpty(), entry.id);
                QVERIFY2(!chart.footnote.contains(u"%1") && !chart.headline.contains(u"%1"), entry.id);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestChartOptions)
#include "tst_chart_options.moc"
