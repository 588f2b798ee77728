// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as values: what is kept, what a text may ask for, and what is said where it asks for something else.
#include "analytics/reports/live_text.h"
#include "analytics/reports/report_templates.h"

#include <QTest>

using namespace analytics;
using namespace Qt::StringLiterals;
using Kind = ReportBlock::Kind;

class TestReportSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateSurvivesItsFile_data();
    void everyTemplateSurvivesItsFile();
    void everyTemplateSpeaksBothLanguages_data() { everyTemplateSurvivesItsFile_data(); }
    void everyTemplateSpeaksBothLanguages();
    void aWrongMemberIsNamed();
    void aNewerFileIsRefused();
    void blocksAreEditedAsValues();
    void aBlockOfARecordMakesTheReportAskForOne();
    void aTextIsSplitAtItsFigures();
    void bracesAndQuotesAreKept();
    void mistakesSayWhereAndWhat_data();
    void mistakesSayWhereAndWhat();
};

void TestReportSpec::everyTemplateSurvivesItsFile_data()
{
    QTest::addColumn<QString>("key");
    for (const ReportTemplate &one : reportTemplates())
        QTest::newRow(one.key) << QString::fromLatin1(one.key);
    QCOMPARE(reportTemplates().size(), 5U);
}

void TestReportSpec::everyTemplateSurvivesItsFile()
{
    QFETCH(QString, key);
    const ReportSpec spec = findTemplate(key)->make();
    const auto again = reportFromText(reportText(spec));
    QVERIFY(again);
    QCOMPARE(again.value(), spec);
}

void TestReportSpec::everyTemplateSpeaksBothLanguages()
{
    QFETCH(QString, key);
    const ReportSpec spec = findTemplate(key)->make();
    QVERIFY(!spec.title.chinese.isEmpty());
    for (const ReportBlock &block : spec.blocks) {
        QCOMPARE(block.text.english.isEmpty(), block.text.chinese.isEmpty());
        for (const auto language : {domain::Language::English, domain::Language::Chinese}) {
            for (const TextPiece &piece : piecesOf(block.text.in(language)))
                QVERIFY2(!piece.error, qPrintable(piece.text));
        }
    }
}

void TestReportSpec::aWrongMemberIsNamed()
{
    const auto wrong = reportFromText(uR"({"schema":1,"title":"T","blocks":[{"block":"text"},{"block":"chart","chart":7}]})"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, domain::Error::Code::Syntax);
    QCOMPARE(wrong.error().where, u"chart"_s);
    QCOMPARE(wrong.error().detail, u"2"_s);
    QVERIFY(!reportFromText(u"{"_s));
    QCOMPARE(reportFromText(u"{\"schema\":1,\"blocks\":[{\"block\":\"film\"}]}"_s).error().where, u"block"_s);
}

void TestReportSpec::aNewerFileIsRefused()
{
    QCOMPARE(reportFromText(u"{\"schema\":2,\"blocks\":[]}"_s).error().code, domain::Error::Code::NewerSchema);
    QVERIFY(reportFromText(QString()).value().blocks.isEmpty());
}

void TestReportSpec::blocksAreEditedAsValues()
{
    ReportBlock text;
    text.text.english = u"one"_s;
    ReportBlock chart;
    chart.kind = Kind::Chart;
    const ReportSpec two = withBlock(withBlock({}, 0, text), 9, chart);
    QCOMPARE(two.blocks.size(), 2);
    QCOMPARE(withBlockMoved(two, 1, 0).blocks.first().kind, Kind::Chart);
    QCOMPARE(withBlockMoved(two, 1, 5), two);
    QCOMPARE(withoutBlock(two, 0).blocks.size(), 1);
    QCOMPARE(withoutBlock(two, 7), two);
}

void TestReportSpec::aBlockOfARecordMakesTheReportAskForOne()
{
    ReportBlock facts;
    facts.kind = Kind::Subject;
    facts.section = u"facts"_s;
    const ReportSpec asking = withBlock({}, 0, facts);
    QCOMPARE(asking.subject, ReportSubject::Any);
    QCOMPARE(withoutBlock(asking, 0).subject, ReportSubject::None);
    ReportBlock text;
    text.text.english = u"subject to change"_s;
    const ReportSpec plain = withBlock({}, 0, text);
    QCOMPARE(plain.subject, ReportSubject::None);
    text.text.english = u"All about {subject}"_s;
    QCOMPARE(withBlockReplaced(plain, 0, text).subject, ReportSubject::Any);
    // Files of older versions hold such a block in a report about none.
    QCOMPARE(reportFromText(u"{\"schema\":1,\"blocks\":[{\"block\":\"subject\",\"section\":\"facts\"}]}"_s).value().subject, ReportSubject::Any);
}

void TestReportSpec::aTextIsSplitAtItsFigures()
{
    const auto pieces = piecesOf(u"Of {deals} deals {return-rate cohort=2020 filter=\"area:oncology deal.status:active\"} came back."_s);
    QCOMPARE(pieces.size(), 5);
    QCOMPARE(pieces[1].call->name, u"deals"_s);
    QCOMPARE(pieces[1].start, 3);
    QCOMPARE(pieces[1].length, 7);
    QCOMPARE(pieces[3].call->parameters.value(u"filter"_s), u"area:oncology deal.status:active"_s);
    QCOMPARE(pieces[4].text, u" came back."_s);
    // One form, whatever the order it was typed in.
    QCOMPARE(figureOf(u"return-rate  show=n cohort=2020"_s).call->expression(), u"return-rate cohort=2020 show=n"_s);
}

void TestReportSpec::bracesAndQuotesAreKept()
{
    const auto pieces = piecesOf(u"a {{b}} c {deals filter=\"x}y\"\"z\"}"_s);
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces[0].text, u"a {b} c "_s);
    QCOMPARE(pieces[1].call->parameters.value(u"filter"_s), u"x}y\"z"_s);
    const FigureCall call = *pieces[1].call;
    QCOMPARE(*figureOf(call.expression()).call, call);
}

void TestReportSpec::mistakesSayWhereAndWhat_data()
{
    using Code = LiveError::Code;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("open") << u"ab {deals"_s << Code::Unclosed << QString();
    QTest::newRow("empty") << u"ab {}"_s << Code::NoName << QString();
    QTest::newRow("no value") << u"ab {deals cohort}"_s << Code::NoValue << u"cohort"_s;
    QTest::newRow("twice") << u"ab {deals year=1 year=2}"_s << Code::TwiceGiven << u"year"_s;
}

void TestReportSpec::mistakesSayWhereAndWhat()
{
    QFETCH(QString, text);
    QFETCH(LiveError::Code, code);
    QFETCH(QString, detail);
    const auto pieces = piecesOf(text);
    QCOMPARE(pieces.last().start, 3);
    QVERIFY(pieces.last().error);
    QCOMPARE(pieces.last().error->code, code);
    QCOMPARE(pieces.last().error->detail, detail);
    for (const auto language : {domain::Language::English, domain::Language::Chinese}) {
        const QString sentence = pieces.last().error->sentence(language);
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"%1"), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(TestReportSpec)
#include "tst_report_spec.moc"
