// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "domain/edits.h"
#include "presentation/charts/chart_view_model.h"
#include "presentation/filter/facet_model.h"
#include "widgets/claims/claim_dialog.h"
#include "widgets/controls/filter_action.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/pages/chart_card.h"
#include "widgets/pages/home_page.h"
#include "widgets/pages/record_table.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using composition::Contents;
using domain::RecordKind;
using support::WindowFixture;
using widgets::Place;
using widgets::WaitingVeil;

namespace {

constexpr int kMany = 6000;

/// The window on a portfolio in which the records that pass are found beside it: 6,000 candidates, every other one from China.
struct LargeStory : WindowFixture
{
    LargeStory()
        : WindowFixture(Contents::Vocabulary)
    {
        domain::ChangeSet changes;
        for (int i = 0; i < kMany; ++i) {
            domain::Candidate record;
            record.id = workspace->store().ids().next<domain::Candidate>();
            record.name = u"C-%1"_s.arg(i, 5, 10, QChar(u'0'));
            record.originCountry = i % 2 == 0 ? u"CN"_s : u"US"_s;
            changes.insert(record);
        }
        if (!workspace->submit(changes).ok())
            qFatal("not stored");
        view().goTo(Place::Candidates);
        settle();
    }
    presentation::RecordTableModel &model() { return recordPage()->model(); }
    void settle() { QTRY_VERIFY(!state().isEvaluating() && !model().isPending() && !workspace->isWriting()); }
    /// Whether the table says that its rows are not those of now.
    bool tableWaits() { return recordPage()->table().findChild<WaitingVeil *>()->isWaiting(); }
    domain::FilterSpec spec(const QString &text) { return domain::FilterSpec::parse(text).value(); }
};

} // namespace

/// A large portfolio: what takes long is done beside the window, and nothing old is shown as if it were of now.
class TestLargeJourney : public QObject
{
    Q_OBJECT

private slots:
    void oldRowsAreDimmedUntilTheFilterIsAnswered();
    void anEditShowsAtOnceAndTheFilterFollows();
    void thousandsOfRowsAreDeletedAndBroughtBack();
    void aNewRecordIsShownOnceItIsKnownToPass();
    void twoQuickClicksOnFacetsBothCount();
    void homeDimsItsFiguresUntilTheyAreOfNow();
    void thousandsOfRecordsAreVerifiedInOneStep();
    void theFilterOfAMarkIsLookedForBesideTheWindow();
    void aClaimIsComparedOnceThePortfolioIsMeasured();
};

void TestLargeJourney::oldRowsAreDimmedUntilTheFilterIsAnswered()
{
    LargeStory f;
    QCOMPARE(f.model().rowCount(), kMany);
    QVERIFY(!f.tableWaits());
    f.state().setFilter(f.spec(u"origin:CN"_s));
    QVERIFY(f.tableWaits());
    QVERIFY(f.model().isOutdated());
    QCOMPARE(f.model().rowCount(), kMany); // The old rows stay, dimmed.
    QTRY_COMPARE(f.model().rowCount(), kMany / 2);
    QVERIFY(!f.tableWaits());
    auto layout = f.recordPage()->tableLayout();
    layout.sort = {{u"origin_country"_s, false}, {u"primary_name"_s, true}};
    f.recordPage()->setTableLayout(layout);
    QVERIFY(f.tableWaits());
    QTRY_VERIFY(!f.tableWaits());
}

void TestLargeJourney::anEditShowsAtOnceAndTheFilterFollows()
{
    LargeStory f;
    f.state().setFilter(f.spec(u"origin:CN"_s));
    f.settle();
    const qint64 id = f.model().idAt(0);
    const auto set = [&](QStringView field, const QString &value) {
        const auto step = domain::edits::setField(f.now(), RecordKind::Candidate, {id}, field, domain::Value(value));
        QVERIFY(f.workspace->submit(step.value()).ok());
    };
    set(u"primary_name", u"A first name"_s);
    const int row = f.model().rowOf(id);
    QVERIFY(row >= 0);
    QCOMPARE(f.model().index(row, 0).data().toString(), u"A first name"_s); // Not the old text for a moment.
    QVERIFY(!f.tableWaits());
    f.settle();
    set(u"origin_country", u"US"_s);
    QTRY_COMPARE(f.model().rowOf(id), -1);
    QCOMPARE(f.model().rowCount(), kMany / 2 - 1);
    f.view().undo();
    QTRY_VERIFY(f.model().rowOf(id) >= 0);
    QCOMPARE(f.model().rowCount(), kMany / 2);
}

void TestLargeJourney::thousandsOfRowsAreDeletedAndBroughtBack()
{
    LargeStory f;
    const QString before = f.dump();
    f.recordPage()->table().selectAll();
    QTRY_COMPARE(f.recordPage()->selectedIds().size(), kMany);
    f.recordPage()->table().setFocus();
    QTest::keyClick(&f.recordPage()->table(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(f.now().rows<domain::Candidate>().size(), 0, 30'000);
    f.settle();
    QCOMPARE(f.model().rowCount(), 0);
    f.view().undo();
    QTRY_COMPARE_WITH_TIMEOUT(f.now().rows<domain::Candidate>().size(), kMany, 30'000);
    f.settle();
    QCOMPARE(f.model().rowCount(), kMany);
    QCOMPARE(f.dump(), before);
    f.restart();
    QCOMPARE(f.dump(), before);
}

void TestLargeJourney::aNewRecordIsShownOnceItIsKnownToPass()
{
    LargeStory f;
    f.state().setFilter(f.spec(u"origin:CN"_s));
    f.settle();
    f.recordPage()->table().selectIds({f.model().idAt(3)});
    const qint64 copied = f.model().idAt(3);
    f.recordPage()->table().setFocus();
    QTest::keyClick(&f.recordPage()->table(), Qt::Key_D, Qt::ControlModifier);
    f.settle();
    QTRY_COMPARE(f.model().rowCount(), kMany / 2 + 1);
    QTRY_COMPARE(f.recordPage()->selectedIds().size(), 1);
    QVERIFY(f.recordPage()->selectedIds().first() != copied);
    QCOMPARE(f.state().filter(), f.spec(u"origin:CN"_s)); // It passes, so the filter stays.
}

void TestLargeJourney::twoQuickClicksOnFacetsBothCount()
{
    LargeStory f;
    presentation::FacetModel facets(RecordKind::Candidate, f.state());
    facets.setFields({u"origin_country"_s});
    facets.setActive(true);
    const QModelIndex section = facets.index(0, 0);
    const auto bucket = [&](const QString &label) {
        for (int row = 0; row < facets.rowCount(section); ++row) {
            if (facets.index(row, 0, section).data().toString().contains(label))
                return facets.index(row, 0, section);
        }
        return QModelIndex();
    };
    QTRY_VERIFY(bucket(u"China"_s).isValid() && bucket(u"United States"_s).isValid());
    facets.toggle(bucket(u"China"_s));
    QVERIFY(facets.isOutdated());
    facets.toggle(bucket(u"United States"_s));
    f.settle();
    QCOMPARE(f.state().visible().ids<domain::Candidate>().size(), kMany);
    QCOMPARE(f.state().filter().conditions.size(), 1);
    QCOMPARE(f.state().filter().conditions.first().values.size(), 2);
    QTRY_VERIFY(!facets.isOutdated());
}

void TestLargeJourney::homeDimsItsFiguresUntilTheyAreOfNow()
{
    LargeStory f;
    f.view().goTo(Place::Home);
    auto *home = f.window->findChild<widgets::HomePage *>();
    auto *card = home->card(u"therapeutic-area-concentration"_s);
    QTRY_COMPARE(card->viewModel().chart().total, kMany);
    const auto isWaiting = [&] { return std::ranges::any_of(home->findChildren<WaitingVeil *>(), &WaitingVeil::isWaiting); };
    QTRY_VERIFY(!isWaiting());
    f.state().setFilter(f.spec(u"origin:CN"_s));
    QVERIFY(isWaiting());
    QVERIFY(!card->viewModel().chart().footnote.contains(u"origin"_s)); // Still the chart of before, and said to be.
    QTRY_VERIFY(!isWaiting());
    QVERIFY(card->viewModel().chart().footnote.contains(u"origin"_s));
    QSignalSpy again(&card->viewModel(), &presentation::ChartViewModel::chartChanged);
    const qint64 id = f.state().visible().ids<domain::Candidate>().first();
    const auto note = domain::edits::setField(f.now(), RecordKind::Candidate, {id}, u"notes", domain::Value(u"A note"_s));
    QVERIFY(f.workspace->submit(note.value()).ok());
    QTRY_VERIFY(!f.state().isEvaluating());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(again.size(), 0); // No figure reads notes.
}

void TestLargeJourney::thousandsOfRecordsAreVerifiedInOneStep()
{
    LargeStory f;
    f.recordPage()->table().selectAll();
    auto *verify = f.recordPage()->findChild<QPushButton *>(u"markVerified"_s);
    QTRY_VERIFY(verify && verify->isVisible());
    const auto verified = [&f] {
        return std::ranges::count_if(f.now().rows<domain::Candidate>(), [](const domain::Candidate &candidate) { return !candidate.lastVerified.isEmpty(); });
    };
    QTest::mouseClick(verify, Qt::LeftButton);
    QVERIFY(f.workspace->isWriting()); // Planned and written beside the window.
    QCOMPARE(verified(), 0);
    f.settle();
    QCOMPARE(verified(), kMany);
    f.view().undo();
    f.settle();
    QCOMPARE(verified(), 0);
}

void TestLargeJourney::theFilterOfAMarkIsLookedForBesideTheWindow()
{
    LargeStory f;
    const auto &entry = *analytics::findChart(u"phase-distribution");
    presentation::ChartViewModel chart(entry, f.state(), {});
    chart.setWatched(true);
    QTRY_VERIFY(!chart.isOutdated());
    QList<qint64> chinese;
    for (const auto &candidate : f.now().rows<domain::Candidate>()) {
        if (candidate.originCountry == u"CN"_s)
            chinese.append(candidate.id.value);
    }
    QMenu menu;
    widgets::addFilterAction(menu, chart, {chinese, {u"CN"_s}});
    QAction &narrow = *menu.actions().first();
    QVERIFY(!narrow.isEnabled()); // The menu opens at once.
    QTRY_VERIFY(narrow.isEnabled());
    narrow.trigger();
    f.settle();
    QCOMPARE(f.model().rowCount(), kMany / 2);
    {
        QMenu left; // Closed before the filter is found.
        widgets::addFilterAction(left, chart, {chinese, {u"CN"_s}});
    }
    bool isFound = false;
    chart.findFilter(chinese.first(100), {u"no such word"_s}, [&isFound](const auto &filter) { isFound = !filter.has_value(); });
    QTRY_VERIFY(isFound);
}

void TestLargeJourney::aClaimIsComparedOnceThePortfolioIsMeasured()
{
    LargeStory f;
    auto &dialog = widgets::ClaimDialog::open(f.state(), f.window.get());
    auto &measure = *dialog.findChild<QComboBox *>(u"claimMeasure"_s);
    QCOMPARE(measure.count(), 0); // The dialog is there before the figures.
    QTRY_VERIFY(measure.count() > 0);
    f.state().setFilter(f.spec(u"origin:CN"_s));
    f.settle();
    QTRY_VERIFY(measure.count() > 0);
    dialog.close();
}

QTEST_MAIN(TestLargeJourney)
#include "tst_large_journey.moc"
