// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_reads.h"
#include "domain/changes/record_fields.h"
#include "exchange/demo_portfolio.h"

#include <QSet>
#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Snapshot demo()
{
    IdSource ids(0, 0);
    const auto changes = exchange::demoPortfolio(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo"), ids);
    if (!changes)
        qFatal("no demo: %s", qPrintable(changes.error().detail));
    return applied(std::make_shared<const Portfolio>(), changes.value());
}

template <class... Records>
QList<qint64> idsOf(const Portfolio &portfolio, RecordKind kind, RecordList<Records...>)
{
    QList<qint64> ids;
    const auto add = [&]<class Record>() {
        for (const Record &record : portfolio.rows<Record>())
            ids.append(record.id.value);
    };
    ((recordKindOf<Records>() == kind ? add.template operator()<Records>() : void()), ...);
    return ids;
}

/// Another value of the same type; empty where none is at hand.
Value other(const Portfolio &portfolio, const FieldMeta &field, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return field.kind == FieldKind::Country ? Value(*text == u"US"_s ? u"DE"_s : u"US"_s)
            : field.kind == FieldKind::Currency ? Value(*text == u"USD"_s ? u"EUR"_s : u"USD"_s) : Value(*text + u" x"_s);
    if (std::holds_alternative<PartialDate>(value))
        return PartialDate::day(2019, 5, 17);
    if (const auto *flag = std::get_if<bool>(&value))
        return !*flag;
    if (const auto *number = std::get_if<double>(&value))
        return *number + 1.0;
    const auto *whole = std::get_if<qint64>(&value);
    if (!whole)
        return {};
    if (field.kind == FieldKind::Reference) {
        const auto ids = idsOf(portfolio, field.references, AllRecords{});
        return ids.isEmpty() ? Value() : Value(ids[(ids.indexOf(*whole) + 1) % ids.size()]);
    }
    return field.kind == FieldKind::Choice ? (*whole + 1) % field.vocabulary().size() : *whole + 1;
}

/// Changes the fields that `isWanted` of all records of a kind, whatever the rules say.
ChangeSet changed(const Portfolio &portfolio, RecordKind kind, const std::function<bool(const FieldMeta &)> &isWanted)
{
    ChangeSet changes;
    const auto fields = recordFields(kind);
    for (const qint64 id : idsOf(portfolio, kind, AllRecords{})) {
        QList<FieldValue> values;
        for (const auto *field : fields->fields()) {
            const Value now = fields->value(portfolio, id, QString::fromLatin1(field->key), {QDate(2025, 6, 30), {}});
            if (const Value then = other(portfolio, *field, now); isWanted(*field) && !isEmpty(then))
                values.append({field, then});
        }
        fields->write(portfolio, id, values, changes);
    }
    return changes;
}

/// Every chart with each of its units, and with each choice of its options.
QList<std::pair<const analytics::CatalogEntry *, analytics::ChartOptions>> allCharts()
{
    QList<std::pair<const analytics::CatalogEntry *, analytics::ChartOptions>> charts;
    for (const auto &entry : analytics::chartCatalog()) {
        for (const RecordKind unit : entry.units) {
            analytics::ChartOptions plain;
            plain.unit = unit;
            charts.append({&entry, plain});
            for (const auto *option : entry.options) {
                for (int choice = 1; choice < (option->isSwitch() ? 2 : int(option->choices.size())); ++choice) {
                    auto options = plain;
                    option->write(options, option->isSwitch() ? 1 : option->choices[size_t(choice)].value);
                    charts.append({&entry, options});
                }
            }
        }
    }
    return charts;
}

} // namespace

/// What is said of a chart's reading is true: a step that is said to leave it alone leaves it alone.
class TestChartReads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aStepOnAnotherKindLeavesAChartAsItWas_data();
    void aStepOnAnotherKindLeavesAChartAsItWas();
    void notesLeaveAllChartsAlone();
    void aStatusTouchesItsCharts();

private:
    analytics::ChartRequest request(const Snapshot &snapshot, const analytics::ChartOptions &options) const
    {
        analytics::ChartRequest request;
        request.snapshot = snapshot;
        request.visible = m_visible; // What is visible is watched apart.
        request.asOf = {QDate(2025, 6, 30), {}};
        request.options = options;
        return request;
    }

    Snapshot m_demo;
    VisibleRecords m_visible;
};

void TestChartReads::initTestCase()
{
    m_demo = demo();
    m_visible = evaluate(*m_demo, {}, {QDate(2025, 6, 30), {}});
}

void TestChartReads::aStepOnAnotherKindLeavesAChartAsItWas_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 1; kind <= kRecordKindCount; ++kind) {
        if (!idsOf(*m_demo, RecordKind(kind), AllRecords{}).isEmpty())
            QTest::newRow(qPrintable(codeOf(RecordKind(kind)))) << kind;
    }
}

void TestChartReads::aStepOnAnotherKindLeavesAChartAsItWas()
{
    QFETCH(int, kind);
    const auto changes = changed(*m_demo, RecordKind(kind), [](const FieldMeta &) { return true; });
    const auto after = applied(m_demo, changes);
    for (const auto &[entry, options] : allCharts()) {
        if (analytics::isTouched(*entry, options, changes))
            continue;
        QVERIFY2(entry->make(request(m_demo, options)) == entry->make(request(after, options)), entry->id);
    }
}

void TestChartReads::notesLeaveAllChartsAlone()
{
    for (int kind = 1; kind <= kRecordKindCount; ++kind) {
        const auto isUnread = [&](const FieldMeta &field) { return !analytics::isReadByFigures(RecordKind(kind), field); };
        const auto changes = changed(*m_demo, RecordKind(kind), isUnread);
        if (changes.isEmpty())
            continue;
        const auto after = applied(m_demo, changes);
        for (const auto &entry : analytics::chartCatalog()) {
            for (const RecordKind unit : entry.units) {
                analytics::ChartOptions options;
                options.unit = unit;
                const QByteArray what = QByteArray(entry.id) + " reads " + codeOf(RecordKind(kind)).toUtf8();
                QVERIFY2(entry.make(request(m_demo, options)) == entry.make(request(after, options)), what.constData());
            }
        }
    }
}

void TestChartReads::aStatusTouchesItsCharts()
{
    const auto step = [&](QLatin1StringView key) {
        return changed(*m_demo, RecordKind::Trial, [key](const FieldMeta &field) { return QLatin1StringView(field.key) == key; });
    };
    const auto isTouched = [&](QStringView id, RecordKind unit, const ChangeSet &changes) {
        analytics::ChartOptions options;
        options.unit = unit;
        return analytics::isTouched(*analytics::findChart(id), options, changes);
    };
    const auto status = step("status"_L1);
    QVERIFY(isTouched(u"trial-status", RecordKind::Trial, status));
    QVERIFY(isTouched(u"phase-distribution", RecordKind::Trial, status));
    QVERIFY(isTouched(u"phase-distribution", RecordKind::Candidate, status)); // A trial that began is a candidate's dated fact.
    QVERIFY(!isTouched(u"partnership-survival", RecordKind::Deal, status));
    QVERIFY(analytics::areKeyFiguresTouched(status));
    const auto enrollment = step("enrollment"_L1);
    QVERIFY(isTouched(u"enrollment", RecordKind::Trial, enrollment));
    QVERIFY(!isTouched(u"phase-distribution", RecordKind::Candidate, enrollment));
    QVERIFY(!isTouched(u"therapeutic-area-concentration", RecordKind::Candidate, enrollment));
}

QTEST_GUILESS_MAIN(TestChartReads)
#include "tst_chart_reads.moc"
