// SPDX-License-Identifier: GPL-3.0-or-later
// What a report and its files say is checked against what was asked: nothing typed over passes, bounds and totals count as figures, a past day
// knows nothing later, and the words of a PDF are read back.
#include "report_fixture.h"

#include "exchange/office/office_package.h"
#include "exchange/reports/exported_file.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using domain::RecordKind;
using figure::RenderedReport;
using plot::ReportFormat;

class TestReportProof : public QObject, private unit::ReportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedOverIsNoticed();
    void boundsAndTotalsAreFigures();
    void aPastDayKnowsNoLaterApprovals();
    void aViewIsThePresentOneAndABlockWithoutItsRecordIsTold();
    void aFigureOfAnotherDateOrFilterSaysSo();
    void thePdfsTextReadsBack();
};

void TestReportProof::whatIsTypedOverIsNoticed()
{
    auto asked = request(u"board-briefing"_s);
    analytics::ReportBlock block;
    block.kind = analytics::ReportBlock::Kind::Chart;
    block.chart.id = u"phase-distribution"_s;
    asked.spec.blocks = {block};
    const QByteArray whole = made(asked, ReportFormat::Pptx);
    const auto changed = [&](const QString &folder, const QRegularExpression &what, const QString &by) {
        auto deck = exchange::OfficePackage::read(whole).value();
        bool isDone = false;
        for (const QString &part : deck.parts()) {
            QString xml = QString::fromUtf8(deck.part(part));
            if (!part.startsWith(folder) || !xml.contains(what))
                continue;
            deck.setBytes(part, xml.replace(what, by).toUtf8());
            isDone = true;
        }
        const auto file = exchange::exportedFile(deck.toZip().value());
        return isDone && (!file || !file.value().isWhole());
    };
    QVERIFY(exchange::exportedFile(whole).value().isWhole());
    QVERIFY(exchange::exportedFile(whole).value().isOffice);
    const QString charts = u"/ppt/charts/"_s;
    QVERIFY(changed(charts, QRegularExpression(u"<c:dLbls>"_s), u"<c:dLbls><c:dLbl><c:idx val=\"0\"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>99</a:t></a:r></a:p></c:rich></c:tx></c:dLbl>"_s));
    QVERIFY(changed(charts, QRegularExpression(u"formatCode=\"[^\"]*\""_s), u"formatCode=\"&quot;99&quot;\""_s));
    QVERIFY(changed(charts, QRegularExpression(u"<c:scaling>"_s), u"<c:scaling><c:max val=\"4000\"/>"_s));
    QVERIFY(changed(u"/ppt/slides/"_s, QRegularExpression(u"<a:ext cx=\"\\d+\""_s), u"<a:ext cx=\"777\""_s));
    // The record's own words are under a checksum, too.
    QVERIFY(changed(u"/customXml/"_s, QRegularExpression(u"as_of(&quot;|\"):(&quot;|\")2025-06-30"_s), u"as_of&quot;:&quot;2025-06-29"_s));
}

void TestReportProof::boundsAndTotalsAreFigures()
{
    figure::FigureRow before{u"k"_s, u"Value"_s, u"≥ $5 M"_s, 5e6, 2, 3, u"AT_LEAST, undisclosed 1"_s};
    figure::FigureRow after = before;
    after.bounds.clear();
    QCOMPARE(figure::changedFigures({before}, {after}).size(), 1);
    QVERIFY(figure::figuresChecksum({before}) != figure::figuresChecksum({after}));
    QCOMPARE(figure::figuresFromJson(figure::figuresJson({before})), QList<figure::FigureRow>{before});
    auto asked = request(u"board-briefing"_s);
    analytics::ReportBlock table;
    table.kind = analytics::ReportBlock::Kind::Table;
    table.records = RecordKind::Company;
    table.most = 1;
    asked.spec.blocks = {table};
    const auto rows = figure::figureRows(presentation::renderedReport(asked).value());
    domain::ChangeSet changes;
    domain::Company company;
    company.id = domain::Id<domain::Company>{std::numeric_limits<qint64>::max()};
    company.name = u"ZZZ"_s;
    changes.insert(company);
    asked.snapshot = asked.now = domain::applied(m_demo, changes);
    const auto changed = figure::changedFigures(rows, figure::figureRows(presentation::renderedReport(asked).value()));
    QCOMPARE(changed.size(), 1);
}

void TestReportProof::aPastDayKnowsNoLaterApprovals()
{
    auto asked = request(u"candidate-profile"_s);
    asked.subject = presentation::subjectNamed(*m_demo, {RecordKind::Candidate}, u"sugemalimab"_s).value();
    asked.asOf = {QDate(2021, 6, 30), {}};
    analytics::ReportBlock block;
    block.kind = analytics::ReportBlock::Kind::Subject;
    block.section = u"milestones"_s;
    asked.spec.blocks = {block};
    const auto table = presentation::renderedReport(asked).value().blocks.first().table;
    for (const QStringList &row : table.rows)
        QVERIFY2(!row.join(u' ').contains(u"Approved (Expected)"_s), qPrintable(row.join(u' ')));
    QVERIFY(table.note.startsWith(u"Dated later and not shown: "_s));
}

void TestReportProof::aViewIsThePresentOneAndABlockWithoutItsRecordIsTold()
{
    auto asked = request(u"board-briefing"_s);
    domain::ChangeSet changes;
    domain::SavedView view;
    view.id = domain::Id<domain::SavedView>{std::numeric_limits<qint64>::max()};
    view.name = u"Mine"_s;
    view.kind = RecordKind::Deal;
    changes.insert(view);
    asked.now = domain::applied(m_demo, changes); // Saved after the day that the records are asked for.
    analytics::ReportBlock table;
    table.kind = analytics::ReportBlock::Kind::Table;
    table.view = u"Mine"_s;
    asked.spec.blocks = {table};
    QVERIFY(presentation::renderedReport(asked).value().problems.isEmpty());
    analytics::ReportBlock facts;
    facts.kind = analytics::ReportBlock::Kind::Subject;
    facts.section = u"facts"_s;
    asked.spec.blocks = {facts};
    const auto told = presentation::renderedReport(asked);
    QVERIFY(told.ok());
    QCOMPARE(told.value().problems.size(), 1);
    QVERIFY(told.value().problems.first().sentence.contains(u"record"_s));
}

void TestReportProof::thePdfsTextReadsBack()
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    auto asked = textRequest(u"≥ $5 M (PD-L1), n = 3 < 20, 15.3%–30.4%, HRS-9821"_s);
    analytics::ReportBlock chart;
    chart.kind = analytics::ReportBlock::Kind::Chart;
    chart.chart.id = u"therapeutic-area-concentration"_s;
    asked.spec.blocks.append(chart);
    QTemporaryDir dir;
    QFile file(dir.filePath(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(made(asked, ReportFormat::Pdf));
    file.close();
    QProcess process;
    process.start(reader, {u"-layout"_s, file.fileName(), u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    QVERIFY2(text.contains(u"≥ $5 M (PD-L1), n = 3 < 20, 15.3%–30.4%, HRS-9821"_s), qPrintable(text));
    // A label's letters stand side by side: where they crowd, a reader finds other words, and an eye 621% for 62.1%.
    const auto report = presentation::renderedReport(asked).value();
    for (const auto &datum : report.blocks.last().chart.panels.first().series.first().data)
        QVERIFY2(text.contains(datum.label), qPrintable(datum.label + u" in "_s + text));
}

void TestReportProof::aFigureOfAnotherDateOrFilterSaysSo()
{
    auto asked = request(u"board-briefing"_s);
    analytics::ReportBlock block;
    block.kind = analytics::ReportBlock::Kind::KeyFigures;
    block.figures = {u"deals as-of=2020-12-31"_s, u"programs"_s};
    analytics::ReportBlock table;
    table.kind = analytics::ReportBlock::Kind::Table;
    table.records = RecordKind::Trial;
    asked.spec.blocks = {block, table};
    asked.filter = domain::FilterSpec::parse(u"headline>1B"_s).value();
    const auto report = presentation::renderedReport(asked).value();
    QVERIFY(report.problems.isEmpty());
    const auto label = [&](int at) { return report.blocks.first().figures.at(at).figure.label; };
    QVERIFY2(label(0).endsWith(u"(as of 31 Dec 2020)"_s), qPrintable(label(0)));
    QVERIFY2(label(1).contains(u"not filtered by headline"_s), qPrintable(label(1)));
    QVERIFY2(report.blocks.at(1).table.note.contains(u"Not filtered by headline"_s), qPrintable(report.blocks.at(1).table.note));
}

QTEST_MAIN(TestReportProof)
#include "tst_report_proof.moc"
