// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_fixture.h"

#include "widgets/style/portolan_style.h"

#include <QApplication>
#include <QComboBox>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::Candidate;
using domain::PartialDate;
using domain::RecordKind;
using support::find;
using support::FormFixture;
using support::typeInto;

class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFieldIsStoredWhenItIsLeft();
    void leavingAnUntouchedFieldStoresNothing();
    void aDateThatCannotBeReadStaysForCorrection();
    void escapeTakesBackWhatIsTyped();
    void aContradictionIsStoredAndMarked();
    void anEditOfManyIsOneStep();
    void differingValuesAreNotShown();
    void undoIsShownAtOnce();
    void aRemovedRecordLeavesTheForm();
    void halfTypedTextSurvivesAnotherEdit();
    void typingIsCommittedOnRequest();
    void aRefusedFieldKeepsTheWindowOpen();
    void aDraftIsInsertedOnceItsRequiredFieldsPass();
    void aDraftIsOfferedAgain();
    void textThatWasNotStoredIsOfferedAgain();
    void anUnknownCompanyIsCreatedInOneStep();
    void aChoiceIsStoredAtOnce();
    void editsWaitWhileALargeStepIsWritten();
    void theFormShowsEveryField();
};

void TestForms::initTestCase()
{
    QCoreApplication::setOrganizationName(u"PortolanTest"_s);
    QCoreApplication::setApplicationName(u"tst_forms"_s);
    widgets::applyLook(*qApp, presentation::Appearance::Light);
}

void TestForms::aFieldIsStoredWhenItIsLeft()
{
    FormFixture f;
    const auto id = f.candidate(u"BL-B01D1"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *target = find<QLineEdit>(*form, u"target_summary"_s);
    typeInto(target, u"EGFR × HER3"_s);
    QVERIFY(f.get(id).targetSummary.isEmpty());
    QTest::keyClick(target, Qt::Key_Tab);
    QCOMPARE(f.get(id).targetSummary, u"EGFR × HER3"_s);
    QCOMPARE(find<QLabel>(*form, u"recordName"_s)->text(), u"BL-B01D1"_s);
}

void TestForms::leavingAnUntouchedFieldStoresNothing()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto steps = f.steps();
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *route = find<QLineEdit>(*form, u"route"_s);
    QTest::keyClick(route, Qt::Key_Return);
    typeInto(route, u"x"_s);
    QTest::keyClick(route, Qt::Key_Backspace);
    QTest::keyClick(route, Qt::Key_Return);
    QCOMPARE(f.steps(), steps);
}

void TestForms::aDateThatCannotBeReadStaysForCorrection()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    QSignalSpy refused(form.get(), &widgets::RecordForm::refused);
    auto *date = find<QLineEdit>(*form, u"first_disclosed_date"_s);
    typeInto(date, u"sometime"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(date->text(), u"sometime"_s);
    QVERIFY(date->property("invalid").toBool());
    QVERIFY(find<QLabel>(*form, u"first_disclosed_date_message"_s)->text().contains(u"sometime"_s));
    QVERIFY(!refused.isEmpty());
    typeInto(date, u"Q3 2024"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(f.get(id).firstDisclosed, PartialDate::quarter(2024, 3));
    QCOMPARE(date->text(), u"Q3 2024"_s);
    QVERIFY(find<QLabel>(*form, u"first_disclosed_date_message"_s)->text().isEmpty());
}

void TestForms::escapeTakesBackWhatIsTyped()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *name = find<QLineEdit>(*form, u"primary_name"_s);
    typeInto(name, u"wrong"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), u"A"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(f.get(id).name, u"A"_s);
}

void TestForms::aContradictionIsStoredAndMarked()
{
    FormFixture f;
    domain::Trial trial;
    trial.number = u"NCT00000001"_s;
    trial.start = PartialDate::year(2024);
    const auto id = f.add(trial);
    const auto form = f.form(RecordKind::Trial, {id.value});
    auto *end = find<QLineEdit>(*form, u"completion_date"_s);
    typeInto(end, u"2020"_s);
    QTest::keyClick(end, Qt::Key_Return);
    QCOMPARE(f.get(id).completion, PartialDate::year(2020));
    QVERIFY(!end->property("invalid").toBool());
    const auto messages = form->findChildren<QLabel *>(QRegularExpression(u"_date_message$"_s));
    QVERIFY(std::ranges::any_of(messages, [](const QLabel *label) { return label->text().contains(u"before the start"_s); }));
}

void TestForms::anEditOfManyIsOneStep()
{
    FormFixture f;
    const auto a = f.candidate(u"A"_s);
    const auto b = f.candidate(u"B"_s);
    const auto steps = f.steps();
    const auto form = f.form(RecordKind::Candidate, {a.value, b.value});
    auto *route = find<QLineEdit>(*form, u"route"_s);
    typeInto(route, u"oral"_s);
    QTest::keyClick(route, Qt::Key_Return);
    QCOMPARE(f.get(a).route, u"oral"_s);
    QCOMPARE(f.get(b).route, u"oral"_s);
    QCOMPARE(f.get(b).name, u"B"_s);
    QCOMPARE(f.steps(), steps + 1);
}

void TestForms::differingValuesAreNotShown()
{
    FormFixture f;
    const auto form = f.form(RecordKind::Candidate, {f.candidate(u"A"_s).value, f.candidate(u"B"_s).value});
    auto *name = find<QLineEdit>(*form, u"primary_name"_s);
    QVERIFY(name->text().isEmpty());
    QCOMPARE(name->placeholderText(), u"Several values"_s);
}

void TestForms::undoIsShownAtOnce()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *name = find<QLineEdit>(*form, u"primary_name"_s);
    typeInto(name, u"B"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(f.get(id).name, u"B"_s);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(name->text(), u"A"_s);
    QVERIFY(f.workspace->redo().ok());
    QCOMPARE(name->text(), u"B"_s);
}

void TestForms::aRemovedRecordLeavesTheForm()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    f.submit(domain::edits::removeRecords(*f.now(), RecordKind::Candidate, {id.value}));
    QVERIFY(form->records().isEmpty());
    QVERIFY(!find<QLineEdit>(*form, u"primary_name"_s)->isVisible());
}

void TestForms::halfTypedTextSurvivesAnotherEdit()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *target = find<QLineEdit>(*form, u"target_summary"_s);
    typeInto(target, u"EGF"_s);
    f.submit(domain::edits::setField<Candidate>(*f.now(), {id}, u"route", u"oral"_s).value());
    QCOMPARE(find<QLineEdit>(*form, u"route"_s)->text(), u"oral"_s);
    QCOMPARE(target->text(), u"EGF"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QCOMPARE(f.get(id).targetSummary, u"EGF"_s);
}

void TestForms::typingIsCommittedOnRequest()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *notes = find<QPlainTextEdit>(*form, u"notes"_s);
    typeInto(notes, u"to check"_s);
    QVERIFY(form->commitTyping());
    QCOMPARE(f.get(id).notes, u"to check"_s);
}

void TestForms::aRefusedFieldKeepsTheWindowOpen()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    typeInto(find<QLineEdit>(*form, u"primary_name"_s), u" "_s);
    QVERIFY(!form->commitTyping());
    QCOMPARE(f.get(id).name, u"A"_s);
    form->revertTyping();
    QVERIFY(form->commitTyping());
}

void TestForms::aDraftIsInsertedOnceItsRequiredFieldsPass()
{
    FormFixture f;
    const auto form = f.form(RecordKind::Candidate, {});
    QSignalSpy created(form.get(), &widgets::RecordForm::recordCreated);
    form->startDraft();
    auto *target = find<QLineEdit>(*form, u"target_summary"_s);
    typeInto(target, u"TROP2"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QCOMPARE(f.now()->of<Candidate>().size(), 0);
    auto *name = find<QLineEdit>(*form, u"primary_name"_s);
    typeInto(name, u"SKB264"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(f.now()->of<Candidate>().size(), 1);
    QCOMPARE(created.size(), 1);
    const auto stored = *f.now()->rows<Candidate>().begin();
    QCOMPARE(stored.name, u"SKB264"_s);
    QCOMPARE(stored.targetSummary, u"TROP2"_s);
    QVERIFY(!form->isDraft());
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(f.now()->of<Candidate>().size(), 0);
}

void TestForms::aDraftIsOfferedAgain()
{
    FormFixture f;
    {
        const auto form = f.form(RecordKind::Candidate, {});
        form->startDraft();
        auto *target = find<QLineEdit>(*form, u"target_summary"_s);
        typeInto(target, u"TROP2"_s);
        QTest::keyClick(target, Qt::Key_Return);
    }
    const auto form = f.form(RecordKind::Candidate, {});
    form->startDraft();
    QCOMPARE(find<QLineEdit>(*form, u"target_summary"_s)->text(), u"TROP2"_s);
    find<QPushButton>(*form, u"discardDraft"_s)->click();
    form->startDraft();
    QVERIFY(find<QLineEdit>(*form, u"target_summary"_s)->text().isEmpty());
}

void TestForms::textThatWasNotStoredIsOfferedAgain()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    {
        const auto form = f.form(RecordKind::Candidate, {id.value});
        typeInto(find<QLineEdit>(*form, u"last_verified"_s), u"30 Juni"_s);
        form->showRecords({});
    }
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *date = find<QLineEdit>(*form, u"last_verified"_s);
    QCOMPARE(date->text(), u"30 Juni"_s);
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Escape);
    QVERIFY(date->text().isEmpty());
}

void TestForms::anUnknownCompanyIsCreatedInOneStep()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto steps = f.steps();
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *originator = find<QLineEdit>(*form, u"originator_company_id"_s);
    typeInto(originator, u"SystImmune"_s);
    QVERIFY(!form->commitTyping());
    auto *create = find<QPushButton>(*form, u"originator_company_id_action"_s);
    QVERIFY(create->text().contains(u"SystImmune"_s));
    create->click();
    QCOMPARE(f.now()->of<domain::Company>().size(), 1);
    QVERIFY(f.get(id).originator.isValid());
    QCOMPARE(f.steps(), steps + 1);
    QVERIFY(f.workspace->undo().ok());
    QCOMPARE(f.now()->of<domain::Company>().size(), 0);
    QVERIFY(!f.get(id).originator.isValid());
}

void TestForms::aChoiceIsStoredAtOnce()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    auto *novelty = find<QComboBox>(*form, u"novelty"_s);
    QCOMPARE(novelty->currentText(), u"Not recorded"_s);
    novelty->setFocus();
    QTest::keyClicks(novelty, u"First"_s);
    QTest::keyClick(novelty, Qt::Key_Return);
    novelty->setCurrentIndex(1);
    Q_EMIT novelty->activated(1);
    QCOMPARE(f.get(id).novelty, domain::Novelty::FirstInClass);
    auto *confidential = find<QCheckBox>(*form, u"confidential"_s);
    QTest::keyClick(confidential, Qt::Key_Space);
    QVERIFY(f.get(id).confidential);
}

void TestForms::editsWaitWhileALargeStepIsWritten()
{
    FormFixture f;
    const auto id = f.candidate(u"A"_s);
    const auto form = f.form(RecordKind::Candidate, {id.value});
    domain::ChangeSet large;
    for (int i = 0; i < 3000; ++i) {
        domain::Company company;
        company.id = f.ids().next<domain::Company>();
        company.name = u"Company %1"_s.arg(i);
        large.insert(company);
    }
    QVERIFY(f.workspace->submitInBackground(large).ok());
    auto *route = find<QLineEdit>(*form, u"route"_s);
    typeInto(route, u"oral"_s);
    QTest::keyClick(route, Qt::Key_Return);
    QVERIFY(find<QLabel>(*form, u"route_message"_s)->text().contains(u"Waiting"_s));
    QVERIFY(form->commitTyping());
    QTRY_COMPARE(f.get(id).route, u"oral"_s);
    QCOMPARE(f.now()->of<domain::Company>().size(), 3000);
    QVERIFY(find<QLabel>(*form, u"route_message"_s)->text().isEmpty());
}

void TestForms::theFormShowsEveryField()
{
    FormFixture f;
    const auto form = f.form(RecordKind::Deal, {});
    for (const auto &field : domain::kFields<domain::Deal>)
        QVERIFY2(form->findChild<QWidget *>(QString::fromLatin1(field.key)), field.key);
}

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
