// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/chart_table_model.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A chart's numbers as they are read on the screen.
class TestChartTableModel : public QObject
{
    Q_OBJECT

private slots:
    void cellsReadAsTheChartWritesThem();

private:
    static QString cell(const presentation::ChartTableModel &model, int row, const QString &column)
    {
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal).toString() == column)
                return model.index(row, i).data().toString();
        }
        return u"(no column)"_s;
    }
};

void TestChartTableModel::cellsReadAsTheChartWritesThem()
{
    figure::Datum share;
    share.state = figure::DatumState::Known;
    share.value = 0.6026;
    share.n = 94;
    share.denominator = 156;
    figure::Datum amount;
    amount.value = 18'500'000'000.0;
    amount.state = figure::DatumState::AtLeast;
    figure::Datum hidden;
    hidden.state = figure::DatumState::Undisclosed;
    figure::ChartData chart;
    chart.categories.resize(1);
    figure::Panel panel;
    figure::Series shares;
    shares.key = u"share"_s;
    shares.unit = figure::Unit::Percent;
    shares.data = {share};
    figure::Series amounts;
    amounts.key = u"value"_s;
    amounts.unit = figure::Unit::Money;
    amounts.currency = u"USD"_s;
    amounts.data = {amount};
    figure::Series unknown = amounts;
    unknown.data = {hidden};
    panel.series = {shares, amounts, unknown};
    chart.panels = {panel};
    presentation::ChartTableModel model;
    model.setChart(chart);
    QCOMPARE(cell(model, 0, u"Value"_s), u"60.3%"_s);
    QCOMPARE(cell(model, 0, u"Share"_s), u"60.3%"_s);
    QCOMPARE(cell(model, 0, u"State"_s), u"known"_s);
    QCOMPARE(cell(model, 1, u"Value"_s), u"$18.5 B"_s);
    QCOMPARE(cell(model, 1, u"State"_s), u"at least"_s);
    QCOMPARE(cell(model, 2, u"Value"_s), QString());
    QCOMPARE(cell(model, 2, u"State"_s), u"not disclosed"_s);
    QCOMPARE(cell(model, 0, u"Unit"_s), u"(no column)"_s); // Told with each value.
}

QTEST_GUILESS_MAIN(TestChartTableModel)
#include "tst_chart_table_model.moc"
