// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/record_source.h"
#include "presentation/table/table_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::RecordKind;
using presentation::TableLayout;

class TestTableLayout : public QObject
{
    Q_OBJECT

private slots:
    void aLayoutSurvivesAsText();
    void whatIsNoLayoutIsRefused_data();
    void whatIsNoLayoutIsRefused();
    void unknownColumnsArePassedOver();
    void everyKindHasATable_data();
    void everyKindHasATable();
};

void TestTableLayout::aLayoutSurvivesAsText()
{
    TableLayout layout;
    layout.columns = {{u"title"_s, 300}, {u"phase"_s}};
    layout.sort = {{u"phase"_s, true}, {u"title"_s, false}};
    layout.group = u"status_now"_s;
    layout.freezesFirst = false;
    layout.showsTotals = false;
    const auto text = QJsonDocument(layout.toJson()).toJson();
    const auto read = TableLayout::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(read.ok());
    QCOMPARE(read.value(), layout);
    QCOMPARE(TableLayout::fromJson({}).value(), TableLayout());
}

void TestTableLayout::whatIsNoLayoutIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("member");
    QTest::newRow("columns") << QByteArray(R"({"columns": 3})") << u"columns"_s;
    QTest::newRow("column without key") << QByteArray(R"({"columns": [{"width": 3}]})") << u"columns"_s;
    QTest::newRow("sort") << QByteArray(R"({"sort": [{"descending": true}]})") << u"sort"_s;
    QTest::newRow("flag") << QByteArray(R"({"showsTotals": "yes"})") << u"showsTotals"_s;
}

void TestTableLayout::whatIsNoLayoutIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, member);
    const auto read = TableLayout::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read.ok());
    QCOMPARE(read.error().where, member);
}

void TestTableLayout::unknownColumnsArePassedOver()
{
    TableLayout layout;
    layout.columns = {{u"headline"_s, 90}, {u"no_such_column"_s}, {u"headline"_s}};
    layout.sort = {{u"no_such_column"_s}};
    layout.group = u"no_such_column"_s;
    const auto fit = presentation::fitted(layout, RecordKind::Deal);
    QCOMPARE(fit.columns, (QList<TableLayout::Column>{{u"headline"_s, 90}}));
    QCOMPARE(fit.sort, (QList<TableLayout::Sort>{{u"headline"_s, false}}));
    QVERIFY(fit.group.isEmpty());
    QCOMPARE(presentation::fitted({}, RecordKind::Deal).columns, presentation::usualLayout(RecordKind::Deal).columns);
}

void TestTableLayout::everyKindHasATable_data()
{
    QTest::addColumn<RecordKind>("kind");
    for (const auto kind : {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal, RecordKind::Company,
                            RecordKind::DealTerm, RecordKind::DealEvent, RecordKind::Source, RecordKind::Indication})
        QTest::newRow(qPrintable(domain::tableName(kind))) << kind;
}

/// Columns come from the field table; a usual column that is misspelled would silently be missing.
void TestTableLayout::everyKindHasATable()
{
    QFETCH(RecordKind, kind);
    const auto source = presentation::makeRecordSource(kind);
    QCOMPARE(source->kind(), kind);
    QVERIFY(source->nameColumn() >= 0);
    for (const QString &key : presentation::usualColumns(kind))
        QVERIFY2(source->columnOf(key) >= 0, qPrintable(key));
}

QTEST_APPLESS_MAIN(TestTableLayout)
#include "tst_table_layout.moc"
