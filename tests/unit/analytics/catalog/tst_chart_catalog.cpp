// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the catalog, as `portolan chart … --format json` writes it for the demo, says of how many, as of when and by which rule.
#include "analytics/chart_catalog.h"
#include "exchange/chart_writer.h"
#include "exchange/demo_portfolio.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChartCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureCarriesWhatItRestsOn_data();
    void everyFigureCarriesWhatItRestsOn();
    void everyOptionIsReadAndMakesAChart_data() { everyFigureCarriesWhatItRestsOn_data(); }
    void everyOptionIsReadAndMakesAChart();

private:
    QJsonObject json(const QString &id, const analytics::ChartOptions &options, domain::Language language = domain::Language::English) const;
    void checkDatum(const QJsonObject &datum, const QString &where, bool isPartOfWhole) const;

    domain::Snapshot m_demo;
};

void TestChartCatalog::initTestCase()
{
    domain::IdSource ids{1, 0};
    const auto demo = exchange::demoPortfolio(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo"), ids);
    QVERIFY(demo);
    m_demo = domain::applied(std::make_shared<const domain::Portfolio>(), demo.value());
}

QJsonObject TestChartCatalog::json(const QString &id, const analytics::ChartOptions &options, domain::Language language) const
{
    analytics::ChartRequest request;
    request.snapshot = m_demo;
    request.asOf = {QDate(2025, 6, 30), {}};
    request.visible = domain::evaluate(*m_demo, {}, request.asOf);
    request.source = u"demo portfolio"_s;
    request.options = options;
    request.language = language;
    const auto chart = analytics::makeChart(id, request);
    if (!chart)
        qFatal("no chart %s", qPrintable(id));
    return QJsonDocument::fromJson(exchange::chartJson(chart.value())).object();
}

void TestChartCatalog::everyFigureCarriesWhatItRestsOn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("unit");
    for (const auto &entry : analytics::chartCatalog()) {
        for (const auto unit : entry.units)
            QTest::addRow("%s, %s", entry.id, qPrintable(analytics::unitWord(unit))) << QString::fromLatin1(entry.id) << int(unit);
    }
}

void TestChartCatalog::checkDatum(const QJsonObject &datum, const QString &where, bool isPartOfWhole) const
{
    for (const auto &key : {u"n"_s, u"denominator"_s, u"undisclosed"_s, u"state"_s, u"ids"_s, u"value"_s, u"interval"_s})
        QVERIFY2(datum.contains(key), qPrintable(where + u": no "_s + key));
    const qint64 n = datum.value("n"_L1).toInteger();
    const auto denominator = datum.value("denominator"_L1);
    if (!denominator.isNull())
        QVERIFY2(!isPartOfWhole || n <= denominator.toInteger(), qPrintable(where));
    QVERIFY2(datum.value("undisclosed"_L1).toInteger() >= 0, qPrintable(where));
}

void TestChartCatalog::everyFigureCarriesWhatItRestsOn()
{
    QFETCH(QString, id);
    QFETCH(int, unit);
    analytics::ChartOptions options;
    options.unit = domain::RecordKind(unit);
    const QJsonObject chart = json(id, options);
    QCOMPARE(chart.value("chart"_L1).toString(), id);
    QCOMPARE(chart.value("as_of"_L1).toString(), u"2025-06-30"_s);
    QVERIFY(chart.value("n"_L1).toInteger() > 0);
    QVERIFY(chart.value("total"_L1).toInteger() >= chart.value("n"_L1).toInteger());
    QCOMPARE(chart.value("empty_text"_L1).toString(), QString());
    const QJsonArray definitions = chart.value("definitions"_L1).toArray();
    QVERIFY(!definitions.isEmpty());
    static const QRegularExpression kVersioned(u"^[^:]+ v\\d+: .{20,}$"_s, QRegularExpression::DotMatchesEverythingOption);
    for (const auto &definition : definitions)
        QVERIFY2(kVersioned.match(definition.toString()).hasMatch(), qPrintable(definition.toString()));
    QSet<qint64> behind;
    int marks = 0;
    for (const auto &panel : chart.value("panels"_L1).toArray()) {
        for (const auto &series : panel["series"_L1].toArray()) {
            for (const auto &one : series["data"_L1].toArray()) {
                checkDatum(one.toObject(), id + u'/' + series["key"_L1].toString(), series["unit"_L1].toString() == u"PERCENT");
                for (const auto &record : one["ids"_L1].toArray())
                    behind.insert(record.toInteger());
                ++marks;
            }
        }
    }
    QVERIFY(marks > 0);
    QVERIFY2(!behind.isEmpty(), "no record behind any mark");
    for (const auto &key : chart.value("key_figures"_L1).toArray()) {
        checkDatum(key.toObject(), id + u'/' + key["key"_L1].toString(), key["unit"_L1].toString() == u"PERCENT");
        QVERIFY2(!key["text"_L1].toString().isEmpty(), qPrintable(key["key"_L1].toString()));
    }
    for (const auto &mark : chart.value("references"_L1).toArray())
        QVERIFY2(!mark["source"_L1].toString().isEmpty() && !mark["label"_L1].toString().isEmpty(), qPrintable(id));
}

/// Each choice of each option gives a chart in both languages, with finite numbers and the same counts.
void TestChartCatalog::everyOptionIsReadAndMakesAChart()
{
    QFETCH(QString, id);
    QFETCH(int, unit);
    const auto *entry = analytics::findChart(id);
    for (const auto *option : entry->options) {
        QStringList words;
        for (const auto &choice : option->choices)
            words.append(QString::fromLatin1(choice.word));
        for (const QString &word : option->isSwitch() ? QStringList{u"on"_s, u"off"_s} : words) {
            analytics::ChartOptions options;
            options.unit = domain::RecordKind(unit);
            QVERIFY(analytics::setOption(options, entry->options, QString::fromLatin1(option->key), word));
            const QJsonObject english = json(id, options);
            const QJsonObject chinese = json(id, options, domain::Language::Chinese);
            QVERIFY2(!english.value("headline"_L1).toString().isEmpty(), qPrintable(word));
            QCOMPARE(chinese.value("n"_L1), english.value("n"_L1));
            QVERIFY(chinese.value("title"_L1) != english.value("title"_L1));
            static const QRegularExpression kNotANumber(u"\\bnan\\b|\\binf\\b"_s, QRegularExpression::CaseInsensitiveOption);
            QVERIFY(!QString::fromUtf8(QJsonDocument(english).toJson()).contains(kNotANumber));
        }
    }
}

QTEST_GUILESS_MAIN(TestChartCatalog)
#include "tst_chart_catalog.moc"
