// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/columns.h"
#include "domain/filter_spec.h"

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

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filter_text.moc"
