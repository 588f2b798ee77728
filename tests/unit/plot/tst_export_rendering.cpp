// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_charts.h"

#include "exchange/office/office_package.h"
#include "plot/export_rendering.h"
#include "plot/series_colors.h"

#include <QImage>
#include <QMimeData>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Language;
using presentation::ExportChoice;

namespace {

ExportChoice as(const QString &format)
{
    ExportChoice choice;
    choice.format = format;
    return choice;
}

ExportChoice branded(const QString &format)
{
    ExportChoice choice = as(format);
    choice.hasBrand = true;
    choice.brand.name = u"Acme"_s;
    choice.brand.colors = {QColor(0xC0, 0x10, 0x90), QColor(0x10, 0x90, 0xC0)};
    choice.brand.font = u"DejaVu Serif"_s;
    return choice;
}

QList<QByteArray> slidesOf(const exchange::OfficePackage &package)
{
    QList<QByteArray> slides;
    for (const QString &name : package.parts()) {
        if (name.startsWith(u"/ppt/slides/"_s) && name.endsWith(u".xml"_s))
            slides.append(package.part(name));
    }
    return slides;
}

QByteArray bytesOf(const ExportChoice &choice)
{
    const auto bytes = plot::chartBytes(sample::concentration(), *plot::formatFromWord(choice.format), plot::renderSpec(choice));
    return bytes ? bytes.value() : QByteArray();
}

} // namespace

class TestExportRendering : public QObject
{
    Q_OBJECT

private slots:
    void aBrandGivesColorsAndLetters();
    void graysAreFarApart();
    void partsAreLeftOutWhereTheyAreNotWanted();
    void aPictureHasItsPixels();
    void bothLanguagesAreOneDeckOrTwoFiles();
    void aTransparentPictureHasNoGround();
    void theClipboardHoldsPictureAndNumbers();
    void aSlideSaysWhoseItIs();
};

void TestExportRendering::aBrandGivesColorsAndLetters()
{
    const QString svg = QString::fromUtf8(bytesOf(branded(u"svg"_s)));
    QVERIFY(svg.contains(u"#c01090"_s, Qt::CaseInsensitive));
    QVERIFY(svg.contains(u"font-family=\"'DejaVu Serif'"_s));
    const QString own = QString::fromUtf8(bytesOf(as(u"svg"_s)));
    QVERIFY(!own.contains(u"#c01090"_s, Qt::CaseInsensitive));
}

/// Two neighbors that a copier cannot tell apart would make the figure worthless.
void TestExportRendering::graysAreFarApart()
{
    figure::ChartData chart;
    figure::Panel panel;
    for (const auto *key : {"ONCOLOGY", "AUTOIMMUNE", "METABOLIC", "INFECTIOUS_DISEASE", "CARDIOVASCULAR", "HEMATOLOGY", "NEUROLOGY"}) {
        figure::Series series;
        series.key = QLatin1String(key);
        series.shape = figure::SeriesShape::Stack;
        series.data.append(sample::count(3, 1));
        panel.series.append(series);
    }
    chart.panels = {panel};
    plot::ChartStyle style;
    style.isGrayscale = true;
    const plot::SeriesColors colors(chart, style);
    for (int i = 0; i < panel.series.size(); ++i) {
        const plot::Paint paint = colors.bar(panel, i, 0);
        QCOMPARE(paint.fill.saturation(), 0);
        QCOMPARE(paint.hatched, i % 2 == 1);
        if (i > 0)
            QVERIFY(paint.fill.lightness() - colors.bar(panel, i - 1, 0).fill.lightness() >= 20);
    }
}

void TestExportRendering::partsAreLeftOutWhereTheyAreNotWanted()
{
    ExportChoice bare = as(u"svg"_s);
    const QString headline = u"the top three areas hold"_s;
    QVERIFY(QString::fromUtf8(bytesOf(bare)).section(u"</desc>"_s, 1).contains(headline));
    bare.headline = false;
    QVERIFY(!QString::fromUtf8(bytesOf(bare)).section(u"</desc>"_s, 1).contains(headline));
}

void TestExportRendering::aPictureHasItsPixels()
{
    ExportChoice choice = as(u"png"_s);
    choice.size = presentation::SizePreset::Custom;
    choice.unit = presentation::LengthUnit::Pixel;
    choice.custom = {1600, 1200};
    choice.dpi = 192;
    const QImage image = QImage::fromData(bytesOf(choice));
    QCOMPARE(image.size(), QSize(1600, 1200));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
}

void TestExportRendering::bothLanguagesAreOneDeckOrTwoFiles()
{
    QTemporaryDir dir;
    const QList<figure::ChartData> charts{sample::concentration(Language::English), sample::concentration(Language::Chinese)};
    const auto deck = plot::writeExport(charts, as(u"pptx"_s), {}, dir.filePath(u"both.pptx"_s));
    QVERIFY(deck);
    QCOMPARE(deck.value(), QStringList{dir.filePath(u"both.pptx"_s)});
    QFile file(deck.value().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto package = exchange::OfficePackage::read(file.readAll());
    QVERIFY(package);
    QCOMPARE(slidesOf(package.value()).size(), 2);
    const auto pictures = plot::writeExport(charts, as(u"svg"_s), {}, dir.filePath(u"both.svg"_s));
    QVERIFY(pictures);
    QCOMPARE(pictures.value(), (QStringList{dir.filePath(u"both-en.svg"_s), dir.filePath(u"both-zh.svg"_s)}));
    for (const QString &path : pictures.value())
        QVERIFY(QFile::exists(path));
}

void TestExportRendering::aTransparentPictureHasNoGround()
{
    ExportChoice choice = as(u"png"_s);
    QCOMPARE(QImage::fromData(bytesOf(choice)).pixelColor(2, 2).alpha(), 255);
    choice.isTransparent = true;
    QCOMPARE(QImage::fromData(bytesOf(choice)).pixelColor(2, 2).alpha(), 0);
}

void TestExportRendering::theClipboardHoldsPictureAndNumbers()
{
    const auto data = plot::clipboardData(sample::concentration(), as(u"png"_s));
    QVERIFY(data->hasImage());
    QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
    QVERIFY(data->text().contains(u'\t'));
    QVERIFY(data->text().contains(u"Oncology"_s));
    QVERIFY(data->html().contains(u"<table"_s));
}

void TestExportRendering::aSlideSaysWhoseItIs()
{
    ExportChoice choice = branded(u"pptx"_s);
    choice.dataSheet = true;
    const auto package = exchange::OfficePackage::read(bytesOf(choice));
    QVERIFY(package);
    QVERIFY(slidesOf(package.value()).first().contains("Acme"));
    QCOMPARE(slidesOf(package.value()).size(), 2);
    QByteArray charts;
    for (const QString &name : package.value().parts()) {
        if (name.startsWith(u"/ppt/charts/"_s))
            charts += package.value().part(name);
    }
    QVERIFY(charts.contains("C01090"));
}

QTEST_MAIN(TestExportRendering)
#include "tst_export_rendering.moc"
