// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts and participants of nothing at all, with every value of every option: no share of nothing is told.
#include "../chart_fixture.h"

#include <QTest>

using namespace domain;
using namespace analytics;
using namespace Qt::StringLiterals;

namespace {

/// Deals whose totals are nothing, and trials that enrolled nobody.
void addZeros(ChartFixture &f)
{
    f.addArea(u"ONCOLOGY"_s, u"Oncology"_s);
    for (int i = 0; i < 30; ++i) {
        const auto candidate = f.addCandidate(u"ONCOLOGY"_s, Phase::Phase2);
        const auto deal = f.builder->deal(u"D%1"_s.arg(i), i % 2 == 0 ? u"2024-02-01"_s : u"2025-02-01"_s);
        f.builder->asset(deal, candidate);
        f.builder->amount(deal, TermType::Headline, 0);
        f.builder->amount(deal, TermType::UpfrontCash, 0);
        Trial trial = f.builder->get(f.builder->trial(u"NCT%1"_s.arg(i, 8, 10, QLatin1Char('0')), candidate));
        trial.enrollment = 0;
        f.builder->replace(trial);
    }
}

std::vector<int> valuesOf(const OptionSpec &option)
{
    if (option.isSwitch())
        return {0, 1};
    std::vector<int> values;
    for (const auto &choice : option.choices)
        values.push_back(choice.value);
    return values;
}

} // namespace

class TestChartZeros : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zerosDivideNothing_data();
    void zerosDivideNothing();

private:
    static void checkFinite(const figure::ChartData &chart);
};

void TestChartZeros::checkFinite(const figure::ChartData &chart)
{
    const QString texts = QStringList{chart.headline, chart.subtitle, chart.footnote, chart.alternativeText}.join(u' ');
    QVERIFY2(!chart.headline.isEmpty() && !texts.contains(u"nan"_s) && !texts.contains(u"inf%"_s), qPrintable(texts));
    for (const auto &key : chart.keyFigures)
        QVERIFY2(!key.datum.value || std::isfinite(*key.datum.value), qPrintable(key.key));
    for (const auto &panel : chart.panels) {
        for (const auto &series : panel.series)
            QVERIFY2(std::ranges::all_of(series.data, [](const figure::Datum &datum) { return !datum.value || std::isfinite(*datum.value); }), qPrintable(series.key));
    }
}

void TestChartZeros::zerosDivideNothing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("unit");
    for (const auto &entry : chartCatalog()) {
        for (const auto unit : entry.units)
            QTest::addRow("%s, %s", entry.id, qPrintable(unitWord(unit))) << QString::fromLatin1(entry.id) << int(unit);
    }
}

void TestChartZeros::zerosDivideNothing()
{
    QFETCH(QString, id);
    QFETCH(int, unit);
    ChartFixture f;
    addZeros(f);
    for (const OptionSpec *option : findChart(id)->options) {
        for (const int value : valuesOf(*option)) {
            f.options = {};
            f.options.unit = RecordKind(unit);
            option->write(f.options, value);
            checkFinite(f.chart(id));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"%1=%2"_s.arg(QLatin1StringView(option->key)).arg(value)));
        }
    }
}

QTEST_GUILESS_MAIN(TestChartZeros)
#include "tst_chart_zeros.moc"
