// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_fixture.h"

#include "analytics/chart_catalog.h"
#include "domain/edits.h"
#include "presentation/charts/chart_view_model.h"
#include "presentation/filter/facet_model.h"
#include "presentation/filter/filter_view_model.h"
#include "presentation/filter/filter_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::RecordKind;
using presentation::FacetModel;

namespace support {

QModelIndex sectionOf(const FacetModel &model, const QString &field)
{
    return model.index(int(model.fields().indexOf(field)), 0);
}

QModelIndex bucketOf(const FacetModel &model, const QString &field, const QString &label)
{
    const QModelIndex section = sectionOf(model, field);
    for (int row = 0; row < model.rowCount(section); ++row) {
        if (model.index(row, 0, section).data() == label)
            return model.index(row, 0, section);
    }
    return {};
}

FacetModel::RowKind lastRowKind(const FacetModel &model, const QModelIndex &section)
{
    return FacetModel::RowKind(model.index(model.rowCount(section) - 1, 0, section).data(FacetModel::RowKindRole).toInt());
}

} // namespace support

using namespace support;

class TestFacetModel : public QObject
{
    Q_OBJECT

private slots:
    void countsFollowTheFilterAndTheRecords();
    void nothingIsCountedWhileNobodyLooks();
    void longFacetsAreShortenedAndSearched();
    void aRangeIsSetAndRefusedInWords();
    void notRecordedIsABucket();
    void chipsSayConditionsInWords_data();
    void chipsSayConditionsInWords();
    void mistakesAreSaidInWords_data();
    void mistakesAreSaidInWords();
    void everyMarkThatOffersAFilterMeansItsRecords();
};

void TestFacetModel::countsFollowTheFilterAndTheRecords()
{
    DemoFixture f;
    FacetModel model(RecordKind::Candidate, *f.state);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setActive(true);
    QTRY_VERIFY(bucketOf(model, u"area"_s, u"Oncology"_s).isValid());
    const qint64 before = bucketOf(model, u"area"_s, u"Oncology"_s).data(FacetModel::CountRole).toLongLong();
    f.setFilter(u"phase>=phase_3"_s);
    QTRY_VERIFY(bucketOf(model, u"area"_s, u"Oncology"_s).data(FacetModel::CountRole).toLongLong() < before);
    model.toggle(bucketOf(model, u"area"_s, u"Oncology"_s));
    QTRY_COMPARE(bucketOf(model, u"area"_s, u"Oncology"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(sectionOf(model, u"area"_s).data(FacetModel::ChosenCountRole).toInt(), 1);
    model.clear(sectionOf(model, u"area"_s));
    model.clear(sectionOf(model, u"highest_phase"_s));
    QVERIFY(f.state->filter().isEmpty());
    QTRY_COMPARE(bucketOf(model, u"area"_s, u"Oncology"_s).data(FacetModel::CountRole).toLongLong(), before);
    const auto first = f.state->visible().ids<domain::Candidate>().first();
    QVERIFY(f.workspace->submit(domain::edits::removeRecords(*f.workspace->snapshot(), RecordKind::Candidate, {first})).ok());
    QSignalSpy counted(&model, &FacetModel::counted);
    QTRY_VERIFY(!counted.isEmpty());
}

void TestFacetModel::nothingIsCountedWhileNobodyLooks()
{
    DemoFixture f;
    FacetModel model(RecordKind::Deal, *f.state);
    QSignalSpy counted(&model, &FacetModel::counted);
    f.setFilter(u"area:oncology"_s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(counted.isEmpty());
    model.setActive(true);
    QTRY_COMPARE(counted.size(), 1);
    QVERIFY(model.rowCount(sectionOf(model, u"status"_s)) > 1);
}

void TestFacetModel::longFacetsAreShortenedAndSearched()
{
    DemoFixture f;
    FacetModel model(RecordKind::Deal, *f.state);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setActive(true);
    const QModelIndex section = sectionOf(model, u"partner"_s);
    QTRY_VERIFY(model.rowCount(section) > 1);
    QCOMPARE(lastRowKind(model, section), FacetModel::RowKind::More);
    const int few = model.rowCount(section);
    model.toggleMore(section);
    QVERIFY(model.rowCount(section) > few);
    QCOMPARE(FacetModel::RowKind(model.index(0, 0, section).data(FacetModel::RowKindRole).toInt()), FacetModel::RowKind::Search);
    model.setSearch(section, u"merck"_s);
    QVERIFY(model.rowCount(section) < few);
    QVERIFY(model.index(1, 0, section).data().toString().contains(u"Merck"_s));
    model.toggleMore(section);
    QCOMPARE(model.rowCount(section), few);
}

void TestFacetModel::aRangeIsSetAndRefusedInWords()
{
    DemoFixture f;
    FacetModel model(RecordKind::Deal, *f.state);
    model.setActive(true);
    const QModelIndex section = sectionOf(model, u"announced_date"_s);
    QVERIFY(model.setRange(section, {u"Q3 2021"_s, u"2023"_s}).isEmpty());
    QCOMPARE(f.state->filter().toString(), u"announced_date:\"Q3 2021..2023\""_s);
    QTRY_COMPARE(model.range(section).to, u"2023"_s);
    QVERIFY(model.setRange(section, {u"soon"_s, {}}).contains(u"soon"_s));
    QVERIFY(model.setRange(section, {u"2023"_s, u"2021"_s}).contains(u"ends before it begins"_s));
    QVERIFY(model.setRange(section, {}).isEmpty());
    QVERIFY(f.state->filter().isEmpty());
}

void TestFacetModel::notRecordedIsABucket()
{
    DemoFixture f;
    FacetModel model(RecordKind::Deal, *f.state);
    model.setActive(true);
    QTRY_VERIFY(bucketOf(model, u"headline"_s, u"Not recorded"_s).isValid());
    QVERIFY(model.setRange(sectionOf(model, u"headline"_s), {u"1B"_s, {}}).isEmpty());
    QTRY_COMPARE(model.range(sectionOf(model, u"headline"_s)).from, u"1B"_s);
    model.toggle(bucketOf(model, u"headline"_s, u"Not recorded"_s));
    QCOMPARE(f.state->filter().toString(), u"headline:1B..,\"\""_s);
    model.choose(bucketOf(model, u"headline"_s, u"Not recorded"_s));
    QCOMPARE(f.state->filter().toString(), u"headline:"_s);
}

void TestFacetModel::chipsSayConditionsInWords_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto add = [](const char *line, const char *field, const char *value) {
        QTest::newRow(line) << QString::fromUtf8(field) << QString::fromUtf8(value);
    };
    add("highest_phase:phase2,phase3", "Highest phase", "Phase 2, Phase 3");
    add("highest_phase>=phase2", "Highest phase", "≥ Phase 2");
    add("-area:oncology", "Therapeutic area", "not Oncology");
    add("announced_date:2023..2024", "Announced", "2023 – 2024");
    add("announced_date:\"Q3 2023..\"", "Announced", "from Q3 2023");
    add("announced_date:..2024-03", "Announced", "up to Mar 2024");
    add("headline>1.2B", "Headline total", "> 1.2B");
    add("originator_company_id:", "Originator", "not recorded");
    add("-originator_company_id:", "Originator", "recorded");
    add("deal.status:active", "Deals · Status", "Active");
    add("origin_country:CN,\"\"", "Origin", "China, not recorded");
    add("-terminated", "Status at date", "not Terminated");
}

void TestFacetModel::chipsSayConditionsInWords()
{
    DemoFixture f;
    const auto spec = domain::FilterSpec::parse(QString::fromUtf8(QTest::currentDataTag())).value();
    const auto words = presentation::conditionWords(*f.workspace->snapshot(), spec.conditions.first());
    QTEST(words.field, "field");
    QTEST(words.value, "value");
}

void TestFacetModel::mistakesAreSaidInWords_data()
{
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *line, const char *sentence) { QTest::newRow(line) << QString::fromUtf8(sentence); };
    add("fase:2", "There is no field “fase”. Did you mean age, name, phase?");
    add("announced>soon", "“soon” is no value of Announced. Write a date such as 2023");
    add("headline>much", "“much” is no value of Headline total. Write an amount");
    add("area:oncolgy", "Nothing is called “oncolgy” in Therapeutic area. Did you mean Oncology");
    add("title>5", "Title has no order");
    add("partner:\"Merck", "The quotation mark in \"Merck is not closed");
    add("announced:2024..2023", "The range “2024..2023” ends before it begins");
    add("phase>=", "Nothing follows “phase”");
}

void TestFacetModel::mistakesAreSaidInWords()
{
    DemoFixture f;
    QFETCH(QString, sentence);
    presentation::FilterViewModel model(*f.state);
    const auto problem = model.add(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(problem.has_value());
    const QString text = presentation::filterProblemSentence(*problem);
    QVERIFY2(text.startsWith(sentence), qPrintable(text));
    QVERIFY(f.state->filter().isEmpty());
}

/// A mark either says no condition or one that means exactly its records.
void TestFacetModel::everyMarkThatOffersAFilterMeansItsRecords()
{
    DemoFixture f;
    int offered = 0;
    for (const auto &entry : analytics::chartCatalog()) {
        presentation::ChartViewModel model(entry, *f.state, {});
        for (const auto &panel : model.chart().panels) {
            for (const auto &series : panel.series) {
                for (qsizetype i = 0; i < series.data.size() && i < model.chart().categories.size(); ++i) {
                    const auto &ids = series.data[i].ids;
                    std::optional<domain::FilterSpec> filter;
                    model.findFilter(ids, {model.chart().categories[i].key, series.key}, [&filter](const auto &found) { filter = found; });
                    if (!filter)
                        continue;
                    ++offered;
                    const auto visible = domain::evaluate(*f.state->snapshot(), *filter, f.state->asOf()).of(model.chart().unit).ids;
                    QCOMPARE(QSet<qint64>(visible.begin(), visible.end()), QSet<qint64>(ids.begin(), ids.end()));
                }
            }
        }
    }
    QVERIFY2(offered >= 12, qPrintable(QString::number(offered)));
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facet_model.moc"
