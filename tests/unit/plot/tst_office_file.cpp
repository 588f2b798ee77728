// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_charts.h"

#include "exchange/chart_writer.h"
#include "exchange/office/chart_grid.h"
#include "exchange/office/chart_workbook.h"
#include "exchange/office/deck_writer.h"
#include "exchange/office/office_package.h"
#include "plot/office/chart_slide.h"

#include <QRegularExpression>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace exchange;
using namespace Qt::StringLiterals;

/// Decks and workbooks are packages that PowerPoint and Excel would open without repairing: checked by their structure
/// (ECMA-376), since neither program is at hand.
class TestOfficeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeckIsASoundPackage_data();
    void aDeckIsASoundPackage();
    void theChartHasTheNumbersOfTheScreen();
    void aPublishedFigureIsAMarkOfItsOwn();
    void theWorkbookInsideHasTheNumbersOfTheChart();
    void undisclosedIsNoPoint();
    void aShapeThatOfficeLacksBecomesAGroup();
    void theCompanysTemplateIsUsed();
    void aWrongTemplateIsRefused();
    void theWorkbookIsASoundPackage();
    void aTextNeverBecomesAFormula();
    void provenanceTravelsWithTheFile();
    void theSameDeckGivesTheSameBytes();
};

namespace {

DeckLook look()
{
    return plot::deckLook(domain::Language::English);
}

QByteArray deckOf(const figure::ChartData &chart, const DeckLook &with = look())
{
    const auto bytes = deckBytes({chart.title, with, {plot::chartSlide(chart, with)}, {chartProvenance(chart), {{u"As of"_s, u"2025-06-30"_s}}}});
    return bytes ? bytes.value() : QByteArray();
}

OfficePackage packageOf(const QByteArray &bytes)
{
    const auto package = OfficePackage::read(bytes);
    return package ? package.value() : OfficePackage();
}

/// What each element's children must be, in this order (the schema's sequences for what is written here).
const QHash<QString, QStringList> &sequences()
{
    static const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    static const QHash<QString, QStringList> kSequences{
        {u"chartSpace"_s, list("date1904 roundedCorners chart txPr externalData")},
        {u"chart"_s, list("autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs")},
        {u"plotArea"_s, list("layout barChart lineChart scatterChart catAx valAx")},
        {u"barChart"_s, list("barDir grouping varyColors ser gapWidth overlap axId")},
        {u"lineChart"_s, list("grouping varyColors ser marker axId")},
        {u"scatterChart"_s, list("scatterStyle varyColors ser axId")},
        {u"ser"_s, list("idx order tx spPr invertIfNegative marker dPt dLbls errBars cat val xVal yVal smooth")},
        {u"dLbls"_s, list("dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize")},
        {u"dLbl"_s, list("idx delete tx dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize")},
        {u"errBars"_s, list("errDir errBarType errValType noEndCap plus minus spPr")},
        {u"catAx"_s, list("axId scaling delete axPos title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl")},
        {u"valAx"_s, list("axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween")},
        {u"scaling"_s, list("orientation max min")},
        {u"legend"_s, list("legendPos legendEntry overlay txPr")},
        {u"sp"_s, list("nvSpPr spPr txBody")},
        {u"graphicFrame"_s, list("nvGraphicFramePr xfrm graphic")},
        {u"tcPr"_s, list("lnB noFill solidFill")},
        {u"sld"_s, list("cSld clrMapOvr")}};
    return kSequences;
}

/// Problems of one part: not well-formed, children out of order, ids twice.
QStringList problemsOf(const QString &name, const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QList<QPair<QString, qsizetype>> open; // Element and how far its sequence has come.
    QStringList problems;
    QSet<QString> shapeIds;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            open.removeLast();
        if (!reader.isStartElement())
            continue;
        const QString element = reader.name().toString();
        if (!open.isEmpty() && sequences().contains(open.last().first)) {
            const qsizetype at = sequences()[open.last().first].indexOf(element);
            if (at < open.last().second)
                problems.append(u"%1: %2 in %3 is out of order"_s.arg(name, element, open.last().first));
            open.last().second = at;
        }
        if (element == u"cNvPr") {
            const QString id = reader.attributes().value("id"_L1).toString();
            if (shapeIds.contains(id))
                problems.append(u"%1: shape id %2 twice"_s.arg(name, id));
            shapeIds.insert(id);
        }
        open.append({element, 0});
    }
    if (reader.hasError())
        problems.append(u"%1: %2"_s.arg(name, reader.errorString()));
    return problems;
}

/// Every relationship leads to a part, every id that a part names exists, every part has a content type.
QStringList problemsOf(const OfficePackage &package)
{
    QStringList problems;
    static const QRegularExpression kLink(u"r:(?:id|embed)=\"([^\"]+)\""_s);
    QStringList sources = package.parts();
    sources.append(u"/"_s);
    for (const QString &source : sources) {
        QStringList ids;
        for (const auto &relationship : package.relationships(source)) {
            if (!package.has(OfficePackage::target(source, relationship)))
                problems.append(u"%1 leads to %2, which is missing"_s.arg(source, relationship.target));
            if (ids.contains(relationship.id))
                problems.append(u"%1 has %2 twice"_s.arg(source, relationship.id));
            ids.append(relationship.id);
        }
        if (!package.has(source))
            continue;
        if (package.contentType(source).isEmpty())
            problems.append(source + u" has no content type"_s);
        if (!source.endsWith(".xml"_L1))
            continue;
        problems += problemsOf(source, package.part(source));
        auto links = kLink.globalMatch(QString::fromUtf8(package.part(source)));
        while (links.hasNext()) {
            const QString id = links.next().captured(1);
            if (!ids.contains(id))
                problems.append(u"%1 names %2, which is no relationship"_s.arg(source, id));
        }
    }
    return problems;
}

QString chartPart(const OfficePackage &package, int number = 1)
{
    return QString::fromUtf8(package.part(u"/ppt/charts/portolan%1.xml"_s.arg(number)));
}

/// The cached values of the n-th series, by position.
QMap<int, double> cachedValues(const QString &chart, int series)
{
    static const QRegularExpression kSeries(u"<c:ser>.*?</c:ser>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kValues(u"<c:val>.*?</c:val>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kPoint(u"<c:pt idx=\"(\\d+)\"><c:v>([^<]*)</c:v>"_s);
    auto all = kSeries.globalMatch(chart);
    QMap<int, double> values;
    for (int i = 0; all.hasNext(); ++i) {
        const QString text = all.next().captured();
        auto points = kPoint.globalMatch(kValues.match(text).captured());
        while (i == series && points.hasNext()) {
            const auto point = points.next();
            values.insert(point.captured(1).toInt(), point.captured(2).toDouble());
        }
    }
    return values;
}

figure::ChartData flows()
{
    figure::ChartData chart = sample::concentration();
    chart.panels[0].series[0].shape = figure::SeriesShape::Cell;
    return chart;
}

} // namespace

void TestOfficeFile::aDeckIsASoundPackage_data()
{
    QTest::addColumn<QByteArray>("deck");
    QTest::newRow("bars") << deckOf(sample::concentration());
    QTest::newRow("stacks") << deckOf(sample::phases());
    QTest::newRow("stacks, points, a published mark") << deckOf(sample::outcomes());
    QTest::newRow("Chinese") << deckOf(sample::phases(domain::Language::Chinese));
    QTest::newRow("nothing to show") << deckOf(sample::empty());
    QTest::newRow("shapes") << deckOf(flows());
    const auto chart = sample::outcomes();
    QTest::newRow("tables") << deckBytes({chart.title, look(), plot::dataSlides(chart), {}}).value();
}

void TestOfficeFile::aDeckIsASoundPackage()
{
    QFETCH(QByteArray, deck);
    const OfficePackage package = packageOf(deck);
    QVERIFY(package.has(u"/ppt/presentation.xml"_s));
    QVERIFY(package.part(u"/ppt/presentation.xml"_s).contains("<p:sldId id=\"256\" r:id=\"rId"));
    QVERIFY(!package.related(u"/ppt/slides/portolan1.xml"_s, u"/slideLayout").isEmpty());
    QCOMPARE(problemsOf(package), QStringList());
    QVERIFY(!deck.contains("TargetMode"));
}

void TestOfficeFile::theChartHasTheNumbersOfTheScreen()
{
    const auto chart = sample::outcomes();
    const QString part = chartPart(packageOf(deckOf(chart)));
    const auto &panel = chart.panels.first();
    int compared = 0;
    for (int series = 0; series < panel.series.size(); ++series) {
        const auto values = cachedValues(part, series);
        for (int i = 0; i < chart.categories.size(); ++i) {
            const auto &datum = panel.series[series].data[i];
            QCOMPARE(values.contains(i), datum.value.has_value());
            if (datum.value)
                QCOMPARE(values[i], *datum.value);
            ++compared;
        }
    }
    QCOMPARE(compared, panel.series.size() * chart.categories.size());
    const QString rates = chartPart(packageOf(deckOf(chart)), 2);
    QVERIFY(rates.contains("<c:errBarType val=\"both\"/>"_L1));
}

void TestOfficeFile::aPublishedFigureIsAMarkOfItsOwn()
{
    auto chart = sample::outcomes();
    const qsizetype own = chartGrid(chart, 1).series.size();
    chart.references.append({u"Published: 40.3%"_s, 0.403, chart.categories[2].key, 1, {}, u"a report"_s, figure::Unit::Percent, 25, 62});
    const ChartGrid grid = chartGrid(chart, 1);
    QCOMPARE(grid.series.size(), own + 1);
    const auto &mark = grid.series.last();
    QCOMPARE(mark.role, GridSeries::Role::Reference);
    for (int row = mark.firstRow; row <= mark.lastRow; ++row)
        QCOMPARE(!domain::isEmpty(grid.rows[row][mark.values]), row == mark.firstRow + 2);
    QVERIFY(chartPart(packageOf(deckOf(chart)), 2).contains("<c:symbol val=\"diamond\"/>"_L1));
}

void TestOfficeFile::theWorkbookInsideHasTheNumbersOfTheChart()
{
    const auto chart = sample::phases();
    const OfficePackage deck = packageOf(deckOf(chart));
    const OfficePackage book = packageOf(deck.part(u"/ppt/embeddings/portolan1.xlsx"_s));
    const QString sheet = QString::fromUtf8(book.part(u"/xl/worksheets/sheet1.xml"_s));
    static const QRegularExpression kCell(u"<c r=\"([A-Z]+)(\\d+)\"[^>]*?(?: t=\"s\")?><v>([^<]*)</v>"_s);
    QHash<QString, double> cells;
    auto all = kCell.globalMatch(sheet);
    while (all.hasNext()) {
        const auto cell = all.next();
        cells.insert(cell.captured(1) + cell.captured(2), cell.captured(3).toDouble());
    }
    const auto &series = chart.panels.first().series;
    for (int i = 0; i < series.size(); ++i) {
        for (int row = 0; row < chart.categories.size(); ++row) {
            if (series[i].data[row].value)
                QCOMPARE(cells.value(u"%1%2"_s.arg(QChar(u'B' + i)).arg(row + 2), -1), *series[i].data[row].value);
        }
    }
    QVERIFY(chartPart(deck).contains("<c:f>'Sheet1'!$B$2:$B$"_L1));
}

void TestOfficeFile::undisclosedIsNoPoint()
{
    auto chart = sample::concentration();
    auto &datum = chart.panels[0].series[0].data[1];
    datum.state = figure::DatumState::Undisclosed;
    datum.label = u"undisclosed"_s;
    const QString part = chartPart(packageOf(deckOf(chart)));
    QVERIFY(!cachedValues(part, 0).contains(1));
    QVERIFY(part.contains("<a:t>undisclosed</a:t>"_L1));
    QVERIFY(domain::isEmpty(chartGrid(chart, 0).rows[2][1]));
}

void TestOfficeFile::aShapeThatOfficeLacksBecomesAGroup()
{
    const OfficePackage package = packageOf(deckOf(flows()));
    const QByteArray slide = package.part(u"/ppt/slides/portolan1.xml"_s);
    QVERIFY(!package.has(u"/ppt/charts/portolan1.xml"_s));
    QVERIFY(slide.contains("<p:grpSp>"));
    QVERIFY(slide.count("<p:sp>") > 10);
    for (const auto &category : flows().categories)
        QVERIFY2(slide.contains(category.label.toHtmlEscaped().toUtf8()), qPrintable(category.label));
}

void TestOfficeFile::theCompanysTemplateIsUsed()
{
    OfficePackage company = packageOf(deckOf(sample::concentration()));
    QByteArray presentation = company.part(u"/ppt/presentation.xml"_s);
    company.setBytes(u"/ppt/presentation.xml"_s, presentation.replace("cx=\"12192000\"", "cx=\"9144000\""));
    QByteArray theme = company.part(u"/ppt/theme/theme1.xml"_s);
    company.setBytes(u"/ppt/theme/theme1.xml"_s, theme.replace("name=\"Portolan\"", "name=\"House of the client\""));
    DeckLook with = look();
    const QString layout = u"/ppt/slideLayouts/slideLayout1.xml"_s;
    company.setBytes(layout, company.part(layout).replace("</p:cSld>", "<p:x><a:hlinkClick r:id=\"rId77\"/></p:x></p:cSld>"));
    company.setPart(u"/ppt/media/old.png"_s, "old", u"image/png"_s);
    QVERIFY(company.has(u"/ppt/embeddings/portolan1.xlsx"_s));
    with.companyTemplate = company.toZip().value();
    const OfficePackage bare = packageOf(deckBytes({{}, with, {}, {}}).value());
    QVERIFY2(!bare.parts().join(u' ').contains("/charts/"_L1) && !bare.parts().join(u' ').contains("/embeddings/"_L1), qPrintable(bare.parts().join(u' ')));
    QVERIFY(!bare.has(u"/ppt/media/old.png"_s));
    QVERIFY(!bare.part(layout).contains("hlinkClick"));
    const OfficePackage deck = packageOf(deckOf(sample::phases(), with));
    QCOMPARE(problemsOf(deck), QStringList());
    QVERIFY(deck.part(u"/ppt/theme/theme1.xml"_s).contains("House of the client"));
    QVERIFY(deck.part(u"/ppt/presentation.xml"_s).contains("cx=\"9144000\""));
    QCOMPARE(deck.part(u"/ppt/presentation.xml"_s).count("<p:sldId "), 1); // The template's own slide is gone.
    QVERIFY(chartPart(deck).contains("<a:schemeClr val=\"accent1\"/>"_L1));
}

void TestOfficeFile::aWrongTemplateIsRefused()
{
    DeckLook with = look();
    with.companyTemplate = "not a presentation";
    const auto text = deckBytes({{}, with, {}, {}});
    QVERIFY(!text);
    QCOMPARE(text.error().code, domain::Error::Code::WrongFormat);
    const auto chart = sample::outcomes();
    with.companyTemplate = chartWorkbook(chart, plot::seriesLooks(chart, look()), look()).value();
    const auto workbook = deckBytes({{}, with, {}, {}});
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, domain::Error::Code::WrongFormat);
}

void TestOfficeFile::theWorkbookIsASoundPackage()
{
    for (const auto &chart : {sample::outcomes(), sample::phases(domain::Language::Chinese), sample::empty(), flows()}) {
        const auto bytes = chartWorkbook(chart, plot::seriesLooks(chart, look()), look());
        QVERIFY(bytes);
        const OfficePackage book = packageOf(bytes.value());
        QVERIFY(book.has(u"/xl/workbook.xml"_s));
        QCOMPARE(problemsOf(book), QStringList());
    }
    const auto chart = sample::outcomes();
    const OfficePackage book = packageOf(chartWorkbook(chart, plot::seriesLooks(chart, look()), look()).value());
    QVERIFY(book.part(u"/xl/charts/chart1.xml"_s).contains("'Plot 1'!$B$2"));
    QVERIFY(book.part(u"/xl/sharedStrings.xml"_s).contains(chart.definitions.value(0).toHtmlEscaped().toUtf8()));
}

void TestOfficeFile::aTextNeverBecomesAFormula()
{
    auto chart = sample::concentration();
    chart.categories[0].label = u"=HYPERLINK(\"http://example.org\")"_s;
    chart.categories[0].longLabel = u"=cmd|' /C calc'!A0"_s;
    const OfficePackage book = packageOf(chartWorkbook(chart, plot::seriesLooks(chart, look()), look()).value());
    for (const QString &part : book.parts())
        QVERIFY2(!book.part(part).contains("<f>"), qPrintable(part));
}

void TestOfficeFile::provenanceTravelsWithTheFile()
{
    const auto chart = sample::outcomes();
    // The file adds what it shows itself.
    const auto written = [](const QByteArray &file) {
        QJsonObject json = QJsonDocument::fromJson(officeProvenance(file)).object();
        return json.take(u"contents"_s).toArray().isEmpty() ? QJsonObject() : figure::sealedRecord(json);
    };
    const QJsonObject told = QJsonDocument::fromJson(chartProvenance(chart)).object();
    QCOMPARE(written(deckOf(chart)), told);
    QCOMPARE(written(chartWorkbook(chart, {}, look(), {chartProvenance(chart)}).value()), told);
    QVERIFY(officeProvenance("no file").isEmpty());
}

void TestOfficeFile::theSameDeckGivesTheSameBytes()
{
    const OfficePackage first = packageOf(deckOf(sample::phases()));
    const OfficePackage second = packageOf(deckOf(sample::phases()));
    QCOMPARE(first.parts(), second.parts());
    for (const QString &part : first.parts()) {
        if (!part.endsWith(".xlsx"_L1)) // The library writes the time into the workbook's properties.
            QCOMPARE(first.part(part), second.part(part));
    }
}

QTEST_MAIN(TestOfficeFile)
#include "tst_office_file.moc"
