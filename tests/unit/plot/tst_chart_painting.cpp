// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/chart_painting.h"
#include "plot/mark_tip.h"
#include "plot/value_scale.h"
#include "sample_charts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

plot::ChartStyle cardStyle()
{
    return {};
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

class TestChartPainting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPointOnAMarkGivesItsRecords();
    void barsAreAsLongAsTheirValues();
    void segmentsStandOnEachOther();
    void anUndisclosedAmountIsNoBar();
    void marksStayInsideAtEverySize();
    void longWordsMakeTheCardTallerInsteadOfBeingCut();
    void partsCanBeLeftToTheCard();
    void theEmptyStateIsASentence();
    void namesAreShortenedButNumbersAreNot();
    void gridLinesAreFewAndRound();
    void tipsSayOfHowMany();
    void arrowsFindTheNearestMark();
    void aFrameAmongTheWordsOfItsEndLooksAsIfLaidOutAnew();
    void paintingIsFastEnoughToFollowAWindow();
};

void TestChartPainting::aPointOnAMarkGivesItsRecords()
{
    const figure::ChartData chart = sample::outcomes();
    const plot::ChartPainting painting(chart, QSizeF(420, 400), cardStyle());
    const plot::Mark *ended2020 = markOf(painting, 0, 0, 2);
    QVERIFY(ended2020);
    const plot::Mark *hit = painting.markAt(ended2020->rect.center());
    QVERIFY(hit);
    QCOMPARE(painting.datum(*hit).ids, chart.panels[0].series[0].data[2].ids);
    QCOMPARE(painting.datum(*hit).ids.size(), 25);
    QVERIFY(!painting.markAt(QPointF(1, 1)));
    const plot::Mark *rate = markOf(painting, 1, 0, 3);
    QVERIFY(rate);
    QCOMPARE(painting.markAt(rate->rect.center())->panel, 1);
}

void TestChartPainting::barsAreAsLongAsTheirValues()
{
    const figure::ChartData chart = sample::concentration();
    const plot::ChartPainting painting(chart, QSizeF(900, 500), cardStyle());
    const double first = markOf(painting, 0, 0, 0)->rect.width();
    for (int i = 1; i < chart.categories.size(); ++i) {
        const double expected = *chart.panels[0].series[0].data[i].value / *chart.panels[0].series[0].data[0].value;
        QVERIFY(std::abs(markOf(painting, 0, 0, i)->rect.width() / first - expected) < 0.005);
    }
}

void TestChartPainting::segmentsStandOnEachOther()
{
    const figure::ChartData chart = sample::outcomes();
    const plot::ChartPainting painting(chart, QSizeF(900, 500), cardStyle());
    const plot::Mark *lower = markOf(painting, 0, 0, 2);
    const plot::Mark *upper = markOf(painting, 0, 1, 2);
    QVERIFY(lower && upper);
    QVERIFY(std::abs(lower->rect.top() - upper->rect.bottom()) < 0.01);
    QCOMPARE(lower->rect.width(), upper->rect.width());
}

void TestChartPainting::anUndisclosedAmountIsNoBar()
{
    figure::ChartData chart = sample::outcomes();
    figure::Datum &datum = chart.panels[1].series[0].data[2];
    datum.state = figure::DatumState::Undisclosed;
    datum.value.reset();
    const plot::ChartPainting painting(chart, QSizeF(900, 500), cardStyle());
    QVERIFY(!markOf(painting, 1, 0, 2));
}

void TestChartPainting::marksStayInsideAtEverySize()
{
    for (const figure::ChartData &chart : {sample::concentration(), sample::phases(), sample::outcomes()}) {
        for (const QSizeF size : {QSizeF(280, 200), QSizeF(420, 320), QSizeF(1600, 900), QSizeF(150, 600)}) {
            const plot::ChartPainting painting(chart, size, cardStyle());
            QVERIFY(!painting.marks().isEmpty());
            for (const plot::Mark &mark : painting.marks())
                QVERIFY(QRectF(QPointF(0, 0), size).contains(mark.rect));
        }
    }
}

void TestChartPainting::longWordsMakeTheCardTallerInsteadOfBeingCut()
{
    figure::ChartData chart = sample::concentration();
    const double before = plot::ChartPainting::requiredHeight(chart, 300, cardStyle());
    chart.footnote = chart.footnote.repeated(4);
    const double after = plot::ChartPainting::requiredHeight(chart, 300, cardStyle());
    QVERIFY(after > before + 40);
    const plot::ChartPainting painting(chart, QSizeF(300, after), cardStyle());
    QVERIFY(painting.texts().join(u' ').contains(chart.footnote.right(10)));
}

void TestChartPainting::partsCanBeLeftToTheCard()
{
    plot::ChartStyle style = cardStyle();
    style.parts = plot::ChartPart::Legend;
    const figure::ChartData chart = sample::outcomes();
    const QStringList texts = plot::ChartPainting(chart, QSizeF(420, 320), style).texts();
    QVERIFY(texts.contains(u"Completed"_s));
    QVERIFY(!texts.join(u' ').contains(u"definition v3"_s));
    QVERIFY(!texts.join(u' ').contains(u"25 of 62"_s));
}

void TestChartPainting::theEmptyStateIsASentence()
{
    const plot::ChartPainting painting(sample::empty(), QSizeF(420, 320), cardStyle());
    QVERIFY(painting.marks().isEmpty());
    QVERIFY(painting.texts().contains(sample::empty().emptyText));
}

void TestChartPainting::namesAreShortenedButNumbersAreNot()
{
    const QStringList narrow = plot::ChartPainting(sample::phases(), QSizeF(420, 320), cardStyle()).texts();
    QVERIFY(!narrow.contains(u"Approved"_s));
    QVERIFY(narrow.contains(u"Appro."_s) || narrow.contains(u"Appr."_s));
    figure::ChartData years = sample::outcomes();
    for (const QString &text : plot::ChartPainting(years, QSizeF(190, 700), cardStyle()).texts())
        QVERIFY2(!text.startsWith(u"20"_s) || text.endsWith(u'%') || text.size() >= 4, qPrintable(text));
}

void TestChartPainting::gridLinesAreFewAndRound()
{
    QCOMPARE(plot::gridValues(0.674, 2), (QList<double>{0, 0.5}));
    QCOMPARE(plot::gridValues(94, 6), (QList<double>{0, 20, 40, 60, 80}));
    for (const double high : {0.003, 0.97, 7.0, 12345.0}) {
        for (int lines = 2; lines <= 6; ++lines) {
            const QList<double> values = plot::gridValues(high, lines);
            QVERIFY(values.size() >= 2 && values.size() <= lines);
            QVERIFY(values.last() <= high * 1.0001);
        }
    }
    QCOMPARE(plot::gridText(0.5, figure::Unit::Percent, domain::Language::English), u"50%"_s);
    QCOMPARE(plot::gridText(1200, figure::Unit::Count, domain::Language::English), u"1,200"_s);
}

void TestChartPainting::tipsSayOfHowMany()
{
    const figure::ChartData chart = sample::outcomes();
    const plot::ChartPainting painting(chart, QSizeF(900, 500), cardStyle());
    const QString tip = plot::MarkTip::text(chart, *markOf(painting, 1, 0, 2));
    QVERIFY2(tip.contains(u"40.3% · 25 of 62"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"95% interval 29% to 52.7%"_s), qPrintable(tip));
}

void TestChartPainting::arrowsFindTheNearestMark()
{
    const plot::ChartPainting painting(sample::concentration(), QSizeF(420, 320), cardStyle());
    QCOMPARE(plot::neighbor(painting.marks(), 0, QPointF(0, 1)), 1);
    QCOMPARE(plot::neighbor(painting.marks(), 1, QPointF(0, -1)), 0);
    QCOMPARE(plot::neighbor(painting.marks(), 0, QPointF(0, -1)), -1);
}

void TestChartPainting::aFrameAmongTheWordsOfItsEndLooksAsIfLaidOutAnew()
{
    const auto picture = [](const plot::ChartPainting &painting) {
        QImage image(300, 220, QImage::Format_ARGB32_Premultiplied); // So small that the whole is shrunk.
        image.fill(Qt::transparent);
        painting.paint(image);
        return image;
    };
    const figure::ChartData end = sample::outcomes();
    figure::ChartData onTheWay = end;
    auto &bar = onTheWay.panels[0].series[0].data[2];
    bar.value = *bar.value / 2;
    const plot::ChartPainting whole(end, QSizeF(300, 220), cardStyle());
    QVERIFY(whole.words()->shrink < 1);
    const auto frame = picture(plot::ChartPainting(onTheWay, whole.words(), cardStyle()));
    QCOMPARE(frame, picture(plot::ChartPainting(onTheWay, QSizeF(300, 220), cardStyle())));
    QVERIFY(frame != picture(whole));
}

void TestChartPainting::paintingIsFastEnoughToFollowAWindow()
{
    const plot::ChartPainting painting(sample::phases(), QSizeF(900, 500), cardStyle());
    QImage image(900, 500, QImage::Format_ARGB32_Premultiplied);
    QBENCHMARK {
        painting.paint(image);
    }
}

QTEST_MAIN(TestChartPainting)
#include "tst_chart_painting.moc"
