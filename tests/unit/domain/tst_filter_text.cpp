// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns.h"
#include "domain/filter/filter_line.h"
#include "support/portfolio_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace domain;

namespace {

FilterSpec filter(const QString &text)
{
    const auto parsed = FilterSpec::parse(text);
    if (!parsed)
        qFatal("cannot read %s", qPrintable(text));
    return parsed.value();
}

} // namespace

/// A filter as one line of text.
class TestFilterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreReadAndWritten_data();
    void linesAreReadAndWritten();
    void unreadableLinesSayWhy_data();
    void unreadableLinesSayWhy();
    void everyColumnCanBeNamed();
    void problemsPointAtTheirPart_data();
    void problemsPointAtTheirPart();
    void anyFilterSurvivesItsText();
};

void TestFilterText::linesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("canonical");
    const auto add = [](const char *line, const char *canonical) { QTest::newRow(line) << QString::fromUtf8(canonical); };
    add("", "");
    add("ADC", "ADC");
    add("phase>=phase_2", "phase>=phase_2");
    add("area:oncology,allergy", "area:oncology,allergy");
    add("partner:\"Merck & Co\"", "partner:\"Merck & Co\"");
    add("-status:terminated", "-status:terminated");
    add("announced>2023", "announced_date>2023");
    add("deal.status:active", "deal.status:active");
    add("trial.status:recruiting", "trial.status:recruiting");
    add("deal.announced>2023", "announced_date>2023");
    add("headline>1B", "headline>1B");
    add("total>1B", "headline>1B");
    add("originator:Hengrui", "originator_company_id:Hengrui");
    add("signed=", "signed_date=");
    add("-candidate.area=", "-candidate.area=");
    add("\"two words\" more", "\"two words\" more");
    add("\"phase:2\"", "\"phase:2\"");
    add("title:\"say \\\"hi\\\", now\"", "title:\"say \\\"hi\\\", now\"");
    add("  phase>=phase_2   area:oncology partner:\"Merck\" -status:terminated announced>2023 ADC ",
        "phase>=phase_2 area:oncology partner:Merck -status:terminated announced_date>2023 ADC");
    add("泽布替尼", "泽布替尼");
    add("BL-B01D1", "BL-B01D1");
    add("announced:2023..2024", "announced_date:2023..2024");
    add("headline:1.2B..", "headline:1.2B..");
    add("area:oncology,\"\"", "area:oncology,\"\"");
    add("-terminated", "-status:terminated");
    add("terminated", "status:terminated");
    add("\"terminated\"", "\"terminated\"");
    add("-\"terminated\"", "-\"terminated\"");
    add("discontinued", "activity:discontinued");
    add("已终止", "status:已终止");
    add("-placebo", "-placebo");
    add("ADC -\"solid tumor\" lung", "ADC lung -\"solid tumor\"");
    add("-", "\"-\"");
    add("announced:>2023", "announced_date>2023");
    add("phase：III期", "phase:III期");
    add("phase≥phase_2", "phase>=phase_2");
    add("modality!=ADC", "-modality:ADC");
    add("partner:“Merck & Co”，Pfizer", "partner:\"Merck & Co\",Pfizer");
}

void TestFilterText::linesAreReadAndWritten()
{
    const auto spec = filter(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(spec.toString(), "canonical");
    QCOMPARE(filter(spec.toString()), spec);
}

void TestFilterText::unreadableLinesSayWhy_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("near");
    QTest::newRow("misspelled") << u"fase:2"_qs << u"fase"_qs << u"phase"_qs;
    QTest::newRow("misspelled with kind") << u"deal.statsu:active"_qs << u"deal.statsu"_qs << u"status"_qs;
    QTest::newRow("unknown kind") << u"thing.status:active"_qs << u"thing.status"_qs << u"status"_qs;
    QTest::newRow("field of another kind") << u"company.headline>5"_qs << u"company.headline"_qs << u"headline"_qs;
    QTest::newRow("open quotation") << u"partner:\"Merck"_qs << u"\"Merck"_qs << QString();
    QTest::newRow("comparison without value") << u"phase>="_qs << u"phase"_qs << QString();
}

void TestFilterText::unreadableLinesSayWhy()
{
    QFETCH(QString, line);
    QFETCH(QString, near);
    const auto parsed = FilterSpec::parse(line);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, Error::Code::Syntax);
    QTEST(parsed.error().detail, "detail");
    QVERIFY2(near.isEmpty() || parsed.error().where.split(u", "_qs).contains(near), qPrintable(parsed.error().where));
}

void TestFilterText::everyColumnCanBeNamed()
{
    QVERIFY(filterKeys().size() > 50);
    for (const auto &key : filterKeys()) {
        const auto spec = filter(key.key + u'=');
        QCOMPARE(spec.conditions.size(), 1);
        QCOMPARE(filter(spec.toString()), spec);
        QVERIFY(key.field);
    }
    for (const auto &column : columnsOf<Deal>()) {
        const auto spec = filter(u"deal."_qs + QLatin1String(column.key) + u'=');
        QCOMPARE(spec.conditions.first().kind, RecordKind::Deal);
        QCOMPARE(spec.conditions.first().field, QLatin1String(column.key));
    }
}

void TestFilterText::problemsPointAtTheirPart_data()
{
    using Code = FilterProblem::Code;
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("near");
    const auto add = [](const char *line, Code code, const char *part, const char *near) {
        QTest::newRow(line) << code << QString::fromLatin1(part) << QString::fromLatin1(near);
    };
    add("area:oncology fase:2", Code::UnknownField, "fase", "phase");
    add("thing.status:active", Code::UnknownKind, "thing.status", "status");
    add("ADC partner:\"Merck", Code::OpenQuote, "\"Merck", "");
    add("area:oncology phase>=", Code::MissingValue, "phase", "");
    add("announced>2023,soon", Code::UnreadableValue, "soon", "");
    add("deal.status:active,termnated", Code::UnreadableValue, "termnated", "Terminated");
    add("title>5", Code::NoOrder, "title>5", "");
    add("area:allergy,oncolgy", Code::UnknownName, "oncolgy", "Oncology");
    add("announced:2024..2023", Code::RangeBackwards, "2024..2023", "");
    add("phase:phase_3..phase_1", Code::RangeBackwards, "phase_3..phase_1", "");
}

void TestFilterText::problemsPointAtTheirPart()
{
    support::PortfolioBuilder b;
    b.term(TermVocabulary::Area, u"ONCOLOGY"_qs, u"Oncology"_qs);
    b.term(TermVocabulary::Area, u"ALLERGY"_qs, u"Allergy"_qs);
    QFETCH(QString, part);
    QFETCH(QString, near);
    const QString line = QString::fromUtf8(QTest::currentDataTag());
    const auto problem = findFilterProblem(b.portfolio(), readFilterLine(line));
    QVERIFY(problem.has_value());
    QTEST(problem->code, "code");
    QCOMPARE(line.mid(problem->span.from, problem->span.length), part);
    QVERIFY2(near.isEmpty() || problem->near.contains(near), qPrintable(problem->near.join(u' ')));
}

namespace {

template <class List>
auto oneOf(const List &list, QRandomGenerator &random) { return list[qsizetype(random.bounded(quint32(list.size())))]; }

/// Words and values with everything in them that the line has a meaning for.
QString anyText(QRandomGenerator &random)
{
    static const QStringList kPieces{u"a"_qs, u"B2"_qs, u" "_qs, u"\""_qs, u"\\"_qs, u","_qs, u":"_qs, u"-"_qs, u".."_qs, u"="_qs, u">"_qs, u"“"_qs, u"，"_qs,
                                     u"terminated"_qs, u"!"_qs, u"泽布"_qs, u"："_qs, u"(x)"_qs};
    QString text;
    for (int i = random.bounded(1, 5); i > 0; --i)
        text += oneOf(kPieces, random);
    return text;
}

FilterSpec anyFilter(QRandomGenerator &random)
{
    FilterSpec spec;
    for (int i = random.bounded(4); i > 0; --i) {
        Condition condition = filter(oneOf(filterKeys(), random).key + u'=').conditions.first();
        condition.op = Condition::Op(random.bounded(6));
        condition.negated = random.bounded(2) == 1;
        const bool needsValue = condition.op > Condition::Op::Equals;
        for (int n = random.bounded(needsValue ? 1 : 0, 4); n > 0; --n)
            condition.values.append(random.bounded(9) == 0 ? QString() : anyText(random));
        spec.conditions.append(condition);
    }
    for (int i = random.bounded(3); i > 0; --i)
        spec.words.append(anyText(random));
    for (int i = random.bounded(3); i > 0; --i)
        spec.excludedWords.append(anyText(random));
    return spec;
}

} // namespace

void TestFilterText::anyFilterSurvivesItsText()
{
    QRandomGenerator random(20250630);
    for (int i = 0; i < 5'000; ++i) {
        const FilterSpec spec = anyFilter(random);
        const auto read = FilterSpec::parse(spec.toString());
        QVERIFY2(read.ok() && read.value() == spec, qPrintable(spec.toString()));
    }
}

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filter_text.moc"
