// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_fixture.h"

#include "domain/trust/attachments.h"
#include "domain/trust/conflicts.h"
#include "support/dump.h"
#include "widgets/trust/attachments_pane.h"
#include "widgets/trust/citation_list.h"
#include "widgets/trust/citation_mark.h"
#include "widgets/trust/conflicts_pane.h"
#include "widgets/trust/sources_pane.h"
#include "widgets/trust/stale_pane.h"
#include "widgets/trust/verification_line.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace domain;
using namespace Qt::StringLiterals;
using support::find;
using support::FormFixture;

namespace {

template <class Pane>
std::unique_ptr<Pane> shown(FormFixture &f)
{
    auto pane = std::make_unique<Pane>(*f.workspace, *f.state);
    pane->resize(460, 700);
    pane->show();
    pane->activateWindow();
    if (!QTest::qWaitForWindowActive(pane.get()))
        qFatal("the pane did not become active");
    return pane;
}

Id<Source> source(FormFixture &f, const QString &title, const QString &url = {})
{
    Source record;
    record.title = title;
    record.url = url;
    return f.add(record);
}

Id<Deal> deal(FormFixture &f, const QString &signedOn)
{
    Deal record;
    record.title = u"Akeso and Summit"_s;
    record.signedOn = PartialDate::parse(signedOn).value();
    return f.add(record);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

} // namespace

/// The panes in which sources, conflicts, freshness and files are kept.
class TestTrustPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesStandUnderTheirFields();
    void anExistingSourceIsCitedByItsTitle();
    void aNewSourceIsEnteredInPlace();
    void anIncompleteNewSourceSaysWhatIsMissing();
    void aDisagreeingSourceLeavesAConflict();
    void fieldsOfASourceAreEditedInPlace();
    void aRemovedCitationLeavesItsSource();
    void onlyWebLinksAreOffered();
    void aConflictIsSettledAndUndone();
    void aChoiceWithoutAReasonIsRefused();
    void theStaleAreListedAndVerifiedInOneStep();
    void aRecordIsVerifiedFromItsLine();
    void aFileIsAttachedSavedAndUndone();
    void aFileTooLargeIsRefusedInWords();
    void theSourcesOfManyRecordsAreListedAndExported();
    void aMarkSaysHowAFieldIsBacked();
};

void TestTrustPanes::sourcesStandUnderTheirFields()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    const auto news = source(f, u"News"_s);
    f.add(Citation{{}, RecordKind::Candidate, id.value, u"novelty"_s, news, u"first in class"_s});
    f.add(Citation{{}, RecordKind::Candidate, id.value, {}, news, {}});
    auto pane = shown<widgets::SourcesPane>(f);
    QSignalSpy counts(pane.get(), &widgets::SourcesPane::countChanged);
    pane->showRecord(RecordKind::Candidate, id.value);
    auto *list = find<QListView>(*pane, u"citations"_s);
    QCOMPARE(list->model()->rowCount(), 4);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Whole record"_s);
    QCOMPARE(list->model()->index(2, 0).data().toString(), u"Novelty"_s);
    QCOMPARE(list->model()->index(3, 0).data().toString(), u"News"_s);
    QCOMPARE(counts.last().first().toInt(), 2);
}

void TestTrustPanes::anExistingSourceIsCitedByItsTitle()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    const auto news = source(f, u"Akeso annual report"_s);
    auto pane = shown<widgets::SourcesPane>(f);
    pane->showRecord(RecordKind::Candidate, id.value);
    pane->cite(u"novelty"_s);
    auto *line = find<QLineEdit>(*pane, u"citeSource"_s);
    support::typeInto(line, u"akeso annual report"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto cited = citationsOf(*f.now(), CitedPlace{{RecordKind::Candidate, id.value}, u"novelty"_s});
    QCOMPARE(cited.size(), 1);
    QCOMPARE(cited.first().source, news);
}

void TestTrustPanes::aNewSourceIsEnteredInPlace()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    auto pane = shown<widgets::SourcesPane>(f);
    pane->showRecord(RecordKind::Candidate, id.value);
    pane->cite({});
    auto *line = find<QLineEdit>(*pane, u"citeSource"_s);
    support::typeInto(line, u"https://www.akesobio.com/news"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    auto *title = find<QLineEdit>(*pane, u"source_title"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(find<QLineEdit>(*pane, u"source_url"_s)->text(), u"https://www.akesobio.com/news"_s);
    const auto before = f.steps();
    support::typeInto(title, u"Akeso news"_s);
    support::typeInto(find<QLineEdit>(*pane, u"source_published_date"_s), u"6 Dec 2022"_s);
    find<QPushButton>(*pane, u"citeStore"_s)->click();
    QCOMPARE(f.steps(), before + 1);
    const auto cited = citationsOf(*f.now(), RecordRef{RecordKind::Candidate, id.value});
    QCOMPARE(cited.size(), 1);
    const auto stored = f.get(cited.first().source);
    QCOMPARE(stored.title, u"Akeso news"_s);
    QCOMPARE(stored.published.toString(), u"2022-12-06"_s);
    QCOMPARE(stored.accessed.toString(), u"2025-06-30"_s);
}

void TestTrustPanes::anIncompleteNewSourceSaysWhatIsMissing()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    auto pane = shown<widgets::SourcesPane>(f);
    pane->showRecord(RecordKind::Candidate, id.value);
    pane->cite({});
    const auto before = f.steps();
    find<QPushButton>(*pane, u"citeStore"_s)->click();
    auto *line = find<QLineEdit>(*pane, u"citeSource"_s);
    support::typeInto(line, u"https://example.org/a"_s);
    find<QPushButton>(*pane, u"citeStore"_s)->click();
    QVERIFY(find<QLabel>(*pane, u"source_title_message"_s)->text().contains(u"must not be empty"_s));
    QCOMPARE(f.steps(), before);
}

void TestTrustPanes::aDisagreeingSourceLeavesAConflict()
{
    FormFixture f;
    const auto id = deal(f, u"2022-12-05"_s);
    source(f, u"Filing"_s);
    auto pane = shown<widgets::SourcesPane>(f);
    pane->showRecord(RecordKind::Deal, id.value);
    pane->cite(u"signed_date"_s);
    support::typeInto(find<QLineEdit>(*pane, u"citeStated"_s), u"6 Dec 2022"_s);
    support::typeInto(find<QLineEdit>(*pane, u"citeSource"_s), u"Filing"_s);
    find<QPushButton>(*pane, u"citeStore"_s)->click();
    const auto conflicts = conflictsOf(*f.now(), {RecordKind::Deal, id.value});
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().valueA, u"2022-12-05"_s);
    QCOMPARE(conflicts.first().valueB, u"2022-12-06"_s);
    QCOMPARE(f.get(id).signedOn.toString(), u"2022-12-05"_s);
}

void TestTrustPanes::fieldsOfASourceAreEditedInPlace()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    const auto news = source(f, u"News"_s);
    f.add(Citation{{}, RecordKind::Candidate, id.value, {}, news, {}});
    auto pane = shown<widgets::SourcesPane>(f);
    pane->showRecord(RecordKind::Candidate, id.value);
    auto *list = find<QListView>(*pane, u"citations"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    auto *publisher = find<QLineEdit>(*pane, u"cited_publisher"_s);
    support::typeInto(publisher, u"Akeso"_s);
    QTest::keyClick(publisher, Qt::Key_Return);
    QCOMPARE(f.get(news).publisher, u"Akeso"_s);
}

void TestTrustPanes::aRemovedCitationLeavesItsSource()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    f.add(Citation{{}, RecordKind::Candidate, id.value, {}, source(f, u"News"_s), {}});
    auto pane = shown<widgets::SourcesPane>(f);
    pane->showRecord(RecordKind::Candidate, id.value);
    auto *list = find<QListView>(*pane, u"citations"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setFocus();
    const QString before = support::dump(*f.now());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(f.now()->of<Citation>().size(), 0);
    QCOMPARE(f.now()->of<Source>().size(), 1);
    QVERIFY(f.workspace->undo());
    QCOMPARE(support::dump(*f.now()), before);
}

void TestTrustPanes::onlyWebLinksAreOffered()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    f.add(Citation{{}, RecordKind::Candidate, id.value, {}, source(f, u"A"_s, u"https://www.hkexnews.hk/x.pdf"_s), {}});
    f.add(Citation{{}, RecordKind::Candidate, id.value, {}, source(f, u"B"_s, u"file:///etc/passwd"_s), {}});
    auto pane = shown<widgets::SourcesPane>(f);
    pane->showRecord(RecordKind::Candidate, id.value);
    auto *list = find<QListView>(*pane, u"citations"_s);
    auto *open = find<QPushButton>(*pane, u"openSource"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(open->isVisible());
    QCOMPARE(open->text(), u"Open www.hkexnews.hk"_s);
    list->setCurrentIndex(list->model()->index(2, 0));
    QVERIFY(!open->isVisible());
}

void TestTrustPanes::aConflictIsSettledAndUndone()
{
    FormFixture f;
    const auto id = deal(f, u"2022-12-05"_s);
    f.add(Conflict{{}, RecordKind::Deal, id.value, u"signed_date"_s, source(f, u"News"_s), u"2022-12-05"_s, source(f, u"Filing"_s), u"2022-12-06"_s, {}, {}});
    auto pane = shown<widgets::ConflictsPane>(f);
    auto *table = find<QTableView>(*pane, u"conflicts"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"5 Dec 2022, News"_s);
    const QString before = support::dump(*f.now());
    find<QRadioButton>(*pane, u"chooseSecond"_s)->setChecked(true);
    auto *reason = find<QLineEdit>(*pane, u"conflictReason"_s);
    support::typeInto(reason, u"the filing is binding"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(f.get(id).signedOn.toString(), u"2022-12-06"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(f.workspace->undo());
    QCOMPARE(support::dump(*f.now()), before);
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestTrustPanes::aChoiceWithoutAReasonIsRefused()
{
    FormFixture f;
    const auto id = deal(f, u"2022-12-05"_s);
    f.add(Conflict{{}, RecordKind::Deal, id.value, u"signed_date"_s, {}, u"2022-12-05"_s, {}, u"2022-12-06"_s, {}, {}});
    auto pane = shown<widgets::ConflictsPane>(f);
    QSignalSpy refused(pane.get(), &widgets::ConflictsPane::refused);
    find<QRadioButton>(*pane, u"chooseFirst"_s)->setChecked(true);
    find<QPushButton>(*pane, u"settleConflict"_s)->click();
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().startsWith(u"Say why"_s));
    QCOMPARE(f.now()->rows<Conflict>().begin()->chosen, ConflictChoice::Unset);
}

void TestTrustPanes::theStaleAreListedAndVerifiedInOneStep()
{
    FormFixture f;
    const auto stale = f.candidate(u"stale"_s);
    const auto company = f.add(Company{});
    f.submit(edits::verify(*f.now(), RecordKind::Candidate, {stale.value}, QDate(2025, 1, 1)).value());
    auto pane = shown<widgets::StalePane>(f);
    auto *table = find<QTableView>(*pane, u"staleRecords"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"never"_s);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"○ 90 days or more"_s);
    QCOMPARE(table->model()->index(1, 4).data().toString(), u"180"_s);
    table->selectAll();
    const auto before = f.steps();
    find<QPushButton>(*pane, u"verifyStale"_s)->click();
    QCOMPARE(f.steps(), before + 1);
    QCOMPARE(f.get(company).lastVerified.toString(), u"2025-06-30"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(f.workspace->undo());
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestTrustPanes::aRecordIsVerifiedFromItsLine()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    widgets::VerificationLine line(*f.workspace, *f.state, nullptr);
    line.showRecords(RecordKind::Candidate, {id.value});
    QCOMPARE(find<QLabel>(line, u"verifiedText"_s)->text(), u"– Not verified yet · no sources"_s);
    find<QPushButton>(line, u"markVerified"_s)->click();
    line.showRecords(RecordKind::Candidate, {id.value});
    QCOMPARE(find<QLabel>(line, u"verifiedText"_s)->text(), u"● Verified 30 Jun 2025 · no sources"_s);
    QCOMPARE(f.workspace->undoLabel()->action, StepLabel::Action::Verify);
}

void TestTrustPanes::aFileIsAttachedSavedAndUndone()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    auto pane = shown<widgets::AttachmentsPane>(f);
    pane->showRecord(RecordKind::Candidate, id.value);
    const QByteArray bytes("#!/bin/sh\necho run\n");
    write(f.dir.filePath(u"term sheet.sh"_s), bytes);
    QVERIFY(pane->attachFile(f.dir.filePath(u"term sheet.sh"_s)));
    auto *table = find<QTableView>(*pane, u"attachments"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    const QString copy = f.dir.filePath(u"copy.sh"_s);
    QVERIFY(pane->saveCopy(copy));
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), bytes);
    QVERIFY(!QFileInfo(copy).isExecutable());
    QVERIFY(f.workspace->undo());
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(f.workspace->redo());
    QVERIFY(pane->saveCopy(copy));
}

void TestTrustPanes::aFileTooLargeIsRefusedInWords()
{
    FormFixture f;
    const auto id = f.candidate(u"AK112"_s);
    auto pane = shown<widgets::AttachmentsPane>(f);
    pane->showRecord(RecordKind::Candidate, id.value);
    const QString path = f.dir.filePath(u"video.mp4"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(kLargestAttachment + 1));
    file.close();
    QSignalSpy refused(pane.get(), &widgets::AttachmentsPane::refused);
    QVERIFY(!pane->attachFile(path));
    QVERIFY(refused.last().first().toString().contains(u"at most 20.0 MB"_s));
    write(f.dir.filePath(u"empty.txt"_s), {});
    QVERIFY(!pane->attachFile(f.dir.filePath(u"empty.txt"_s)));
    QVERIFY(refused.last().first().toString().contains(u"is empty"_s));
    QCOMPARE(f.now()->of<Attachment>().size(), 0);
}

void TestTrustPanes::theSourcesOfManyRecordsAreListedAndExported()
{
    FormFixture f;
    const auto first = f.candidate(u"AK112"_s);
    const auto second = f.candidate(u"SKB264"_s);
    f.add(Citation{{}, RecordKind::Candidate, first.value, u"novelty"_s, source(f, u"News, again"_s), {}});
    auto list = shown<widgets::CitationList>(f);
    list->showRecords(RecordKind::Candidate, {first.value, second.value});
    auto *table = find<QTableView>(*list, u"citationList"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(find<QLabel>(*list, u"citationSummary"_s)->text().endsWith(u"1 of them cite nothing."_s));
    const QString path = f.dir.filePath(u"sources.csv"_s);
    QVERIFY(list->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines[0].startsWith("record_kind,record_id,record,field,source_id,kind,title,url"));
    QVERIFY(lines[1].contains("AK112,novelty,") && lines[1].contains("\"News, again\""));
}

void TestTrustPanes::aMarkSaysHowAFieldIsBacked()
{
    QWidget parent;
    widgets::CitationMark mark(&parent);
    parent.show();
    QVERIFY(mark.isHidden());
    mark.setOffered(true);
    QCOMPARE(mark.text(), u"Cite…"_s);
    QVERIFY(!mark.isHidden());
    mark.setState(2, widgets::CitationMark::Agreement::Agreed);
    mark.setOffered(false);
    QCOMPARE(mark.text(), u"2 sources"_s);
    QVERIFY(!mark.isHidden());
    mark.setState(2, widgets::CitationMark::Agreement::Disputed);
    QCOMPARE(mark.text(), u"Sources disagree"_s);
}

QTEST_MAIN(TestTrustPanes)
#include "tst_trust_panes.moc"
