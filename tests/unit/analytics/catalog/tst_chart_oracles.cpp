// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the demo against tests/data/charts/demo_charts.json, which recompute_charts.py there computed from the exported tables.
#include "analytics/chart_catalog.h"
#include "exchange/demo_portfolio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double kClose = 1e-9; ///< Relative; what both sides differ by is the order of their additions.

bool isClose(double a, double b)
{
    return std::abs(a - b) <= kClose * std::max({1.0, std::abs(a), std::abs(b)});
}

/// The marks of a chart by panel, series and category; curves have no categories.
using Drawn = QMap<QString, const figure::Datum *>;

Drawn drawnMarks(const figure::ChartData &chart)
{
    Drawn marks;
    for (qsizetype panel = 0; panel < chart.panels.size(); ++panel) {
        for (const auto &series : chart.panels[panel].series) {
            for (qsizetype i = 0; !figure::runsOverPositions(series) && i < series.data.size(); ++i) {
                if (!series.data[i].ids.isEmpty())
                    marks.insert(u"%1 %2 %3"_s.arg(panel).arg(series.key, chart.categories[i].key), &series.data[i]);
            }
        }
    }
    return marks;
}

} // namespace

class TestChartOracles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChartIsWhatWasComputedElsewhere_data();
    void aChartIsWhatWasComputedElsewhere();
    void everyChartHasAnOracle();

private:
    figure::ChartData chartOf(const QJsonObject &oracle) const;
    QList<qint64> idsOf(const QJsonArray &places) const;
    QString keyOf(const QJsonObject &mark) const;
    void compareMark(const QJsonObject &mark, Drawn &drawn) const;
    void compareSteps(const QJsonArray &steps, const figure::ChartData &chart) const;

    domain::Snapshot m_demo;
    QJsonArray m_cases;
    qint64 m_first = 0; ///< The oracle counts ids from the demo's first record, as a file's copy number is drawn.
};

void TestChartOracles::initTestCase()
{
    domain::IdSource ids{1, 0};
    const auto demo = exchange::demoPortfolio(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo"), ids);
    QVERIFY(demo);
    m_demo = domain::applied(std::make_shared<const domain::Portfolio>(), demo.value());
    m_first = domain::IdSource(1, 0).next<domain::Term>().value;
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/charts/demo_charts.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(file.readAll()).object().value("cases"_L1).toArray();
    QVERIFY(m_cases.size() > 40);
}

figure::ChartData TestChartOracles::chartOf(const QJsonObject &oracle) const
{
    const QString id = oracle["chart"_L1].toString();
    analytics::ChartRequest request;
    request.snapshot = m_demo;
    request.asOf = {QDate::fromString(oracle["as_of"_L1].toString(), Qt::ISODate), {}};
    request.visible = domain::evaluate(*m_demo, {}, request.asOf);
    const auto *entry = analytics::findChart(id);
    request.options.unit = analytics::unitFromWord(oracle["unit"_L1].toString());
    for (const QString &option : oracle["options"_L1].toString().split(u',', Qt::SkipEmptyParts)) {
        if (!entry || !analytics::setOption(request.options, entry->options, option.section(u'=', 0, 0), option.section(u'=', 1)))
            qFatal("no option %s of %s", qPrintable(option), qPrintable(id));
    }
    return analytics::makeChart(id, request).value();
}

QList<qint64> TestChartOracles::idsOf(const QJsonArray &places) const
{
    QList<qint64> ids;
    for (const auto &place : places)
        ids.append(m_first + place.toInteger());
    return ids;
}

QString TestChartOracles::keyOf(const QJsonObject &mark) const
{
    QStringList parts;
    for (const QString &part : mark["category"_L1].toString().split(u'-')) {
        const bool isId = part.startsWith(u'#'); // a place in the file
        parts.append(isId ? QString::number(m_first + part.mid(1).toLongLong()) : part);
    }
    return parts.join(u'-');
}

void TestChartOracles::compareMark(const QJsonObject &mark, Drawn &drawn) const
{
    const QString panel = QString::number(mark["panel"_L1].toInt()) + u' ';
    const QString series = mark["series"_L1].toString();
    const QString category = u' ' + keyOf(mark);
    QString name;
    for (auto one = drawn.keyBegin(); one != drawn.keyEnd(); ++one) {
        if (series == u"*" ? one->startsWith(panel) && one->endsWith(category) : *one == panel + series + category)
            name = *one;
    }
    if (mark["ids"_L1].toArray().isEmpty() && name.isEmpty())
        return;
    QVERIFY2(!name.isEmpty(), qPrintable(u"not drawn: "_s + panel + series + category));
    const figure::Datum datum = *drawn.value(name);
    drawn.remove(name);
    QVERIFY2(datum.ids == idsOf(mark["ids"_L1].toArray()), qPrintable(u"other records: "_s + name));
    const auto compare = [&](const char *key, double value) {
        const QJsonValue expected = mark[QLatin1StringView(key)];
        QVERIFY2(expected.isUndefined() || isClose(expected.toDouble(), value),
                 qPrintable(u"%1, %2: %3, drawn %4"_s.arg(name, QLatin1StringView(key)).arg(expected.toDouble(), 0, 'g', 17).arg(value, 0, 'g', 17)));
    };
    if (mark["value"_L1].isDouble()) {
        QVERIFY2(datum.value.has_value(), qPrintable(name));
        compare("value", *datum.value);
    } else if (series != u"*") {
        QVERIFY2(!datum.value, qPrintable(u"drawn without a ground: "_s + name));
    }
    compare("start", datum.start);
    compare("n", double(datum.n));
    compare("undisclosed", double(datum.undisclosed));
    compare("denominator", double(datum.denominator));
    compare("low", datum.interval.value_or(figure::Interval{-1, -1}).low);
    compare("high", datum.interval.value_or(figure::Interval{-1, -1}).high);
}

void TestChartOracles::compareSteps(const QJsonArray &steps, const figure::ChartData &chart) const
{
    QList<figure::Datum> drops;
    for (const auto &datum : chart.panels.first().series.first().data) {
        if (datum.n > 0)
            drops.append(datum);
    }
    QCOMPARE(drops.size(), steps.size());
    for (qsizetype i = 0; i < drops.size(); ++i) {
        QVERIFY(isClose(drops[i].position, steps[i][0].toDouble()));
        QVERIFY(isClose(drops[i].value.value_or(-1), steps[i][1].toDouble()));
        QCOMPARE(drops[i].denominator, steps[i][2].toInteger());
    }
}

void TestChartOracles::aChartIsWhatWasComputedElsewhere_data()
{
    QTest::addColumn<QJsonObject>("oracle");
    for (const auto &one : std::as_const(m_cases)) {
        const QJsonObject oracle = one.toObject();
        QTest::newRow(qPrintable(QStringList({oracle["chart"_L1].toString(), oracle["unit"_L1].toString(), oracle["options"_L1].toString(), oracle["as_of"_L1].toString()}).join(u' ')))
            << oracle;
    }
}

void TestChartOracles::aChartIsWhatWasComputedElsewhere()
{
    QFETCH(QJsonObject, oracle);
    const figure::ChartData chart = chartOf(oracle);
    QCOMPARE(chart.n, oracle["n"_L1].toInteger());
    QCOMPARE(chart.emptyText, QString());
    Drawn drawn = drawnMarks(chart);
    const auto marks = oracle["marks"_L1].toArray();
    for (const auto &mark : marks) {
        compareMark(mark.toObject(), drawn);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(drawn.isEmpty(), qPrintable(u"drawn beyond the oracle: "_s + drawn.keys().join(u", "_s)));
    for (const auto &key : oracle["keys"_L1].toArray()) {
        const auto figure = std::ranges::find(chart.keyFigures, key["key"_L1].toString(), &figure::KeyFigure::key);
        QVERIFY2(figure != chart.keyFigures.end() && figure->datum.value, qPrintable(key["key"_L1].toString()));
        QVERIFY2(isClose(*figure->datum.value, key["value"_L1].toDouble()), qPrintable(u"%1: %2"_s.arg(figure->key).arg(*figure->datum.value, 0, 'g', 17)));
    }
    if (oracle.contains("steps"_L1))
        compareSteps(oracle["steps"_L1].toArray(), chart);
    const auto &bars = chart.panels.first().series.first().data;
    const bool descends = std::ranges::is_sorted(bars, std::greater<>(), [](const figure::Datum &bar) { return bar.value.value_or(0.0); });
    QVERIFY(!oracle["descending"_L1].toBool() || descends);
}

void TestChartOracles::everyChartHasAnOracle()
{
    QSet<QString> known{u"change-waterfall"_s}; // reconciled against random histories in tst_portfolio_changes
    for (const auto &one : std::as_const(m_cases))
        known.insert(one["chart"_L1].toString());
    for (const auto &entry : analytics::chartCatalog())
        QVERIFY2(known.contains(QString::fromLatin1(entry.id)), entry.id);
}

QTEST_GUILESS_MAIN(TestChartOracles)
#include "tst_chart_oracles.moc"
