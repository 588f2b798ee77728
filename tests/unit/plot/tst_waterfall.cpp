// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_painting.h"
#include "sample_charts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

figure::Datum column(double start, double value, const QString &label)
{
    figure::Datum datum;
    datum.state = figure::DatumState::Known;
    datum.start = start;
    datum.value = value;
    datum.n = qint64(std::abs(value - start));
    datum.label = label;
    return datum;
}

/// 40, then 10 more, then 30 fewer, so 20.
figure::ChartData waterfall()
{
    figure::ChartData chart = sample::frame(u"what-changed"_s, domain::Language::English);
    for (const QString &name : {u"2024"_s, u"New"_s, u"Ended"_s, u"2025"_s})
        chart.categories.append({name, name, name, false, 0});
    const figure::Datum none;
    figure::Panel panel;
    panel.valueLabel = u"Number of candidates"_s;
    panel.series = {{u"total"_s, u"Count"_s, figure::SeriesShape::Bar, figure::Unit::Count, {}, {column(0, 40, u"40"_s), none, none, column(0, 20, u"20"_s)}},
                    {u"added"_s, u"Added"_s, figure::SeriesShape::Span, figure::Unit::Count, {}, {none, column(40, 50, u"+10"_s), none, none}},
                    {u"taken"_s, u"Ended"_s, figure::SeriesShape::Span, figure::Unit::Count, {}, {none, none, column(50, 20, u"−30"_s), none}}};
    chart.panels.append(panel);
    return chart;
}

QRectF rectOf(const plot::ChartPainting &painting, int category)
{
    for (const plot::Mark &mark : painting.marks()) {
        if (mark.category == category)
            return mark.rect;
    }
    return {};
}

} // namespace

/// Columns that begin where the one before them ended.
class TestWaterfall : public QObject
{
    Q_OBJECT

private slots:
    void eachStepBeginsWhereTheLastOneEnded();
    void everyStepIsLabeledAndStaysInside_data();
    void everyStepIsLabeledAndStaysInside();
};

void TestWaterfall::eachStepBeginsWhereTheLastOneEnded()
{
    const plot::ChartPainting painting(waterfall(), QSizeF(600, 400), {});
    QCOMPARE(painting.marks().size(), 4);
    const QRectF opening = rectOf(painting, 0);
    const QRectF added = rectOf(painting, 1);
    const QRectF taken = rectOf(painting, 2);
    const QRectF closing = rectOf(painting, 3);
    QVERIFY(std::abs(added.bottom() - opening.top()) < 1);
    QVERIFY(std::abs(taken.top() - added.top()) < 1);
    QVERIFY(std::abs(taken.bottom() - closing.top()) < 1);
    QVERIFY(std::abs(taken.height() / added.height() - 3) < 0.1);
}

void TestWaterfall::everyStepIsLabeledAndStaysInside_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("card") << QSizeF(320, 240);
    QTest::newRow("page") << QSizeF(1100, 420);
}

void TestWaterfall::everyStepIsLabeledAndStaysInside()
{
    QFETCH(QSizeF, size);
    const plot::ChartPainting painting(waterfall(), size, {});
    for (const QString &label : {u"40"_s, u"+10"_s, u"−30"_s, u"20"_s})
        QVERIFY2(painting.texts().contains(label), qPrintable(label));
    for (const plot::Mark &mark : painting.marks())
        QVERIFY(QRectF(QPointF(0, 0), size).contains(mark.rect));
}

QTEST_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
