// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_fixture.h"

#include "widgets/controls/chip.h"
#include "widgets/cells/table_clipboard.h"
#include "widgets/cells/table_editing.h"
#include "widgets/pages/record_page.h"
#include "widgets/pages/record_table.h"
#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::Candidate;
using domain::RecordKind;
using support::FormFixture;

namespace {

/// The candidates page over three candidates, shown.
struct PageFixture : FormFixture
{
    PageFixture()
    {
        for (const QString &name : {u"AK112"_s, u"BL-B01D1"_s, u"SKB264"_s})
            ids.append(candidate(name).value);
        open();
    }
    void open()
    {
        page = std::make_unique<widgets::RecordPage>(RecordKind::Candidate, *workspace, *state);
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page does not become active");
    }
    widgets::RecordTable &table() { return *page->findChild<widgets::RecordTable *>(); }
    QLineEdit &quickFilter() { return *support::find<QLineEdit>(*page, u"quickFilter"_s); }
    widgets::RecordForm &form() { return *page->findChild<widgets::RecordForm *>(); }
    QString names()
    {
        QStringList shown;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            shown.append(table().model()->index(row, 0).data().toString());
        return shown.join(u' ');
    }
    bool says(const QString &text)
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void rename(qint64 id, const QString &name)
    {
        submit(domain::edits::setField(*now(), RecordKind::Candidate, {id}, u"primary_name", domain::Value(name)).value());
    }

    QList<qint64> ids;
    std::unique_ptr<widgets::RecordPage> page;
};

} // namespace

class TestRecordPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSelectionStaysWithItsRecord();
    void aRemovalIsToldAndLeadsToTheNextRow();
    void linkedRecordsAreCountedWhenTheyGo();
    void theQuickFilterSaysHowManyItShows();
    void aSearchWithoutMatchIsNamedAndCleared();
    void anEmptyTableOffersTheFirstRecord();
    void aCopyIsSelected();
    void hiddenRecordsAreNotEditedAlong();
    void aRestrictionIsAChipThatCanBeRemoved();
    void aRecordOfTheFutureCanBeEditedWithoutARow();
    void rowsAreCopiedAsATable();
    void confidentialRowsAreCopiedOnlyWhenAskedFor();
    void aMenuOffersWhatCanBeDoneWithTheRows();
    void keysMoveBetweenRows();
    void widthsAndSortingAreKept();
    void theFormStaysUsableInASmallWindow();
};

void TestRecordPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"tst_record_page"_s);
    widgets::applyLook(*qApp, presentation::Appearance::Light);
}

void TestRecordPage::theSelectionStaysWithItsRecord()
{
    PageFixture f;
    f.page->showRecord(f.ids[1]);
    f.table().sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(f.page->selectedIds(), QList<qint64>{f.ids[1]});
    f.rename(f.ids[1], u"ZZ9"_s);
    QCOMPARE(f.names(), u"ZZ9 SKB264 AK112"_s);
    QCOMPARE(f.page->selectedIds(), QList<qint64>{f.ids[1]});
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(f.page->selectedIds(), QList<qint64>{f.ids[1]});
}

void TestRecordPage::aRemovalIsToldAndLeadsToTheNextRow()
{
    PageFixture f;
    const QSignalSpy told(f.page.get(), &widgets::RecordPage::announced);
    f.page->showRecord(f.ids[1]);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QCOMPARE(f.names(), u"AK112 SKB264"_s);
    QCOMPARE(f.page->selectedIds(), QList<qint64>{f.ids[2]});
    QCOMPARE(told.last().first().toString(), u"Removed 1 candidate. Ctrl+Z brings it back."_s);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(f.names(), u"AK112 BL-B01D1 SKB264"_s);
}

void TestRecordPage::linkedRecordsAreCountedWhenTheyGo()
{
    PageFixture f;
    domain::CandidateName other;
    other.candidate = {f.ids[0]};
    other.name = u"ivonescimab"_s;
    f.add(other);
    const QSignalSpy told(f.page.get(), &widgets::RecordPage::announced);
    f.page->showRecord(f.ids[0]);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QCOMPARE(told.last().first().toString(), u"Removed 1 candidate and 1 linked record. Ctrl+Z brings them back."_s);
}

void TestRecordPage::theQuickFilterSaysHowManyItShows()
{
    PageFixture f;
    QTest::keyClick(&f.table(), Qt::Key_Slash);
    QVERIFY(f.quickFilter().hasFocus());
    QTest::keyClicks(&f.quickFilter(), u"bl b01"_s);
    QCOMPARE(f.names(), u"BL-B01D1"_s);
    QVERIFY(f.says(u"1 shown"_s));
}

void TestRecordPage::aSearchWithoutMatchIsNamedAndCleared()
{
    PageFixture f;
    f.quickFilter().setText(u"nothing like it"_s);
    QVERIFY(f.says(u"No candidates match “nothing like it”."_s));
    const auto buttons = f.page->findChildren<QPushButton *>();
    const auto clear = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->isVisible() && button->text() == u"Clear"; });
    QVERIFY(clear != buttons.end());
    (*clear)->click();
    QCOMPARE(f.names(), u"AK112 BL-B01D1 SKB264"_s);
}

void TestRecordPage::anEmptyTableOffersTheFirstRecord()
{
    PageFixture f;
    f.submit(domain::edits::removeRecords(*f.now(), RecordKind::Candidate, f.ids));
    QVERIFY(f.says(u"No candidates yet. Add one, or import a list."_s));
    QVERIFY(f.workspace->undo().ok());
    QVERIFY(!f.says(u"No candidates yet"_s));
}

void TestRecordPage::aCopyIsSelected()
{
    PageFixture f;
    f.page->showRecord(f.ids[0]);
    QTest::keyClick(&f.table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.table().model()->rowCount(), 4);
    const auto selected = f.page->selectedIds();
    QCOMPARE(selected.size(), 1);
    QVERIFY(!f.ids.contains(selected.first()));
}

void TestRecordPage::hiddenRecordsAreNotEditedAlong()
{
    PageFixture f;
    QTest::keyClick(&f.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.form().records().size(), 3);
    QVERIFY(f.says(u"3 selected"_s));
    f.quickFilter().setText(u"skb"_s);
    QCOMPARE(f.form().records(), QList<qint64>{f.ids[2]});
    f.quickFilter().clear();
    QCOMPARE(f.form().records().size(), 3);
    QCOMPARE(f.page->selectedIds().size(), 3);
}

void TestRecordPage::aRestrictionIsAChipThatCanBeRemoved()
{
    PageFixture f;
    f.page->showOnly({f.ids[0], f.ids[2]}, u"Oncology"_s);
    QCOMPARE(f.names(), u"AK112 SKB264"_s);
    auto *chip = f.page->findChild<widgets::Chip *>();
    QVERIFY(chip);
    Q_EMIT chip->removeRequested();
    QTRY_COMPARE(f.names(), u"AK112 BL-B01D1 SKB264"_s);
    QVERIFY(!f.page->findChild<widgets::Chip *>());
}

void TestRecordPage::aRecordOfTheFutureCanBeEditedWithoutARow()
{
    PageFixture f;
    Candidate later;
    later.name = u"LATER-1"_s;
    later.firstDisclosed = domain::PartialDate::day(2030, 1, 1);
    const QSignalSpy told(f.page.get(), &widgets::RecordPage::announced);
    const auto id = f.add(later);
    f.page->showRecord(id.value);
    QVERIFY(!f.names().contains(u"LATER-1"));
    QCOMPARE(f.form().records(), QList<qint64>{id.value});
    QVERIFY(told.last().first().toString().contains(u"as-of date"));
}

void TestRecordPage::rowsAreCopiedAsATable()
{
    PageFixture f;
    f.page->showRecord(f.ids[1]);
    QTest::keyClick(&f.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].count(u'\t'), f.table().model()->columnCount() - 1);
    QVERIFY(lines[1].startsWith(u"BL-B01D1\t"));
}

void TestRecordPage::confidentialRowsAreCopiedOnlyWhenAskedFor()
{
    PageFixture f;
    domain::ChangeSet changes;
    const Candidate before = *f.now()->find(domain::Id<Candidate>{f.ids[1]});
    Candidate after = before;
    after.confidential = true;
    changes.update(before, after);
    QVERIFY(f.workspace->submit(changes));
    auto &clipboard = f.page->editing().clipboard();
    QVERIFY(clipboard.hasConfidential());
    const QSignalSpy told(&clipboard, &widgets::TableClipboard::announced);
    const QSignalSpy refused(&clipboard, &widgets::TableClipboard::refused);
    QApplication::clipboard()->setText(u"before"_s);
    f.table().selectAll();
    QTest::keyClick(&f.table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.last().first().toString().contains(u"Left out as confidential: 1 candidate"_s), qPrintable(told.last().first().toString()));
    QVERIFY(!QApplication::clipboard()->text().contains(u"BL-B01D1"_s));
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
    f.page->showRecord(f.ids[1]);
    clipboard.copy();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!QApplication::clipboard()->text().contains(u"BL-B01D1"_s));
    clipboard.copyWithConfidential();
    QTRY_COMPARE(told.size(), 2);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(u"BL-B01D1"_s));
    QVERIFY2(lines[2].startsWith(u"CONFIDENTIAL: contains 1 "_s), qPrintable(lines[2]));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"CONFIDENTIAL: contains 1 "_s));
}

void TestRecordPage::aMenuOffersWhatCanBeDoneWithTheRows()
{
    PageFixture f;
    f.page->showRecord(f.ids[1]);
    const auto open = [&f] {
        Q_EMIT f.table().customContextMenuRequested(f.table().visualRect(f.table().currentIndex()).center());
        return f.table().findChild<QMenu *>(u"recordMenu"_s);
    };
    const auto action = [](const QMenu &menu, const QString &text) {
        for (QAction *one : menu.actions()) {
            if (one->text() == text)
                return one;
        }
        return static_cast<QAction *>(nullptr);
    };
    QPointer<QMenu> menu = open();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(action(*menu, u"Duplicate"_s)->isEnabled());
    QVERIFY(!action(*menu, u"Merge two…"_s)->isEnabled());
    QVERIFY(!action(*menu, u"Set fields…"_s)->isEnabled());
    action(*menu, u"Delete"_s)->trigger();
    menu->close();
    QTRY_VERIFY(!menu);
    QVERIFY(!f.now()->find(domain::Id<domain::Candidate>{f.ids[1]}));
    f.table().selectAll();
    menu = open();
    QVERIFY(action(*menu, u"Merge two…"_s)->isEnabled());
    QVERIFY(!action(*menu, u"Duplicate"_s)->isEnabled());
    menu->close();
}

void TestRecordPage::keysMoveBetweenRows()
{
    PageFixture f;
    f.page->showRecord(f.ids[0]);
    QTest::keyClick(&f.table(), Qt::Key_J, Qt::AltModifier);
    QCOMPARE(f.page->selectedIds(), QList<qint64>{f.ids[1]});
    QTest::keyClick(&f.table(), Qt::Key_End);
    QCOMPARE(f.page->selectedIds(), QList<qint64>{f.ids[2]});
    QTest::keyClick(&f.table(), Qt::Key_K, Qt::AltModifier);
    QCOMPARE(f.page->selectedIds(), QList<qint64>{f.ids[1]});
    QTest::keyClick(&f.table(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(f.page->selectedIds().size(), 2);
}

void TestRecordPage::widthsAndSortingAreKept()
{
    PageFixture f;
    f.table().setColumnWidth(1, 177);
    f.table().sortByColumn(0, Qt::DescendingOrder);
    f.page.reset();
    f.open();
    QCOMPARE(f.table().columnWidth(1), 177);
    QCOMPARE(f.names(), u"SKB264 BL-B01D1 AK112"_s);
}

void TestRecordPage::theFormStaysUsableInASmallWindow()
{
    PageFixture f;
    f.page->resize(1024 - 52, 560);
    f.page->showRecord(f.ids[0]);
    QTRY_VERIFY(f.form().width() >= 340);
    QVERIFY(f.table().width() >= 400);
}

QTEST_MAIN(TestRecordPage)
#include "tst_record_page.moc"
