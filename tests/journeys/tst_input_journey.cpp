// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "presentation/cells/cell_notes.h"
#include "presentation/table/record_table_model.h"
#include "widgets/cells/cell_delegate.h"
#include "widgets/cells/cell_editing.h"
#include "widgets/cells/table_clipboard.h"
#include "widgets/cells/table_editing.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/forms/lists/child_table.h"
#include "widgets/forms/record_form.h"
#include "widgets/pages/record_table.h"
#include "widgets/paste/paste_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::Disclosure;
using domain::RecordKind;
using domain::TermType;
using presentation::CellNotes;
using Place = widgets::PortfolioView::Place;

namespace {

struct InputFixture : support::WindowFixture
{
    InputFixture() : WindowFixture(Contents::Vocabulary) {}

    presentation::RecordTableModel &model() { return recordPage()->model(); }
    widgets::RecordTable &table() { return recordPage()->table(); }
    template <class Record>
    domain::Id<Record> add(Record record)
    {
        record.id = workspace->store().ids().next<Record>();
        domain::ChangeSet step;
        step.insert(record);
        if (!workspace->submit(step).ok())
            qFatal("not stored");
        return record.id;
    }
    domain::Id<domain::Deal> deal()
    {
        domain::Deal deal;
        deal.title = u"Kelun and Merck"_s;
        return add(deal);
    }
    void show(Place place, const QString &keys)
    {
        view().goTo(place);
        presentation::TableLayout layout;
        for (const QString &key : keys.split(u' '))
            layout.columns.append({key, 120});
        recordPage()->setTableLayout(layout);
    }
    int column(const QString &key)
    {
        for (int i = 0; i < model().columnCount(); ++i) {
            if (model().headerData(i, Qt::Horizontal, presentation::RecordTableModel::KeyRole).toString() == key)
                return i;
        }
        qFatal("no column %s", qPrintable(key));
    }
    QModelIndex cell(qint64 id, const QString &key) { return model().index(model().rowOf(id), column(key)); }
    CellNotes::Kind note(qint64 id, const QString &key) { return CellNotes::Kind(cell(id, key).data(CellNotes::NoteRole).toInt()); }
    QString reason(qint64 id, const QString &key) { return cell(id, key).data(Qt::AccessibleDescriptionRole).toString(); }
    /// Types over a cell by keyboard alone.
    void type(qint64 id, const QString &key, const QString &text)
    {
        table().setFocus();
        table().setCurrentIndex(cell(id, key));
        QTest::keyClick(&table(), Qt::Key_F2);
        auto *editor = static_cast<widgets::CellDelegate *>(table().itemDelegate())->editor();
        QVERIFY2(editor, qPrintable(key));
        auto *line = qobject_cast<QLineEdit *>(editor->input());
        QVERIFY2(line, qPrintable(key));
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    widgets::PasteDialog *paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        recordPage()->editing().clipboard().pasteAsNewRows();
        if (!QTest::qWaitFor([this] { return window->findChild<widgets::PasteDialog *>() && window->findChild<widgets::PasteDialog *>()->plan(); }, 20'000))
            qFatal("no plan of the paste");
        return window->findChild<widgets::PasteDialog *>();
    }
};

} // namespace

/// What people get wrong, through the window: what cannot be stored is refused at its cell with the reason, what contradicts is stored
/// and marked.
class TestInputJourney : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeStoredStaysAtItsCellWithTheReason_data();
    void whatCannotBeStoredStaysAtItsCellWithTheReason();
    void anEndBeforeItsStartIsStoredAndMarked();
    void aMinimumAboveItsMaximumIsStoredAndMarked();
    void anUpfrontAboveTheHeadlineIsStoredAndMarked();
    void aRoyaltyAboveAllSalesIsRefused();
    void tenThousandRaggedRowsArePlannedRowByRow();
};

void TestInputJourney::whatCannotBeStoredStaysAtItsCellWithTheReason_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const int deals = int(Place::Deals);
    const int companies = int(Place::Companies);
    QTest::newRow("30 February") << deals << u"announced_date"_s << u"2025-02-30"_s << u"that month has 28 days"_s;
    QTest::newRow("month 13") << deals << u"announced_date"_s << u"2025-13-01"_s << u"there is no month 13"_s;
    QTest::newRow("a word") << deals << u"announced_date"_s << u"soon"_s << u"is not a date"_s;
    QTest::newRow("unknown country") << companies << u"hq_country"_s << u"Atlantis"_s << u"“Atlantis” is not a country"_s;
    QTest::newRow("no name") << companies << u"name_en"_s << u" "_s << u"must not be empty"_s;
    QTest::newRow("a script") << companies << u"website"_s << u"javascript:alert(1)"_s << u"is not a link"_s;
}

void TestInputJourney::whatCannotBeStoredStaysAtItsCellWithTheReason()
{
    QFETCH(int, place);
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    InputFixture f;
    domain::Company company;
    company.name = u"Akeso"_s;
    const qint64 id = Place(place) == Place::Deals ? f.deal().value : f.add(company).value;
    f.show(Place(place), key);
    QTRY_COMPARE(f.model().rowCount(), 1);
    const QString before = f.dump();
    f.type(id, key, typed);
    QTRY_COMPARE(f.note(id, key), CellNotes::Kind::Refused);
    QVERIFY2(f.reason(id, key).contains(reason), qPrintable(f.reason(id, key)));
    QCOMPARE(f.cell(id, key).data().toString(), typed);
    QCOMPARE(f.dump(), before);
}

void TestInputJourney::anEndBeforeItsStartIsStoredAndMarked()
{
    InputFixture f;
    const qint64 id = f.deal().value;
    f.show(Place::Deals, u"signed_date end_date"_s);
    QTRY_COMPARE(f.model().rowCount(), 1);
    f.type(id, u"signed_date"_s, u"1 Jun 2024"_s);
    f.type(id, u"end_date"_s, u"1 Jun 2023"_s);
    QCOMPARE(f.cell(id, u"end_date"_s).data().toString(), u"1 Jun 2023"_s);
    QTRY_COMPARE(f.note(id, u"end_date"_s), CellNotes::Kind::Contradiction);
    QVERIFY(!f.reason(id, u"end_date"_s).isEmpty());
    f.type(id, u"end_date"_s, u"1 Jun 2025"_s);
    QTRY_COMPARE(f.note(id, u"end_date"_s), CellNotes::Kind::None); // Listed until solved, and no longer.
}

void TestInputJourney::aMinimumAboveItsMaximumIsStoredAndMarked()
{
    InputFixture f;
    domain::DealTerm term;
    term.deal = f.deal();
    term.type = TermType::UpfrontCash;
    term.disclosure = Disclosure::Range;
    term.currency = u"USD"_s;
    const qint64 id = f.add(term).value;
    f.show(Place::DealTerms, u"amount_min amount_max"_s);
    QTRY_COMPARE(f.model().rowCount(), 1);
    f.type(id, u"amount_min"_s, u"70 M"_s);
    f.type(id, u"amount_max"_s, u"50 M"_s);
    QTRY_COMPARE(f.note(id, u"amount_max"_s), CellNotes::Kind::Contradiction);
    QVERIFY(!f.reason(id, u"amount_max"_s).isEmpty());
    f.type(id, u"amount_max"_s, u"-5"_s);
    QTRY_COMPARE(f.note(id, u"amount_max"_s), CellNotes::Kind::Refused);
    QVERIFY(f.reason(id, u"amount_max"_s).contains(u"negative"_s));
}

void TestInputJourney::anUpfrontAboveTheHeadlineIsStoredAndMarked()
{
    InputFixture f;
    domain::DealTerm term;
    term.deal = f.deal();
    term.currency = u"USD"_s;
    term.disclosure = Disclosure::Known;
    term.type = TermType::Headline;
    term.min = term.max = 100'000'000;
    f.add(term);
    term.type = TermType::UpfrontCash;
    term.min = term.max = 10'000'000;
    const qint64 upfront = f.add(term).value;
    f.show(Place::DealTerms, u"amount_min amount_max"_s);
    QTRY_COMPARE(f.model().rowCount(), 2);
    f.type(upfront, u"amount_min"_s, u"250 M"_s);
    f.type(upfront, u"amount_max"_s, u"250 M"_s);
    QTRY_COMPARE(f.note(upfront, u"amount_max"_s), CellNotes::Kind::Contradiction);
    QVERIFY2(f.reason(upfront, u"amount_max"_s).contains(u"pfront"_s), qPrintable(f.reason(upfront, u"amount_max"_s)));
}

void TestInputJourney::aRoyaltyAboveAllSalesIsRefused()
{
    InputFixture f;
    domain::DealTerm term;
    term.deal = f.deal();
    term.currency = u"USD"_s;
    term.disclosure = Disclosure::Known;
    term.type = TermType::Royalty;
    domain::RoyaltyTier tier;
    tier.term = f.add(term);
    f.add(tier);
    f.view().goTo(Place::Deals);
    f.recordPage()->showRecord(term.deal.value);
    auto *tiers = f.recordPage()->findChild<QTableView *>(u"royalty_tier"_s);
    QTRY_COMPARE(tiers->model()->rowCount(), 1);
    QModelIndex rate;
    for (int column = 0; column < tiers->model()->columnCount(); ++column) {
        if (tiers->model()->headerData(column, Qt::Horizontal).toString() == u"Rate, high"_s)
            rate = tiers->model()->index(0, column);
    }
    tiers->setFocus();
    tiers->setCurrentIndex(rate);
    tiers->edit(rate);
    auto *line = tiers->viewport()->findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, u"120%"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(rate.data(CellNotes::NoteRole).toInt(), int(CellNotes::Kind::Refused));
    QVERIFY2(rate.data(Qt::AccessibleDescriptionRole).toString().contains(u"between 0% and 100%"_s), qPrintable(rate.data(Qt::AccessibleDescriptionRole).toString()));
    QVERIFY(!f.now().rows<domain::RoyaltyTier>().begin()->rateMax);
}

void TestInputJourney::tenThousandRaggedRowsArePlannedRowByRow()
{
    InputFixture f;
    f.show(Place::Trials, u"registry_no start_date completion_date enrollment"_s);
    QString block = u"Registry number\tStart\tCompletion\tEnrollment\n"_s;
    constexpr int kRows = 10'000;
    for (int i = 0; i < kRows; ++i) {
        const QString number = u"NCT%1"_s.arg(10'000'000 + i);
        switch (i % 5) {
        case 0: block += number + u"\n"_s; break;                                             // Short.
        case 1: block += number + u"\t2025-02-30\t2026-01\t40\n"_s; break;                    // No such day.
        case 2: block += number + u"\t2026-01-01\t2024-01-01\t40\n"_s; break;                 // Ends before it starts.
        case 3: block += number + u"\t2024\t2025\tmany\tone\ttoo\tmany\n"_s; break;           // Long, and no number.
        default: block += u"\t2024\t2025\t40\n"_s; break;                                     // Nobody's.
        }
    }
    QElapsedTimer clock;
    clock.start();
    auto *dialog = f.paste(block);
    qInfo("planned in %lld ms", clock.elapsed());
    const auto plan = dialog->plan();
    QCOMPARE(plan->added, kRows / 5 * 4);
    QCOMPARE(plan->refusedRows, kRows / 5);
    QVERIFY(plan->refusedCells >= kRows / 5 * 2);
    QCOMPARE(plan->contradictions.size(), kRows / 5);
    clock.restart();
    dialog->findChild<QPushButton *>(u"applyPaste"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(f.now().of<domain::Trial>().size(), kRows / 5 * 4, 30'000);
    qInfo("written in %lld ms", clock.elapsed());
    const auto ended = plan->contradictions.first();
    QTRY_VERIFY_WITH_TIMEOUT(f.model().rowOf(ended.id) >= 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(f.note(ended.id, ended.field), CellNotes::Kind::Contradiction, 20'000);
    f.view().undo();
    QTRY_COMPARE_WITH_TIMEOUT(f.now().of<domain::Trial>().size(), 0, 30'000);
}

QTEST_MAIN(TestInputJourney)
#include "tst_input_journey.moc"
