// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "widgets/dialogs/profile_dialog.h"
#include "widgets/forms/deal/rights_map.h"
#include "widgets/forms/deal/timeline_widget.h"
#include "widgets/forms/lists/child_table.h"
#include "widgets/forms/record_form.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;
using Place = widgets::PortfolioView::Place;

namespace {

widgets::RecordForm &form(WindowFixture &f)
{
    return *f.recordPage()->findChild<widgets::RecordForm *>();
}

template <class Widget>
Widget &in(WindowFixture &f, const QString &name)
{
    auto *found = form(f).findChild<Widget *>(name);
    if (!found)
        qFatal("no widget %s", qPrintable(name));
    return *found;
}

void typeField(WindowFixture &f, const QString &key, const QString &text)
{
    auto &line = in<QLineEdit>(f, key);
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Return);
}

void showTabOf(WindowFixture &f, const QWidget &widget)
{
    auto &tabs = *form(f).findChild<QTabWidget *>();
    for (int i = 0; i < tabs.count() && !widget.isVisible(); ++i)
        tabs.setCurrentIndex(i);
    QVERIFY(widget.isVisible());
}

/// Fills cells of a list by keyboard: a new row with Insert, each cell with F2, the text or the choice, and Return.
class Keyboard
{
public:
    Keyboard(WindowFixture &f, const QString &list) : m_view(in<QTableView>(f, list)) { showTabOf(f, *m_view.parentWidget()); }

    void newRow()
    {
        m_view.parentWidget()->setFocus();
        qobject_cast<widgets::ChildTable *>(m_view.parentWidget())->add();
        m_row = m_view.model()->rowCount() - 1;
    }
    void type(const QString &label, const QString &text)
    {
        auto *editor = open<QLineEdit>(label);
        QVERIFY2(editor, qPrintable(label));
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    void choose(const QString &label, const QString &text)
    {
        auto *editor = open<QComboBox>(label);
        QVERIFY2(editor, qPrintable(label));
        editor->showPopup();
        editor->view()->setCurrentIndex(editor->model()->index(editor->findText(text), 0));
        QTest::keyClick(editor->view(), Qt::Key_Return);
        settle();
    }
    QString text(const QString &label, int row) const { return m_view.model()->index(row, column(label)).data().toString(); }

private:
    int column(const QString &label) const
    {
        for (int i = 0; i < m_view.model()->columnCount(); ++i) {
            if (m_view.model()->headerData(i, Qt::Horizontal).toString() == label)
                return i;
        }
        qFatal("no column %s", qPrintable(label));
        return -1;
    }
    template <class Editor>
    Editor *open(const QString &label)
    {
        const QModelIndex cell = m_view.model()->index(m_row, column(label));
        if (m_view.currentIndex() != cell || !m_view.viewport()->findChild<Editor *>()) {
            m_view.setCurrentIndex(cell);
            m_view.edit(cell);
        }
        return m_view.viewport()->findChild<Editor *>();
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents(); // Delegates commit through a queued call.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
    }

    QTableView &m_view;
    int m_row = 0;
};

void enterCompany(WindowFixture &f, const QString &name, const QString &country)
{
    f.view().goTo(Place::Companies);
    f.view().createRecord();
    typeField(f, u"name_en"_s, name);
    typeField(f, u"hq_country"_s, country);
}

void enterTerms(WindowFixture &f)
{
    Keyboard terms(f, u"deal_term"_s);
    terms.newRow();
    terms.choose(u"Term"_s, u"Upfront cash"_s);
    terms.type(u"Maximum"_s, u"650 M"_s);
    terms.type(u"Currency"_s, u"USD"_s);
    terms.choose(u"Disclosure"_s, u"Known"_s);
    QTRY_COMPARE(f.now().of<domain::DealTerm>().size(), 1);
    terms.newRow();
    terms.choose(u"Term"_s, u"Regulatory milestone"_s);
    terms.choose(u"Disclosure"_s, u"Undisclosed"_s);
    QTRY_COMPARE(f.now().of<domain::DealTerm>().size(), 2);
    QCOMPARE(terms.text(u"Maximum"_s, 1), u"not disclosed"_s);
    terms.newRow();
    terms.choose(u"Term"_s, u"Royalty"_s);
    terms.type(u"Currency"_s, u"USD"_s);
    terms.choose(u"Disclosure"_s, u"Known"_s);
    QTRY_COMPARE(f.now().of<domain::DealTerm>().size(), 3);
    Keyboard tiers(f, u"royalty_tier"_s);
    for (const auto &[from, to, rate] : {std::tuple(u"0"_s, u"200 M"_s, u"10%"_s), std::tuple(u"200 M"_s, QString(), u"12%"_s)}) {
        const auto before = f.now().of<domain::RoyaltyTier>().size();
        tiers.newRow();
        tiers.type(u"From annual sales"_s, from);
        QTRY_COMPARE(f.now().of<domain::RoyaltyTier>().size(), before + 1);
        if (!to.isEmpty())
            tiers.type(u"To annual sales"_s, to);
        tiers.type(u"Rate, low"_s, rate);
        tiers.type(u"Rate, high"_s, rate);
        tiers.choose(u"Method"_s, u"Marginal"_s);
    }
    QCOMPARE(tiers.text(u"To annual sales"_s, 0), u"$200.0 M"_s);
}

void enterRest(WindowFixture &f)
{
    Keyboard parties(f, u"deal_party"_s);
    for (const auto &[company, role] : {std::pair(u"BeiGene"_s, u"Principal (licensor)"_s), std::pair(u"Novartis"_s, u"Partner (licensee)"_s)}) {
        const auto before = f.now().of<domain::DealParty>().size();
        parties.newRow();
        parties.type(u"Company"_s, company);
        parties.choose(u"Role"_s, role);
        QTRY_COMPARE(f.now().of<domain::DealParty>().size(), before + 1);
    }
    Keyboard territories(f, u"deal_territory"_s);
    territories.newRow();
    territories.type(u"Territory"_s, u"US, Japan"_s);
    territories.choose(u"Mode"_s, u"Included"_s);
    QTRY_COMPARE(f.now().of<domain::DealTerritoryCountry>().size(), 2);
    Keyboard events(f, u"deal_event"_s);
    events.newRow();
    events.type(u"Date"_s, u"18 Sep 2023"_s);
    events.choose(u"Event"_s, u"Terminated"_s);
    QTRY_COMPARE(f.now().of<domain::DealEvent>().size(), 1);
    events.choose(u"Rights returned"_s, u"All"_s);
    QTRY_COMPARE(f.now().rows<domain::DealEvent>().begin()->rightsReturn, domain::RightsReturn::All);
}

void readDealBack(WindowFixture &f)
{
    const QString rates = in<QLabel>(f, u"effectiveRoyalty"_s).text();
    for (const auto &rate : {u"at $200.0 M: 10.0%"_s, u"at $500.0 M: 11.2%"_s, u"at $1.0 B: 11.6%"_s})
        QVERIFY2(rates.contains(rate), qPrintable(rates));
    QCOMPARE(in<QLabel>(f, u"announcedTotal"_s).text(), u"≥ $650.0 M"_s);
    QCOMPARE(in<QLabel>(f, u"paidTotal"_s).text(), u"none recorded"_s);
    QVERIFY(in<QLabel>(f, u"projectedTotalNote"_s).text().contains(u"18 Sep 2023"_s));
    const QString map = in<widgets::RightsMap>(f, u"rightsMap"_s).text();
    QVERIFY2(map.contains(u"Returned to BeiGene, 18 Sep 2023 (was with Novartis)"_s), qPrintable(map));
    QVERIFY(map.contains(u"Always held by BeiGene"_s));
}

} // namespace

class TestDealJourney : public QObject
{
    Q_OBJECT

private slots:
    void aWholeDealIsEnteredByKeyboardAndReadBack();
    void theTimelineIsWalkedByKeyboardAndLeadsToTheEvent();
    void aCandidateIsPrintedOnOnePage();
    void theFormTakesTheWholeWidth();
};

void TestDealJourney::aWholeDealIsEnteredByKeyboardAndReadBack()
{
    WindowFixture f(Contents::Vocabulary);
    enterCompany(f, u"BeiGene"_s, u"China"_s);
    enterCompany(f, u"Novartis"_s, u"Switzerland"_s);
    QTRY_COMPARE(f.now().of<domain::Company>().size(), 2);
    f.view().goTo(Place::Deals);
    f.view().createRecord();
    typeField(f, u"title"_s, u"BeiGene and Novartis: tislelizumab"_s);
    QTRY_COMPARE(f.now().of<domain::Deal>().size(), 1);
    typeField(f, u"signed_date"_s, u"11 Jan 2021"_s);
    typeField(f, u"effective_date"_s, u"26 Feb 2021"_s);
    enterTerms(f);
    enterRest(f);
    readDealBack(f);
    const auto deal = f.now().rows<domain::Deal>().begin()->id;
    const QString before = f.dump();
    f.restart();
    QCOMPARE(f.dump(), before);
    f.view().goTo(Place::Deals);
    f.recordPage()->showRecord(deal.value);
    readDealBack(f);
    QVERIFY(f.state().setAsOf({QDate(2023, 9, 17), {}}));
    QVERIFY(in<widgets::RightsMap>(f, u"rightsMap"_s).text().contains(u"Held by Novartis since 26 Feb 2021"_s));
}

void TestDealJourney::theTimelineIsWalkedByKeyboardAndLeadsToTheEvent()
{
    WindowFixture f(Contents::Demo);
    domain::Id<domain::Deal> deal;
    for (const domain::DealEvent &event : f.now().rows<domain::DealEvent>()) {
        if (event.type == domain::DealEventType::Terminated)
            deal = event.deal;
    }
    f.view().goTo(Place::Deals);
    f.recordPage()->showRecord(deal.value);
    auto &timeline = in<widgets::TimelineWidget>(f, u"dealTimeline"_s);
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_End);
    while (timeline.current() > 0 && timeline.timeline().items.at(timeline.current()).kind != domain::RecordKind::DealEvent)
        QTest::keyClick(&timeline, Qt::Key_Left);
    const auto item = timeline.timeline().items.at(timeline.current());
    QVERIFY(timeline.accessibleDescription().contains(item.title));
    QTest::keyClick(&timeline, Qt::Key_Return);
    auto &events = in<QTableView>(f, u"deal_event"_s);
    QTRY_VERIFY(events.isVisible());
    QCOMPARE(qobject_cast<widgets::ChildTable *>(events.parentWidget())->currentId(), item.id);
}

void TestDealJourney::aCandidateIsPrintedOnOnePage()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Candidates);
    f.recordPage()->showRecord(f.now().rows<domain::Candidate>().begin()->id.value);
    const QString path = f.dir.filePath(u"profile.pdf"_s);
    bool isSaved = false;
    QTimer::singleShot(0, &form(f), [&] {
        auto *dialog = qobject_cast<widgets::ProfileDialog *>(QApplication::activeModalWidget());
        isSaved = dialog && dialog->savePdf(path) && !dialog->savePdf(f.dir.filePath(u"nowhere/profile.pdf"_s));
        if (dialog)
            dialog->reject();
    });
    form(f).setFocus();
    QTest::keyClick(&form(f), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(isSaved);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestDealJourney::theFormTakesTheWholeWidth()
{
    WindowFixture f(Contents::Demo);
    f.view().goTo(Place::Deals);
    f.recordPage()->showRecord(f.now().rows<domain::Deal>().begin()->id.value);
    const int before = form(f).width();
    QTest::keyClick(&form(f), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(form(f).width() > 2 * before);
    QTest::keyClick(&form(f), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(form(f).width() < 2 * before);
}

QTEST_MAIN(TestDealJourney)
#include "tst_deal_journey.moc"
