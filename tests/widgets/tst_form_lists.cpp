// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_fixture.h"

#include "domain/derived/phase_status.h"
#include "widgets/forms/lists/child_table.h"
#include "widgets/style/portolan_style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using domain::PartialDate;
using domain::RecordKind;
using domain::Value;
using support::find;
using support::FormFixture;
using widgets::ChildTableModel;

namespace {

int columnOf(const QTableView &view, const QString &label)
{
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (view.model()->headerData(column, Qt::Horizontal).toString() == label)
            return column;
    }
    qFatal("no column %s", qPrintable(label));
    return -1;
}

/// Opens the cell, types into it and leaves it.
void typeInCell(QTableView &view, const QModelIndex &cell, const QString &text)
{
    auto *editor = view.viewport()->findChild<QLineEdit *>();
    if (!editor || view.currentIndex() != cell) {
        view.setCurrentIndex(cell);
        view.edit(cell);
        editor = view.viewport()->findChild<QLineEdit *>();
    }
    QVERIFY2(editor, qPrintable(text));
    support::typeInto(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(); // Delegates commit through a queued call.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class TestFormLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRowIsStoredOnceItsRequiredFieldsPass();
    void aRowThatWasBegunIsOfferedAgain();
    void anOpenCellIsCommittedOnRequest();
    void aCellIsStoredAndUndone();
    void aCellThatCannotBeReadStaysForCorrection();
    void aRowIsRemovedAndComesBack();
    void aRowIsDuplicated();
    void aPhaseFollowsTheEventsBelowItsProgram();
    void aTerritoryBringsItsCountries();
    void aPartyTakesTheHeadquartersOfItsCompany();
    void aSourceIsCited();
    void aDealIsOpenedFromItsCandidate();
    void royaltyTiersBelongToRoyalties();

private:
    domain::Id<domain::Deal> deal(FormFixture &f);
};

void TestFormLists::initTestCase()
{
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"tst_form_lists"_s);
    widgets::applyLook(*qApp, presentation::Appearance::Light);
}

domain::Id<domain::Deal> TestFormLists::deal(FormFixture &f)
{
    domain::Deal record;
    record.title = u"BeiGene – Novartis"_s;
    record.announced = PartialDate::day(2021, 1, 11);
    return f.add(record);
}

void TestFormLists::aRowIsStoredOnceItsRequiredFieldsPass()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *view = find<QTableView>(*form, u"candidate_name"_s);
    auto *table = qobject_cast<widgets::ChildTable *>(view->parentWidget());
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table->add();
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(table->count(), 0);
    typeInCell(*view, view->model()->index(0, columnOf(*view, u"Name"_s)), u"iza-bren"_s);
    QTRY_COMPARE(table->count(), 1);
    const auto names = f.now()->listOf<&domain::CandidateName::candidate>(id);
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().name, u"iza-bren"_s);
}

void TestFormLists::aRowThatWasBegunIsOfferedAgain()
{
    FormFixture f;
    const auto owner = deal(f);
    {
        const auto form = f.form(RecordKind::Deal, {owner.value});
        auto *view = find<QTableView>(*form, u"deal_event"_s);
        qobject_cast<widgets::ChildTable *>(view->parentWidget())->add();
        typeInCell(*view, view->model()->index(0, columnOf(*view, u"Date"_s)), u"Jan 2021"_s);
        QCOMPARE(f.now()->of<domain::DealEvent>().size(), 0);
    }
    const auto form = f.form(RecordKind::Deal, {owner.value});
    auto *view = find<QTableView>(*form, u"deal_event"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, columnOf(*view, u"Date"_s)).data().toString(), u"Jan 2021"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(view->model()->rowCount(), 0);
}

void TestFormLists::anOpenCellIsCommittedOnRequest()
{
    FormFixture f;
    const auto owner = f.candidate(u"A"_s);
    domain::CandidateName name;
    name.candidate = owner;
    name.name = u"old"_s;
    const auto id = f.add(name);
    const auto form = f.form(RecordKind::Candidate, {owner.value});
    auto *view = find<QTableView>(*form, u"candidate_name"_s);
    view->edit(view->model()->index(0, columnOf(*view, u"Name"_s)));
    support::typeInto(view->viewport()->findChild<QLineEdit *>(), u"new"_s);
    QVERIFY(form->commitTyping());
    QCOMPARE(f.get(id).name, u"new"_s);
}

void TestFormLists::aCellIsStoredAndUndone()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    domain::CandidateName name;
    name.candidate = id;
    name.name = u"old"_s;
    const auto other = f.add(name);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *view = find<QTableView>(*form, u"candidate_name"_s);
    typeInCell(*view, view->model()->index(0, columnOf(*view, u"Name"_s)), u"new"_s);
    QCOMPARE(f.get(other).name, u"new"_s);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(view->model()->index(0, columnOf(*view, u"Name"_s)).data().toString(), u"old"_s);
}

void TestFormLists::aCellThatCannotBeReadStaysForCorrection()
{
    FormFixture f;
    const auto owner = deal(f);
    domain::DealEvent event;
    event.deal = owner;
    event.type = domain::DealEventType::Signed;
    event.date = PartialDate::year(2021);
    const auto id = f.add(event);
    const auto form = f.form(RecordKind::Deal, {owner.value});
    auto *view = find<QTableView>(*form, u"deal_event"_s);
    const auto cell = view->model()->index(0, columnOf(*view, u"Notice"_s));
    typeInCell(*view, cell, u"soon"_s);
    QCOMPARE(f.get(id).notice, PartialDate());
    QCOMPARE(cell.data().toString(), u"soon"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"soon"_s));
    QVERIFY(!form->commitTyping());
    typeInCell(*view, cell, u"Jan 2021"_s);
    QCOMPARE(f.get(id).notice, PartialDate::month(2021, 1));
    QVERIFY(form->commitTyping());
}

void TestFormLists::aRowIsRemovedAndComesBack()
{
    FormFixture f;
    const auto owner = f.candidate(u"A"_s);
    domain::CandidateName name;
    name.candidate = owner;
    name.name = u"B"_s;
    f.add(name);
    const auto form = f.form(RecordKind::Candidate, {owner.value});
    auto *view = find<QTableView>(*form, u"candidate_name"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(view->model()->rowCount(), 0);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(view->model()->rowCount(), 1);
}

void TestFormLists::aRowIsDuplicated()
{
    FormFixture f;
    const auto owner = f.candidate(u"A"_s);
    domain::CandidateName name;
    name.candidate = owner;
    name.name = u"B"_s;
    f.add(name);
    const auto form = f.form(RecordKind::Candidate, {owner.value});
    auto *view = find<QTableView>(*form, u"candidate_name"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.now()->listOf<&domain::CandidateName::candidate>(owner).size(), 2);
}

void TestFormLists::aPhaseFollowsTheEventsBelowItsProgram()
{
    FormFixture f;
    const auto owner = f.candidate(u"A"_s);
    domain::Program program;
    program.candidate = owner;
    program.region = u"Worldwide"_s;
    const auto id = f.add(program);
    const auto form = f.form(RecordKind::Candidate, {owner.value});
    auto *events = find<QTableView>(*form, u"status_event"_s);
    qobject_cast<widgets::ChildTable *>(events->parentWidget())->add();
    QCOMPARE(events->model()->rowCount(), 1);
    const auto phase = events->model()->index(0, columnOf(*events, u"Phase"_s));
    QVERIFY(events->model()->setData(phase, QVariant::fromValue(Value(qint64(domain::Phase::Phase2))), ChildTableModel::ValueRole));
    typeInCell(*events, events->model()->index(0, columnOf(*events, u"Date"_s)), u"Jun 2024"_s);
    QTRY_COMPARE(f.now()->of<domain::StatusEvent>().size(), 1);
    const auto status = domain::programStatus(*f.now(), id, f.state->asOf());
    QVERIFY(status);
    QCOMPARE(status->phase, domain::Phase::Phase2);
    auto *programs = find<QTableView>(*form, u"program"_s);
    QCOMPARE(programs->model()->index(0, columnOf(*programs, u"Phase"_s)).data().toString(), u"Phase 2"_s);
}

void TestFormLists::aTerritoryBringsItsCountries()
{
    FormFixture f;
    const auto owner = deal(f);
    const auto steps = f.steps();
    const auto form = f.form(RecordKind::Deal, {owner.value});
    auto *view = find<QTableView>(*form, u"deal_territory"_s);
    qobject_cast<widgets::ChildTable *>(view->parentWidget())->add();
    const auto mode = view->model()->index(0, columnOf(*view, u"Mode"_s));
    QVERIFY(view->model()->setData(mode, QVariant::fromValue(Value(qint64(domain::TerritoryMode::Included))), ChildTableModel::ValueRole));
    typeInCell(*view, view->model()->index(0, columnOf(*view, u"Territory"_s)), u"Greater China"_s);
    QTRY_COMPARE(f.now()->of<domain::DealTerritory>().size(), 1);
    QVERIFY(f.now()->of<domain::DealTerritoryCountry>().size() >= 3);
    QCOMPARE(f.steps(), steps + 1);
}

void TestFormLists::aPartyTakesTheHeadquartersOfItsCompany()
{
    FormFixture f;
    domain::Company company;
    company.name = u"Novartis"_s;
    company.hqCountry = u"CH"_s;
    f.add(company);
    const auto owner = deal(f);
    const auto form = f.form(RecordKind::Deal, {owner.value});
    auto *view = find<QTableView>(*form, u"deal_party"_s);
    qobject_cast<widgets::ChildTable *>(view->parentWidget())->add();
    typeInCell(*view, view->model()->index(0, columnOf(*view, u"Company"_s)), u"Novartis"_s);
    const auto role = view->model()->index(0, columnOf(*view, u"Role"_s));
    QVERIFY(view->model()->setData(role, QVariant::fromValue(Value(qint64(domain::PartyRole::Partner))), ChildTableModel::ValueRole));
    QTRY_COMPARE(f.now()->of<domain::DealParty>().size(), 1);
    const auto parties = f.now()->listOf<&domain::DealParty::deal>(owner);
    QCOMPARE(parties.first().hqAtSigning, u"CH"_s);
}

void TestFormLists::aSourceIsCited()
{
    FormFixture f;
    domain::Source source;
    source.title = u"Press release"_s;
    source.publisher = u"BeiGene"_s;
    const auto id = f.add(source);
    const auto owner = deal(f);
    const auto form = f.form(RecordKind::Deal, {owner.value});
    find<QPushButton>(*form, u"citeSourceButton"_s)->click();
    auto *line = find<QLineEdit>(*form, u"citeSource"_s);
    QTest::keyClicks(line, u"Press release"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(f.now()->of<domain::Citation>().size(), 1);
    const domain::Citation citation = *f.now()->rows<domain::Citation>().begin();
    QCOMPARE(citation.source, id);
    QCOMPARE(citation.kind, RecordKind::Deal);
    QCOMPARE(citation.record, owner.value);
    auto *list = find<QListView>(*form, u"citations"_s);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"Press release"_s);
}

void TestFormLists::aDealIsOpenedFromItsCandidate()
{
    FormFixture f;
    const auto candidate = f.candidate(u"A"_s);
    const auto owner = deal(f);
    domain::DealCandidate asset;
    asset.deal = owner;
    asset.candidate = candidate;
    f.add(asset);
    const auto form = f.form(RecordKind::Candidate, {candidate.value});
    QSignalSpy opened(form.get(), &widgets::RecordForm::openRequested);
    auto *view = find<QTableView>(*form, u"deal_candidate"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).value<RecordKind>(), RecordKind::Deal);
    QCOMPARE(opened.first().at(1).toLongLong(), owner.value);
}

void TestFormLists::royaltyTiersBelongToRoyalties()
{
    FormFixture f;
    const auto owner = deal(f);
    for (const auto type : {domain::TermType::UpfrontCash, domain::TermType::Royalty}) {
        domain::DealTerm term;
        term.deal = owner;
        term.type = type;
        term.disclosure = domain::Disclosure::Undisclosed;
        f.add(term);
    }
    const auto form = f.form(RecordKind::Deal, {owner.value});
    auto *terms = find<QTableView>(*form, u"deal_term"_s);
    auto *tiers = qobject_cast<widgets::ChildTable *>(find<QTableView>(*form, u"royalty_tier"_s)->parentWidget());
    const auto royalty = f.now()->listOf<&domain::DealTerm::deal>(owner).last().id;
    for (const int row : {0, 1}) { // The tiers of the royalty stay in sight whichever term is current.
        terms->setCurrentIndex(terms->model()->index(row, 0));
        QCOMPARE(tiers->model()->owner(), royalty.value);
    }
    const auto other = f.form(RecordKind::Deal, {deal(f).value});
    tiers = qobject_cast<widgets::ChildTable *>(find<QTableView>(*other, u"royalty_tier"_s)->parentWidget());
    QVERIFY(!tiers->isVisible());
}

QTEST_MAIN(TestFormLists)
#include "tst_form_lists.moc"
