// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of the demo in every format: the same numbers in each, confidential records only on request, every file able to prove itself,
// nothing in it that runs or leads outside.
#include "report_fixture.h"

#include "exchange/office/office_contents.h"
#include "exchange/reports/exported_file.h"
#include "plot/chart_file.h"
#include "plot/report/report_pages.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::RecordKind;
using figure::RenderedReport;
using plot::ReportFormat;

class TestReportFile : public QObject, private unit::ReportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateIsMade_data();
    void everyTemplateIsMade();
    void allFormatsShowTheSameFigures();
    void mistakesAreToldAtTheirPlace();
    void confidentialRecordsStayUnlessTheyAreChosen();
    void aConfidentialSubjectIsRefused();
    void filesProveThemselves_data();
    void filesProveThemselves();
    void alteredFilesAreNoticed();
    void changedRecordsAreNoticed();
    void nothingRunsOrLeadsOutside();
    void aReportCanBeStopped();
    void chartsProveThemselves_data();
    void chartsProveThemselves();

private:
    presentation::VerifyGround ground(const domain::Snapshot &snapshot) const;
    domain::Snapshot withConfidential() const;
};

presentation::VerifyGround TestReportFile::ground(const domain::Snapshot &snapshot) const
{
    return {snapshot, {}, 0, QDate(2025, 6, 30), [snapshot](QDate) { return snapshot; }};
}

domain::Snapshot TestReportFile::withConfidential() const
{
    domain::ChangeSet changes;
    domain::Candidate before = *m_demo->find(domain::Id<domain::Candidate>{presentation::subjectNamed(*m_demo, {RecordKind::Candidate}, u"zanubrutinib"_s).value().id});
    domain::Candidate after = before;
    after.confidential = true;
    changes.update(before, after);
    return domain::applied(m_demo, changes);
}

void TestReportFile::everyTemplateIsMade_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isChinese");
    for (const auto &one : analytics::reportTemplates()) {
        QTest::addRow("%s en", one.key) << QString::fromLatin1(one.key) << false;
        QTest::addRow("%s zh", one.key) << QString::fromLatin1(one.key) << true;
    }
}

void TestReportFile::everyTemplateIsMade()
{
    QFETCH(QString, key);
    QFETCH(bool, isChinese);
    const auto asked = request(key, isChinese ? domain::Language::Chinese : domain::Language::English);
    const auto report = presentation::renderedReport(asked);
    QVERIFY(report);
    for (const auto &problem : report.value().problems)
        qWarning("%s", qPrintable(problem.sentence));
    QVERIFY(report.value().problems.isEmpty());
    QCOMPARE(presentation::renderedReport(asked).value(), report.value());
    plot::ReportPages pages(report.value());
    pages.layOut();
    QVERIFY(pages.count() >= 2);
    QVERIFY(pages.texts(0).contains(report.value().title));
    for (int page = 0; page < pages.count(); ++page)
        QVERIFY2(pages.texts(page).size() > 3, "an empty page");
}

void TestReportFile::allFormatsShowTheSameFigures()
{
    const auto asked = textRequest(u"{deals} deals, {return-rate cohort=2020}, {disclosed-value show=full}."_s);
    const auto report = presentation::renderedReport(asked).value();
    const QString text = report.blocks.first().text.text;
    QCOMPARE(text, u"102 deals, 56.3% (9 of 16), ≥ $148.6 B, disclosed for 95 of 102 deals."_s);
    QVERIFY(QString::fromUtf8(made(asked, ReportFormat::Html)).contains(text));
    for (const auto format : {ReportFormat::Pptx, ReportFormat::Xlsx})
        QVERIFY(exchange::officeContents(exchange::OfficePackage::read(made(asked, format)).value()).join(u'\n').contains(text));
    QVERIFY(plot::ReportPages(report).layOut().texts(0).contains(text));
}

void TestReportFile::mistakesAreToldAtTheirPlace()
{
    const auto report = presentation::renderedReport(textRequest(u"Of {deals} deals {retun-rate cohort=2020} came back; {deals filter=\"phase:\"\"x\"} {deals-signed year=soon}"_s)).value();
    QVERIFY(report.problems.size() >= 2);
    QCOMPARE(report.problems[0].block, 0);
    QCOMPARE(report.problems[0].start, 17);
    QVERIFY2(report.problems[0].sentence.contains(u"return-rate"), qPrintable(report.problems[0].sentence));
    QVERIFY2(report.problems.last().sentence.contains(u"soon"), qPrintable(report.problems.last().sentence));
}

void TestReportFile::confidentialRecordsStayUnlessTheyAreChosen()
{
    auto asked = textRequest(u"{candidates}"_s);
    QVERIFY(presentation::renderedReport(asked).value().notices.isEmpty());
    asked.snapshot = asked.now = withConfidential();
    const auto open = presentation::renderedReport(asked).value();
    QCOMPARE(open.blocks.first().text.text, u"149"_s);
    QCOMPARE(open.notices, QStringList{u"Left out as confidential: 1 candidates, 0 deals, 10 trials."_s});
    asked.confidential = figure::ConfidentialChoice::Included;
    const auto all = presentation::renderedReport(asked).value();
    QCOMPARE(all.blocks.first().text.text, u"150"_s);
    QVERIFY(all.notices.first().startsWith(u"CONFIDENTIAL"));
    plot::ReportPages pages(all);
    for (int page = 0; page < pages.layOut().count(); ++page)
        QVERIFY(pages.texts(page).join(u' ').contains(u"CONFIDENTIAL"));
    // What is confidential now stays even where the report looks back to a day on which it was not marked yet.
    asked.confidential = figure::ConfidentialChoice::LeftOut;
    asked.snapshot = m_demo;
    QCOMPARE(presentation::renderedReport(asked).value().blocks.first().text.text, u"149"_s);
}

void TestReportFile::aConfidentialSubjectIsRefused()
{
    auto asked = request(u"candidate-profile"_s);
    asked.snapshot = asked.now = withConfidential();
    const auto refused = presentation::renderedReport(asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"CONFIDENTIAL"_s);
    asked.subject = {};
    QCOMPARE(presentation::renderedReport(asked).error().code, domain::Error::Code::NotFound);
}

void TestReportFile::filesProveThemselves_data()
{
    QTest::addColumn<ReportFormat>("format");
    for (const auto format : {ReportFormat::Pdf, ReportFormat::Pptx, ReportFormat::Xlsx, ReportFormat::Html})
        QTest::newRow(qPrintable(plot::formatWord(format))) << format;
}

void TestReportFile::filesProveThemselves()
{
    QFETCH(ReportFormat, format);
    const auto asked = request(u"board-briefing"_s);
    const auto report = presentation::renderedReport(asked).value();
    const auto file = exchange::exportedFile(made(asked, format));
    QVERIFY(file);
    QVERIFY2(file.value().isWhole(), qPrintable(file.value().altered.join(u'\n')));
    QCOMPARE(file.value().provenance, provenance(asked, report));
    const auto again = presentation::madeAgain(file.value().provenance, ground(m_demo));
    QVERIFY(again);
    QVERIFY(file.value().provenance.figures.size() > 100);
    QVERIFY(figure::changedFigures(file.value().provenance.figures, again.value()).isEmpty());
}

void TestReportFile::alteredFilesAreNoticed()
{
    const auto asked = textRequest(u"{deals} deals"_s);
    for (const auto format : {ReportFormat::Html, ReportFormat::Pdf}) {
        QByteArray bytes = made(asked, format);
        bytes[bytes.size() / 8] = bytes[bytes.size() / 8] == 'x' ? 'y' : 'x';
        const auto file = exchange::exportedFile(bytes);
        QVERIFY(!file || !file.value().isWhole());
    }
    auto deck = exchange::OfficePackage::read(made(asked, ReportFormat::Pptx)).value();
    const QString slide = u"/ppt/slides/portolan2.xml"_s;
    QByteArray xml = deck.part(slide);
    QVERIFY(xml.contains("102 deals"));
    deck.setBytes(slide, xml.replace("102 deals", "120 deals"));
    const auto file = exchange::exportedFile(deck.toZip().value()).value();
    QCOMPARE(file.altered, QStringList{u"slide 2 ¦ 102 deals → slide 2 ¦ 120 deals"_s});
    QVERIFY(!exchange::exportedFile("no file of ours"));
}

void TestReportFile::changedRecordsAreNoticed()
{
    const auto asked = textRequest(u"{deals} deals, {companies} companies"_s);
    const auto file = exchange::exportedFile(made(asked, ReportFormat::Xlsx)).value();
    const auto &deals = m_demo->rows<domain::Deal>();
    domain::ChangeSet changes;
    changes.remove(*deals.begin());
    const auto again = presentation::madeAgain(file.provenance, ground(domain::applied(m_demo, changes)));
    const auto changed = figure::changedFigures(file.provenance.figures, again.value());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first(), (figure::FigureChange{u"Deals"_s, u"102 (102/102)"_s, u"101 (101/101)"_s}));
}

void TestReportFile::nothingRunsOrLeadsOutside()
{
    const QString hostile = u"=HYPERLINK(\"http://evil.example\",\"x\") <script>alert(1)</script> @SUM(1) \u202Eabc"_s;
    auto asked = textRequest(hostile);
    asked.source = hostile;
    asked.spec.title.english = hostile;
    for (const auto format : {ReportFormat::Pptx, ReportFormat::Xlsx}) {
        const auto package = exchange::OfficePackage::read(made(asked, format)).value();
        for (const QString &part : package.parts()) {
            QVERIFY2(!package.part(part).contains("<f>"), qPrintable(part));
            QVERIFY2(!package.part(part).contains("TargetMode=\"External\""), qPrintable(part));
        }
    }
    const QByteArray html = made(asked, ReportFormat::Html);
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("\xE2\x80\xAE"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(!made(request(u"board-briefing"_s), ReportFormat::Html).contains("href=\"http"));
}

void TestReportFile::aReportCanBeStopped()
{
    const auto asked = request(u"deal-landscape"_s);
    const auto report = presentation::renderedReport(asked).value();
    for (const auto format : {ReportFormat::Pdf, ReportFormat::Pptx, ReportFormat::Xlsx, ReportFormat::Html}) {
        const auto stopped = plot::reportBytes(report, format, provenance(asked, report), [](int done, int) { return done < 3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, domain::Error::Code::Canceled);
    }
    QCOMPARE(presentation::renderedReport(asked, [] { return true; }).error().code, domain::Error::Code::Canceled);
}

void TestReportFile::chartsProveThemselves_data()
{
    QTest::addColumn<plot::ChartFormat>("format");
    for (const auto format : {plot::ChartFormat::Json, plot::ChartFormat::Pptx, plot::ChartFormat::Xlsx, plot::ChartFormat::Pdf, plot::ChartFormat::Svg, plot::ChartFormat::Png})
        QTest::newRow(qPrintable(plot::formatWord(format))) << format;
}

void TestReportFile::chartsProveThemselves()
{
    QFETCH(plot::ChartFormat, format);
    analytics::ChartRequest request;
    request.snapshot = m_demo;
    request.asOf = {QDate(2025, 6, 30), {}};
    const auto filter = domain::FilterSpec::parse(u"area:oncology").value();
    request.visible = domain::evaluate(*m_demo, filter, request.asOf);
    request.filter = filter.toString();
    request.options = analytics::optionsOf({u"deal-value"_s, {}, u"step=quarter,measure=upfront"_s}).value();
    const auto chart = analytics::makeChart(u"deal-value", request).value();
    auto spec = plot::renderSpec({1280, 720});
    spec.origin = presentation::exportOrigin(*m_demo, u"demo.portolan"_s, QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC));
    spec.origin.options = analytics::optionWords(*analytics::findChart(u"deal-value"), request.options);
    const QByteArray bytes = plot::chartBytes(chart, format, spec).value();
    const auto file = exchange::exportedFile(bytes);
    QVERIFY(file);
    QVERIFY(file.value().isWhole());
    const auto again = presentation::madeAgain(file.value().provenance, ground(m_demo));
    QVERIFY(again);
    QCOMPARE(figure::changedFigures(file.value().provenance.figures, again.value()), QList<figure::FigureChange>());
}

QTEST_MAIN(TestReportFile)
#include "tst_report_file.moc"
