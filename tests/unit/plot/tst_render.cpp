// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chart_pages.h"
#include "plot/chart_painting.h"
#include "plot/render.h"
#include "sample_charts.h"
#include "svg_content.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<figure::ChartData> samples()
{
    return {sample::concentration(), sample::phases(), sample::outcomes(), sample::empty(),
            sample::concentration(domain::Language::Chinese), sample::phases(domain::Language::Chinese)};
}

} // namespace

class TestRender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPictureHasTheAskedSizeAtEveryScale();
    void aPictureShowsTheChart();
    void anImpossibleSizeIsRefused();
    void anSvgIsWellFormedAndNamed();
    void anSvgShowsTheNumbersOfTheChart();
    void nothingInAnSvgLiesOutside();
    void noTextsOverlap();
    void anSvgNamesFontsForEveryComputer();
    void anSvgEscapesWhatUsersWrote();
    void aPdfEmbedsItsFonts();
    void aLongChartFillsSeveralPagesOfAPdf();
    void theSameChartGivesTheSameBytes();
    void chineseTextsAreKept();
};

void TestRender::aPictureHasTheAskedSizeAtEveryScale()
{
    for (const double scale : {1.0, 2.0, 4.0}) {
        plot::RenderSpec spec = plot::renderSpec(QSize(420, 320));
        spec.scale = scale;
        const auto png = plot::renderPng(sample::concentration(), spec);
        QVERIFY(png.ok());
        const QImage image = QImage::fromData(png.value(), "PNG");
        QCOMPARE(image.size(), QSize(420, 320) * scale);
        QCOMPARE(image.text(u"Title"_s), sample::concentration().headline);
    }
}

void TestRender::aPictureShowsTheChart()
{
    for (const figure::ChartData &chart : samples()) {
        const auto png = plot::renderPng(chart, plot::renderSpec(QSize(640, 400)));
        QVERIFY(png.ok());
        const QImage image = QImage::fromData(png.value(), "PNG").convertToFormat(QImage::Format_RGB32);
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY2(colors.size() > 20, qPrintable(chart.chartId));
    }
    const auto png = plot::renderPng(sample::concentration(), plot::renderSpec(QSize(640, 400)));
    const QImage image = QImage::fromData(png.value(), "PNG");
    const QColor leader = presentation::Theme().color(presentation::ColorRole::Accent);
    int hits = 0;
    for (int y = 0; y < image.height(); ++y)
        hits += image.pixelColor(300, y) == leader ? 1 : 0;
    QVERIFY(hits >= 10);
}

void TestRender::anImpossibleSizeIsRefused()
{
    const auto chart = sample::concentration();
    for (const QSize size : {QSize(0, 300), QSize(300, -1), QSize(100000, 300)})
        QCOMPARE(plot::renderSvg(chart, plot::renderSpec(size)).error().code, domain::Error::Code::Usage);
    plot::RenderSpec spec = plot::renderSpec(QSize(300, 300));
    spec.scale = 9;
    QCOMPARE(plot::renderPng(chart, spec).error().where, u"scale"_s);
}

void TestRender::anSvgIsWellFormedAndNamed()
{
    for (const figure::ChartData &chart : samples()) {
        const auto svg = plot::renderSvg(chart, plot::renderSpec(QSize(1280, 720)));
        QVERIFY(svg.ok());
        const SvgContent content(svg.value());
        QVERIFY2(content.error.isEmpty(), qPrintable(chart.chartId + content.error));
        QCOMPARE(content.title, chart.headline);
        QCOMPARE(content.description, chart.alternativeText);
        QVERIFY(svg.value().contains("width=\"1280\" height=\"720\""));
    }
}

void TestRender::anSvgShowsTheNumbersOfTheChart()
{
    for (const figure::ChartData &chart : {sample::concentration(), sample::outcomes()}) {
        const SvgContent content(plot::renderSvg(chart, plot::renderSpec(QSize(1600, 900))).value());
        const figure::Panel &last = chart.panels.last();
        for (const figure::Datum &datum : last.series.first().data)
            QVERIFY2(content.texts.contains(datum.label), qPrintable(datum.label));
        for (const figure::Category &category : chart.categories)
            QVERIFY2(content.texts.contains(category.label), qPrintable(category.label));
    }
    const SvgContent stacks(plot::renderSvg(sample::outcomes(), plot::renderSpec(QSize(1600, 900))).value());
    for (const char16_t *total : {u"14", u"27", u"62", u"57", u"44", u"70", u"94", u"72", u"25"})
        QVERIFY2(stacks.texts.contains(QString::fromUtf16(total)), qPrintable(QString::fromUtf16(total)));
}

void TestRender::nothingInAnSvgLiesOutside()
{
    for (const figure::ChartData &chart : samples()) {
        for (const QSize size : {QSize(280, 240), QSize(420, 320), QSize(1280, 720), QSize(200, 900), QSize(900, 160)}) {
            const SvgContent content(plot::renderSvg(chart, plot::renderSpec(size)).value());
            const QRectF page = QRectF(QPointF(0, 0), size).adjusted(-0.1, -0.1, 0.1, 0.1);
            QVERIFY2(page.contains(content.extent), qPrintable(u"%1 %2×%3"_s.arg(chart.chartId).arg(size.width()).arg(size.height())));
        }
    }
}

void TestRender::noTextsOverlap()
{
    for (const figure::ChartData &chart : samples()) {
        for (const QSize size : {QSize(280, 320), QSize(420, 320), QSize(640, 400), QSize(1280, 720), QSize(240, 900)}) {
            const SvgContent content(plot::renderSvg(chart, plot::renderSpec(size)).value());
            QVERIFY(!content.boxes.isEmpty());
            for (qsizetype i = 0; i < content.boxes.size(); ++i) {
                for (qsizetype j = i + 1; j < content.boxes.size(); ++j) {
                    const QRectF common = content.boxes.at(i).intersected(content.boxes.at(j));
                    QVERIFY2(common.width() < 1 || common.height() < 1,
                             qPrintable(u"%1 %2×%3: %4 / %5"_s.arg(chart.chartId).arg(size.width()).arg(size.height())
                                            .arg(content.texts.at(i), content.texts.at(j))));
                }
            }
        }
    }
}

void TestRender::anSvgNamesFontsForEveryComputer()
{
    const QByteArray svg = plot::renderSvg(sample::phases(), plot::renderSpec(QSize(640, 400))).value();
    static const QRegularExpression family(u"font-family=\"([^\"]*)\""_s);
    int found = 0;
    for (auto match = family.globalMatch(QString::fromUtf8(svg)); match.hasNext(); ++found) {
        const QString list = match.next().captured(1);
        QVERIFY2(list.contains("'Noto Sans CJK SC'"_L1) && list.contains("sans-serif"_L1), qPrintable(list));
    }
    QVERIFY(found > 10);
    // Another font must not push words over their neighbors.
    QCOMPARE(svg.count("textLength="), svg.count("<text "));
}

void TestRender::anSvgEscapesWhatUsersWrote()
{
    figure::ChartData chart = sample::concentration();
    chart.headline = u"A < B & \"C\" <script>alert(1)</script>\x01"_s;
    chart.alternativeText = u"</desc><script/>"_s;
    chart.categories[0].label = u"<b>Oncology</b>"_s;
    const SvgContent content(plot::renderSvg(chart, plot::renderSpec(QSize(1280, 720))).value());
    QVERIFY2(content.error.isEmpty(), qPrintable(content.error));
    QCOMPARE(content.title, u"A < B & \"C\" <script>alert(1)</script>"_s);
    QCOMPARE(content.description, chart.alternativeText);
}

void TestRender::aPdfEmbedsItsFonts()
{
    for (const figure::ChartData &chart : samples()) {
        const auto pdf = plot::renderPdf(chart, plot::renderSpec(QSize(1280, 720)));
        QVERIFY(pdf.ok());
        QVERIFY(pdf.value().startsWith("%PDF"));
        QVERIFY(pdf.value().contains("/FontFile"));
        QCOMPARE(pdf.value().count("/Type /Page\n"), 1);
        QVERIFY(pdf.value().contains("/MediaBox [0 0 960"));
    }
}

void TestRender::aLongChartFillsSeveralPagesOfAPdf()
{
    figure::ChartData chart;
    chart.title = chart.headline = u"Long"_s;
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.series.append(figure::Series{u"value"_s, u"Value"_s, figure::SeriesShape::Bar, figure::Unit::Count, {}, {}});
    for (int row = 0; row < 95; ++row) {
        chart.categories.append(figure::Category{QString::number(row), u"Row %1"_s.arg(row), {}, false, 1});
        figure::Datum datum;
        datum.value = 100 - row;
        datum.state = figure::DatumState::Known;
        panel.series.first().data.append(datum);
    }
    chart.panels = {panel};
    const auto pdf = plot::renderPdf(chart, plot::renderSpec(QSize(1280, 720)));
    QVERIFY(pdf.ok());
    QCOMPARE(pdf.value().count("/Type /Page\n"), 3);
    QVERIFY(pdf.value().contains("/FontFile"));
    // One scale for all pages: the last one begins with the value 36 of 100.
    const auto pages = figure::chartPages(chart);
    const auto widest = [](const figure::ChartData &page) {
        double width = 0;
        const plot::ChartPainting painting(page, QSizeF(1280, 720), plot::renderSpec(QSize(1280, 720)).style);
        for (const plot::Mark &mark : painting.marks())
            width = std::max(width, mark.rect.width());
        return width;
    };
    QVERIFY(qAbs(widest(pages.last()) / widest(pages.first()) - 0.36) < 0.01);
}

void TestRender::theSameChartGivesTheSameBytes()
{
    const auto spec = plot::renderSpec(QSize(640, 400));
    const auto chart = sample::outcomes();
    QCOMPARE(plot::renderSvg(chart, spec).value(), plot::renderSvg(chart, spec).value());
    QCOMPARE(plot::renderPng(chart, spec).value(), plot::renderPng(chart, spec).value());
    const QByteArray first = plot::renderPdf(chart, spec).value();
    QCOMPARE(plot::renderPdf(chart, spec).value(), first);
    QVERIFY(first.contains("/CreationDate (D:20000101"));
}

void TestRender::chineseTextsAreKept()
{
    const auto chart = sample::concentration(domain::Language::Chinese);
    const SvgContent content(plot::renderSvg(chart, plot::renderSpec(QSize(1280, 720))).value());
    QVERIFY(content.joined().contains(u"感染性疾病"));
    QVERIFY(content.joined().contains(u"肿瘤"));
    QVERIFY(content.texts.contains(u"44.3%"_s));
}

QTEST_MAIN(TestRender)
#include "tst_render.moc"
