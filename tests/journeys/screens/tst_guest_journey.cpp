// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/edits.h"
#include "presentation/charts/chart_view_model.h"
#include "widgets/forms/record_form.h"
#include "widgets/guests/guest_dialog.h"
#include "widgets/pages/chart_card.h"
#include "widgets/pages/history_page.h"
#include "widgets/pages/home_page.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/status_bar.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using support::WindowFixture;
using workspace::GuestView;
using Place = widgets::PortfolioView::Place;

namespace {

const QString kSecret = u"Zzyx-9 secret compound"_s;

/// A confidential candidate with a program, and a confidential deal with a source of its own.
void addSecrets(WindowFixture &f)
{
    auto &ids = f.workspace->store().ids();
    domain::Candidate candidate = *f.now().rows<domain::Candidate>().begin();
    candidate.id = ids.next<domain::Candidate>();
    candidate.name = kSecret;
    candidate.confidential = true;
    domain::Program program = *f.now().rows<domain::Program>().begin();
    program.id = ids.next<domain::Program>();
    program.candidate = candidate.id;
    const domain::Deal open = *f.now().rows<domain::Deal>().begin();
    domain::Deal deal = open;
    deal.confidential = true;
    domain::Source source;
    source.id = ids.next<domain::Source>();
    source.title = u"Zzyx-9 press release"_s;
    domain::Citation citation;
    citation.id = ids.next<domain::Citation>();
    citation.source = source.id;
    citation.kind = RecordKind::Candidate;
    citation.record = candidate.id.value;
    domain::ChangeSet step;
    step.insert(candidate);
    step.insert(program);
    step.insert(source);
    step.insert(citation);
    step.update(open, deal);
    const auto status = f.workspace->submit(step);
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().detail));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every text that the models of the shown widgets hold.
QString shownTexts(const QWidget &widget)
{
    QStringList texts;
    for (const auto *view : widget.findChildren<QAbstractItemView *>()) {
        const auto *model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts.append(model->index(row, column).data().toString());
        }
    }
    for (const auto *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

/// What guests see, and what is left of their visit, through the real window and a real file.
class TestGuestJourney : public QObject
{
    Q_OBJECT

private slots:
    void confidentialRecordsAreNowhere();
    void theFileIsNotTouched();
    void nothingCanBeEdited();
    void thePastDoesNotTellEither();
    void everythingIsShownWhenAskedFor();
    void theDialogOpensAndEditingComesBack();
};

void TestGuestJourney::confidentialRecordsAreNowhere()
{
    WindowFixture f(Contents::Demo);
    addSecrets(f);
    const auto whole = f.state().snapshot();
    QVERIFY(f.window->openPortfolio(f.path, GuestView::WithoutConfidential));
    QCOMPARE(f.now().of<domain::Candidate>().size(), whole->of<domain::Candidate>().size() - 1);
    QCOMPARE(f.now().of<domain::Program>().size(), whole->of<domain::Program>().size() - 1);
    QCOMPARE(f.now().of<domain::Deal>().size(), whole->of<domain::Deal>().size() - 1);
    QVERIFY(!f.dump().contains(u"Zzyx"_s));
    for (const Place place : {Place::Home, Place::Candidates, Place::Programs, Place::Sources, Place::Deals, Place::Charts, Place::DataQuality, Place::Changes}) {
        f.view().goTo(place);
        QVERIFY2(!shownTexts(*f.window).contains(u"Zzyx"_s), qPrintable(QString::number(int(place))));
    }
    QVERIFY(shownTexts(*f.window).contains(u"some confidential records are left out"_s));
    f.view().goTo(Place::Charts);
    const auto footnote = f.window->findChild<widgets::ChartCard *>()->viewModel().chart().footnote;
    QVERIFY2(footnote.contains(u"without confidential records"_s), qPrintable(footnote));
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(f.find<QLineEdit>("searchField"), u"Zzyx"_s);
    QTRY_VERIFY(!shownTexts(*f.find<QListView>("searchResults")->parentWidget()).contains(kSecret));
}

void TestGuestJourney::theFileIsNotTouched()
{
    WindowFixture f(Contents::Demo);
    addSecrets(f);
    f.window->closePortfolio();
    const QStringList before = QDir(f.dir.path()).entryList(QDir::Files);
    QCOMPARE(before, QStringList{u"journey.portolan"_s});
    const QByteArray bytes = bytesOf(f.path);
    const QDateTime modified = QFileInfo(f.path).lastModified();
    QVERIFY(f.window->openPortfolio(f.path, GuestView::WithoutConfidential));
    QVERIFY(!QFileInfo::exists(f.path + u".lock"_s));
    for (const Place place : {Place::Candidates, Place::Trials, Place::Deals, Place::Charts, Place::Changes, Place::Settings})
        f.view().goTo(place);
    QVERIFY(f.state().setAsOf({QDate(2024, 1, 1), {}}).ok());
    f.window->closePortfolio();
    QCOMPARE(QDir(f.dir.path()).entryList(QDir::Files), before);
    QCOMPARE(bytesOf(f.path), bytes);
    QCOMPARE(QFileInfo(f.path).lastModified(), modified);
}

void TestGuestJourney::nothingCanBeEdited()
{
    WindowFixture f(Contents::Demo);
    QVERIFY(f.window->openPortfolio(f.path, GuestView::WithoutConfidential));
    auto *badge = f.find<QLabel>("guestBadge");
    QVERIFY(badge->isVisible() && badge->text().contains(u"read only"_s));
    f.view().goTo(Place::Candidates);
    f.recordPage()->showRecord(f.now().rows<domain::Candidate>().begin()->id.value);
    QTRY_VERIFY(f.recordPage()->findChild<QLineEdit *>(u"primary_name"_s));
    QVERIFY(f.recordPage()->findChild<QLineEdit *>(u"primary_name"_s)->isReadOnly());
    const QString before = f.dump();
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!f.recordPage()->findChild<widgets::RecordForm *>()->isDraft());
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.dump(), before);
    f.view().goTo(Place::History);
    QVERIFY(!f.window->findChild<widgets::HistoryPage *>());
}

void TestGuestJourney::thePastDoesNotTellEither()
{
    WindowFixture f(Contents::Demo);
    f.environment.clock = [] { return QDateTime(QDate(2025, 7, 31), QTime(12, 0), Qt::UTC); };
    f.restart();
    addSecrets(f);
    f.environment.clock = [] { return QDateTime(QDate(2025, 9, 30), QTime(12, 0), Qt::UTC); };
    QVERIFY(f.window->openPortfolio(f.path, GuestView::WithoutConfidential));
    QVERIFY(f.state().setAsOf({QDate(2025, 9, 1), QDate(2025, 9, 1)}).ok());
    QTRY_COMPARE(f.state().asOf().knownOn, QDate(2025, 9, 1));
    QVERIFY(!f.dump().contains(u"Zzyx"_s));
    // Nor the deal that is confidential now and was not marked in June.
    const auto deals = f.now().of<domain::Deal>().size();
    QVERIFY(f.state().setAsOf({QDate(2025, 7, 1), QDate(2025, 7, 1)}).ok());
    QTRY_COMPARE(f.state().asOf().knownOn, QDate(2025, 7, 1));
    QCOMPARE(f.now().of<domain::Deal>().size(), deals);
}

void TestGuestJourney::everythingIsShownWhenAskedFor()
{
    WindowFixture f(Contents::Demo);
    addSecrets(f);
    QVERIFY(f.window->openPortfolio(f.path, GuestView::Everything));
    QVERIFY(f.dump().contains(kSecret));
    QVERIFY(!shownTexts(*f.window).contains(u"left out"_s));
    QVERIFY(f.find<QLabel>("guestBadge")->isVisible());
}

void TestGuestJourney::theDialogOpensAndEditingComesBack()
{
    WindowFixture f(Contents::Demo);
    addSecrets(f);
    QTimer::singleShot(0, f.window.get(), [&f] {
        auto *dialog = f.window->findChild<widgets::GuestDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"showConfidential"_s)->isChecked());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"openForGuests"_s), Qt::LeftButton);
    });
    QTest::keyClick(f.window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!f.window->portfolio() || f.find<QLabel>("guestBadge")->isVisible());
    QTRY_VERIFY(f.window->portfolio() && !f.dump().contains(kSecret));
    QVERIFY(f.window->openPortfolio(f.path));
    QVERIFY(f.dump().contains(kSecret));
    QVERIFY(!f.find<QLabel>("guestBadge")->isVisible());
}

QTEST_MAIN(TestGuestJourney)
#include "tst_guest_journey.moc"
