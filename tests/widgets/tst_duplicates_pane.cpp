// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived/deal_money.h"
#include "form_fixture.h"
#include "widgets/duplicates/duplicates_pane.h"
#include "widgets/duplicates/merge_dialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using domain::RecordKind;
using presentation::MergeModel;
using support::find;
using support::FormFixture;

namespace {

struct PaneFixture : FormFixture
{
    QTableView *open()
    {
        pane = std::make_unique<widgets::DuplicatesPane>(*workspace);
        pane->resize(900, 500);
        pane->show();
        return find<QTableView>(*pane, u"duplicatesTable"_s);
    }
    /// Three pairs of candidates that look alike, by an alias, by spelling, by a slip.
    void addAlike()
    {
        const auto first = candidate(u"sacituzumab tirumotecan"_s);
        add(domain::CandidateName{{}, first, u"MK-2870"_s, {}, {}});
        candidate(u"mk 2870"_s);
        candidate(u"camrelizumab"_s);
        candidate(u"camrelizmab"_s);
        candidate(u"AK112"_s);
    }

    std::unique_ptr<widgets::DuplicatesPane> pane;
};

} // namespace

/// The page of pairs, and the merge beside it.
class TestDuplicatesPane : public QObject
{
    Q_OBJECT

private slots:
    void pairsAreListedBestFirstWithTheirReasons();
    void notTheSameIsRememberedAndUndone();
    void mergingIsOneStepThatUndoTakesBack();
    void theListFollowsEdits();
    void valuesAreChosenByKeyboard();
    void theSummarySaysWhatFollows();
    void upfrontsThatContradictAreChosen();
    void aFieldOfNamesWarns();
};

void TestDuplicatesPane::pairsAreListedBestFirstWithTheirReasons()
{
    PaneFixture f;
    f.addAlike();
    auto *table = f.open();
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(text(0, presentation::DuplicatesModel::Score), u"85"_s);
    QCOMPARE(text(0, presentation::DuplicatesModel::First), u"sacituzumab tirumotecan"_s);
    QVERIFY(text(0, presentation::DuplicatesModel::Why).startsWith(u"Shared name"_s));
    QCOMPARE(text(1, presentation::DuplicatesModel::Score), u"60"_s);
    QVERIFY(text(1, presentation::DuplicatesModel::Why).contains(u"one letter"_s));
    QCOMPARE(find<QLabel>(*f.pane, u"duplicateCount"_s)->text(), u"2 pairs"_s);
}

void TestDuplicatesPane::notTheSameIsRememberedAndUndone()
{
    PaneFixture f;
    f.addAlike();
    auto *table = f.open();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto steps = f.steps();
    QTest::mouseClick(find<QPushButton>(*f.pane, u"notTheSame"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(f.steps(), steps + 1);
    QVERIFY(f.workspace->undo());
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestDuplicatesPane::mergingIsOneStepThatUndoTakesBack()
{
    PaneFixture f;
    f.addAlike();
    auto *table = f.open();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QSignalSpy announced(f.pane.get(), &widgets::DuplicatesPane::announced);
    const auto before = f.now()->of<domain::Candidate>().size();
    const auto steps = f.steps();
    QTest::mouseClick(find<QPushButton>(*f.pane, u"mergePair"_s), Qt::LeftButton);
    auto *dialog = f.pane->findChild<widgets::MergeDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(find<QPushButton>(*dialog, u"mergeNow"_s), Qt::LeftButton);
    QCOMPARE(f.now()->of<domain::Candidate>().size(), before - 1);
    QCOMPARE(f.steps(), steps + 1);
    QCOMPARE(announced.size(), 1);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(f.workspace->undoLabel()->action, domain::StepLabel::Action::Merge);
    QVERIFY(f.workspace->undo());
    QCOMPARE(f.now()->of<domain::Candidate>().size(), before);
}

void TestDuplicatesPane::theListFollowsEdits()
{
    PaneFixture f;
    f.candidate(u"AK112"_s);
    auto *table = f.open();
    QTRY_COMPARE(find<QLabel>(*f.pane, u"duplicateCount"_s)->text(), u"0 pairs"_s);
    f.candidate(u"AK-112"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void TestDuplicatesPane::valuesAreChosenByKeyboard()
{
    PaneFixture f;
    const auto first = f.candidate(u"AK112"_s);
    domain::Candidate other;
    other.name = u"SMT112"_s;
    other.platform = u"bispecific"_s;
    const auto second = f.add(other);
    widgets::MergeDialog dialog(*f.workspace, {RecordKind::Candidate, first.value, second.value, {}}, nullptr);
    dialog.show();
    auto *fields = find<QTableView>(dialog, u"mergeFields"_s);
    QCOMPARE(fields->model()->rowCount(), 2); // Name and platform; what is equal is not shown.
    const auto isChosen = [&](int row, int column) { return fields->model()->index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked; };
    QVERIFY(isChosen(0, MergeModel::First) && isChosen(1, MergeModel::Second)); // What only one has is taken from there.
    fields->setCurrentIndex(fields->model()->index(0, MergeModel::Second));
    QTest::keyClick(fields, Qt::Key_Space);
    QVERIFY(isChosen(0, MergeModel::Second) && !isChosen(0, MergeModel::First));
    QTest::mouseClick(find<QPushButton>(dialog, u"mergeNow"_s), Qt::LeftButton);
    const auto kept = f.get(first);
    QCOMPARE(kept.name, u"SMT112"_s);
    QCOMPARE(kept.platform, u"bispecific"_s);
    const auto names = f.now()->listOf<&domain::CandidateName::candidate>(first);
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().name, u"AK112"_s);
}

void TestDuplicatesPane::theSummarySaysWhatFollows()
{
    PaneFixture f;
    const auto first = f.candidate(u"AK112"_s);
    const auto second = f.candidate(u"SMT112"_s);
    domain::Trial trial;
    trial.number = u"NCT05184712"_s;
    const auto id = f.add(trial);
    f.add(domain::TrialCandidate{{}, id, first});
    f.add(domain::TrialCandidate{{}, id, second});
    f.add(domain::TrialCandidate{{}, f.add([] { domain::Trial one; one.number = u"NCT1"_s; return one; }()), second});
    const MergeModel model(f.now(), {RecordKind::Candidate, first.value, second.value, {}});
    QCOMPARE(model.summary(), u"1 linked record follows · 1 equal row is joined · 1 name is kept as another name"_s);
}

/// Two upfronts of one deal would be added up: the dialog asks which of them stands.
void TestDuplicatesPane::upfrontsThatContradictAreChosen()
{
    PaneFixture f;
    const auto deal = [&f](qint64 millions) {
        domain::Deal made;
        made.title = u"Alpha and Beta %1"_s.arg(millions);
        made.announced = domain::PartialDate::day(2024, 1, 5);
        const auto id = f.add(made);
        domain::DealTerm term;
        term.deal = id;
        term.type = domain::TermType::UpfrontCash;
        term.min = term.max = millions * 1'000'000;
        term.currency = u"USD"_s;
        term.disclosure = domain::Disclosure::Known;
        f.add(term);
        return id;
    };
    const auto keep = deal(100);
    const auto drop = deal(120);
    MergeModel model(f.now(), {RecordKind::Deal, keep.value, drop.value, {}});
    QCOMPARE(model.differenceCount(), 2); // The title too.
    QCOMPARE(model.index(1, MergeModel::Field).data().toString(), u"Upfront cash"_s);
    QCOMPARE(model.index(1, MergeModel::First).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    model.choose(1, MergeModel::Second);
    QCOMPARE(model.index(1, MergeModel::Second).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    domain::IdSource ids(9, 0);
    const auto step = domain::edits::mergeRecords(*f.now(), model.request(), ids);
    QVERIFY(step.ok());
    const auto after = domain::applied(f.now(), step.value());
    QCOMPARE(domain::upfront(*after, keep).figure(), 120'000'000);
}

void TestDuplicatesPane::aFieldOfNamesWarns()
{
    PaneFixture f;
    f.addAlike();
    const auto id = f.candidate(u"BL-B01D1"_s);
    auto form = f.form(RecordKind::Candidate, {id.value});
    auto *line = form->findChild<QLineEdit *>(u"name_zh"_s);
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, u"ak 112"_s);
    auto *message = form->findChild<QLabel *>(u"name_zh_message"_s);
    QTRY_COMPARE(message->text(), u"There is a record called AK112 already."_s);
    QVERIFY(message->isVisible());
    form->revertTyping();
    QVERIFY(!message->isVisible());
}

QTEST_MAIN(TestDuplicatesPane)
#include "tst_duplicates_pane.moc"
