// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_fixture.h"

#include "presentation/words/sentences.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::RecordKind;
using presentation::RecordTableModel;

using support::columnOf;
using support::DemoFixture;
using support::ManyFixture;

class TestRecordTableModel : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryVisibleRecord();
    void followsEditsRemovalsAndUndo();
    void sortsPhasesByRankAndEmptiesLast();
    void findsNamesHoweverTheyAreWritten();
    void undisclosedIsSaidInWords();
    void aMissingPhaseSaysWhy();
    void equalValuesKeepOneOrder();
    void oneEditThatHidesMuchIsFollowed();
    void searchedNamesFollowEdits();
    void aRestrictionShowsTheseOnly();
    void manyRecordsAreOrderedInTheBackground();
    void oneEditAmongManyMovesItsRowAtOnce();
    void whatIsLinkedIsFollowedAmongMany();
    void aTableNobodyWatchesWaits();
    void groupsHaveHeadingsThatCount();
    void wordsFollowTheWindowsLanguage();
    void everyErrorHasASentence();
    void aWrongFileIsNamedInWords();
};

void TestRecordTableModel::showsEveryVisibleRecord()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Deal, *f.state);
    QCOMPARE(model.rowCount(), f.state->visible().of(RecordKind::Deal).ids.size());
}

void TestRecordTableModel::followsEditsRemovalsAndUndo()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Candidate, *f.state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sort(0, Qt::AscendingOrder);
    const int rows = model.rowCount();
    QRandomGenerator random(11);
    for (int step = 0; step < 40; ++step) {
        const qint64 id = model.idAt(int(random.bounded(model.rowCount())));
        if (step % 4 == 0)
            f.submit(domain::edits::removeRecords(*f.workspace->snapshot(), RecordKind::Candidate, {id}));
        else if (step % 4 == 1)
            f.submit(domain::edits::duplicateRecord(*f.workspace->snapshot(), RecordKind::Candidate, id, f.workspace->store().ids()));
        else
            f.submit(domain::edits::setField(*f.workspace->snapshot(), RecordKind::Candidate, {id}, u"primary_name", domain::Value(QString::number(random.generate()))).value());
    }
    QCOMPARE(model.rowCount(), rows);
    for (int step = 0; step < 40; ++step)
        QVERIFY(f.workspace->undo().ok());
    QCOMPARE(model.rowCount(), rows);
    QVERIFY(model.rowOf(model.idAt(0)) == 0);
}

void TestRecordTableModel::sortsPhasesByRankAndEmptiesLast()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Candidate, *f.state);
    const int phase = columnOf(model, u"highest_phase"_s);
    QVERIFY(phase >= 0);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(phase, order);
        QVERIFY(!model.index(0, phase).data().toString().isEmpty());
        QVERIFY(model.index(model.rowCount() - 1, phase).data(RecordTableModel::QuietRole).toBool());
    }
    QCOMPARE(model.index(0, phase).data(RecordTableModel::CodeRole).toString(), u"LAUNCHED"_s);
}

void TestRecordTableModel::findsNamesHoweverTheyAreWritten()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Candidate, *f.state);
    model.setQuickFilter(u"bgb a317"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"tislelizumab"_s);
    model.setQuickFilter(u"ＢＧＢ－Ａ３１７"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setQuickFilter(u"替雷利珠"_s);
    QCOMPARE(model.rowCount(), 1);
}

void TestRecordTableModel::undisclosedIsSaidInWords()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Deal, *f.state);
    const int upfront = columnOf(model, u"upfront"_s);
    model.sort(upfront, Qt::AscendingOrder);
    QCOMPARE(model.index(model.rowCount() - 1, upfront).data().toString(), u"not disclosed"_s);
    QVERIFY(model.index(0, upfront).data().toString().startsWith(u'$'));
}

void TestRecordTableModel::aMissingPhaseSaysWhy()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Candidate, *f.state);
    const int phase = columnOf(model, u"highest_phase"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row, phase).data().toString();
        const bool isQuiet = model.index(row, phase).data(RecordTableModel::QuietRole).toBool();
        QCOMPARE(isQuiet, text == u"no active program" || text == u"phase unknown");
    }
}

void TestRecordTableModel::equalValuesKeepOneOrder()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Deal, *f.state);
    const auto order = [&] {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.idAt(row));
        return ids;
    };
    const int type = columnOf(model, u"deal_type"_s);
    model.sort(type, Qt::AscendingOrder);
    const auto before = order();
    model.sort(0, Qt::DescendingOrder);
    model.sort(type, Qt::AscendingOrder);
    QCOMPARE(order(), before);
}

void TestRecordTableModel::oneEditThatHidesMuchIsFollowed()
{
    DemoFixture f;
    const auto filter = domain::FilterSpec::parse(u"modality:ADC");
    QVERIFY(filter.ok());
    f.state->setFilter(filter.value());
    RecordTableModel model(RecordKind::Candidate, *f.state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int rows = model.rowCount();
    QVERIFY(rows > 0);
    QList<qint64> ids;
    for (int row = 0; row < rows; ++row)
        ids.append(model.idAt(row));
    f.submit(domain::edits::setField(*f.workspace->snapshot(), RecordKind::Candidate, ids, u"modality", domain::Value()).value());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(model.rowCount(), rows);
}

void TestRecordTableModel::searchedNamesFollowEdits()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Candidate, *f.state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuickFilter(u"tislelizumab"_s);
    const qint64 id = model.idAt(0);
    f.submit(domain::edits::setField(*f.workspace->snapshot(), RecordKind::Candidate, {id}, u"primary_name", domain::Value(u"renamed"_s)).value());
    model.setQuickFilter(u"renamed"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), id);
}

void TestRecordTableModel::aRestrictionShowsTheseOnly()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Company, *f.state);
    const QList<qint64> some{model.idAt(2), model.idAt(5)};
    model.setRestriction(some);
    QCOMPARE(model.rowCount(), 2);
    model.setRestriction({});
    QVERIFY(model.rowCount() > 100);
}

void TestRecordTableModel::manyRecordsAreOrderedInTheBackground()
{
    ManyFixture f;
    RecordTableModel model(RecordKind::Candidate, *f.state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.isPending());
    QVERIFY(model.rowCount() < 2600); // At most those of before the many were added.
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    QVERIFY(model.rowCount() > 2600);
    const QString first = model.index(0, 0).data().toString();
    model.sort(0, Qt::DescendingOrder);
    QVERIFY(model.isPending());
    QCOMPARE(model.index(0, 0).data().toString(), first); // The old rows stay until the answer is there.
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    QCOMPARE(model.index(model.rowCount() - 1, 0).data().toString(), first);
    model.setQuickFilter(u"c0012"_s);
    QVERIFY(model.rowCount() > 2600);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.index(0, 0).data().toString(), u"C00129"_s);
}

void TestRecordTableModel::oneEditAmongManyMovesItsRowAtOnce()
{
    ManyFixture f;
    RecordTableModel model(RecordKind::Candidate, *f.state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    const qint64 id = model.idAt(700);
    f.rename(id, u"zzzz"_s);
    QCOMPARE(model.rowOf(id), model.rowCount() - 1);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(model.rowOf(id), 700);
    const int rows = model.rowCount();
    f.submit(domain::edits::removeRecords(*f.workspace->snapshot(), RecordKind::Candidate, {id}));
    QCOMPARE(model.rowCount(), rows - 1);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(model.rowOf(id), 700);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    model.setQuickFilter(u"c0012"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    f.rename(model.idAt(3), u"something else"_s);
    QCOMPARE(model.rowCount(), 9);
}

/// A company's new name moves the candidates it made, once the answer is there.
void TestRecordTableModel::whatIsLinkedIsFollowedAmongMany()
{
    ManyFixture f;
    RecordTableModel model(RecordKind::Candidate, *f.state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sort(columnOf(model, u"originator_company_id"_s), Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    const QString before = model.index(0, 0).data().toString();
    f.submit(domain::edits::setField(*f.workspace->snapshot(), RecordKind::Company, {f.company}, u"name_en", domain::Value(u"000"_s)).value());
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    QCOMPARE(model.index(0, 0).data().toString(), u"C00000"_s);
    QVERIFY(before != u"C00000"_s);
}

void TestRecordTableModel::aTableNobodyWatchesWaits()
{
    ManyFixture f;
    RecordTableModel model(RecordKind::Candidate, *f.state);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    model.setWatched(false);
    const QString first = model.index(0, 0).data().toString();
    model.sort(0, Qt::DescendingOrder);
    QVERIFY(!model.isPending());
    QCOMPARE(model.index(0, 0).data().toString(), first);
    model.setWatched(true);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPending(), 20'000);
    QVERIFY(model.index(0, 0).data().toString() != first);
}

void TestRecordTableModel::groupsHaveHeadingsThatCount()
{
    DemoFixture f;
    RecordTableModel model(RecordKind::Deal, *f.state);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int deals = model.rowCount();
    auto layout = model.layout();
    layout.group = u"status"_s;
    model.setLayout(layout);
    int headings = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        headings += model.idAt(row) == 0;
    QVERIFY(headings > 2);
    QCOMPARE(model.rowCount(), deals + headings);
    QVERIFY(model.index(0, 0).data(RecordTableModel::SecondLineRole).toString().endsWith(u" deals"));
    const int headline = columnOf(model, u"headline"_s);
    QVERIFY2(model.index(0, headline).data(RecordTableModel::SecondLineRole).toString().contains(u" of "), "no total");
    QVERIFY(model.index(0, headline).data(Qt::ToolTipRole).toString().contains(u"disclosed for "));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
    model.setExpanded(-1, false);
    QCOMPARE(model.rowCount(), headings);
    QCOMPARE(model.recordCount(), deals);
    model.setExpanded(0, true);
    const qint64 id = model.idAt(1);
    f.submit(domain::edits::removeRecords(*f.workspace->snapshot(), RecordKind::Deal, {id}));
    QCOMPARE(model.recordCount(), deals - 1);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(model.idAt(1), id);
}

/// Choices, groups, and the derived columns that are words: none may stay English in a Chinese window.
void TestRecordTableModel::wordsFollowTheWindowsLanguage()
{
    const QLocale before;
    const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    DemoFixture f;
    RecordTableModel deals(RecordKind::Deal, *f.state);
    auto layout = deals.layout();
    layout.group = u"deal_type"_s;
    layout.columns = {{u"title"_s, 0}, {u"status"_s, 0}, {u"territories"_s, 0}, {u"last_event"_s, 0}, {u"announced_date"_s, 0}};
    deals.setLayout(layout);
    static const QRegularExpression kEnglishWord(u"(Active|Terminated|Announced|Signed|Greater|Worldwide|License|Option|Jan|Jun|Dec)"_s);
    int cells = 0;
    for (int row = 0; row < deals.rowCount(); ++row) {
        for (int column = deals.idAt(row) == 0 ? 0 : 1; column < deals.columnCount(); ++column) {
            const QString text = deals.index(row, column).data().toString();
            cells += text.isEmpty() ? 0 : 1;
            QVERIFY2(!text.contains(kEnglishWord), qPrintable(text));
        }
    }
    QVERIFY(cells > 200);
    RecordTableModel candidates(RecordKind::Candidate, *f.state);
    const int phase = columnOf(candidates, u"highest_phase"_s);
    const int partner = columnOf(candidates, u"partner"_s);
    bool hasPhase = false;
    bool hasPartner = false;
    for (int row = 0; row < candidates.rowCount(); ++row) {
        hasPhase = hasPhase || candidates.index(row, phase).data().toString() == u"III期"_s;
        hasPartner = hasPartner || candidates.index(row, partner).data().toString().contains(u"阿斯利康"_s);
    }
    QVERIFY(hasPhase);
    QVERIFY(hasPartner);
}

void TestRecordTableModel::everyErrorHasASentence()
{
    for (int code = 0; code <= int(domain::Error::Code::Usage); ++code) {
        const QString text = presentation::sentence({domain::Error::Code(code), u"this"_s, u"there"_s});
        QVERIFY2(text.size() > 10 && text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
    }
}

void TestRecordTableModel::aWrongFileIsNamedInWords()
{
    using Code = domain::Error::Code;
    const QString unnumbered = presentation::sentence({Code::WrongFormat, u"NO_NCT_NUMBER_COLUMN: Title, Status"_s, u"1"_s}, u"/a/list.csv"_s);
    QVERIFY2(unnumbered.contains(u"NCT Number"_s) && !unnumbered.contains(u"NO_NCT"_s), qPrintable(unnumbered));
    const QString zip = presentation::sentence({Code::WrongFormat, u"WORKBOOK_OR_ZIP"_s, u"1"_s}, u"/a/list.xlsx"_s);
    QVERIFY2(zip.contains(u"workbook"_s) && !zip.contains(u"WORKBOOK"_s), qPrintable(zip));
}

QTEST_MAIN(TestRecordTableModel)
#include "tst_record_table_model.moc"
