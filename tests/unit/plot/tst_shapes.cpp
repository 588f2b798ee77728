// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_painting.h"
#include "plot/mark_tip.h"
#include "sample_parts.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using figure::Datum;
using figure::SeriesShape;

namespace {

constexpr QSizeF kCard(720, 460);

figure::Series series(const QString &key, SeriesShape shape, QList<Datum> data)
{
    figure::Series result;
    result.key = key;
    result.label = key;
    result.shape = shape;
    result.data = std::move(data);
    return result;
}

Datum at(double position, double value, qint64 ended)
{
    Datum datum = sample::count(ended, qint64(position) * 10 + 1);
    datum.position = position;
    datum.value = value;
    datum.denominator = 20;
    datum.interval = figure::Interval{std::max(0.0, value - 0.1), std::min(1.0, value + 0.1), 0.95};
    return datum;
}

figure::ChartData survival()
{
    figure::ChartData chart = sample::frame(u"partnership-survival"_s, domain::Language::English);
    figure::Panel curves;
    curves.positionLabel = u"Months since signing"_s;
    curves.ticks = {{0, u"0"_s}, {12, u"12"_s}, {24, u"24"_s}};
    curves.series = {series(u"A"_s, SeriesShape::Step, {at(0, 1, 0), at(6, 0.8, 4), at(9, 0.8, 0), at(18, 0.5, 5)}),
                     series(u"B"_s, SeriesShape::Step, {at(0, 1, 0), at(12, 0.9, 2)})};
    for (auto &one : curves.series)
        one.unit = figure::Unit::Percent;
    figure::Panel atRisk;
    atRisk.title = u"Still observed"_s;
    atRisk.ticks = curves.ticks;
    for (const auto &curve : std::as_const(curves.series)) {
        QList<Datum> row{at(0, 20, 20), at(12, 11, 11), at(24, 3, 3)};
        for (Datum &datum : row)
            datum.label = QString::number(datum.n);
        atRisk.series.append(series(curve.key, SeriesShape::Rows, row));
    }
    chart.panels = {curves, atRisk};
    return chart;
}

figure::ChartData spans()
{
    figure::ChartData chart = sample::frame(u"pipeline"_s, domain::Language::English);
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.noteLabels = {u"Partner"_s};
    panel.ticks = {{0, {}}, {1, u"Phase 1"_s}, {2, u"Phase 2"_s}};
    Datum first = sample::count(1, 1);
    first.value = 2.0;
    Datum second = sample::count(1, 2);
    second.value = 1.0;
    second.start = 0.5;
    second.pale = true;
    panel.series = {series(u"ONCOLOGY"_s, SeriesShape::Span, {first, second})};
    chart.panels = {panel};
    chart.categories = {{u"a"_s, u"First"_s, u"First"_s, false, 1, {}, u"Oncology"_s, {u"Merck"_s}},
                        {u"b"_s, u"Second"_s, u"Second"_s, false, 1, {}, u"Oncology"_s, {u"–"_s}}};
    return chart;
}

figure::ChartData table(SeriesShape shape)
{
    figure::ChartData chart = sample::frame(u"table"_s, domain::Language::English);
    figure::Panel panel;
    panel.series = {series(u"CN"_s, shape, {sample::count(9, 1), sample::count(0, 10)}),
                    series(u"US"_s, shape, {sample::count(1, 20), sample::count(4, 30)})};
    chart.panels = {panel};
    chart.categories = {{u"x"_s, u"Left"_s, u"Left"_s, false, 10}, {u"y"_s, u"Right"_s, u"Right"_s, false, 4}};
    return chart;
}

const plot::Mark *markOf(const plot::ChartPainting &painting, int panel, int series, int category)
{
    for (const plot::Mark &mark : painting.marks()) {
        if (mark.panel == panel && mark.series == series && mark.category == category)
            return &mark;
    }
    return nullptr;
}

} // namespace

class TestShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDropOfACurveGivesItsRecords();
    void theNumbersAtRiskStandUnderTheirMonths();
    void curvesFallFromLeftToRight();
    void aSpanBeginsWhereItsDatumDoes();
    void groupsAndNotesAreWritten();
    void anEmptyCellIsNoMark();
    void ribbonsAreAsWideAsTheirValues();
    void marksStayInsideAtEverySize();
    void aTipNamesTheMonth();
};

void TestShapes::aDropOfACurveGivesItsRecords()
{
    const auto chart = survival();
    const plot::ChartPainting painting(chart, kCard, {});
    const plot::Mark *drop = markOf(painting, 0, 0, 1);
    QVERIFY(drop);
    QCOMPARE(painting.datum(*drop).ids.size(), 4);
    QVERIFY(!markOf(painting, 0, 0, 2)); // a censoring is a tick, not a drop
}

void TestShapes::theNumbersAtRiskStandUnderTheirMonths()
{
    const auto chart = survival();
    const plot::ChartPainting painting(chart, kCard, {});
    for (const QString &text : {u"20"_s, u"11"_s, u"3"_s, u"Still observed"_s, u"Months since signing"_s})
        QVERIFY2(painting.texts().contains(text), qPrintable(text));
    const double first = markOf(painting, 1, 0, 0)->rect.center().x();
    const double middle = markOf(painting, 1, 0, 1)->rect.center().x();
    const double last = markOf(painting, 1, 0, 2)->rect.center().x();
    QVERIFY(std::abs((middle - first) - (last - middle)) < 1.0);
}

void TestShapes::curvesFallFromLeftToRight()
{
    const auto chart = survival();
    const plot::ChartPainting painting(chart, kCard, {});
    const QRectF early = markOf(painting, 0, 0, 1)->rect;
    const QRectF late = markOf(painting, 0, 0, 3)->rect;
    QVERIFY(late.left() > early.left());
    QVERIFY(late.center().y() > early.center().y());
}

void TestShapes::aSpanBeginsWhereItsDatumDoes()
{
    const auto chart = spans();
    const plot::ChartPainting painting(chart, kCard, {});
    const QRectF whole = markOf(painting, 0, 0, 0)->rect;
    const QRectF part = markOf(painting, 0, 0, 1)->rect;
    QVERIFY(std::abs(part.left() - (whole.left() + whole.width() / 4)) < 1.5);
    QVERIFY(std::abs(part.width() - whole.width() / 4) < 1.5);
}

void TestShapes::groupsAndNotesAreWritten()
{
    const plot::ChartPainting painting(spans(), kCard, {});
    QCOMPARE(painting.texts().count(u"Oncology"_s), 1);
    QVERIFY(painting.texts().contains(u"Merck"_s));
    QVERIFY(painting.texts().contains(u"Partner"_s));
}

void TestShapes::anEmptyCellIsNoMark()
{
    const plot::ChartPainting painting(table(SeriesShape::Cell), kCard, {});
    QCOMPARE(painting.marks().size(), 3);
    QVERIFY(painting.texts().contains(u"9"_s));
    QVERIFY(painting.texts().contains(u"·"_s));
}

void TestShapes::ribbonsAreAsWideAsTheirValues()
{
    const plot::ChartPainting painting(table(SeriesShape::Flow), kCard, {});
    QCOMPARE(painting.marks().size(), 3);
    const double nine = markOf(painting, 0, 0, 0)->rect.height();
    const double four = markOf(painting, 0, 1, 1)->rect.height();
    QVERIFY(std::abs(nine / four - 9.0 / 4.0) < 0.01);
}

void TestShapes::marksStayInsideAtEverySize()
{
    for (const auto &chart : {survival(), spans(), table(SeriesShape::Cell), table(SeriesShape::Flow)}) {
        for (const QSizeF size : {QSizeF(300, 240), QSizeF(520, 380), QSizeF(1400, 900)}) {
            for (const bool dark : {false, true}) {
                plot::ChartStyle style;
                style.theme = presentation::Theme(dark ? presentation::Appearance::Dark : presentation::Appearance::Light);
                const plot::ChartPainting painting(chart, size, style);
                const QRectF card = QRectF(QPointF(), size).adjusted(-1, -1, 1, 1);
                for (const plot::Mark &mark : painting.marks())
                    QVERIFY(card.contains(mark.rect));
                QImage image(size.toSize(), QImage::Format_RGB32);
                painting.paint(image);
            }
        }
    }
}

void TestShapes::aTipNamesTheMonth()
{
    const auto chart = survival();
    const plot::ChartPainting painting(chart, kCard, {});
    const QString tip = plot::MarkTip::text(chart, *markOf(painting, 0, 0, 3));
    QVERIFY2(tip.startsWith(u"Months since signing: 18 · A"_s), qPrintable(tip));
}

QTEST_MAIN(TestShapes)
#include "tst_shapes.moc"
