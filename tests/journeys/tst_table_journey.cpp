// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/edits.h"
#include "widgets/pages/record_table.h"
#include "widgets/style/portolan_style.h"
#include "widgets/table/column_chooser.h"
#include "widgets/table/frozen_column.h"
#include "widgets/table/table_header.h"
#include "widgets/table/totals_row.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using presentation::RecordTableModel;
using support::WindowFixture;
using widgets::Place;

namespace {

/// The demo's window with a table in it.
struct TableStory : WindowFixture
{
    explicit TableStory(Place place)
        : WindowFixture(Contents::Demo), where(place)
    {
        view().goTo(place);
    }
    void startAgain()
    {
        restart();
        view().goTo(where);
    }
    widgets::RecordTable &table() { return recordPage()->table(); }
    RecordTableModel &model() { return recordPage()->model(); }
    QString header(int column) { return model().headerData(column, Qt::Horizontal).toString(); }
    QStringList headers()
    {
        QStringList headers;
        for (int column = 0; column < model().columnCount(); ++column)
            headers.append(header(column));
        return headers;
    }
    QStringList texts(int column, int rows)
    {
        QStringList texts;
        for (int row = 0; row < qMin(rows, model().rowCount()); ++row)
            texts.append(model().index(row, column).data().toString());
        return texts;
    }
    widgets::ColumnChooser &openColumns()
    {
        QTest::mouseClick(recordPage()->findChild<QPushButton *>(u"columns"_s), Qt::LeftButton);
        return *recordPage()->findChild<widgets::ColumnChooser *>();
    }
    void clickHeader(const QString &label, Qt::KeyboardModifiers modifiers = {})
    {
        auto *header = table().horizontalHeader();
        const int column = int(headers().indexOf(label));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, QPoint(header->sectionViewportPosition(column) + 20, 10));
    }
    QStringList totals() { return recordPage()->findChild<widgets::TotalsRow *>()->sentences(); }

    Place where;
};

} // namespace

class TestTableJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void columnsAreChosenByKeyboardAndKeptAfterARestart();
    void columnsAreMovedByDraggingAndSetBack();
    void rowsAreGroupedClosedAndCounted();
    void totalsNeverPassForMoreThanWasDisclosed();
    void headersSortByOneOrMoreColumns();
    void theKeyboardSortsAndMovesColumns();
    void theFirstColumnStaysInSight();
    void everyPlaceOfRecordsHasItsTable_data();
    void everyPlaceOfRecordsHasItsTable();
    void anEditMovesItsRowAndKeepsTheSelection();
};

void TestTableJourney::initTestCase()
{
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"tst_table_journey"_s);
    widgets::applyLook(*qApp, presentation::Appearance::Light);
}

void TestTableJourney::columnsAreChosenByKeyboardAndKeptAfterARestart()
{
    TableStory f(Place::Deals);
    QVERIFY(!f.headers().contains(u"Blockbuster"_s));
    auto &chooser = f.openColumns();
    auto *find = chooser.findChild<QLineEdit *>();
    QTest::keyClicks(find, u"blockb"_s);
    QTest::keyClick(find, Qt::Key_Down);
    auto *list = chooser.findChild<QListWidget *>();
    QCOMPARE(list->currentItem()->text(), u"Blockbuster"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(f.headers().last(), u"Blockbuster"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    f.table().setColumnWidth(0, 333);
    const auto layout = f.recordPage()->tableLayout();
    f.startAgain();
    QCOMPARE(f.headers().last(), u"Blockbuster"_s);
    QCOMPARE(f.table().columnWidth(0), 333);
    QCOMPARE(f.recordPage()->tableLayout(), layout);
}

void TestTableJourney::columnsAreMovedByDraggingAndSetBack()
{
    TableStory f(Place::Candidates);
    const QStringList usual = f.headers();
    f.table().horizontalHeader()->moveSection(1, 3);
    QTRY_COMPARE(f.headers()[3], usual[1]);
    QCOMPARE(f.table().horizontalHeader()->visualIndex(3), 3);
    auto &chooser = f.openColumns();
    chooser.findChild<QPushButton *>(u"resetColumns"_s)->click();
    QCOMPARE(f.headers(), usual);
}

void TestTableJourney::rowsAreGroupedClosedAndCounted()
{
    TableStory f(Place::Deals);
    const int deals = f.model().rowCount();
    auto &chooser = f.openColumns();
    auto *group = chooser.findChild<QComboBox *>(u"groupBy"_s);
    group->setCurrentIndex(group->findData(u"announced_date"_s));
    Q_EMIT group->activated(group->currentIndex());
    QTest::keyClick(&chooser, Qt::Key_Escape);
    QVERIFY(f.model().rowCount() > deals + 3);
    QCOMPARE(f.model().recordCount(), deals);
    QCOMPARE(f.model().idAt(0), 0);
    const QString year = f.model().index(0, 0).data().toString();
    QVERIFY2(year.toInt() > 2000, qPrintable(year));
    f.table().setFocus();
    f.table().setCurrentIndex(f.model().index(0, 0));
    QVERIFY(f.recordPage()->selectedIds().isEmpty());
    const int rows = f.model().rowCount();
    QTest::keyClick(&f.table(), Qt::Key_Left);
    QVERIFY(f.model().rowCount() < rows);
    QCOMPARE(f.model().index(0, 0).data().toString(), year);
    QCOMPARE(f.table().currentIndex().row(), 0);
    QTest::keyClick(&f.table(), Qt::Key_Space);
    QCOMPARE(f.model().rowCount(), rows);
    f.startAgain();
    QCOMPARE(f.model().layout().group, u"announced_date"_s);
    QCOMPARE(f.model().rowCount(), rows);
}

void TestTableJourney::totalsNeverPassForMoreThanWasDisclosed()
{
    TableStory f(Place::Deals);
    const QStringList totals = f.totals();
    QCOMPARE(totals.first(), u"%1 deals"_s.arg(f.model().rowCount()));
    const auto headline = std::ranges::find_if(totals, [](const QString &text) { return text.startsWith(u"Headline total: "); });
    QVERIFY(headline != totals.end());
    static const QRegularExpression kHonest(u"^Headline total: ≥ .*\\$[0-9.]+ B.*, disclosed for (\\d+) of (\\d+)$"_s);
    const auto match = kHonest.match(*headline);
    QVERIFY2(match.hasMatch(), qPrintable(*headline));
    QVERIFY(match.captured(1).toInt() < match.captured(2).toInt());
    QCOMPARE(match.captured(2).toInt(), f.model().rowCount());
    f.recordPage()->findChild<QLineEdit *>(u"quickFilter"_s)->setText(u"no such deal at all"_s);
    QCOMPARE(f.totals().first(), u"0 deals"_s);
}

void TestTableJourney::headersSortByOneOrMoreColumns()
{
    TableStory f(Place::Deals);
    f.clickHeader(u"Deal type"_s);
    f.clickHeader(u"Announced"_s, Qt::ShiftModifier);
    f.clickHeader(u"Announced"_s, Qt::ShiftModifier);
    QCOMPARE(f.model().layout().sort, (QList<presentation::TableLayout::Sort>{{u"deal_type"_s, false}, {u"announced_date"_s, true}}));
    const int type = int(f.headers().indexOf(u"Deal type"_s));
    const QStringList types = f.texts(type, f.model().rowCount());
    QVERIFY(types.indexOf(types.last()) > 0);
    QCOMPARE(QSet<QString>(types.begin(), types.end()).size(), qsizetype(std::ranges::count_if(types, [&, before = QString()](const QString &text) mutable { return std::exchange(before, text) != text; })));
    f.startAgain();
    QCOMPARE(f.model().layout().sort.size(), 2);
    QCOMPARE(f.texts(type, f.model().rowCount()), types);
}

void TestTableJourney::theKeyboardSortsAndMovesColumns()
{
    TableStory f(Place::Candidates);
    f.table().setFocus();
    f.table().setCurrentIndex(f.model().index(0, 1));
    QTest::keyClick(&f.table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.model().layout().sort, (QList<presentation::TableLayout::Sort>{{u"highest_phase"_s, true}}));
    QCOMPARE(f.model().index(0, 1).data(RecordTableModel::CodeRole).toString(), u"LAUNCHED"_s);
    const QStringList before = f.headers();
    f.table().setCurrentIndex(f.model().index(0, 1));
    QTest::keyClick(&f.table(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(f.headers()[2], before[1]);
    QCOMPARE(f.table().currentIndex().column(), 2);
    QTest::keyClick(&f.table(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(!f.model().layout().sort.last().descending);
}

void TestTableJourney::theFirstColumnStaysInSight()
{
    TableStory f(Place::Deals);
    auto layout = f.recordPage()->tableLayout();
    for (auto &column : layout.columns)
        column.width = 260;
    f.recordPage()->setTableLayout(layout);
    auto *frozen = f.table().findChild<widgets::FrozenColumn *>();
    QVERIFY(!frozen->isVisible());
    QTRY_VERIFY(f.table().horizontalScrollBar()->maximum() > 500);
    f.table().horizontalScrollBar()->setValue(500);
    QVERIFY(frozen->isVisible());
    QCOMPARE(frozen->width(), 260);
    QTest::mouseClick(frozen, Qt::LeftButton, {}, QPoint(50, f.table().rowViewportPosition(2) + 10));
    QCOMPARE(f.recordPage()->selectedIds(), QList<qint64>{f.model().idAt(2)});
    QCOMPARE(f.table().currentIndex().column(), 0);
    f.table().horizontalScrollBar()->setValue(500);
    f.table().setCurrentIndex(f.model().index(2, 2));
    QVERIFY(f.table().columnViewportPosition(2) >= frozen->width());
    layout.freezesFirst = false;
    f.recordPage()->setTableLayout(layout);
    QVERIFY(!frozen->isVisible());
}

void TestTableJourney::everyPlaceOfRecordsHasItsTable_data()
{
    QTest::addColumn<int>("place");
    for (const auto place : {Place::Candidates, Place::Programs, Place::Trials, Place::Deals, Place::DealTerms, Place::DealEvents, Place::Companies, Place::Sources})
        QTest::newRow(qPrintable(domain::tableName(widgets::kindAt(place)))) << int(place);
}

void TestTableJourney::everyPlaceOfRecordsHasItsTable()
{
    QFETCH(int, place);
    TableStory f{Place(place)};
    const auto kind = widgets::kindAt(Place(place));
    QCOMPARE(f.model().kind(), kind);
    QCOMPARE(f.model().rowCount(), f.state().visible().of(kind).ids.size());
    QVERIFY(f.model().rowCount() > 10);
    QVERIFY(!f.model().index(0, 0).data().toString().isEmpty());
    f.table().selectIds({f.model().idAt(3)});
    QCOMPARE(f.recordPage()->selectedIds().size(), 1);
    f.clickHeader(f.header(1));
    QCOMPARE(f.model().layout().sort.first().key, f.model().layout().columns[1].key);
    QCOMPARE(f.recordPage()->selectedIds().size(), 1);
}

void TestTableJourney::anEditMovesItsRowAndKeepsTheSelection()
{
    TableStory f(Place::Candidates);
    const qint64 id = f.model().idAt(4);
    f.recordPage()->showRecord(id);
    auto *name = f.recordPage()->findChild<QLineEdit *>(u"primary_name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"zzz-last"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(f.model().rowOf(id), f.model().rowCount() - 1);
    QCOMPARE(f.recordPage()->selectedIds(), QList<qint64>{id});
    f.view().undo();
    QTRY_COMPARE(f.model().rowOf(id), 4);
}

QTEST_MAIN(TestTableJourney)
#include "tst_table_journey.moc"
